import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join, parse } from 'node:path'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { slugOf } from '../../plugins/kit/slugOf.ts'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { readPhoto } from './readPhoto.ts'

type Point = { readonly x: number; readonly y: number }
type Stored = {
  readonly filename?: string | null
  readonly mimeType?: string | null
  readonly focalX?: number | null
  readonly focalY?: number | null
}

/**
 * Cleans an uploaded photo and names it after its content, so that its address can be kept by
 * browsers for ever. A new focal point makes new renditions and therefore takes a new name too.
 */
export function acceptPhoto({ mediaDir }: { readonly mediaDir: string }): CollectionBeforeOperationHook {
  return async ({ args, req }) => {
    if (req.file) {
      const { data, name } = req.file
      const photo = await readPhoto(data, name)
      const focus = focusOf(req, args)
      req.file = {
        data: photo.data,
        mimetype: photo.mimetype,
        size: photo.data.length,
        name: nameOf({ base: parse(name).name, extension: photo.extension, data: photo.data, focus }),
      }
    } else if ('id' in args) {
      await refocus({ req, id: args.id, focus: focusOf(req, args), mediaDir })
    }
    return args
  }
}

type Refocus = { req: PayloadRequest; id: DocumentId; focus: Point | null; mediaDir: string }

async function refocus({ req, id, focus, mediaDir }: Refocus): Promise<void> {
  if (!focus) return
  const stored = await req.payload.db.findOne<Stored & { id: DocumentId }>({
    collection: 'media',
    where: { id: { equals: id } },
    req,
  })
  if (!stored?.filename || (stored.focalX === focus.x && stored.focalY === focus.y)) return
  const data = await readFile(join(mediaDir, basename(stored.filename)))
  const { name: base, ext } = parse(stored.filename)
  const extension = ext.slice(1)
  req.file = {
    data,
    mimetype: stored.mimeType ?? 'image/jpeg',
    size: data.length,
    name: nameOf({ base: base.replace(/-[0-9a-f]{16}(?:-\d+)?$/, ''), extension, data, focus }),
  }
}

type Naming = { base: string; extension: string; data: Buffer; focus: Point | null }

function nameOf({ base, extension, data, focus }: Naming): string {
  const hash = createHash('sha256').update(data).update(JSON.stringify(focus ?? center))
  const digest = hash.digest('hex').slice(0, 16)
  return `${slugOf(base) || 'anh'}-${digest}.${extension}`
}

const center: Point = { x: 50, y: 50 }

/** Where Payload looks for a focal point: the admin panel's query, then the data. */
function focusOf({ query }: PayloadRequest, args: object): Point | null {
  const edits = (query as { uploadEdits?: { focalPoint?: Partial<Point> } } | undefined)?.uploadEdits
  const { focalX, focalY } =
    (args as { data?: { focalX?: number | null; focalY?: number | null } }).data ?? {}
  const x = Math.round(edits?.focalPoint?.x ?? focalX ?? Number.NaN)
  const y = Math.round(edits?.focalPoint?.y ?? focalY ?? Number.NaN)
  return Number.isNaN(x) || Number.isNaN(y) ? null : { x, y }
}
