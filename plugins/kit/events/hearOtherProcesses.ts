import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { tellUntold } from './announce.ts'
import { createEar } from './ear.ts'
import { watchRows } from './watchRows.ts'

export type Hearing = {
  /** When it was last known what others had told, in epoch milliseconds. */
  heardAt(): number
  /** Stops, when everything that was announced here is told to the others. */
  close(): Promise<void>
}

/** A page of another process is this much older than the commit at most, and a query. */
const lookEveryMs = 500

const key = Symbol.for('thu-do-newsroom.event-hearing')

/**
 * Repeats in this process what others announce, until the database is closed: half a second later
 * at most, and at once where MongoDB has change streams. Any number of callers share one ear.
 */
export function hearOtherProcesses(payload: Payload): Hearing {
  const home = payload.db as { [key]?: Hearing | undefined }
  return (home[key] ??= startHearing(payload))
}

function startHearing(payload: Payload): Hearing {
  const { db, logger } = payload
  const ear = createEar({ payload, now: Date.now })
  let isClosed = false
  let isDeaf = false
  let heardAt = Date.now()
  let woken = new AbortController()
  const wake = (): void => {
    woken.abort()
  }
  const watch = watchRows(payload, wake)
  const looking = keepLooking()

  async function keepLooking(): Promise<void> {
    while (!isClosed) {
      const pause = { signal: woken.signal, ref: false }
      await sleep(lookEveryMs, undefined, pause).catch(() => undefined)
      // Before the look: what comes while it is looked is looked for once more.
      woken = new AbortController()
      await lookOnce()
    }
  }
  async function lookOnce(): Promise<void> {
    try {
      await ear.look()
      heardAt = Date.now()
      isDeaf = false
    } catch (err) {
      if (!isDeaf) logger.error({ err, msg: 'Content events of other processes cannot be read' })
      isDeaf = true
    }
  }
  async function close(): Promise<void> {
    if (isClosed) return
    isClosed = true
    wake()
    await watch.close()
    await looking
    await tellUntold(payload)
  }

  const destroy = db.destroy?.bind(db)
  db.destroy = async () => {
    await close()
    Reflect.deleteProperty(db, key)
    if (destroy) db.destroy = destroy
    await destroy?.()
  }
  return { close, heardAt: () => heardAt }
}
