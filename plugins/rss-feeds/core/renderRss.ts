import RSS from 'rss'
import type { Feed, FeedItem } from './feed.ts'
import { xmlText } from './xmlText.ts'

/**
 * The feed as RSS 2.0 with `content:encoded`, `dc:creator` and `atom:updated`.
 *
 * `rss` writes the moment of rendering as `lastBuildDate`, which would give an unchanged feed a new
 * body each time; here it is the latest change of an item, or absent.
 *
 * @throws RangeError when an instant of the feed cannot be read.
 * @see https://www.rssboard.org/rss-specification
 */
export function renderRss(feed: Feed): string {
  const document = new RSS({
    title: xmlText(feed.title),
    description: xmlText(feed.description),
    site_url: feed.siteUrl,
    feed_url: feed.feedUrl,
    language: feed.language,
    ttl: feed.ttlMinutes,
    generator: 'Thủ Đô Newsroom',
    ...(feed.copyright === null ? {} : { copyright: xmlText(feed.copyright) }),
  })
  for (const item of feed.items) document.item(rssItem(item))
  return withBuildDate(document.xml(), feed.updatedAt)
}

function rssItem(item: FeedItem): RSS.ItemOptions {
  return {
    // `rss` prints "No title" for an empty one; the standfirst says more.
    title: xmlText(item.title) || xmlText(item.summary ?? '') || item.url,
    description: xmlText(item.summary ?? ''),
    url: item.url,
    guid: item.guid,
    date: new Date(item.publishedAt),
    categories: item.categories.map(xmlText),
    custom_elements: [
      ...item.authors.map((author) => ({ 'dc:creator': { _cdata: xmlText(author) } })),
      { 'atom:updated': new Date(item.updatedAt).toISOString() },
      ...(item.html === null ? [] : [{ 'content:encoded': { _cdata: xmlText(item.html) } }]),
    ],
  }
}

/** The channel's own date stands before every item, so the first match is the right one. */
function withBuildDate(xml: string, updatedAt: string | null): string {
  const element = updatedAt === null ? '' : `<lastBuildDate>${rfc822(updatedAt)}</lastBuildDate>`
  return xml.replace(/<lastBuildDate>[^<]*<\/lastBuildDate>/, element)
}

/** RFC 822 with a four-digit year, as RSS 2.0 asks. */
function rfc822(instant: string): string {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) {
    throw new RangeError(`rss-feeds: updatedAt is "${instant}"; expected an ISO 8601 instant`)
  }
  return date.toUTCString()
}
