import { create } from 'xmlbuilder2'
import { rfc3339 } from './instants.ts'
import { xmlText } from './xmlText.ts'

const sitemap = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const news = 'http://www.google.com/schemas/sitemap-news/0.9'

/** Google takes no older story and no longer file. */
export const newsWindowMs = 48 * 3_600_000
export const maxNewsEntries = 1000

export type NewsEntry = {
  readonly url: string
  readonly title: string
  /** ISO 8601 */
  readonly publishedAt: string
}
export type NewsSitemap = {
  /** The publication's name as Google News knows it. */
  readonly publication: string
  /** ISO 639, for example `vi`. */
  readonly language: string
  readonly entries: readonly NewsEntry[]
}

/**
 * The stories of the last 48 hours for Google News.
 *
 * @throws RangeError when an instant cannot be read.
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function renderNewsSitemap({ publication, language, entries }: NewsSitemap): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' })
  const root = document.ele(sitemap, 'urlset')
  root.att('http://www.w3.org/2000/xmlns/', 'xmlns:news', news)
  for (const { url, title, publishedAt } of entries.slice(0, maxNewsEntries)) {
    const entry = root.ele(sitemap, 'url')
    entry.ele(sitemap, 'loc').txt(url)
    const element = entry.ele(news, 'news:news')
    const source = element.ele(news, 'news:publication')
    source.ele(news, 'news:name').txt(xmlText(publication))
    source.ele(news, 'news:language').txt(language)
    element.ele(news, 'news:publication_date').txt(rfc3339(publishedAt))
    element.ele(news, 'news:title').txt(xmlText(title).trim() || url)
  }
  return document.end()
}
