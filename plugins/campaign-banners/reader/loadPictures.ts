import type { CollectionSlug } from 'payload'
import type { CreativePicture } from '../core/creative.ts'
import type { ResolvedOptions } from '../options.ts'
import type { DocumentId } from '../../kit/tags.ts'
import type { Source } from './loadCampaigns.ts'
import type { Pictures } from './records.ts'

type File = {
  readonly filename?: string | null
  readonly width?: number | null
  readonly height?: number | null
}
type MediaRow = File & {
  readonly id: DocumentId
  readonly focalX?: number | null
  readonly focalY?: number | null
  readonly sizes?: Readonly<Record<string, File | null | undefined>> | null
}
type Stored = { readonly filename: string; readonly width: number; readonly height: number }

/** Pictures that readers may see at the instant; one that they may not is left out. */
export async function loadPictures(
  { payload }: Source,
  media: NonNullable<ResolvedOptions['media']>,
  { ids, now }: { readonly ids: readonly DocumentId[]; readonly now: number },
): Promise<Pictures> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: media.slug as CollectionSlug,
    where: { id: { in: [...ids] } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    context: { now },
  })
  return new Map(
    (docs as unknown as MediaRow[]).flatMap((row) => {
      const picture = toPicture(row, media.pathOf)
      return picture ? [[picture.id, picture] as const] : []
    }),
  )
}

type Picture = Omit<CreativePicture, 'shape' | 'alt'>

function toPicture(row: MediaRow, pathOf: (filename: string) => string): Picture | null {
  const original = stored(row)
  if (!original) return null
  const sizes = Object.values(row.sizes ?? {})
    .flatMap((size) => stored(size) ?? [])
    .filter((size) => isSameShape(size, original))
  const webp = sizes.filter(({ filename }) => filename.endsWith('.webp'))
  const byWidth = new Map((webp.length > 0 ? webp : sizes).map((size) => [size.width, size]))
  const sources = [...byWidth.values()].sort((a, b) => a.width - b.width)
  // What a browser without `srcset` loads.
  const fallback = sources.find(({ width }) => width >= 640) ?? sources.at(-1) ?? original
  return {
    id: String(row.id),
    src: pathOf(fallback.filename),
    width: original.width,
    height: original.height,
    sources: sources.map(({ filename, width }) => ({ src: pathOf(filename), width })),
    focus: { x: row.focalX ?? 50, y: row.focalY ?? 50 },
  }
}

function stored(file: File | null | undefined): Stored | null {
  const { filename, width, height } = file ?? {}
  return filename && width && height ? { filename, width, height } : null
}

/** Whole renditions: crops were cut for other places. */
const isSameShape = (size: Stored, original: Stored): boolean =>
  Math.abs(size.width / size.height - original.width / original.height) < 0.02
