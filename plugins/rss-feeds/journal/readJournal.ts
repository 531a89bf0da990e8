import type { FeedFormat } from '../core/feedAddress.ts'
import type { Problem } from '../core/lintFeed.ts'
import { buildsSlug } from '../collections/builds.ts'
import { readerHoursSlug } from '../collections/readerHours.ts'
import type { Reading, Row } from '../options.ts'
import { findHiddenRows } from '../reading/findRows.ts'
import { instantOf, textOf } from '../reading/rowValues.ts'
import { hourMs } from './journal.ts'

/** How a feed was made the last time. */
export type Build = {
  readonly format: FeedFormat
  /** Epoch milliseconds. */
  readonly at: number
  readonly ms: number
  readonly bytes: number
  readonly itemCount: number
  readonly problems: readonly Problem[]
}

/** A program that asked for a feed within the last day. */
export type Reader = {
  readonly agent: string
  readonly requests: number
  /** How many people the program says that it asks for; 1 where it says nothing. */
  readonly subscribers: number
  /** Epoch milliseconds. */
  readonly lastAt: number
}

/** What is known of the feeds, by the feed's name. */
export type FeedStates = {
  readonly builds: ReadonlyMap<string, readonly Build[]>
  readonly readers: ReadonlyMap<string, readonly Reader[]>
  /** Nothing of what was written lies beyond the bounds. */
  readonly isWhole: boolean
}

/** Bounds on a mistake; a newsroom's rows are some thousands. */
export const mostRows = { builds: 6000, readerHours: 50_000 }

/** What every process has written: the last builds, the latest first, and the readers of a day. */
export async function readJournal(
  reading: Reading,
  most: typeof mostRows = mostRows,
): Promise<FeedStates> {
  const [foundBuilds, foundHours] = await Promise.all([
    findHiddenRows(reading, {
      collection: buildsSlug,
      sort: ['-at'],
      limit: most.builds + 1,
      select: ['name', 'format', 'at', 'ms', 'bytes', 'itemCount', 'problems'],
    }),
    findHiddenRows(reading, {
      collection: readerHoursSlug,
      where: { hour: { greater_than: new Date(reading.now - 24 * hourMs).toISOString() } },
      sort: ['-hour'],
      limit: most.readerHours + 1,
      select: ['feed', 'agent', 'requests', 'subscribers', 'lastAt'],
    }),
  ])
  const builds = foundBuilds.slice(0, most.builds)
  const hours = foundHours.slice(0, most.readerHours)
  const isWhole = builds.length === foundBuilds.length && hours.length === foundHours.length
  if (!isWhole) {
    reading.payload.logger.warn(
      `rss-feeds: more is written of the feeds than is shown: the last ${builds.length} builds and ${hours.length} rows of readers`,
    )
  }
  const byName = Map.groupBy(builds, (row) => textOf(row, 'name') ?? '')
  const byFeed = Map.groupBy(hours, (row) => textOf(row, 'feed') ?? '')
  return {
    builds: new Map([...byName].map(([name, rows]) => [name, rows.map(toBuild)])),
    readers: new Map([...byFeed].map(([feed, rows]) => [feed, toReaders(rows)])),
    isWhole,
  }
}

const toBuild = (row: Row): Build => ({
  format: (textOf(row, 'format') ?? 'rss') as FeedFormat,
  at: instantOf(row, 'at') ?? 0,
  ms: numberOf(row, 'ms'),
  bytes: numberOf(row, 'bytes'),
  itemCount: numberOf(row, 'itemCount'),
  problems: Array.isArray(row['problems']) ? (row['problems'] as Problem[]) : [],
})

/** The busiest first. */
const toReaders = (rows: readonly Row[]): Reader[] =>
  [...Map.groupBy(rows, (row) => textOf(row, 'agent') ?? '')]
    .map(([agent, hours]) => ({
      agent,
      requests: hours.reduce((sum, row) => sum + numberOf(row, 'requests'), 0),
      subscribers: Math.max(...hours.map((row) => numberOf(row, 'subscribers'))),
      lastAt: Math.max(...hours.map((row) => instantOf(row, 'lastAt') ?? 0)),
    }))
    .sort((a, b) => b.requests - a.requests)

const numberOf = (row: Row, field: string): number => Number(row[field] ?? 0)
