import { create } from 'xmlbuilder2'
import { rfc822 } from './instants.ts'
import { xmlText } from './xmlText.ts'

/** A list of feeds that reader programs import at once. */
export type Outline = {
  readonly title: string
  /** ISO 8601; null where nothing is known to have changed. */
  readonly updatedAt: string | null
  readonly groups: readonly OutlineGroup[]
}
export type OutlineGroup = { readonly title: string; readonly feeds: readonly OutlineFeed[] }
export type OutlineFeed = {
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
  const document = create({ version: '1.0', encoding: 'UTF-8' })
  const opml = document.ele('opml', { version: '2.0' })
  const head = opml.ele('head')
  head.ele('title').txt(xmlText(title))
  if (updatedAt !== null) head.ele('dateModified').txt(rfc822(updatedAt))
  const body = opml.ele('body')
  for (const group of groups) {
    const folder = body.ele('outline', { text: xmlText(group.title) })
    for (const feed of group.feeds) {
      folder.ele('outline', {
        type: 'rss',
        version: 'RSS2',
        text: xmlText(feed.title),
        title: xmlText(feed.title),
        description: xmlText(feed.description),
        xmlUrl: feed.feedUrl,
        htmlUrl: feed.siteUrl,
      })
    }
  }
  return document.end()
}
