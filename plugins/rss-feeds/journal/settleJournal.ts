import type { CollectionSlug, Payload } from 'payload'
import { inOwnTransaction } from '../../kit/transactions/inTransaction.ts'
import { buildsSlug } from '../collections/builds.ts'
import { readerHoursSlug } from '../collections/readerHours.ts'
import { lintFeed } from '../core/lintFeed.ts'
import { runtimeOf } from '../runtime.ts'
import { settleFetches } from './settleFetches.ts'
import { hourMs, type Journal, type Made, type ReaderHour } from './journal.ts'

/** How long a note waits for others to be written with. */
const pauseMs = 10_000
/** Rows of one transaction: an editor's save waits for no more than these. */
const batchSize = 25
/** A feed that nobody has asked for in this time says nothing of its state. */
const buildsKeptMs = 90 * 24 * hourMs
const dayMs = 24 * hourMs

type Write = {
  readonly collection: string
  readonly key: string
  readonly data: Readonly<Record<string, unknown>>
  /** The row is in the database. */
  readonly done: () => void
}

/** Sees to it that what was noted is written soon. */
export function settleSoon(payload: Payload): void {
  const { journal } = runtimeOf(payload)
  journal.timer ??= setTimeout(() => {
    journal.timer = null
    void settleJournal(payload).catch((err: unknown) => {
      // What could not be written is written with the next notes.
      payload.logger.warn({ err, msg: 'rss-feeds: the state of the feeds could not be written' })
    })
  }, pauseMs).unref()
}

/**
 * Writes what this process has noted and forgets what is older than a day. One at a time: rows hold
 * whole counts, so that writing one twice changes nothing.
 *
 * @throws Error when the database refuses; the notes stay.
 */
export function settleJournal(payload: Payload, now = Date.now()): Promise<void> {
  const { journal } = runtimeOf(payload)
  const next = journal.settling.catch(() => undefined).then(() => settle(payload, journal, now))
  journal.settling = next
  return next
}

async function settle(payload: Payload, journal: Journal, now: number): Promise<void> {
  const writes = [...buildWrites(journal), ...readerWrites(journal)]
  for (let start = 0; start < writes.length; start += batchSize) {
    await writeTogether(payload, writes.slice(start, start + batchSize))
  }
  await settleFetches(payload)
  for (const [key, { hour, isDirty }] of journal.readers) {
    if (!isDirty && hour + hourMs <= now) journal.readers.delete(key)
  }
  if (now - journal.rolledOffAt < hourMs) return
  await forgetBefore(payload, readerHoursSlug, { hour: now - dayMs - hourMs })
  await forgetBefore(payload, buildsSlug, { at: now - buildsKeptMs })
  journal.rolledOffAt = now
}

/** All of them or, where the database has transactions and refuses one, none. */
async function writeTogether(payload: Payload, writes: readonly Write[]): Promise<void> {
  await inOwnTransaction(payload, async (req) => {
    for (const { collection, key, data } of writes) {
      await payload.db.upsert({
        collection: collection as CollectionSlug,
        where: { key: { equals: key } },
        data: { key, ...data },
        req,
      })
    }
  })
  for (const { done } of writes) done()
}

const buildWrites = ({ made }: Journal): Write[] =>
  [...made].map(([key, build]) => ({
    collection: buildsSlug,
    key,
    data: buildRow(build),
    done() {
      if (made.get(key) === build) made.delete(key)
    },
  }))

/** What a validator says of it is worked out here and not while a reader waits. */
const buildRow = ({ feed, preset, at, ...build }: Made): Write['data'] => ({
  ...build,
  at: new Date(at).toISOString(),
  itemCount: feed.items.length,
  problems: lintFeed(feed, preset),
})

const readerWrites = ({ process, readers }: Journal): Write[] =>
  [...readers].flatMap(([key, count]) =>
    count.isDirty
      ? {
          collection: readerHoursSlug,
          key: `${key}/${process}`,
          data: readerRow(count),
          done() {
            // Counted again meanwhile, it is another entry.
            count.isDirty = false
          },
        }
      : [],
  )

const readerRow = ({ feed, agent, hour, requests, subscribers, lastAt }: ReaderHour) => ({
  feed,
  agent,
  requests,
  subscribers,
  hour: new Date(hour).toISOString(),
  lastAt: new Date(lastAt).toISOString(),
})

async function forgetBefore(
  { db }: Payload,
  collection: string,
  fields: Readonly<Record<string, number>>,
): Promise<void> {
  const [[field, instant] = ['', 0]] = Object.entries(fields)
  const where = { [field]: { less_than: new Date(instant).toISOString() } }
  await db.deleteMany({ collection: collection as CollectionSlug, where })
}
