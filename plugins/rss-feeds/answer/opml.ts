import { renderOpml } from '../core/renderOpml.ts'
import { feedPath } from '../core/feedAddress.ts'
import type { FeedSpec } from '../build/feedSpec.ts'
import type { Rendered } from '../../kit/rendered.ts'
import { earliest } from '../../kit/sourced.ts'
import type { Reading } from '../options.ts'
import { listFeeds } from '../reading/listFeeds.ts'
import { readSite } from '../reading/readSite.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'
import { forEverybody } from './forEverybody.ts'

/** Every open feed as one list for reader programs, a folder for each kind. */
export async function answerOpml(reading: Reading, options: ResolvedOptions): Promise<Rendered> {
  const [site, feeds] = await Promise.all([readSite(reading, options), listFeeds(reading, options)])
  const groups = Map.groupBy(
    feeds.value.map(({ spec }) => spec),
    ({ group }) => group ?? '',
  )
  const toOutline = (spec: FeedSpec) => ({
    title: spec.title ?? site.value.name,
    description: spec.description ?? '',
    feedUrl:
      options.siteUrl +
      options.readerPath +
      feedPath({ name: spec.name, format: 'rss', archive: null }),
    siteUrl: options.siteUrl + spec.pagePath,
  })
  const body = renderOpml({
    title: site.value.name,
    updatedAt: null,
    groups: [...groups].map(([group, specs]) => ({
      title: group || site.value.name,
      feeds: specs.map(toOutline),
    })),
  })
  return {
    status: 200,
    headers: { 'content-type': 'text/x-opml; charset=utf-8', ...forEverybody },
    body,
    tags: [...new Set([...site.tags, ...feeds.tags])],
    staleAt: earliest(site.staleAt, feeds.staleAt),
  }
}
