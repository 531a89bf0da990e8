import type { Sourced } from '../sourced.ts'
import { bytesOf } from './bytesOf.ts'
import { createFreshCache, type FreshCacheStats } from './freshCache.ts'

/**
 * Remembers what several pages are made with (who the paper is, its sections, its menu) under the
 * very rule that pages are kept by: until a change of what it was made from, or until `staleAt`.
 */
export type Answers = {
  /** What is known under the name, else what `make` gives; made once however many ask. */
  recall<T>(name: string, make: () => Promise<Sourced<T>>): Promise<Sourced<T>>
  /**
   * What is known under each name, and what `make` gives of all others at once; what it leaves out is
   * left out. Each is kept, changes and is forgotten by itself.
   */
  recallEach<T>(
    names: readonly string[],
    make: (names: readonly string[]) => Promise<ReadonlyMap<string, Sourced<T>>>,
  ): Promise<ReadonlyMap<string, Sourced<T>>>
  /** Forgets what was made from one of the tags. */
  evict(tags: readonly string[]): void
  readonly stats: FreshCacheStats
}

export type AnswersOptions = {
  /** Epoch milliseconds. */
  readonly now: () => number
  /**
   * About how much memory they may take; the least recently used goes first, and with 0 none is kept.
   * @defaultValue 64 MiB
   */
  readonly maxBytes?: number
}

export function createAnswers({ now, maxBytes = 64 * 1024 ** 2 }: AnswersOptions): Answers {
  const cache = createFreshCache<Sourced<unknown>>({
    now,
    shelves: [maxBytes],
    shelfOf: (_, answer) => (answer === nothing ? null : 0),
    sizeOf: bytesOf,
  })
  return {
    // A name stands for one kind of value, as whoever asks under it knows.
    recall: <T>(name: string, make: () => Promise<Sourced<T>>) =>
      cache.get(name, make) as Promise<Sourced<T>>,
    async recallEach<T>(
      names: readonly string[],
      make: (names: readonly string[]) => Promise<ReadonlyMap<string, Sourced<T>>>,
    ) {
      const unknown = names.filter((name) => cache.lookup(name) === undefined)
      let together: ReturnType<typeof make> | null = null
      const found = await Promise.all(
        names.map((name) => {
          let isFirst = true
          return cache.get(name, async () => {
            // Made again by itself where it was changed while all of them were read.
            const read = isFirst ? (together ??= make(unknown)) : make([name])
            isFirst = false
            return (await read).get(name) ?? nothing
          })
        }),
      )
      return new Map(
        names.flatMap((name, at) => {
          const answer = found[at]
          return answer && answer !== nothing ? [[name, answer as Sourced<T>] as const] : []
        }),
      )
    },
    evict: cache.evict,
    get stats() {
      return cache.stats
    },
  }
}

/** Stands for an answer that there is none; kept by nobody, since nothing tells when there is one. */
const nothing: Sourced<unknown> = { value: undefined, tags: [], staleAt: null }
