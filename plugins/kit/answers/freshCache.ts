import { LRUCache } from 'lru-cache'
import type { Aging } from '../sourced.ts'
import { createFlight, type Flight } from './flight.ts'
import { createTagIndex } from './tagIndex.ts'

export type FreshCacheOptions<Answer extends Aging> = {
  /** Epoch milliseconds. */
  readonly now: () => number
  /** How large each shelf is, in whatever `sizeOf` counts. */
  readonly shelves: readonly number[]
  /** Where an answer is kept; null for nowhere. */
  readonly shelfOf: (key: string, answer: Answer) => number | null
  readonly sizeOf: (answer: Answer) => number
}

/** Keeps answers for as long as they are true. */
export type FreshCache<Answer extends Aging> = {
  /** What is stored and still true. */
  readonly lookup: (key: string) => Answer | undefined
  /** What is stored, else what `make` makes; makes a key once however many ask. */
  readonly get: (key: string, make: () => Promise<Answer>) => Promise<Answer>
  /** Forgets every answer that was made from one of the tags, and those being made. */
  readonly evict: (tags: readonly string[]) => void
  readonly stats: FreshCacheStats
}

export type FreshCacheStats = {
  readonly entries: number
  /** In whatever `sizeOf` counts. */
  readonly size: number
  readonly tags: number
  /** How often what was asked for was there. */
  readonly hits: number
  /** How often it had to be made, or waited for while it was. */
  readonly misses: number
}

type Entry<Answer> = { readonly key: string; readonly answer: Answer }

/** An answer that changes by itself while it is made is made again, but not for ever. */
const maxAttempts = 3

/** Least recently used goes first where a shelf is full; nothing is kept past `staleAt` or a change. */
export function createFreshCache<Answer extends Aging>(
  options: FreshCacheOptions<Answer>,
): FreshCache<Answer> {
  const { now, shelfOf, sizeOf } = options
  const index = createTagIndex<Entry<Answer>>()
  const flights = new Map<string, Flight<Answer>>()
  const shelves = options.shelves.map(
    (size) =>
      new LRUCache<string, Entry<Answer>>({
        maxSize: Math.max(1, Math.floor(size)),
        sizeCalculation: ({ answer }) => sizeOf(answer),
        dispose: (entry) => {
          index.remove(entry, entry.answer.tags)
        },
      }),
  )
  let hits = 0
  let misses = 0
  const isTrue = ({ staleAt }: Answer): boolean => staleAt === null || now() < staleAt
  const forget = (key: string): void => {
    for (const shelf of shelves) shelf.delete(key)
  }
  function stored(key: string): Entry<Answer> | undefined {
    for (const shelf of shelves) {
      const entry = shelf.get(key)
      if (entry) return entry
    }
    return undefined
  }
  function lookup(key: string): Answer | undefined {
    const entry = stored(key)
    if (!entry) return undefined
    if (isTrue(entry.answer)) {
      hits += 1
      return entry.answer
    }
    forget(key)
    return undefined
  }
  function store(key: string, answer: Answer): void {
    forget(key)
    const at = shelfOf(key, answer)
    const shelf = at === null ? undefined : shelves[at]
    if (!shelf || !isTrue(answer)) return
    const entry = { key, answer }
    index.add(entry, answer.tags)
    shelf.set(key, entry)
    // What is larger than its shelf is turned away without a call to `dispose`.
    if (shelf.peek(key) !== entry) index.remove(entry, answer.tags)
  }
  function flightOf(key: string, make: () => Promise<Answer>): Flight<Answer> {
    const known = flights.get(key)
    if (known) return known
    const flight = createFlight({
      make,
      land: (answer) => {
        store(key, answer)
      },
      end: () => {
        flights.delete(key)
      },
    })
    flights.set(key, flight)
    return flight
  }

  return {
    lookup,
    async get(key, make) {
      const known = lookup(key)
      if (known) return known
      misses += 1
      const askedAt = now()
      for (let attempt = 1; ; attempt += 1) {
        const answer = await flightOf(key, make).board()
        // True when it was asked for is good enough: the answer was on its way.
        const wasTrue = answer.staleAt === null || askedAt < answer.staleAt
        if (wasTrue || attempt === maxAttempts) return answer
      }
    },
    evict(tags) {
      for (const { key } of index.find(tags)) forget(key)
      for (const flight of flights.values()) flight.disturb(tags)
    },
    get stats() {
      const sum = (of: (shelf: (typeof shelves)[number]) => number): number =>
        shelves.reduce((total, shelf) => total + of(shelf), 0)
      return {
        entries: sum(({ size }) => size),
        size: sum(({ calculatedSize }) => calculatedSize),
        tags: index.size,
        hits,
        misses,
      }
    },
  }
}
