import type { RemovedItem } from '../core/feed.ts'
import { guidOf, guidOfKey, keyIn } from '../build/guid.ts'
import { removalsSlug } from '../collections/removals.ts'
import { earliest, type Sourced } from '../../kit/sourced.ts'
import type { Reading, Row } from '../options.ts'
import { excludeField, type ResolvedOptions, type Source } from '../resolveOptions.ts'
import { allOf, findHiddenRows, findRows } from './findRows.ts'
import { keyValue } from './listRows.ts'
import { idsOf, instantOf, sinceOf, textOf } from './rowValues.ts'
import { type Selection, whereOf } from './selection.ts'
import { type Carrier, type Left, wasCarried } from './wasCarried.ts'

/** As many as the longest feed has items; one over it tells that there are more. */
export const maxRemoved = 500
const dayMs = 86_400_000

/**
 * What was in the feed and has left it within the days that subscribers are told: withdrawn or moved
 * away (recorded when it was saved), or expired by itself (seen in the documents).
 */
export async function listRemoved(
  reading: Reading,
  options: ResolvedOptions,
  carrier: Carrier,
): Promise<Sourced<Removed>> {
  const { selection } = carrier.spec
  if (selection.removedFrom.length === 0) return { value: nothingRemoved, tags: [], staleAt: null }
  const periodMs = options.tombstoneDays * dayMs
  const since = new Date(reading.now - periodMs).toISOString()
  const [recorded, expired] = await Promise.all([
    findHiddenRows(reading, {
      collection: removalsSlug,
      where: {
        and: [
          { scope: { in: [...selection.removedFrom] } },
          { removedAt: { greater_than: since } },
        ],
      },
      sort: ['-removedAt'],
      limit: maxRemoved + 1,
      select: ['guid', 'removedAt', 'since', 'lists', 'hasPhoto', 'wasNew'],
    }),
    listExpired(reading, options, { selection, since }),
  ])
  const all = [
    ...recorded.map((row) => ({
      // Written down once for all languages.
      guid: guidOfKey(options, selection.source, keyIn(textOf(row, 'guid') ?? '')),
      ...leftAs(row),
    })),
    ...expired,
  ]
    .filter((left) => wasCarried(left, carrier))
    .sort((a, b) => b.at - a.at)
  const latest = [...new Map(all.toReversed().map((entry) => [entry.guid, entry])).values()]
  // Over a single list there is nothing to ask: whatever comes back into it is no longer recorded.
  const guids = selection.removedFrom.length < 2 ? [] : latest.map(({ guid }) => guid)
  const stays = await carriedAmong(reading, options, { selection, guids })
  const left = latest.filter(({ guid }) => !stays.has(guid)).sort((a, b) => b.at - a.at)
  const told = left.slice(0, maxRemoved)
  const isWhole = [recorded, expired, left].every(({ length }) => length <= maxRemoved)
  if (!isWhole) {
    const { logger } = reading.payload
    logger.warn(`rss-feeds: ${carrier.spec.origin} tells the last ${maxRemoved} removals of more`)
  }
  return {
    value: {
      removed: told.map(({ guid, at }) => ({ guid, removedAt: new Date(at).toISOString() })),
      isWhole,
    },
    tags: selection.scopes,
    staleAt: earliest(...told.map(({ at }) => at + periodMs)),
  }
}

export type Removed = {
  /** The latest first. */
  readonly removed: readonly RemovedItem[]
  /** There are no more of them. */
  readonly isWhole: boolean
}
export const nothingRemoved: Removed = { removed: [], isWhole: true }

/** Those of the stories that the feed is over now: what left one of its lists may be in another. */
export async function carriedAmong(
  reading: Reading,
  options: ResolvedOptions,
  { selection, guids }: { readonly selection: Selection; readonly guids: readonly string[] },
): Promise<ReadonlySet<string>> {
  const { source, keeps } = selection
  if (guids.length === 0) return new Set()
  const { key } = source.fields
  const keys = guids.map((guid) => keyValue(keyIn(guid)))
  const rows = await findRows(reading, {
    collection: source.collection,
    where:
      allOf(whereOf(selection), source.visibility.where(reading.now), {
        [key]: { in: keys },
        [excludeField]: { not_equals: true },
      }) ?? {},
    limit: keys.length,
    select: [key, ...source.relations.map(({ field }) => field)],
  })
  const carried = rows.filter((row) => keeps?.(row) ?? true)
  return new Set(carried.map((row) => guidOf(options, source, row)))
}

/** What was written down of a story when it left. */
function leftAs(row: Row): Left {
  const { lists, hasPhoto, wasNew } = row
  return {
    at: instantOf(row, 'removedAt') ?? 0,
    since: instantOf(row, 'since'),
    lists: Array.isArray(lists) ? new Set(lists.map(String)) : null,
    hasPhoto: typeof hasPhoto === 'boolean' ? hasPhoto : null,
    wasNew: typeof wasNew === 'boolean' ? wasNew : null,
  }
}

/** What a document itself tells of whether feeds carried it. */
export function lookOf(row: Row, { fields }: Source): Pick<Left, 'since' | 'hasPhoto' | 'wasNew'> {
  const since = sinceOf(row, fields)
  const madeAt = instantOf(row, 'createdAt')
  return {
    since,
    hasPhoto: idsOf(row, fields.leadPhoto).length > 0,
    wasNew: since === null || madeAt === null ? null : madeAt <= since,
  }
}

type Expired = Left & { readonly guid: string }

async function listExpired(
  reading: Reading,
  options: ResolvedOptions,
  { selection, since }: { readonly selection: Selection; readonly since: string },
): Promise<Expired[]> {
  const { source, keeps } = selection
  const { expiresAt } = source.fields
  if (expiresAt === null) return []
  const now = new Date(reading.now).toISOString()
  const window = [
    { [expiresAt]: { greater_than: since } },
    { [expiresAt]: { less_than_equal: now } },
  ]
  const rows = await findHiddenRows(reading, {
    collection: source.collection,
    where: allOf(whereOf(selection), source.visibility.published, ...window) ?? {},
    sort: [`-${expiresAt}`],
    limit: maxRemoved + 1,
    select: [
      ...source.visibility.fields,
      ...Object.values({ ...source.fields, body: null }).filter((field) => field !== null),
      ...source.relations.map(({ field }) => field),
      excludeField,
      'createdAt',
    ],
  })
  return rows.flatMap((row) => {
    const at = instantOf(row, expiresAt)
    const { visibility } = source
    const hasLeft =
      at !== null && visibility.isVisible(row, at - 1) && !visibility.isVisible(row, reading.now)
    if (!hasLeft || row[excludeField] === true || !(keeps?.(row) ?? true)) return []
    return [{ guid: guidOf(options, source, row), at, lists: null, ...lookOf(row, source) }]
  })
}
