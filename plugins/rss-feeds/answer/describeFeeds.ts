import { type FeedFormat, feedFormats, feedPath } from '../core/feedAddress.ts'
import type { FeedSpec } from '../build/feedSpec.ts'
import { earliest, type Sourced } from '../../kit/sourced.ts'
import type { Reading, Row } from '../options.ts'
import { listFeeds } from '../reading/listFeeds.ts'
import { listRows } from '../reading/listRows.ts'
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
}

/** Every open feed, for a page that lists them: what is in it, where, and how new. */
export async function describeFeeds(
  reading: Reading,
): Promise<Sourced<{ readonly feeds: FeedDescription[]; readonly opmlUrl: string }>> {
  const { options } = runtimeOf(reading.payload)
  const [site, feeds] = await Promise.all([readSite(reading, options), listFeeds(reading, options)])
  const newest = await Promise.all(feeds.value.map((spec) => newestOf(reading, options, spec)))
  const { siteUrl, basePath, opmlName } = options
  return {
    value: {
      opmlUrl: `${siteUrl}${basePath}/${opmlName}`,
      feeds: feeds.value.map((spec, index) => ({
        name: spec.name,
        title: spec.title ?? site.value.name,
        group: spec.group ?? '',
        pagePath: spec.pagePath,
        urls: feedUrls(options, spec.name),
        newestAt: instantText(newest[index]?.value[0], spec),
        newestTitle: textOf(newest[index]?.value[0], spec.selection.source.fields.title),
      })),
    },
    tags: [...new Set([...site.tags, ...feeds.tags, ...newest.flatMap(({ tags }) => tags)])],
    staleAt: earliest(site.staleAt, feeds.staleAt, ...newest.map(({ staleAt }) => staleAt)),
  }
}

/** The absolute addresses of a feed in its formats. */
export function feedUrls(
  { siteUrl, basePath }: Pick<ResolvedOptions, 'siteUrl' | 'basePath'>,
  name: string,
): Readonly<Record<FeedFormat, string>> {
  const urls = feedFormats.map((format) => [
    format,
    siteUrl + basePath + feedPath({ name, format, archive: null }),
  ])
  return Object.fromEntries(urls) as Record<FeedFormat, string>
}

const newestOf = (reading: Reading, options: ResolvedOptions, { selection }: FeedSpec) =>
  listRows(reading, options, selection, { limit: 1 })

function instantText(row: Row | undefined, { selection }: FeedSpec): string | null {
  const instant = row ? sinceOf(row, selection.source.fields) : null
  return instant === null ? null : new Date(instant).toISOString()
}
