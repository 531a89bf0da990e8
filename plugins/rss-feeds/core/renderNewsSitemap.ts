import { rfc3339 } from './instants.ts'
import { element, xmlDocument } from './writeXml.ts'
import { xmlText } from './xmlText.ts'

const sitemap = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const images = 'http://www.google.com/schemas/sitemap-image/1.1'
const news = 'http://www.google.com/schemas/sitemap-news/0.9'

/** Google takes no older story and no longer file. */
export const newsWindowMs = 48 * 3_600_000
export const maxNewsEntries = 1000

type NewsEntry = {
  readonly url: string
  readonly title: string
  /** ISO 8601 */
  readonly publishedAt: string
  /** Absolute address of its photo. */
  readonly photo?: string | null
}
export type NewsSitemap = {
  /** The publication's name as Google News knows it. */
  readonly publication: string
  /** ISO 639, for example `vi`. */
  readonly language: string
  readonly entries: readonly NewsEntry[]
  /** The newest story, which stands alone where none is young enough. */
  readonly newest: string
}

/**
 * The stories of the last 48 hours for Google News.
 *
 * @throws RangeError when an instant cannot be read.
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function renderNewsSitemap({ publication, language, entries, newest }: NewsSitemap): string {
  const text = (name: string, words: string) => element(name, {}, words)
  const source = element(
    'news:publication',
    {},
    text('news:name', publication),
    text('news:language', language),
  )
  const urls = entries
    .slice(0, maxNewsEntries)
    .map(({ url, title, publishedAt, photo }) =>
      element(
        'url',
        {},
        text('loc', url),
        element(
          'news:news',
          {},
          source,
          text('news:publication_date', rfc3339(publishedAt)),
          text('news:title', xmlText(title).trim() || url),
        ),
        ...(photo ? [element('image:image', {}, text('image:loc', photo))] : []),
      ),
    )
  // Over holidays: a `urlset` holds one address at least, and an older story is named without news
  // metadata, as Google asks.
  const shown = urls.length > 0 ? urls : [element('url', {}, text('loc', newest))]
  const hasPhotos = entries.some(({ photo }) => photo)
  return xmlDocument(
    element(
      'urlset',
      { xmlns: sitemap, 'xmlns:news': news, ...(hasPhotos ? { 'xmlns:image': images } : {}) },
      ...shown,
    ),
  )
}
