import { LRUCache } from 'lru-cache'
import { type CachedPage, createCachedPage } from './cachedPage.ts'
import { createFlight, type Flight } from './flight.ts'
import { createModificationTimes } from './modificationTimes.ts'
import type { Rendered } from '../../plugins/kit/rendered.ts'
import { createTagIndex } from './tagIndex.ts'

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
  readonly stats: { readonly pages: number; readonly bytes: number; readonly tags: number }
}

type Entry = { readonly key: string; readonly page: CachedPage }

/** A page that changes by itself while it is made is made again, but not for ever. */
const maxAttempts = 3

/**
 * The one cache of the house. What anyone can invent the address of (error pages, redirects,
 * addresses with parameters) lives in an eighth of the memory of its own, so that a stranger who
 * walks random addresses cannot push the front page out.
 */
export function createPageCache(options: PageCacheOptions): PageCache {
  const { now, maxBytes = 128 * 1024 ** 2, maxPageBytes = 4 * 1024 ** 2 } = options
  const { hasSurrogateKeys = false } = options
  const index = createTagIndex<Entry>()
  const flights = new Map<string, Flight>()
  const modificationTimes = createModificationTimes(now)
  const open = createStore(maxBytes / 8)
  const named = createStore(maxBytes - maxBytes / 8)

  function createStore(bytes: number): LRUCache<string, Entry> {
    return new LRUCache<string, Entry>({
      maxSize: Math.max(1, Math.floor(bytes)),
      sizeCalculation: ({ page }) => page.bytes,
      dispose: (entry) => {
        index.remove(entry, entry.page.tags)
      },
    })
  }
  const isTrue = ({ staleAt }: CachedPage): boolean => staleAt === null || now() < staleAt
  const forget = (key: string): boolean => named.delete(key) || open.delete(key)

  function lookup(key: string): CachedPage | undefined {
    const entry = named.get(key) ?? open.get(key)
    if (!entry) return undefined
    if (isTrue(entry.page)) return entry.page
    forget(key)
    return undefined
  }
  function store(key: string, page: CachedPage): void {
    forget(key)
    if (page.status >= 500 || page.bytes > maxPageBytes || page.bytes > maxBytes) return
    if (!isTrue(page)) return
    const entry = { key, page }
    const shelf = page.status === 200 && !key.includes('?') ? named : open
    index.add(entry, page.tags)
    shelf.set(key, entry)
    // A page larger than its shelf is turned away without a call to `dispose`.
    if (shelf.peek(key) !== entry) index.remove(entry, page.tags)
  }
  function flightOf(key: string, render: () => Promise<Rendered>): Flight {
    const known = flights.get(key)
    if (known) return known
    const flight = createFlight({
      make: async () => {
        const rendered = await render()
        const { modifiedAt } = rendered
        const times = (hash: string): number | null => modificationTimes.of(key, hash, modifiedAt)
        return createCachedPage(rendered, { lastModified: times, hasSurrogateKeys })
      },
      land: (page) => {
        store(key, page)
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
    async get(key, render) {
      const stored = lookup(key)
      if (stored) return stored
      const askedAt = now()
      for (let attempt = 1; ; attempt += 1) {
        const page = await flightOf(key, render).board()
        // True when it was asked for is good enough: the answer was on its way.
        const wasTrue = page.staleAt === null || askedAt < page.staleAt
        if (wasTrue || attempt === maxAttempts) return page
      }
    },
    evict(tags) {
      for (const { key } of index.find(tags)) forget(key)
      for (const flight of flights.values()) flight.disturb(tags)
    },
    get stats() {
      return {
        pages: named.size + open.size,
        bytes: named.calculatedSize + open.calculatedSize,
        tags: index.size,
      }
    },
  }
}
