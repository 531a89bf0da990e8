import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join, parse } from 'node:path'
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { slugOf } from '../../plugins/kit/slugOf.ts'
import { createBoundedQueue } from './boundedQueue.ts'
import { focusOf, withoutFacts, type Point } from './fileFacts.ts'
import { allowCreate, allowUpdate, type StoredPhoto } from './mayUpload.ts'
import { photoLimits } from './photoLimits.ts'
import { readPhoto } from './readPhoto.ts'

type Args = {
  readonly id?: number | string
  readonly data?: unknown
  readonly duplicateFromID?: unknown
  readonly overrideAccess?: boolean
}

/**
 * The one door through which a file comes into the library, whoever saves and by whatever route:
 * cleaned, and named after its content. First of all it asks who is saving, since reading a
 * picture costs a second of the machine. Payload gets the clean file and a focal point, and nothing
 * else of what the request says of files: neither an address to fetch nor a crop nor a name.
 */
export function acceptPhoto({ mediaDir }: { readonly mediaDir: string }) {
  const decoding = createBoundedQueue(photoLimits.decoding)

  const accept: CollectionBeforeOperationHook = async (given) => {
    const { args, collection, req } = given
    const { operation } = given as { readonly operation: string }
    if (operation !== 'create' && operation !== 'update') return args
    const { id, data, duplicateFromID, overrideAccess } = args as Args
    const focus = focusOf(req, data)
    const changed = { ...args, data: withoutFacts(data) }
    const question = { access: collection.access, data: changed.data, req, overrideAccess }
    keepOnly(null, req)
    if (operation === 'create') {
      await allowCreate(question)
      if (!req.file || duplicateFromID !== undefined) return refuse(words.noFile)
      await take(req, focus ?? center)
    } else if (id === undefined) {
      if (req.file || focus) return refuse(words.oneByOne)
    } else if (req.file) {
      await allowUpdate(question, id)
      await take(req, focus ?? center)
    } else if (focus) {
      await refocus(req, { stored: await allowUpdate(question, id), focus, mediaDir })
    }
    return changed
  }

  async function take(req: PayloadRequest, focus: Point): Promise<void> {
    const { data, name } = req.file as NonNullable<PayloadRequest['file']>
    const reading = decoding.run(() => readPhoto(data, name))
    if (!reading) {
      req.responseHeaders = new Headers({ 'retry-after': '10' })
      throw new APIError(words.busy, 503, null, true)
    }
    const photo = await reading
    const { extension, mimetype } = photo
    const named = nameOf({ base: parse(name).name, extension, data: photo.data, focus })
    req.file = { data: photo.data, mimetype, size: photo.data.length, name: named }
    keepOnly(focus, req)
  }

  return accept
}

const center: Point = { x: 50, y: 50 }
const words = {
  noFile: 'Hãy chọn một tệp ảnh trên máy rồi tải lên. Thư viện không lấy ảnh từ địa chỉ trên mạng.',
  oneByOne: 'Tệp ảnh và điểm giữ lại chỉ sửa được từng ảnh một. Hãy mở từng ảnh rồi sửa.',
  busy: 'Đang có quá nhiều ảnh được tải lên cùng lúc. Hãy chờ ít giây rồi tải lại.',
}

type Refocus = {
  readonly stored: StoredPhoto
  readonly focus: Point
  readonly mediaDir: string
}

/** A new focal point makes new renditions, from the file that the newsroom keeps. */
async function refocus(req: PayloadRequest, { stored, focus, mediaDir }: Refocus): Promise<void> {
  if (!stored.filename || (stored.focalX === focus.x && stored.focalY === focus.y)) return
  const data = await readFile(join(mediaDir, basename(stored.filename)))
  const { name: base, ext } = parse(stored.filename)
  const extension = ext.slice(1)
  req.file = {
    data,
    mimetype: stored.mimeType ?? 'image/jpeg',
    size: data.length,
    name: nameOf({ base: base.replace(/-[0-9a-f]{16}(?:-\d+)?$/, ''), extension, data, focus }),
  }
  keepOnly(focus, req)
}

/** Payload reads crops, sizes and focal points from the query. */
function keepOnly(focus: Point | null, req: PayloadRequest): void {
  req.query = { ...req.query, uploadEdits: focus ? { focalPoint: focus } : undefined }
}

type Naming = { base: string; extension: string; data: Buffer; focus: Point }

function nameOf({ base, extension, data, focus }: Naming): string {
  const hash = createHash('sha256').update(data).update(JSON.stringify(focus))
  const digest = hash.digest('hex').slice(0, 16)
  return `${slugOf(base) || 'anh'}-${digest}.${extension}`
}

function refuse(message: string): never {
  throw new APIError(message, 400, null, true)
}
