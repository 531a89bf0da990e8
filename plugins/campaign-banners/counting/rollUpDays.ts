import type { CollectionSlug, Payload, Where } from 'payload'
import { byWholeDay, countKey, type CountRow, sumCounts } from '../core/counts.ts'
import { localHour } from '../core/localTime.ts'
import type { ResolvedOptions } from '../options.ts'

type Stored = CountRow & { readonly id: number | string }
type Place = { readonly payload: Payload; readonly options: ResolvedOptions }

const dayMs = 24 * 60 * 60_000

/**
 * Adds the hours of old days up to one row a day, so that the table grows by days and not by hours.
 * An hour that old gets no more counts, since tokens ran out long before. A day's row is written
 * before its hours go and is never added to: whoever begins again after an interruption, or works
 * at it at the same time, finds the row and only takes the hours away.
 *
 * @returns how many days were settled.
 */
export async function rollUpDays({ payload, options }: Place): Promise<number> {
  const { counting, now, zone } = options
  const before = localHour(now() - counting.keepHoursDays * dayMs, zone).day
  let settled = 0
  for (;;) {
    const day = await oldestDay({ payload, options }, before)
    if (day === null) return settled
    await rollUpDay({ payload, options }, day)
    settled += 1
  }
}

const isHour: Where = { hour: { exists: true } }

async function oldestDay({ payload, options }: Place, before: string): Promise<string | null> {
  const { docs } = await payload.db.find<Stored>({
    collection: options.slugs.counts as CollectionSlug,
    where: { and: [isHour, { day: { less_than: before } }] },
    sort: 'day',
    limit: 1,
    pagination: false,
  })
  return docs[0]?.day ?? null
}

async function rollUpDay({ payload, options }: Place, day: string): Promise<void> {
  const collection = options.slugs.counts as CollectionSlug
  const { docs } = await payload.db.find<Stored>({
    collection,
    where: { and: [isHour, { day: { equals: day } }] },
    limit: 0,
    pagination: false,
  })
  for (const [key, hours] of byWholeDay(docs)) {
    await writeDay(payload, collection, { key, hours })
    await payload.db.deleteMany({ collection, where: { key: { in: hours.map(countKey) } } })
  }
}

type Day = { readonly key: string; readonly hours: readonly Stored[] }

async function writeDay(payload: Payload, collection: CollectionSlug, { key, hours }: Day) {
  const exists = () => payload.db.findOne<Stored>({ collection, where: { key: { equals: key } } })
  const [first] = hours
  if (!first || (await exists())) return
  const { campaign, creative, placement, day } = first
  const row: CountRow = { campaign, creative, placement, day, hour: null, ...sumCounts(hours) }
  try {
    await payload.db.create({ collection, data: { key, ...row } })
  } catch (error) {
    // The key is unique: another process may just have written the same sums.
    if (!(await exists())) throw error
  }
}
