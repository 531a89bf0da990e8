import type { FeedPhoto } from '../core/feed.ts'
import { absoluteUrl } from '../core/absoluteUrl.ts'
import { recallEach } from '../../kit/answers/recall.ts'
import { inLanguageOf } from './inLanguageOf.ts'
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
  if (!media) return { value: new Map(), tags: [], staleAt: null }
  const tagOf = (id: DocumentId): string => tagOfDocument(media.collection, id)
  const photos = await recallEach<FeedPhoto | null>(reading, `feed photo${inLanguageOf(reading)}`, {
    ids,
    async make(unknown) {
      const made = await readPhotos(reading, { media, siteUrl }, unknown)
      // One that readers may not open yet is looked for again; one that they may stays open for as
      // long as what it is shown with.
      return new Map(
        made.map(([id, photo]) => [String(id), { value: photo, tags: [tagOf(id)], staleAt: null }]),
      )
    },
  })
  return {
    value: new Map([...photos].flatMap(([id, { value }]) => (value ? [[id, value]] : []))),
    tags: [...new Set(ids.map(tagOf))],
    staleAt: null,
  }
}

type From = { readonly media: MediaOptions; readonly siteUrl: string }

async function readPhotos(
  reading: Reading,
  { media, siteUrl }: From,
  wanted: readonly DocumentId[],
): Promise<[DocumentId, FeedPhoto | null][]> {
  const words = [media.alt ?? 'alt', media.caption, media.credit]
  const rows = await findRows(reading, {
    collection: media.collection,
    where: { id: { in: [...wanted] } },
    limit: wanted.length,
    select: [
      ...words.filter((field) => field !== undefined),
      ...['filename', 'url', 'mimeType', 'filesize', 'width', 'height', 'sizes'],
    ],
  })
  return rows.map((row) => [row.id, toPhoto(row, media, siteUrl)])
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
