import { createFreshCache, type FreshCacheStats } from '../../plugins/kit/answers/freshCache.ts'
import type { Rendered } from '../../plugins/kit/rendered.ts'
import { type CachedPage, createCachedPage } from './cachedPage.ts'
import { createModificationTimes } from './modificationTimes.ts'

export type PageCacheOptions = {
  /** Epoch milliseconds. */
  readonly now: () => number
  /**
   * Bytes that pages may occupy, compressed variants included; 0 stores nothing.
   * @defaultValue 128 MiB
   */
  readonly maxBytes?: number
  /**
   * A larger page is served and not stored.
   * @defaultValue 4 MiB
   */
  readonly maxPageBytes?: number
  /**
   * Whether pages carry `Surrogate-Key`.
   * @defaultValue false
   */
  readonly hasSurrogateKeys?: boolean
}

export type PageCache = {
  /** What is stored and still true. */
  lookup(key: string): CachedPage | undefined
  /** What is stored, else what `render` makes; renders a key once however many ask. */
  get(key: string, render: () => Promise<Rendered>): Promise<CachedPage>
  /** Forgets every page that was made from one of the tags, and those being made. */
  evict(tags: readonly string[]): void
  /** `size` is in bytes. */
  readonly stats: FreshCacheStats
}

/** The shelves, by their place among them. */
const open = 0
const named = 1

/**
 * The one cache of pages. What anyone can invent the address of (error pages, redirects, addresses
 * with parameters) lives in an eighth of the memory of its own, so that a stranger who walks random
 * addresses cannot push the front page out.
 */
export function createPageCache(options: PageCacheOptions): PageCache {
  const { now, maxBytes = 128 * 1024 ** 2, maxPageBytes = 4 * 1024 ** 2 } = options
  const { hasSurrogateKeys = false } = options
  const modificationTimes = createModificationTimes(now)
  const cache = createFreshCache<CachedPage>({
    now,
    shelves: [maxBytes / 8, maxBytes - maxBytes / 8],
    shelfOf: (key, { status, bytes }) => {
      if (status >= 500 || bytes > maxPageBytes || bytes > maxBytes) return null
      return status === 200 && !key.includes('?') ? named : open
    },
    sizeOf: ({ bytes }) => bytes,
  })

  return {
    lookup: cache.lookup,
    get: (key, render) =>
      cache.get(key, async () => {
        const rendered = await render()
        const { modifiedAt } = rendered
        const times = (hash: string): number | null => modificationTimes.of(key, hash, modifiedAt)
        return createCachedPage(rendered, { lastModified: times, hasSurrogateKeys })
      }),
    evict: cache.evict,
    get stats() {
      return cache.stats
    },
  }
}
