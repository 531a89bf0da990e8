import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feedPath, parseFeedAddress } from '../../../plugins/rss-feeds/core/feedAddress.ts'
import { anyText } from '../../factories/anyText.ts'

describe('the address of a feed', () => {
  it.each([
    ['/giao-duc.rss', 'giao-duc', 'rss', null],
    ['/tu-khoa/ocop.json', 'tu-khoa/ocop', 'json', null],
    ['/doi-tac/msn/0a1b.rss', 'doi-tac/msn/0a1b', 'rss', null],
    ['/kho/2026-03-10.atom', 'kho', 'atom', { day: '2026-03-10', before: null }],
    [
      '/tu-khoa/ocop/2026-03-10/1773118800000-184703.atom',
      'tu-khoa/ocop',
      'atom',
      { day: '2026-03-10', before: { at: 1_773_118_800_000, key: '184703' } },
    ],
  ] as const)('%s says what it asks for', (path, name, format, archive) => {
    expect(parseFeedAddress(path)).toEqual({ name, format, archive })
    expect(feedPath({ name, format, archive })).toBe(path)
  })

  it.each(['/a', '/a.xml', '/.rss', '/A.rss', '/a//b.rss', '/a/2026-02-31.atom', '/a/b/c/d.rss'])(
    '%s is none',
    (path) => {
      expect(parseFeedAddress(path)).toBeNull()
    },
  )

  it('is written one way only', () => {
    const part = fc.oneof(
      anyText({ maxLength: 5 }),
      fc.constantFrom('/', '.rss', 'a', '-', '2026-03-10', '1-2'),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const path = `/${parts.join('')}.atom`
        const address = parseFeedAddress(path)
        if (address) expect(feedPath(address)).toBe(path)
      }),
    )
  })
})
