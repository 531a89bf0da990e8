import { type Feed, type FeedDialect, type FeedItem, generator } from './feed.ts'
import { rfc3339 } from './instants.ts'
import { mediaContent, mediaNamespace, msnNamespace } from './mediaRss.ts'
import { titleOf } from './titleOf.ts'
import { comment, element, type Element, xmlDocument } from './writeXml.ts'

/** Atom requires a date even of a feed that never had an entry. */
const beforeAnything = '1970-01-01T00:00:00.000Z'

/**
 * The feed as Atom 1.0, with what was removed (RFC 6721) and its place in the archive (RFC 5005).
 *
 * @throws RangeError when an instant of the feed cannot be read.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function renderAtom(feed: Feed): string {
  const { id, title, description, updatedAt, publisher, image, copyright, archive } = feed
  const namespaces = {
    xmlns: 'http://www.w3.org/2005/Atom',
    'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
    'xmlns:fh': 'http://purl.org/syndication/history/1.0',
    'xmlns:media': mediaNamespace,
    ...(feed.dialect.hasPhotoRights === null ? {} : { 'xmlns:mi': msnNamespace }),
  }
  return xmlDocument(
    element(
      'feed',
      { ...namespaces, 'xml:lang': feed.language },
      text('id', id),
      text('title', title),
      ...(description === '' ? [] : [text('subtitle', description)]),
      text('updated', rfc3339(updatedAt ?? beforeAnything)),
      ...linksOf(feed),
      author(publisher),
      text('generator', generator),
      // Square, which is what an icon is; some programs look only for the other.
      ...(image ? [text('icon', image.url), text('logo', image.url)] : []),
      ...(copyright === null ? [] : [text('rights', copyright)]),
      ...(archive.isArchive ? [element('fh:archive', {})] : []),
      ...feed.items.map((item) => entry(item, feed.dialect)),
      ...feed.removed.map(({ guid, removedAt }) =>
        element('at:deleted-entry', { ref: guid, when: rfc3339(removedAt) }),
      ),
      // RFC 6721 has no word for it.
      ...(feed.hasMoreRemoved ? [comment(' More was removed than is told here. ')] : []),
    ),
  )
}

function linksOf({ feedUrl, siteUrl, alternates, hubUrl, archive }: Feed): Element[] {
  const { previousUrl, currentUrl } = archive
  return [
    link({ rel: 'self', type: 'application/atom+xml', href: feedUrl }),
    link({ rel: 'alternate', type: 'text/html', href: siteUrl }),
    ...alternates.map(({ url, type, language }) =>
      link({ rel: 'alternate', type, ...(language ? { hreflang: language } : {}), href: url }),
    ),
    ...(hubUrl === null ? [] : [link({ rel: 'hub', href: hubUrl })]),
    ...(previousUrl === null ? [] : [link({ rel: 'prev-archive', href: previousUrl })]),
    ...(currentUrl === null ? [] : [link({ rel: 'current', href: currentUrl })]),
  ]
}

function entry(item: FeedItem, dialect: FeedDialect): Element {
  const { guid, url, photo, publishedAt, updatedAt, authors, categories, related } = item
  return element(
    'entry',
    {},
    text('id', guid),
    text('title', titleOf(item)),
    link({ rel: 'alternate', type: 'text/html', href: url }),
    ...related.map(({ url: href, title }) =>
      link({ rel: 'related', type: 'text/html', href, title }),
    ),
    ...(photo ? [enclosure(photo)] : []),
    text('published', rfc3339(publishedAt)),
    text('updated', rfc3339(updatedAt)),
    ...authors.map(author),
    ...categories.map((term) => element('category', { term })),
    ...wordsOf(item),
    ...(photo ? [mediaElement(photo, dialect)] : []),
  )
}

/** RFC 4287 section 4.1.2 wants a summary where there is no content. */
function wordsOf(item: FeedItem): Element[] {
  const { summary, html } = item
  if (html === null) return [text('summary', summary ?? titleOf(item))]
  return [
    ...(summary === null ? [] : [text('summary', summary)]),
    element('content', { type: 'html' }, html),
  ]
}

const enclosure = ({ url, type, bytes }: NonNullable<FeedItem['photo']>): Element =>
  link({ rel: 'enclosure', type, href: url, ...(bytes ? { length: String(bytes) } : {}) })

function mediaElement(photo: NonNullable<FeedItem['photo']>, dialect: FeedDialect): Element {
  const { attributes, parts } = mediaContent(photo, dialect)
  return element(
    'media:content',
    attributes,
    ...parts.map((part) =>
      element(part.name, part.attributes, ...(part.text === null ? [] : [part.text])),
    ),
  )
}

const text = (name: string, words: string): Element => element(name, {}, words)
const link = (attributes: Readonly<Record<string, string>>): Element => element('link', attributes)
const author = (name: string): Element => element('author', {}, text('name', name))
