import type { FeedPhoto } from '../core/feed.ts'
import { absoluteUrl } from '../core/absoluteUrl.ts'
import type { Sourced } from '../../kit/sourced.ts'
import { tagOfDocument, type DocumentId } from '../../kit/tags.ts'
import type { MediaOptions, Reading, Row } from '../options.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'
import { findRows } from './findRows.ts'
import { textOf } from './rowValues.ts'

type File = {
  readonly filename?: string | null
  readonly url?: string | null
  readonly mimeType?: string | null
  readonly filesize?: number | null
  readonly width?: number | null
  readonly height?: number | null
}

/** Lead photos by id (as text), each as the file that feeds carry. */
export async function findPhotos(
  reading: Reading,
  { media, siteUrl }: ResolvedOptions,
  ids: readonly DocumentId[],
): Promise<Sourced<ReadonlyMap<string, FeedPhoto>>> {
  const wanted = [...new Map(ids.map((id) => [String(id), id])).values()]
  if (!media || wanted.length === 0) return { value: new Map(), tags: [], staleAt: null }
  const words = [media.alt ?? 'alt', media.caption, media.credit]
  const rows = await findRows(reading, {
    collection: media.collection,
    where: { id: { in: wanted } },
    limit: wanted.length,
    select: [
      ...words.filter((field) => field !== undefined),
      ...['filename', 'url', 'mimeType', 'filesize', 'width', 'height', 'sizes'],
    ],
  })
  const photos = rows.flatMap((row): [string, FeedPhoto][] => {
    const photo = toPhoto(row, media, siteUrl)
    return photo ? [[String(row.id), photo]] : []
  })
  return {
    value: new Map(photos),
    tags: wanted.map((id) => tagOfDocument(media.collection, id)),
    staleAt: null,
  }
}

function toPhoto(row: Row, media: MediaOptions, siteUrl: string): FeedPhoto | null {
  const sizes = (row['sizes'] ?? {}) as Readonly<Record<string, File | null | undefined>>
  const pick = (names: readonly string[] = []): File | undefined =>
    names.map((name) => sizes[name]).find((file) => file?.filename) ?? undefined
  const file = pick(media.sizes) ?? (row as File)
  const url = addressOf(file, media, siteUrl)
  if (url === null || !file.mimeType?.startsWith('image/')) return null
  const small = pick(media.thumbnails)
  const smallUrl = small ? addressOf(small, media, siteUrl) : null
  const otherUrls = [row as File, ...Object.values(sizes)].flatMap((other) => {
    const address = other ? addressOf(other, media, siteUrl) : null
    return address === null || address === url ? [] : [address]
  })
  return {
    url,
    otherUrls,
    type: file.mimeType,
    bytes: file.filesize ?? null,
    width: file.width ?? null,
    height: file.height ?? null,
    alt: textOf(row, media.alt ?? 'alt') ?? '',
    caption: textOf(row, media.caption ?? null),
    credit: textOf(row, media.credit ?? null),
    thumbnail:
      smallUrl !== null && small?.width && small.height
        ? { url: smallUrl, width: small.width, height: small.height }
        : null,
  }
}

function addressOf({ filename, url }: File, { path }: MediaOptions, siteUrl: string) {
  if (!filename) return null
  return absoluteUrl(path ? path({ filename, url: url ?? '' }) : (url ?? ''), siteUrl)
}
