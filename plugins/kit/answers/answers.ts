import type { Sourced } from '../sourced.ts'
import { createFreshCache, type FreshCacheStats } from './freshCache.ts'

/**
 * Remembers what several pages are made with (who the paper is, its sections, its menu) under the
 * very rule that pages are kept by: until a change of what it was made from, or until `staleAt`.
 */
export type Answers = {
  /** What is known under the name, else what `make` gives; made once however many ask. */
  recall<T>(name: string, make: () => Promise<Sourced<T>>): Promise<Sourced<T>>
  /** Forgets what was made from one of the tags. */
  evict(tags: readonly string[]): void
  readonly stats: FreshCacheStats
}

export type AnswersOptions = {
  /** Epoch milliseconds. */
  readonly now: () => number
  /**
   * How many are kept; the least recently used goes first.
   * @defaultValue 1,000
   */
  readonly maxAnswers?: number
}

export function createAnswers({ now, maxAnswers = 1000 }: AnswersOptions): Answers {
  const cache = createFreshCache<Sourced<unknown>>({
    now,
    shelves: [maxAnswers],
    shelfOf: () => 0,
    sizeOf: () => 1,
  })
  return {
    // A name stands for one kind of value, as whoever asks under it knows.
    recall: <T>(name: string, make: () => Promise<Sourced<T>>) =>
      cache.get(name, make) as Promise<Sourced<T>>,
    evict: cache.evict,
    get stats() {
      return cache.stats
    },
  }
}
