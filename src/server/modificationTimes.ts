import { LRUCache } from 'lru-cache'

/** When each page last became what it is. */
export type ModificationTimes = {
  /**
   * The whole second, in epoch milliseconds, since which the page at `key` has this content; null
   * where the second would not tell it from its predecessor.
   */
  of(key: string, contentHash: string): number | null
}

type Known = { readonly contentHash: string; readonly at: number | null; readonly second: number }

/** Remembers beyond eviction: a page made again with the same words was not modified. */
export function createModificationTimes(now: () => number): ModificationTimes {
  const known = new LRUCache<string, Known>({ max: 20_000 })
  return {
    of(key, contentHash) {
      const before = known.get(key)
      if (before?.contentHash === contentHash && before.at !== null) return before.at
      const second = Math.floor(now() / 1000) * 1000
      // Two contents within one second: a date would call the second one unmodified, and a later
      // date would lie in the future, which RFC 9110 section 8.8.2.1 forbids. The ETag tells.
      const at = before && before.second >= second ? null : second
      known.set(key, { contentHash, at, second })
      return at
    },
  }
}
