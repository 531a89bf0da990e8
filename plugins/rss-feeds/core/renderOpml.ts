import { rfc822 } from './instants.ts'
import { element, xmlDocument } from './writeXml.ts'

/** A list of feeds that reader programs import at once. */
export type Outline = {
  readonly title: string
  /** ISO 8601; null where nothing is known to have changed. */
  readonly updatedAt: string | null
  readonly groups: readonly OutlineGroup[]
}
type OutlineGroup = { readonly title: string; readonly feeds: readonly OutlineFeed[] }
type OutlineFeed = {
  readonly title: string
  readonly description: string
  readonly feedUrl: string
  readonly siteUrl: string
}

/**
 * The list as OPML 2.0; each group is a folder.
 *
 * @see http://opml.org/spec2.opml
 */
export function renderOpml({ title, updatedAt, groups }: Outline): string {
  const modified = updatedAt === null ? [] : [element('dateModified', {}, rfc822(updatedAt))]
  return xmlDocument(
    element(
      'opml',
      { version: '2.0' },
      element('head', {}, element('title', {}, title), ...modified),
      element(
        'body',
        {},
        ...groups.map((group) =>
          element('outline', { text: group.title }, ...group.feeds.map(outlineOf)),
        ),
      ),
    ),
  )
}

const outlineOf = ({ title, description, feedUrl, siteUrl }: OutlineFeed) =>
  element('outline', {
    type: 'rss',
    version: 'RSS2',
    text: title,
    title,
    description,
    xmlUrl: feedUrl,
    htmlUrl: siteUrl,
  })
