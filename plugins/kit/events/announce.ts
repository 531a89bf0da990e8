import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { tellListeners } from './contentEvents.ts'
import { type Ending, endingOf } from './endOfTransaction.ts'
import { eventsSlug } from './eventsCollection.ts'

/** How this process tells the others, one for each adapter in use. */
export type Teller = {
  /** The name that its rows carry. */
  readonly process: string
  /** What could not be told yet. */
  readonly untold: Set<string>
  /** Epoch milliseconds of the last commit of its own of which the database said no word. */
  doubtedAt: number
}

const key = Symbol.for('thu-do-newsroom.event-teller')
const noted = new WeakMap<Ending, Set<string>>()

export function tellerOf({ db }: Pick<Payload, 'db'>): Teller {
  const home = db as { [key]?: Teller | undefined }
  return (home[key] ??= { process: randomUUID(), untold: new Set(), doubtedAt: -Infinity })
}

/**
 * Announces what a request changes. The event's row is the last write of the request's transaction,
 * so that it is there if and only if the change is, however the process ends; the listeners of this
 * process hear of it after the commit. Without a transaction both happen at once.
 */
export async function announceAtCommit(
  req: PayloadRequest,
  tags: readonly string[],
): Promise<void> {
  const ending = await endingOf(req)
  if (!ending) {
    await announceNow(req.payload, tags)
    return
  }
  ending.afterCommit.push(() => {
    tellListeners({ tags })
  })
  const ofTransaction = noted.get(ending) ?? noteIn(ending, req.payload)
  for (const tag of tags) ofTransaction.add(tag)
}

/** All events of one transaction are one row. */
function noteIn(ending: Ending, payload: Payload): Set<string> {
  const tags = new Set<string>()
  noted.set(ending, tags)
  ending.lastWrites.push((transactionID) => writeRow(payload, tags, { transactionID }))
  ending.inDoubt.push(() => {
    tellerOf(payload).doubtedAt = Date.now()
  })
  return tags
}

/** Announces a change that is already committed. */
export async function announceNow(payload: Payload, tags: readonly string[]): Promise<void> {
  tellListeners({ tags })
  const { untold } = tellerOf(payload)
  for (const tag of tags) untold.add(tag)
  await tellUntold(payload)
}

/** Tells the other processes what they were not told yet; what cannot be told now is kept. */
export async function tellUntold(payload: Payload): Promise<void> {
  const { untold } = tellerOf(payload)
  if (untold.size === 0) return
  const tags = [...untold]
  untold.clear()
  try {
    await writeRow(payload, tags)
  } catch (err) {
    for (const tag of tags) untold.add(tag)
    payload.logger.error({ err, msg: 'A content event was not told yet to the other processes' })
  }
}

async function writeRow(
  payload: Payload,
  tags: Iterable<string>,
  req: Partial<PayloadRequest> = {},
): Promise<void> {
  const at = new Date().toISOString()
  const data = { at, process: tellerOf(payload).process, tags: [...tags] }
  const collection = eventsSlug as CollectionSlug
  await payload.db.create({ collection, data, req, returning: false })
}
