export const feedFormats = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

/** What each format is called in HTTP and in `<link>`. */
export const mediaTypes: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
}

/** Which part of a feed's history a document holds; null for its newest items. */
export type ArchivePlace = {
  /** `2020-12-18` */
  readonly day: string
  /** Only what is before this place of the day; null for the whole day. */
  readonly before: { readonly at: number; readonly key: string } | null
}
export type FeedAddress = {
  /** One, two or three URL segments: `giao-duc`, `tu-khoa/ocop`, `doi-tac/msn/<key>`. */
  readonly name: string
  readonly format: FeedFormat
  readonly archive: ArchivePlace | null
}

const segment = '[a-z0-9]+(?:-[a-z0-9]+)*'
const shape = new RegExp(
  `^/(${segment}(?:/${segment}){0,2}?)(?:/(\\d{4}-\\d{2}-\\d{2})(?:/(\\d{1,15})-([a-z0-9]+))?)?\\.(rss|atom|json)$`,
)

/** What an address below the feeds' folder asks for; null where nothing can be. */
export function parseFeedAddress(path: string): FeedAddress | null {
  const [, name, day, at, key, format] = shape.exec(path) ?? []
  if (name === undefined || format === undefined) return null
  if (day !== undefined && !isDay(day)) return null
  return {
    name,
    format: format as FeedFormat,
    archive: day === undefined ? null : { day, before: at && key ? { at: Number(at), key } : null },
  }
}

/** The inverse of {@link parseFeedAddress}. */
export function feedPath({ name, format, archive }: FeedAddress): string {
  const day = archive ? `/${archive.day}` : ''
  const place = archive?.before ? `/${archive.before.at}-${archive.before.key}` : ''
  return `/${name}${day}${place}.${format}`
}

/** `2020-02-31` has the shape and is none. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
