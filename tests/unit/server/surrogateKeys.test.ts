import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tagOfDocument, tagOfGlobal, tagOfList, tagOfScope } from '../../../plugins/kit/tags.ts'
import { securityHeaders } from '../../../src/server/securityHeaders.ts'
import { keysToPurge, surrogateKey } from '../../../src/server/surrogateKeys.ts'

const collection = fc.oneof(fc.constantFrom('articles', 'events', 'media'), fc.string())
const id = fc.oneof(fc.nat(), fc.string({ unit: 'binary' }))
const tag = fc.oneof(
  fc.tuple(collection, id).map(([name, of]) => tagOfDocument(name, of)),
  collection.map(tagOfList),
  fc.tuple(collection, fc.string(), id).map(([name, scope, of]) => tagOfScope(name, scope, of)),
  fc.string().map(tagOfGlobal),
  fc.string({ unit: 'binary' }),
)
const tags = fc.array(tag, { size: 'max', maxLength: 1500 })

describe('Surrogate-Key', () => {
  it('is within what proxies take and within ASCII, whatever the tags', () => {
    fc.assert(
      fc.property(tags, (made) => {
        const key = surrogateKey(made)
        expect(Buffer.byteLength(`Surrogate-Key: ${key}\r\n`)).toBeLessThan(4096)
        expect(key).toMatch(/^(?:[\w-]{8}(?: [\w-]{8})*)?$/)
      }),
      { numRuns: 30 },
    )
  })

  it('holds a key that is purged for each of its tags', () => {
    fc.assert(
      fc.property(tags, (made) => {
        const keys = new Set(surrogateKey(made).split(' '))
        for (const one of made) expect(keysToPurge(one).some((key) => keys.has(key))).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('names each tag while they are few', () => {
    const [own, ofAll, ofEverything] = keysToPurge('articles:12')
    expect(surrogateKey(['articles:12', 'articles'])).toBe(`${own} ${keysToPurge('articles')[0]}`)
    expect(own).toBe('U_cYphrf')
    expect(new Set([own, ofAll, ofEverything]).size).toBe(3)
  })

  it('folds the collection with the most first, and leaves the others their names', () => {
    const many = Array.from({ length: 400 }, (_, at) => `media:${at}`)
    const keys = surrogateKey([...many, 'articles:1', 'global:navigation']).split(' ')
    expect(keys).toEqual([
      keysToPurge('media:7')[1],
      keysToPurge('articles:1')[0],
      keysToPurge('global:navigation')[0],
    ])
  })

  it('leaves room for the other headers of a page in the 4 kB that nginx takes', () => {
    const own = surrogateKey(Array.from({ length: 1500 }, (_, at) => `kind${at % 200}:${at}`))
    const others = securityHeaders('reader', 'https://laodongthudo.vn')
    const longest = { location: `/${'a'.repeat(1023)}`, 'surrogate-key': own, ...others }
    const head = Object.entries(longest).map(([name, value]) => `${name}: ${value}\r\n`)
    // Status, dates, validators and lengths.
    expect(head.join('').length + 512).toBeLessThan(4096)
  })

  it('folds everything where collections themselves are too many', () => {
    const many = Array.from({ length: 1000 }, (_, at) => `kind${at}:1`)
    expect(surrogateKey(many)).toBe(keysToPurge('anything')[2])
  })
})
