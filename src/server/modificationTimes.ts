import { LRUCache } from 'lru-cache'

/** When each page last became what it is. */
export type ModificationTimes = {
  /**
   * The whole second, in epoch milliseconds, since which the page at `key` has this content; null
   * where the second would not tell it from its predecessor. `changedAt` is when that which the page
   * is about last changed, where it is known.
   */
  of(key: string, contentHash: string, changedAt?: number | null): number | null
}

type Known = { readonly contentHash: string; readonly at: number | null; readonly second: number }

/** Remembers beyond eviction: a page made again with the same words was not modified. */
export function createModificationTimes(now: () => number): ModificationTimes {
  const known = new LRUCache<string, Known>({ max: 20_000 })
  return {
    of(key, contentHash, changedAt = null) {
      const before = known.get(key)
      if (before?.contentHash === contentHash && before.at !== null) return before.at
      const made = secondOf(now())
      const changed = changedAt === null ? made : Math.min(secondOf(changedAt), made)
      // What is around the story changes too, and is dated by when that is seen.
      const second = before && changed <= before.second ? made : changed
      // Two contents within one second: a date would call the second one unmodified, and a later
      // date would lie in the future, which RFC 9110 section 8.8.2.1 forbids. The ETag tells.
      const at = before && before.second >= second ? null : second
      known.set(key, { contentHash, at, second })
      return at
    },
  }
}

const secondOf = (instant: number): number => Math.floor(instant / 1000) * 1000
