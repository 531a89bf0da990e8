import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeAddress } from '../../../plugins/kit/addresses/judgeAddress.ts'
import { keepQuery } from '../../../plugins/kit/addresses/keepQuery.ts'

describe('a redirect', () => {
  it.each([
    ['/moi', '/cu', '/moi'],
    ['/moi', '/cu?', '/moi'],
    ['/moi', '/cu?utm_source=zalo&utm_medium=a%20b', '/moi?utm_source=zalo&utm_medium=a%20b'],
    ['/moi#cuoi', '/cu?x=1', '/moi?x=1#cuoi'],
    ['/moi?trang=2', '/cu?trang=1&utm_source=zalo', '/moi?trang=2&utm_source=zalo'],
    ['https://example.com/a', '/cu?utm_source=zalo', 'https://example.com/a?utm_source=zalo'],
    ['/moi', '/cu?a=%0d%0aSet-Cookie:%20x', '/moi?a=%0d%0aSet-Cookie:%20x'],
    ['/moi', `/cu?a=${'x'.repeat(3000)}`, '/moi'],
    ['/moi', '/cu?a=\\', '/moi'],
  ])('to %s of a reader at %s goes to %s', (location, asked, expected) => {
    expect(keepQuery(location, asked)).toBe(expected)
  })

  it('leads where it led, whatever a reader adds', () => {
    const anyQuery = fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters())
    fc.assert(
      fc.property(fc.constantFrom('/moi', 'https://example.com/a?b=c'), anyQuery, (to, query) => {
        const kept = keepQuery(to, `/cu?${query}`)
        expect(judgeAddress(kept)).not.toBeNull()
        const [was, is] = [to, kept].map((text) => new URL(text, 'https://site.example'))
        expect([is?.origin, is?.pathname]).toEqual([was?.origin, was?.pathname])
        expect(kept).toMatch(/^[\x21-\x7e]+$/)
      }),
    )
  })
})
