import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { inOwnTransaction } from '../../kit/transactions/inTransaction.ts'
import { type CountColumn, countKey, type CountRow, noCounts } from '../core/counts.ts'
import { localHour } from '../core/localTime.ts'
import type { ResolvedOptions } from '../options.ts'

/** One thing to be counted, with the mark that keeps it from being counted again. */
export type Entry = {
  readonly campaign: string
  readonly creative: string
  readonly placement: string
  readonly column: CountColumn
  readonly at: number
  readonly mark: string | null
}

/** Only what there is something of. */
type Added = Partial<Record<CountColumn, number>>

/**
 * Adds a group of entries to the roll-up and remembers their marks, in one transaction: after a
 * crash either all of it is there, and a replay is known for one, or none.
 */
export async function writeCounts(
  payload: Payload,
  options: ResolvedOptions,
  entries: readonly Entry[],
): Promise<void> {
  await inOwnTransaction(payload, async (req) => {
    for (const [key, { row, counts }] of rollUp(entries, options)) {
      await addTo({ payload, slug: options.slugs.counts, req }, { key, row, counts })
    }
    await remember(payload, options, { req, entries })
  })
}

type Row = Pick<CountRow, 'campaign' | 'creative' | 'placement' | 'day' | 'hour'>

function rollUp(entries: readonly Entry[], { zone }: ResolvedOptions) {
  const rows = new Map<string, { readonly row: Row; readonly counts: Added }>()
  for (const { campaign, creative, placement, column, at } of entries) {
    const row = { campaign, creative, placement, ...localHour(at, zone) }
    const key = countKey(row)
    const known = rows.get(key) ?? { row, counts: {} }
    known.counts[column] = (known.counts[column] ?? 0) + 1
    rows.set(key, known)
  }
  return rows
}

type Place = { readonly payload: Payload; readonly slug: string; readonly req: PayloadRequest }
type Addition = { readonly key: string; readonly row: Row; readonly counts: Added }

async function addTo({ payload, slug, req }: Place, { key, row, counts }: Addition): Promise<void> {
  const collection = slug as CollectionSlug
  const added = Object.entries(counts).map(([column, count]) => [column, { $inc: count }] as const)
  const found: unknown = await payload.db.updateOne({
    collection,
    where: { key: { equals: key } },
    data: Object.fromEntries(added),
    req,
    returning: true,
  })
  if (found) return
  await payload.db.create({ collection, data: { key, ...row, ...noCounts, ...counts }, req })
}

type Group = { readonly req: PayloadRequest; readonly entries: readonly Entry[] }

async function remember(
  payload: Payload,
  { slugs, now }: ResolvedOptions,
  { req, entries }: Group,
): Promise<void> {
  const marks = entries.flatMap(({ mark }) => mark ?? [])
  if (marks.length === 0) return
  await payload.db.create({
    collection: slugs.locks as CollectionSlug,
    data: { name: `seen:${crypto.randomUUID()}`, turn: 0, at: now(), seen: marks.join(' ') },
    req,
  })
}
