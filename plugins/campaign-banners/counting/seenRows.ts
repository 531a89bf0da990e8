import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { ReplayGuard } from '../../kit/counting/replayGuard.ts'
import type { ResolvedOptions } from '../options.ts'

type SeenRow = { readonly id: number | string; readonly at?: number; readonly seen?: string | null }
type Place = { readonly payload: Payload; readonly options: ResolvedOptions }

/** What all processes have counted lately, as far as it is written down. */
export type SeenRows = {
  /** Lets the guard know what was counted before it began, and what others have counted since. */
  hear(): Promise<void>
}

type Hearing = Place & {
  readonly guard: ReplayGuard
  /** How long a mark may still come again. */
  readonly windowMs: number
}

/**
 * What another process counted is known here this much later; within it a replay, told to both, is
 * counted by both.
 */
const hearEveryMs = 500
/** A row may come to sight after one of a later instant: clocks differ, and commits take their time. */
const overlapMs = 30_000

/** Reads on where it stopped, as often as somebody asks and not oftener than each half second. */
export function createSeenRows({ payload, options, guard, windowMs }: Hearing): SeenRows {
  const { now, slugs } = options
  const known = new Map<string, number>()
  let since = now() - windowMs
  let heardAt = -Infinity
  let hearing: Promise<void> | null = null

  async function read(): Promise<void> {
    const at = now()
    const { docs } = await payload.db.find<SeenRow>({
      collection: slugs.locks as CollectionSlug,
      where: { at: { greater_than: since } },
      limit: 0,
      pagination: false,
    })
    for (const row of docs) {
      if (known.has(String(row.id))) continue
      known.set(String(row.id), row.at ?? at)
      for (const mark of (row.seen ?? '').split(' ')) if (mark !== '') guard.add(mark, at)
    }
    since = at - overlapMs
    heardAt = at
    for (const [id, written] of known) if (written < since - overlapMs) known.delete(id)
  }

  return {
    hear() {
      if (now() - heardAt < hearEveryMs) return Promise.resolve()
      return (hearing ??= read().finally(() => {
        hearing = null
      }))
    },
  }
}

/** Writes down, in the transaction of the counts, what was counted. */
export async function writeSeen(
  marks: readonly string[],
  { slugs, now }: ResolvedOptions,
  req: PayloadRequest,
): Promise<void> {
  if (marks.length === 0) return
  await req.payload.db.create({
    collection: slugs.locks as CollectionSlug,
    data: { name: `seen:${crypto.randomUUID()}`, turn: 0, at: now(), seen: marks.join(' ') },
    req,
  })
}

/** Takes away what no beacon can repeat any more, so that the table stays as small as the window. */
export async function forgetSeen({ payload, options }: Place, before: number): Promise<void> {
  await payload.db.deleteMany({
    collection: options.slugs.locks as CollectionSlug,
    where: { at: { less_than: before } },
  })
}
