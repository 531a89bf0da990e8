import { RefusedError } from './turnAway.ts'

/** So many at work at once; the others wait, up to a number and a time. */
export type WaitingRoom = {
  /** @throws {RefusedError} when there is no room, or it took too long. */
  enter<Result>(work: () => Promise<Result>): Promise<Result>
  /** How many are at work, and how many wait. */
  occupancy(): { readonly working: number; readonly waiting: number }
}

export type WaitingRoomOptions = {
  readonly atWork: number
  readonly waiting: number
  readonly patienceMs: number
  /** Calls back after so long, and returns what takes that back. */
  readonly later?: (call: () => void, ms: number) => () => void
}

const isFull = (): RefusedError =>
  new RefusedError({
    status: 503,
    message: 'Máy chủ đang bận. Xin thử lại sau ít phút.',
    retryAfterSeconds: 10,
  })

/** What takes long is done by few at once, so that what is ready is answered between. */
export function createWaitingRoom(options: WaitingRoomOptions): WaitingRoom {
  const { atWork, waiting, patienceMs, later = afterMs } = options
  // In the order in which they came; a Set forgets who gave up without a search.
  const queue = new Set<() => void>()
  let working = 0

  function seat(): Promise<void> {
    if (working < atWork) {
      working += 1
      return Promise.resolve()
    }
    if (queue.size >= waiting) return Promise.reject(isFull())
    return new Promise((resolve, reject) => {
      const takeBack = later(() => {
        queue.delete(call)
        reject(isFull())
      }, patienceMs)
      const call = (): void => {
        takeBack()
        resolve()
      }
      queue.add(call)
    })
  }
  /** The seat goes to the next in the queue, if there is one. */
  function leave(): void {
    const [next] = queue
    if (!next) {
      working -= 1
      return
    }
    queue.delete(next)
    next()
  }

  return {
    async enter(work) {
      await seat()
      try {
        return await work()
      } finally {
        leave()
      }
    },
    occupancy: () => ({ working, waiting: queue.size }),
  }
}

function afterMs(call: () => void, ms: number): () => void {
  const timer = setTimeout(call, ms)
  timer.unref()
  return () => {
    clearTimeout(timer)
  }
}
