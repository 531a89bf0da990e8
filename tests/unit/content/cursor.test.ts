import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCursor, parseArticleCursor, parseCursor } from '../../../src/content/cursor.ts'

const at = fc.integer({ min: -8_640_000_000_000, max: 8_640_000_000_000 })
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/)

describe('a place in a list', () => {
  it('comes back from its address', () => {
    fc.assert(
      fc.property(at, slug, (instant, key) => {
        const cursor = { at: instant, key }
        expect(parseCursor(formatCursor(cursor))).toEqual(cursor)
      }),
    )
  })

  it('of articles comes back from its address', () => {
    fc.assert(
      fc.property(at, fc.nat(), (instant, number) => {
        const cursor = { at: instant, key: String(number) }
        expect(parseArticleCursor(formatCursor(cursor))).toEqual(cursor)
      }),
    )
  })

  it('has one spelling: what is read is what would be written', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^-?\d{1,16}-[a-z0-9-]{0,6}$/)),
        (text) => {
          const cursor = parseCursor(text)
          return cursor === null || formatCursor(cursor) === text
        },
      ),
      { numRuns: 1000 },
    )
  })

  it.each([
    '',
    '1608276600000',
    '1608276600000-',
    '-',
    '-0-1',
    '01-1',
    '1-A',
    '1-a--b',
    '1-a-',
    '1.5-a',
    '9999999999999999-a',
    `1-${'a'.repeat(121)}`,
    "1-a' or 1=1",
  ])('is none in %j', (text) => {
    expect(parseCursor(text)).toBeNull()
  })

  it.each(['1-abc', '1-01', '1-12345678901234567890', '1-1-2'])(
    'of articles is none in %j',
    (text) => {
      expect(parseArticleCursor(text)).toBeNull()
    },
  )
})
