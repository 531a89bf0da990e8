import { type FeedFormat, feedFormats, feedPath } from '../core/feedAddress.ts'
import { earliest, type Sourced } from '../../kit/sourced.ts'
import { viewIn } from '../localize.ts'
import type { Reading } from '../options.ts'
import { listFeeds } from '../reading/listFeeds.ts'
import { newestStories } from '../reading/newestStories.ts'
import { readSite } from '../reading/readSite.ts'
import { sinceOf, textOf } from '../reading/rowValues.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'
import { runtimeOf } from '../runtime.ts'

/** A feed as lists for people show it. */
export type FeedDescription = {
  readonly name: string
  readonly title: string
  /** `Chuyên mục`; empty for the feed of a whole collection. */
  readonly group: string
  /** Path of the page that it follows. */
  readonly pagePath: string
  /** Absolute. */
  readonly urls: Readonly<Record<FeedFormat, string>>
  /** ISO 8601, since when readers see the newest item; null for an empty feed. */
  readonly newestAt: string | null
  /** Null for an empty feed. */
  readonly newestTitle: string | null
  /** ISO 8601, since when nothing has come; null where something has, and for an empty feed. */
  readonly quietSince: string | null
}

/** Every open feed, for a page that lists them: what is in it, where, and how new. */
export async function describeFeeds(
  reading: Reading,
): Promise<Sourced<{ readonly feeds: FeedDescription[]; readonly opmlUrl: string }>> {
  const options = viewIn(runtimeOf(reading.payload).views, reading.locale)
  const { sources, siteUrl, readerPath, opmlName } = options
  const [site, feeds, ...newest] = await Promise.all([
    readSite(reading, options),
    listFeeds(reading, options),
    ...sources.map((source) => newestStories(reading, options, source)),
  ])
  const parts = [site, feeds, ...newest]
  return {
    value: {
      opmlUrl: `${siteUrl}${readerPath}/${opmlName}`,
      feeds: feeds.value.map(({ spec, namesakes }) => {
        const { source } = spec.selection
        const stories = newest[sources.indexOf(source)]?.value
        const story = stories?.of(namesakes) ?? null
        return {
          name: spec.name,
          title: spec.title ?? site.value.name,
          group: spec.group ?? '',
          pagePath: spec.pagePath,
          urls: feedUrls(options, spec.name),
          newestAt: story && instantText(sinceOf(story, source.fields)),
          newestTitle: story && textOf(story, source.fields.title),
          quietSince: story ? null : instantText(stories?.lookedBackTo ?? null),
        }
      }),
    },
    tags: [...new Set(parts.flatMap(({ tags }) => tags))],
    staleAt: earliest(...parts.map(({ staleAt }) => staleAt)),
  }
}

/** The absolute addresses of a feed in its formats. */
export function feedUrls(
  { siteUrl, readerPath }: Pick<ResolvedOptions, 'siteUrl' | 'readerPath'>,
  name: string,
): Readonly<Record<FeedFormat, string>> {
  const urls = feedFormats.map((format) => [
    format,
    siteUrl + readerPath + feedPath({ name, format, archive: null }),
  ])
  return Object.fromEntries(urls) as Record<FeedFormat, string>
}

const instantText = (instant: number | null): string | null =>
  instant === null ? null : new Date(instant).toISOString()
