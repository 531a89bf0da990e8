import type { Photo, PhotoCrop, PhotoSource } from '../site/models.ts'
import { tagOfDocument, type DocumentId } from '../../plugins/kit/tags.ts'
import { nextShowings } from './nextEntry.ts'
import { photoPath } from './paths.ts'
import { findOpen, type Reading, recallEach } from './reading.ts'
import { earliest, type Sourced } from '../../plugins/kit/sourced.ts'

type File = {
  readonly filename?: string | null
  readonly width?: number | null
  readonly height?: number | null
}
type MediaRow = File & {
  readonly id: DocumentId
  readonly alt?: string | null
  readonly caption?: string | null
  readonly credit?: string | null
  readonly sizes?: Readonly<Record<string, File | null | undefined>> | null
}
type StoredFile = { filename: string; width: number; height: number }

type Format = 'webp' | 'jpeg'
const widths = [320, 640, 960, 1280, 1920]
const cropWidths = { '16x9': [640, 1280], '4x3': [480, 960], '1x1': [240, 480] } as const
/** Wide enough for a text column on a dense screen; what browsers without `srcset` load. */
const fallbackWidth = 1280

/** Photos by id (as text); one that is missing or that readers may not open is left out. */
export async function findPhotos(
  reading: Reading,
  ids: Iterable<DocumentId | null | undefined>,
): Promise<Sourced<ReadonlyMap<string, Photo>>> {
  const wanted = [...ids].filter((id) => id !== null && id !== undefined)
  const found = await recallEach(reading, 'photo', {
    ids: wanted,
    make: (unknown) => readPhotos(reading, unknown),
  })
  const answers = [...found]
  return {
    value: new Map(answers.flatMap(([id, { value }]) => (value ? [[id, value] as const] : []))),
    tags: answers.flatMap(([, { tags }]) => tags),
    // A photo that is open stays so for as long as what it is shown with.
    staleAt: earliest(...answers.map(([, { value, staleAt }]) => (value ? null : staleAt))),
  }
}

/** Each of the photos, or null, with when readers may open it, or may no longer. */
async function readPhotos(
  reading: Reading,
  ids: readonly DocumentId[],
): Promise<ReadonlyMap<string, Sourced<Photo | null>>> {
  const [rows, edges] = await Promise.all([
    findOpen<MediaRow>(reading, {
      collection: 'media',
      where: { id: { in: [...ids] } },
      limit: ids.length,
      select: {
        alt: true,
        caption: true,
        credit: true,
        filename: true,
        width: true,
        height: true,
        sizes: true,
      },
    }),
    nextShowings(reading, ids),
  ])
  const photos = new Map(rows.map((row) => [String(row.id), toPhoto(row)]))
  return new Map(
    ids.map((id) => [
      String(id),
      {
        value: photos.get(String(id)) ?? null,
        tags: [tagOfDocument('media', id)],
        staleAt: edges.get(String(id)) ?? null,
      },
    ]),
  )
}

/** The view's photo from the stored one; null while it has no file. */
function toPhoto(media: MediaRow): Photo | null {
  const original = stored(media)
  if (!original) return null
  const sourcesOf = (names: readonly string[]) => ({
    webp: filesOf(media, names, 'webp'),
    jpeg: filesOf(media, names, 'jpeg'),
  })
  const { webp, jpeg } = sourcesOf(widths.map((width) => `w${width}`))
  const fallback = jpeg.findLast(({ width }) => width <= fallbackWidth) ?? original
  const cropOf = (shape: keyof typeof cropWidths): PhotoCrop | null =>
    toCrop(sourcesOf(cropWidths[shape].map((width) => `r${shape}_${width}`)))
  return {
    id: String(media.id),
    alt: media.alt ?? '',
    caption: media.caption ?? null,
    credit: media.credit ?? null,
    src: photoPath(fallback.filename),
    width: fallback.width,
    height: fallback.height,
    sources: { webp: webp.map(toSource), jpeg: jpeg.map(toSource) },
    crops: { '16x9': cropOf('16x9'), '4x3': cropOf('4x3'), '1x1': cropOf('1x1') },
  }
}

function toCrop(files: Record<Format, StoredFile[]>): PhotoCrop | null {
  const largest = files.jpeg.at(-1)
  if (!largest) return null
  return {
    webp: files.webp.map(toSource),
    jpeg: files.jpeg.map(toSource),
    width: largest.width,
    height: largest.height,
  }
}

/** Narrow photos lack the wide renditions, or repeat their own width in them. */
function filesOf({ sizes }: MediaRow, names: readonly string[], format: Format): StoredFile[] {
  const files = names.flatMap((name) => stored(sizes?.[`${name}_${format}`]) ?? [])
  const byWidth = new Map(files.map((file) => [file.width, file]))
  return [...byWidth.values()].sort((a, b) => a.width - b.width)
}

function stored(file: File | null | undefined): StoredFile | null {
  const { filename, width, height } = file ?? {}
  return filename && width && height ? { filename, width, height } : null
}

const toSource = ({ filename, width }: StoredFile): PhotoSource => ({
  src: photoPath(filename),
  width,
})
