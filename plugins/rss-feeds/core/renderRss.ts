import RSS from 'rss'
import { escapeHtml } from './escapeHtml.ts'
import { type Feed, type FeedDialect, type FeedItem, type FeedPhoto, generator } from './feed.ts'
import { rfc3339, rfc822 } from './instants.ts'
import { mediaContent, mediaNamespace, msnNamespace } from './mediaRss.ts'
import { titleOf } from './titleOf.ts'
import { beginningOf, wordsOf } from './wordsOf.ts'
import { xmlText } from './xmlText.ts'

/**
 * The feed as RSS 2.0 with `content:encoded`, Dublin Core, Media RSS, Atom links and RFC 5005's
 * history marks.
 *
 * What `rss` does by itself and must not reach a reader: it writes the moment of rendering as
 * `lastBuildDate` (here the latest change of an item, or absent), an enclosure without a known size
 * as `length="0"` (left out), an unreadable date as "Invalid Date" (refused), control characters as
 * they are (taken out), and "No title".
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
    generator,
    custom_namespaces: {
      dcterms: 'http://purl.org/dc/terms/',
      media: mediaNamespace,
      fh: 'http://purl.org/syndication/history/1.0',
      ...(feed.dialect.hasPhotoRights === null ? {} : { mi: msnNamespace }),
    },
    custom_elements: channelElements(feed),
    ...(feed.hubUrl === null ? {} : { hub: feed.hubUrl }),
    ...(feed.copyright === null ? {} : { copyright: xmlText(feed.copyright) }),
  })
  for (const item of feed.items) document.item(rssItem(item, feed.dialect))
  return withBuildDate(document.xml(), feed.updatedAt)
}

const link = (rel: string, href: string): object => ({ 'atom:link': { _attr: { rel, href } } })

function channelElements(feed: Feed): object[] {
  const { archive, alternates } = feed
  return [
    ...imageOf(feed),
    ...alternates.map(({ url, type, language }) => ({
      'atom:link': {
        _attr: { rel: 'alternate', type, ...(language ? { hreflang: language } : {}), href: url },
      },
    })),
    ...(archive.previousUrl === null ? [] : [link('prev-archive', archive.previousUrl)]),
    ...(archive.currentUrl === null ? [] : [link('current', archive.currentUrl)]),
    ...(archive.isArchive ? [{ 'fh:archive': null }] : []),
  ]
}

/** By hand: `rss` leaves its size out, and a reader then takes any mark for 88 by 31 pixels. */
function imageOf({ image, title, siteUrl }: Feed): object[] {
  if (!image) return []
  const { url, width, height } = image
  return [{ image: [{ url }, { title: xmlText(title) }, { link: siteUrl }, { width }, { height }] }]
}

function rssItem(item: FeedItem, dialect: FeedDialect): RSS.ItemOptions {
  const summary = xmlText(descriptionOf(item))
  return {
    title: titleOf(item),
    // RSS readers take a description for HTML.
    description: dialect.hasPlainSummary ? summary : escapeHtml(summary),
    url: item.url,
    guid: item.guid,
    date: rfc822(dialect.isDatedByChange ? item.updatedAt : item.publishedAt),
    categories: item.categories.map(xmlText),
    ...(item.photo ? enclosureOf(item.photo) : {}),
    custom_elements: [
      ...item.authors.map((author) => ({ 'dc:creator': { _cdata: xmlText(author) } })),
      { 'dcterms:modified': rfc3339(item.updatedAt) },
      ...(item.html === null ? [] : [{ 'content:encoded': { _cdata: xmlText(item.html) } }]),
      ...(item.photo ? [mediaElement(item.photo, dialect)] : []),
      ...item.related.map(({ url, title }) => ({
        'atom:link': {
          _attr: { rel: 'related', type: 'text/html', href: url, title: xmlText(title) },
        },
      })),
    ],
  }
}

const descriptionCharacters = 300

/** Where nobody wrote a standfirst, the beginning of the text: readers show nothing else in a list. */
function descriptionOf(item: FeedItem): string {
  if (item.summary?.trim()) return item.summary
  return beginningOf(wordsOf(item.html ?? ''), descriptionCharacters) || titleOf(item)
}

/** A length is required, so a file whose length nobody knows is shown by Media RSS alone. */
function enclosureOf({ url, bytes, type }: FeedPhoto): Pick<RSS.ItemOptions, 'enclosure'> {
  return bytes ? { enclosure: { url, size: bytes, type } } : {}
}

function mediaElement(photo: FeedPhoto, dialect: FeedDialect): object {
  const { attributes, parts } = mediaContent(photo, dialect)
  return {
    'media:content': [
      { _attr: attributes },
      ...parts.map(({ name, attributes: own, text }) => ({
        [name]: text === null ? { _attr: own } : [{ _attr: own }, text],
      })),
    ],
  }
}

/** What is written of it in a title or a description stands in a section of its own. */
function withBuildDate(xml: string, updatedAt: string | null): string {
  const element = updatedAt === null ? '' : `<lastBuildDate>${rfc822(updatedAt)}</lastBuildDate>`
  const marks = xml.matchAll(/<!\[CDATA\[.*?\]\]>|<lastBuildDate>[^<]*<\/lastBuildDate>/gs)
  for (const { 0: mark, index } of marks) {
    if (!mark.startsWith('<!')) {
      return xml.slice(0, index) + element + xml.slice(index + mark.length)
    }
  }
  return xml
}
