import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { inOwnTransaction } from '../../kit/transactions/inTransaction.ts'
import { fetchesSlug } from '../collections/fetches.ts'
import { findHiddenRows } from '../reading/findRows.ts'
import { textOf } from '../reading/rowValues.ts'
import { runtimeOf } from '../runtime.ts'
import { type Fetches, noteFetches } from './journal.ts'

const collection = fetchesSlug as CollectionSlug
/** Feeds of one transaction: an editor's save waits for no more than these. */
const batchSize = 25

/**
 * Adds the partners' fetches of this process to what all have counted.
 *
 * @throws Error when the database refuses; what was not written is counted with the next.
 */
export async function settleFetches(payload: Payload): Promise<void> {
  const { journal, options } = runtimeOf(payload)
  const { partnerFeeds } = options
  if (!partnerFeeds) return
  const names = [...journal.fetches.keys()]
  for (let start = 0; start < names.length; start += batchSize) {
    const noted = names.slice(start, start + batchSize).flatMap((name): Noted[] => {
      const fetches = journal.fetches.get(name)
      return journal.fetches.delete(name) && fetches ? [{ name, fetches }] : []
    })
    try {
      await addTogether(payload, { prefix: partnerFeeds.prefix, slug: partnerFeeds.slug, noted })
    } catch (error) {
      for (const { name, fetches } of noted) noteFetches(journal, name, fetches)
      throw error
    }
  }
}

type Noted = { readonly name: string; readonly fetches: Fetches }
type Batch = { readonly prefix: string; readonly slug: string; readonly noted: readonly Noted[] }

async function addTogether(payload: Payload, { prefix, slug, noted }: Batch): Promise<void> {
  const slugOf = (name: string): string => name.slice(prefix.length + 1)
  const rows = await findHiddenRows(
    { payload, now: Date.now() },
    {
      collection: slug,
      where: { slug: { in: noted.map(({ name }) => slugOf(name)) } },
      limit: noted.length,
      select: ['slug'],
    },
  )
  const idOf = new Map(rows.map((row) => [textOf(row, 'slug'), String(row.id)]))
  await inOwnTransaction(payload, async (req) => {
    for (const { name, fetches } of noted) {
      const feed = idOf.get(slugOf(name))
      // Deleted meanwhile: nobody asks any more how often it was read.
      if (feed !== undefined) await addTo(payload, { feed, fetches, req })
    }
  })
}

type Addition = { readonly feed: string; readonly fetches: Fetches; readonly req: PayloadRequest }

/** Added by the database, since another process adds to the same row. */
async function addTo({ db }: Payload, { feed, fetches, req }: Addition): Promise<void> {
  const { count, since, lastAt } = fetches
  const last = { lastAt: new Date(lastAt).toISOString() }
  const found: unknown = await db.updateOne({
    collection,
    where: { feed: { equals: feed } },
    data: { count: { $inc: count }, ...last },
    req,
    returning: true,
  })
  if (found) return
  const data = { feed, count, since: new Date(since).toISOString(), ...last }
  await db.create({ collection, data: data, req })
}
