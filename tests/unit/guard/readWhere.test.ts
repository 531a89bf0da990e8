import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsFor } from '../../../src/guard/bounds.ts'
import { checkSize } from '../../../src/guard/checkSize.ts'
import { readWhere } from '../../../src/guard/comparisons.ts'
import { RefusedRequest } from '../../../src/guard/refusal.ts'

const bounds = boundsFor({ user: null })

describe('readWhere', () => {
  it('takes apart what nests', () => {
    const where = { or: [{ a: { equals: 1 } }, { AND: [{ 'b.c': { in: [2], exists: true } }] }] }
    expect(readWhere(where)).toMatchObject({
      nesting: 2,
      comparisons: [
        { path: 'a', operator: 'equals', value: 1 },
        { path: 'b.c', operator: 'in', value: [2] },
        { path: 'b.c', operator: 'exists', value: true },
      ],
    })
  })

  it('reads or refuses whatever it is given, and never stumbles', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 30 }), (where) => {
        try {
          checkSize(readWhere(where), bounds)
        } catch (error) {
          expect(error).toBeInstanceOf(RefusedRequest)
        }
      }),
    )
  })

  it('counts each word of a like, as the database does', () => {
    const words = (count: number) => readWhere({ a: { like: 'từ '.repeat(count) } })
    expect(() => {
      checkSize(words(bounds.comparisons), bounds)
    }).not.toThrow()
    expect(() => {
      checkSize(words(bounds.comparisons + 1), bounds)
    }).toThrow(RefusedRequest)
  })
})
