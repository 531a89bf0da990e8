import { create } from 'xmlbuilder2'
import { type Feed, type FeedItem, generator } from './feed.ts'
import { rfc3339 } from './instants.ts'
import { titleOf } from './titleOf.ts'
import { xmlText } from './xmlText.ts'

const atom = 'http://www.w3.org/2005/Atom'
const tombstones = 'http://purl.org/atompub/tombstones/1.0'
const history = 'http://purl.org/syndication/history/1.0'
/** Atom requires a date even of a feed that never had an entry. */
const beforeAnything = '1970-01-01T00:00:00.000Z'

type Element = ReturnType<ReturnType<typeof create>['ele']>

/**
 * The feed as Atom 1.0, with what was removed (RFC 6721) and its place in the archive (RFC 5005).
 *
 * @throws RangeError when an instant of the feed cannot be read.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function renderAtom(feed: Feed): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' })
  const root = document.ele(atom, 'feed', { 'xml:lang': feed.language })
  root.att('http://www.w3.org/2000/xmlns/', 'xmlns:at', tombstones)
  root.att('http://www.w3.org/2000/xmlns/', 'xmlns:fh', history)
  addText(root, 'id', feed.id)
  addText(root, 'title', xmlText(feed.title))
  if (feed.description !== '') addText(root, 'subtitle', xmlText(feed.description))
  addText(root, 'updated', rfc3339(feed.updatedAt ?? beforeAnything))
  addLinks(root, feed)
  addAuthor(root, feed.publisher)
  addText(root, 'generator', generator)
  if (feed.image) addText(root, 'logo', feed.image.url)
  if (feed.copyright !== null) addText(root, 'rights', xmlText(feed.copyright))
  if (feed.archive.isArchive) root.ele(history, 'fh:archive')
  for (const item of feed.items) addEntry(root, item)
  for (const { guid, removedAt } of feed.removed) {
    root.ele(tombstones, 'at:deleted-entry', { ref: guid, when: rfc3339(removedAt) })
  }
  return document.end()
}

function addLinks(root: Element, feed: Feed): void {
  const { archive } = feed
  addLink(root, { rel: 'self', type: 'application/atom+xml', href: feed.feedUrl })
  addLink(root, { rel: 'alternate', type: 'text/html', href: feed.siteUrl })
  for (const { url, type } of feed.alternates) addLink(root, { rel: 'alternate', type, href: url })
  if (feed.hubUrl !== null) addLink(root, { rel: 'hub', href: feed.hubUrl })
  if (archive.previousUrl !== null) {
    addLink(root, { rel: 'prev-archive', href: archive.previousUrl })
  }
  if (archive.currentUrl !== null) addLink(root, { rel: 'current', href: archive.currentUrl })
}

function addEntry(root: Element, item: FeedItem): void {
  const entry = root.ele(atom, 'entry')
  addText(entry, 'id', item.guid)
  addText(entry, 'title', titleOf(item))
  addLink(entry, { rel: 'alternate', type: 'text/html', href: item.url })
  if (item.photo) {
    const { url, type, bytes } = item.photo
    const length = bytes ? { length: String(bytes) } : {}
    addLink(entry, { rel: 'enclosure', type, href: url, ...length })
  }
  addText(entry, 'published', rfc3339(item.publishedAt))
  addText(entry, 'updated', rfc3339(item.updatedAt))
  for (const author of item.authors) addAuthor(entry, author)
  for (const category of item.categories) entry.ele(atom, 'category', { term: xmlText(category) })
  if (item.summary !== null) addText(entry, 'summary', xmlText(item.summary))
  if (item.html !== null) {
    entry.ele(atom, 'content', { type: 'html' }).txt(xmlText(item.html))
  } else if (item.summary === null) {
    // RFC 4287 section 4.1.2 wants a summary where there is no content.
    addText(entry, 'summary', titleOf(item))
  }
}

const addText = (parent: Element, name: string, text: string): void => {
  parent.ele(atom, name).txt(text)
}
const addLink = (parent: Element, attributes: Readonly<Record<string, string>>): void => {
  parent.ele(atom, 'link', { ...attributes })
}
const addAuthor = (parent: Element, name: string): void => {
  parent.ele(atom, 'author').ele(atom, 'name').txt(xmlText(name))
}
