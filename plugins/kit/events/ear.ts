import type { CollectionSlug, Payload, Where } from 'payload'
import { tellerOf, tellUntold } from './announce.ts'
import { tellListeners } from './contentEvents.ts'
import { eventsSlug } from './eventsCollection.ts'

export type Ear = {
  /** Takes over what other processes told since the last time. */
  look(): Promise<void>
}

type EarOptions = {
  readonly payload: Payload
  /** Epoch milliseconds. */
  readonly now: () => number
}

type Row = { readonly id: number; readonly at: string; readonly tags: readonly string[] }

const collection = eventsSlug as CollectionSlug
/**
 * A row may come to sight after one with a later instant: clocks of several machines differ, and
 * of two commits at once the first stamped may be the last one done.
 */
const overlapMs = 30_000
const keptMs = 24 * 3_600_000
const sweepEveryMs = 600_000
const rowsPerLook = 500

/**
 * Hears, through the database that they share, what other processes of one project announce. One
 * that was cut off takes over what it missed when it is back, for as long as a day.
 */
export function createEar({ payload, now }: EarOptions): Ear {
  const seen = new Map<string, number>()
  const teller = tellerOf(payload)
  let since = now()
  let sweptAt = now()

  async function look(): Promise<void> {
    await tellUntold(payload)
    const startedAt = now()
    const where = rowsFrom(since - overlapMs)
    // What was seen already is not repeated, so a longer list is asked from its beginning.
    for (let limit = rowsPerLook; ; limit *= 2) {
      const { docs } = await payload.db.find<Row>({
        ...{ collection, where, limit },
        sort: 'at',
        pagination: false,
      })
      docs.forEach(repeat)
      if (docs.length < limit) break
    }
    since = startedAt
    for (const [id, at] of seen) if (at < since - 2 * overlapMs) seen.delete(id)
    if (startedAt - sweptAt > sweepEveryMs) await sweep(startedAt)
  }

  /** Its own rows too while it does not know itself which of its commits came through. */
  function rowsFrom(instant: number): Where {
    const recent = { at: { greater_than_equal: new Date(instant).toISOString() } }
    if (now() - teller.doubtedAt < 2 * overlapMs) return recent
    return { and: [recent, { process: { not_equals: teller.process } }] }
  }

  function repeat({ id, at, tags }: Row): void {
    if (seen.has(String(id))) return
    seen.set(String(id), Date.parse(at))
    tellListeners({ tags })
  }

  async function sweep(at: number): Promise<void> {
    sweptAt = at
    const before = new Date(at - keptMs).toISOString()
    await payload.db.deleteMany({ collection, where: { at: { less_than: before } } })
  }

  return { look }
}
