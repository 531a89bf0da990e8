import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { createPageCache, type PageCacheOptions } from '../../../src/server/pageCache.ts'
import { surrogateKey } from '../../../src/server/surrogateKeys.ts'
import type { CachedPage } from '../../../src/server/cachedPage.ts'
import type { Rendered } from '../../../plugins/kit/rendered.ts'

const page = (overrides: Partial<Rendered> = {}): Rendered => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<p>Chào buổi sáng</p>',
  tags: ['articles:1'],
  staleAt: null,
  ...overrides,
})

function setUp(options: Partial<PageCacheOptions> = {}) {
  const clock = { now: 1_000_000 }
  const cache = createPageCache({ now: () => clock.now, ...options })
  return { cache, clock }
}

/** A renderer that waits to be told what to answer, call by call. */
function heldRenderer() {
  const calls: PromiseWithResolvers<Rendered>[] = []
  const render = vi.fn(() => {
    const call = Promise.withResolvers<Rendered>()
    calls.push(call)
    return call.promise
  })
  const answer = async (index: number, rendered: Rendered): Promise<void> => {
    await vi.waitFor(() => {
      if (!calls[index]) throw new Error('not called yet')
    })
    calls[index]?.resolve(rendered)
  }
  return { render, answer, calls }
}
const text = async (made: CachedPage): Promise<string> => (await made.whole()).body.toString()

describe('what is stored', () => {
  it('renders a page once and answers from memory afterwards', async () => {
    const { cache } = setUp()
    const render = vi.fn(() => Promise.resolve(page()))
    await cache.get('/', render)
    await cache.get('/', render)
    expect(render).toHaveBeenCalledTimes(1)
    expect(cache.lookup('/')?.status).toBe(200)
  })

  it('renders once for everyone who asks at the same time', async () => {
    const { cache } = setUp()
    const { render, answer } = heldRenderer()
    const readers = Array.from({ length: 50 }, () => cache.get('/', render))
    await answer(0, page())
    const pages = await Promise.all(readers)
    expect(render).toHaveBeenCalledTimes(1)
    expect(new Set(pages).size).toBe(1)
  })

  it('keeps nothing of a rendering that failed', async () => {
    const { cache } = setUp()
    const render = vi.fn(() => Promise.reject(new Error('database gone')))
    await expect(cache.get('/', render)).rejects.toThrow('database gone')
    await expect(cache.get('/', render)).rejects.toThrow('database gone')
    expect(render).toHaveBeenCalledTimes(2)
  })

  it('does not store an error of the server, nor a page above the size limit', async () => {
    const { cache } = setUp({ maxPageBytes: 3000 })
    await cache.get('/500', () => Promise.resolve(page({ status: 500 })))
    await cache.get('/big', () => Promise.resolve(page({ body: Buffer.alloc(4000) })))
    expect(cache.stats.entries).toBe(0)
    expect(cache.stats.tags).toBe(0)
  })

  it('stores nothing when it is given no memory', async () => {
    const { cache } = setUp({ maxBytes: 0 })
    await cache.get('/', () => Promise.resolve(page()))
    expect(cache.lookup('/')).toBeUndefined()
  })

  it('stays within its memory, and forgets the tags of what it drops', async () => {
    const { cache } = setUp({ maxBytes: 64 * 1024 })
    for (let number = 0; number < 100; number += 1) {
      const body = Buffer.alloc(2000, `${number}`)
      await cache.get(`/${number}`, () => Promise.resolve(page({ body, tags: [`t:${number}`] })))
    }
    expect(cache.stats.size).toBeLessThanOrEqual(64 * 1024)
    expect(cache.stats.tags).toBe(cache.stats.entries)
    expect(cache.stats.entries).toBeGreaterThan(5)
  })

  it.each([
    ['addresses that lead nowhere', (n: number) => `/${n}`, 404],
    ['redirects', (n: number) => `/${n}`, 301],
    ['invented parameters', (n: number) => `/?truoc=${n}-1`, 200],
  ])('lets no stranger push the front page out by %s', async (_, keyOf, status) => {
    const { cache } = setUp({ maxBytes: 64 * 1024 })
    await cache.get('/', () => Promise.resolve(page()))
    for (let number = 0; number < 200; number += 1) {
      await cache.get(keyOf(number), () => Promise.resolve(page({ status })))
    }
    expect(cache.lookup('/')).toBeDefined()
  })

  it('replaces a missing page by the one that was published at its address', async () => {
    const { cache } = setUp()
    await cache.get('/a', () => Promise.resolve(page({ status: 404, tags: ['articles'] })))
    cache.evict(['articles'])
    await cache.get('/a', () => Promise.resolve(page()))
    expect(cache.lookup('/a')?.status).toBe(200)
    expect(cache.stats.entries).toBe(1)
  })
})

describe('the instant at which a page changes by itself', () => {
  it('is served until the millisecond before and rendered from the millisecond itself', async () => {
    const { cache, clock } = setUp()
    await cache.get('/', () => Promise.resolve(page({ staleAt: 1_000_500 })))
    clock.now = 1_000_499
    expect(cache.lookup('/')).toBeDefined()
    clock.now = 1_000_500
    expect(cache.lookup('/')).toBeUndefined()
    expect(cache.stats).toMatchObject({ entries: 0, size: 0, tags: 0 })
  })

  it('makes a page again for a reader who asked after that instant', async () => {
    const { cache, clock } = setUp()
    const { render, answer } = heldRenderer()
    const early = cache.get('/', render)
    clock.now = 1_000_600
    const late = cache.get('/', render)
    await answer(0, page({ body: 'trước', staleAt: 1_000_500 }))
    expect(await text(await early)).toBe('trước')
    await answer(1, page({ body: 'sau' }))
    expect(await text(await late)).toBe('sau')
    expect(render).toHaveBeenCalledTimes(2)
  })

  it('gives up on a page that is stale whenever it is made', async () => {
    const { cache } = setUp()
    const render = vi.fn(() => Promise.resolve(page({ staleAt: 5 })))
    await cache.get('/', render)
    expect(render).toHaveBeenCalledTimes(3)
    expect(cache.lookup('/')).toBeUndefined()
  })
})

describe('a content event', () => {
  it('evicts the pages that share a tag and no other', async () => {
    const { cache } = setUp()
    await cache.get('/a', () => Promise.resolve(page({ tags: ['articles:1', 'articles'] })))
    await cache.get('/b', () => Promise.resolve(page({ tags: ['articles:2'] })))
    cache.evict(['articles', 'tags:9'])
    expect(cache.lookup('/a')).toBeUndefined()
    expect(cache.lookup('/b')).toBeDefined()
    expect(cache.stats.tags).toBe(1)
  })

  it('during a rendering sends later readers to a second one, which is stored', async () => {
    const { cache } = setUp()
    const { render, answer } = heldRenderer()
    const before = cache.get('/', render)
    cache.evict(['articles:1'])
    const after = [cache.get('/', render), cache.get('/', render)]
    await answer(0, page({ body: 'cũ' }))
    expect(await text(await before)).toBe('cũ')
    expect(cache.lookup('/')).toBeUndefined()
    await answer(1, page({ body: 'mới' }))
    for (const late of after) expect(await text(await late)).toBe('mới')
    expect(render).toHaveBeenCalledTimes(2)
    expect(await text(cache.lookup('/') ?? (await before))).toBe('mới')
  })

  it('during a rendering that nobody joins later leaves nothing stored', async () => {
    const { cache } = setUp()
    const { render, answer } = heldRenderer()
    const before = cache.get('/', render)
    cache.evict(['articles:1'])
    await answer(0, page({ body: 'cũ' }))
    await before
    expect(cache.lookup('/')).toBeUndefined()
    const again = cache.get('/', render)
    await answer(1, page({ body: 'mới' }))
    expect(await text(await again)).toBe('mới')
  })

  it('of foreign tags costs no second rendering', async () => {
    const { cache } = setUp()
    const { render, answer } = heldRenderer()
    void cache.get('/', render)
    cache.evict(['products:7'])
    const after = cache.get('/', render)
    await answer(0, page({ body: 'vẫn đúng' }))
    expect(await text(await after)).toBe('vẫn đúng')
    expect(render).toHaveBeenCalledTimes(1)
    expect(cache.lookup('/')).toBeDefined()
  })

  it('in a storm keeps one rendering going and one waiting', async () => {
    const { cache } = setUp()
    const { render, answer } = heldRenderer()
    const readers = [cache.get('/', render)]
    for (let storm = 0; storm < 20; storm += 1) {
      cache.evict(['articles:1'])
      readers.push(cache.get('/', render))
    }
    await answer(0, page())
    await answer(1, page({ body: 'sau bão' }))
    const last = (await Promise.all(readers)).at(-1)
    expect(render).toHaveBeenCalledTimes(2)
    expect(last && (await text(last))).toBe('sau bão')
  })

  it('during a rendering that fails still gives later readers theirs', async () => {
    const { cache } = setUp()
    const { render, answer, calls } = heldRenderer()
    const before = cache.get('/', render)
    cache.evict(['articles:1'])
    const after = cache.get('/', render)
    calls[0]?.reject(new Error('hỏng'))
    await expect(before).rejects.toThrow('hỏng')
    await answer(1, page({ body: 'được' }))
    expect(await text(await after)).toBe('được')
  })
})

describe('what a page says of itself', () => {
  const long = page({ body: `<p>${'Lao động Thủ đô. '.repeat(200)}</p>` })

  it('has a compressed variant of each kind, each with its own validator', async () => {
    const { cache } = setUp()
    const made = await cache.get('/', () => Promise.resolve(long))
    const variants = [await made.whole(), await made.variantIn('br'), await made.variantIn('gzip')]
    expect(new Set(variants.map((variant) => variant?.headers['etag'])).size).toBe(3)
    const [identity, br, gzip] = variants.map((variant) => variant?.body ?? Buffer.of())
    expect([brotliDecompressSync(br ?? ''), gunzipSync(gzip ?? '')]).toEqual([identity, identity])
    expect(variants[1]?.headers['content-encoding']).toBe('br')
  })

  it('is compressed once, when somebody first takes it so', async () => {
    const { cache } = setUp()
    const made = await cache.get('/', () => Promise.resolve(long))
    const first = made.variantIn('gzip')
    expect(first).toBeInstanceOf(Promise)
    expect(made.variantIn('gzip')).toBe(first)
    const variant = await first
    expect(made.variantIn('gzip')).toBe(variant)
    expect(made.variantIn('br')).toBeInstanceOf(Promise)
  })

  it('is the same for whoever takes it as it is, after everybody took it compressed', async () => {
    for (const encodings of [['br'], ['gzip'], ['br', 'gzip']] as const) {
      const { cache } = setUp()
      const made = await cache.get('/', () => Promise.resolve(long))
      for (const encoding of encodings) await made.variantIn(encoding)
      const gzip = await made.variantIn('gzip')
      expect(gunzipSync(gzip?.body ?? '').toString()).toBe(long.body)
      const whole = await made.whole()
      expect(whole.body.toString()).toBe(long.body)
      expect(whole.headers).toEqual(made.headers)
      expect(made.whole()).toBe(whole)
    }
  })

  it('counts for its variants before they are there, and for no less than they come to', async () => {
    const { cache } = setUp()
    const { bytes, whole, variantIn } = await cache.get('/', () => Promise.resolve(long))
    const variants = [await whole(), await variantIn('br'), await variantIn('gzip')]
    const sizes = variants.map((variant) => variant?.body.length ?? 0)
    expect(bytes).toBeGreaterThan(sizes.reduce((sum, size) => sum + size))
  })

  it('compresses neither a short page nor a picture', async () => {
    const { cache } = setUp()
    const short = await cache.get('/s', () => Promise.resolve(page()))
    const headers = { 'content-type': 'image/webp' }
    const picture = await cache.get('/p', () => Promise.resolve({ ...long, headers }))
    for (const { variantIn } of [short, picture]) {
      expect([variantIn('br'), variantIn('gzip')]).toEqual([null, null])
    }
  })

  it('keeps validator and date when it is made again with the same words', async () => {
    const { cache, clock } = setUp()
    const first = await cache.get('/', () => Promise.resolve(long))
    clock.now += 60_000
    cache.evict(['articles:1'])
    const second = await cache.get('/', () => Promise.resolve(long))
    expect(second.headers).toEqual(first.headers)
  })

  it('is dated by the story at first, and by what is seen to change around it afterwards', async () => {
    const { cache, clock } = setUp()
    const changed = Math.floor(clock.now / 1000) * 1000 - 86_400_000
    const dateOf = async (body: string, modifiedAt: number): Promise<number> => {
      cache.evict(['articles:1'])
      const made = await cache.get('/', () => Promise.resolve({ ...page({ body }), modifiedAt }))
      return Date.parse(made.headers['last-modified'] ?? '')
    }
    expect(await dateOf('1', changed)).toBe(changed)
    clock.now += 5000
    expect(await dateOf('1', changed)).toBe(changed)
    expect(await dateOf('bên cạnh', changed)).toBe(Math.floor(clock.now / 1000) * 1000)
    clock.now += 60_000
    expect(await dateOf('bài', clock.now - 10_000)).toBe(
      Math.floor((clock.now - 10_000) / 1000) * 1000,
    )
    clock.now += 60_000
    expect(await dateOf('mai', clock.now + 90_000)).toBeLessThanOrEqual(clock.now)
  })

  it('has no date when it changed twice within a second, and a date again later', async () => {
    const { cache, clock } = setUp()
    const dates: (string | undefined)[] = []
    for (const [body, wait] of [
      ['1', 0],
      ['2', 1],
      ['2', 5000],
    ] as const) {
      clock.now += wait
      cache.evict(['articles:1'])
      const made = await cache.get('/', () => Promise.resolve(page({ body })))
      dates.push(made.headers['last-modified'])
    }
    expect(dates.map((date) => date !== undefined)).toEqual([true, false, true])
  })

  it('names what it was made from only where that is asked for', async () => {
    for (const hasSurrogateKeys of [true, false]) {
      const { cache } = setUp({ hasSurrogateKeys })
      const made = await cache.get('/', () => Promise.resolve(page({ tags: ['a:1', 'a'] })))
      const expected = hasSurrogateKeys ? surrogateKey(['a:1', 'a']) : undefined
      expect(made.headers['surrogate-key']).toBe(expected)
    }
  })
})
