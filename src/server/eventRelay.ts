import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { announceContentEvent, onContentEvent } from '../../plugins/kit/contentEvents.ts'

export type EventRelay = {
  /** Takes over what other processes told since the last time. */
  listen(): Promise<void>
  /** Ends when everything that was announced here is told to the others. */
  settle(): Promise<void>
  /** Stops both. */
  close(): Promise<void>
}

type RelayOptions = {
  readonly payload: Payload
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Milliseconds between two looks at what others told; null for a caller who looks by itself. */
  readonly everyMs: number | null
}

type Row = { readonly id: number; readonly at: string; readonly tags: readonly string[] }

const collection = 'content-events'
/** Clocks of several machines differ, and a row may come after one with a later instant. */
const overlapMs = 30_000
const keptMs = 24 * 3_600_000
const sweepEveryMs = 600_000
const rowsPerLook = 500

/**
 * Carries content events between the processes of one newsroom, through the database that they
 * share: a publish in one evicts the pages of all. A process that was cut off takes over what it
 * missed when it is back, for as long as a day.
 */
export function relayContentEvents({ payload, now, everyMs }: RelayOptions): EventRelay {
  const self = randomUUID()
  const seen = new Map<string, number>()
  let since = now()
  let sweptAt = now()
  let isRepeating = false
  let isTelling = false
  let pending = new Set<string>()
  let telling: Promise<void> = Promise.resolve()

  const stopListening = onContentEvent(({ tags }) => {
    if (isRepeating) return
    for (const tag of tags) pending.add(tag)
    tellSoon()
  })

  /** All events of one moment are one row. */
  function tellSoon(): void {
    if (isTelling || pending.size === 0) return
    isTelling = true
    telling = telling.then(() => {
      isTelling = false
      return tell()
    })
  }

  async function tell(): Promise<void> {
    const tags = [...pending]
    pending = new Set()
    try {
      const data = { at: new Date(now()).toISOString(), process: self, tags }
      await payload.db.create({ collection, data })
    } catch (err) {
      // Told with the next event, or at the next look.
      for (const tag of tags) pending.add(tag)
      payload.logger.error({ err, msg: 'A content event was not told yet to the other processes' })
    }
  }

  async function listen(): Promise<void> {
    tellSoon()
    const startedAt = now()
    const from = new Date(since - overlapMs).toISOString()
    // What was seen already is not repeated, so a longer list is asked from its beginning.
    for (let limit = rowsPerLook; ; limit *= 2) {
      const { docs } = await payload.db.find<Row>({
        collection,
        where: { and: [{ at: { greater_than_equal: from } }, { process: { not_equals: self } }] },
        sort: 'at',
        limit,
        pagination: false,
      })
      docs.forEach(repeat)
      if (docs.length < limit) break
    }
    since = startedAt
    for (const [id, at] of seen) if (at < since - 2 * overlapMs) seen.delete(id)
    if (startedAt - sweptAt > sweepEveryMs) await sweep(startedAt)
  }

  function repeat({ id, at, tags }: Row): void {
    if (seen.has(String(id))) return
    seen.set(String(id), Date.parse(at))
    isRepeating = true
    try {
      announceContentEvent({ tags })
    } finally {
      isRepeating = false
    }
  }

  async function sweep(at: number): Promise<void> {
    sweptAt = at
    const before = new Date(at - keptMs).toISOString()
    await payload.db.deleteMany({ collection, where: { at: { less_than: before } } })
  }

  const isClosed = new AbortController()
  const ear = everyMs === null ? null : keepListening(everyMs)
  async function keepListening(pauseMs: number): Promise<void> {
    while (!isClosed.signal.aborted) {
      await sleep(pauseMs, undefined, { signal: isClosed.signal }).catch(() => undefined)
      await listen().catch((err: unknown) => {
        payload.logger.error({ err, msg: 'Content events of other processes could not be read' })
      })
    }
  }

  const settle = async (): Promise<void> => {
    tellSoon()
    await telling
  }
  return {
    listen,
    settle,
    async close() {
      stopListening()
      isClosed.abort()
      await ear
      await settle()
    },
  }
}
