/** Runs a few tasks at a time; the others wait their turn. */
export type BoundedQueue = {
  /** The task's result; null, at once, where too many are waiting already. */
  run<T>(task: () => Promise<T>): Promise<T> | null
}

type Bounds = {
  /** Tasks at a time. */
  readonly atOnce: number
  /** Tasks that may wait. */
  readonly waiting: number
}

/** A queue with a bound on both ends, for work that costs memory as soon as it begins. */
export function createBoundedQueue({ atOnce, waiting: maxWaiting }: Bounds): BoundedQueue {
  const waiting: (() => void)[] = []
  let running = 0

  async function take<T>(task: () => Promise<T>): Promise<T> {
    if (running < atOnce) running += 1
    // Whoever ends hands the place on, so that nobody who comes in between takes it.
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }

  return {
    run: (task) => (running >= atOnce && waiting.length >= maxWaiting ? null : take(task)),
  }
}
