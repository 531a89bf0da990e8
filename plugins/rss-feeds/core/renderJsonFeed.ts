import type { Feed, FeedItem } from './feed.ts'
import { rfc3339 } from './instants.ts'
import { titleOf } from './titleOf.ts'
import { xmlText } from './xmlText.ts'

/**
 * The feed as JSON Feed 1.1. What was removed stands in `_removed`: an extension is an object,
 * and its name begins with `_` and a letter (section "Extensions").
 *
 * @throws RangeError when an instant of the feed cannot be read.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function renderJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: xmlText(feed.title),
    home_page_url: feed.siteUrl,
    feed_url: feed.feedUrl,
    ...(feed.description === '' ? {} : { description: xmlText(feed.description) }),
    ...(feed.archive.previousUrl === null ? {} : { next_url: feed.archive.previousUrl }),
    ...(feed.image === null ? {} : { icon: feed.image.url }),
    authors: [{ name: xmlText(feed.publisher) }],
    language: feed.language,
    ...(feed.hubUrl === null ? {} : { hubs: [{ type: 'WebSub', url: feed.hubUrl }] }),
    ...(feed.removed.length === 0
      ? {}
      : {
          _removed: {
            about: 'https://www.rfc-editor.org/rfc/rfc6721',
            ...(feed.hasMoreRemoved ? { is_whole: false } : {}),
            items: feed.removed.map(({ guid, removedAt }) => ({
              id: guid,
              date_removed: rfc3339(removedAt),
            })),
          },
        }),
    items: feed.items.map(jsonItem),
  })
}

function jsonItem(item: FeedItem): object {
  const { photo, authors, categories } = item
  const summary = item.summary === null ? '' : xmlText(item.summary)
  return {
    id: item.guid,
    url: item.url,
    title: titleOf(item),
    ...(item.html === null
      ? { content_text: summary || titleOf(item) }
      : { content_html: xmlText(item.html) }),
    ...(summary === '' ? {} : { summary }),
    ...(photo ? { image: photo.url } : {}),
    date_published: rfc3339(item.publishedAt),
    date_modified: rfc3339(item.updatedAt),
    ...(authors.length === 0 ? {} : { authors: authors.map((name) => ({ name: xmlText(name) })) }),
    ...(categories.length === 0 ? {} : { tags: categories.map(xmlText) }),
    ...(photo
      ? {
          attachments: [
            {
              url: photo.url,
              mime_type: photo.type,
              ...(photo.bytes ? { size_in_bytes: photo.bytes } : {}),
            },
          ],
        }
      : {}),
  }
}
