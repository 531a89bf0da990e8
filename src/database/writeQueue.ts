import { SqliteError } from './sqliteError.ts'

/** Turns at the one writer connection: first come, first served. */
export type WriteQueue = {
  /**
   * Resolves when it is the caller's turn, to the function that ends the turn.
   *
   * @throws when the turn has not come after `waitMs`.
   */
  enter(): Promise<() => void>
  /** Refuses everyone who waits, and everyone who comes later. */
  close(reason: Error): void
}

type Waiter = { admit: () => void; refuse: (reason: Error) => void; timer: NodeJS.Timeout }

/** A queue whose visitors wait for at most `waitMs`. */
export function createWriteQueue({ waitMs }: { readonly waitMs: number }): WriteQueue {
  const waiting: Waiter[] = []
  let isTaken = false
  let closedBecause: Error | null = null

  function leave(): void {
    const next = waiting.shift()
    if (!next) {
      isTaken = false
      return
    }
    clearTimeout(next.timer)
    next.admit()
  }
  /** Ending a turn twice must not admit two. */
  function turn(): () => void {
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      leave()
    }
  }
  function wait(): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        admit: () => {
          resolve(turn())
        },
        refuse: reject,
        timer: setTimeout(() => {
          waiting.splice(waiting.indexOf(waiter), 1)
          reject(waitedTooLong(waitMs))
        }, waitMs),
      }
      waiting.push(waiter)
    })
  }

  return {
    enter() {
      if (closedBecause) return Promise.reject(closedBecause)
      if (isTaken) return wait()
      isTaken = true
      return Promise.resolve(turn())
    },
    close(reason) {
      closedBecause = reason
      for (const waiter of waiting.splice(0)) {
        clearTimeout(waiter.timer)
        waiter.refuse(reason)
      }
    },
  }
}

const waitedTooLong = (waitMs: number): Error =>
  new SqliteError(
    `sqlite: a write waited ${waitMs} ms for the transaction before it to end. The likely cause is ` +
      'a hook that writes without passing `req`, and so waits for the transaction that waits for ' +
      'the hook. Pass `req` to every Local API call inside a hook.',
    'SQLITE_BUSY',
  )
