import fc from 'fast-check'
import type { PayloadRequest, Where } from 'payload'
import { describe, expect, it } from 'vitest'
import { hullOf, shownWhere } from '../../../collections/photo-uses/shownWhere.ts'
import { isWithin, mergeIntervals, toStored } from '../../../plugins/kit/shownIntervals.ts'

type Row = ReturnType<typeof hullOf> & { id: number; shown: { intervals: unknown } }

/** What a database does with the few operators of the rule. */
function matches(where: Where, row: Row): boolean {
  return Object.entries(where).every(([key, condition]) => {
    if (key === 'and') return (condition as Where[]).every((part) => matches(part, row))
    if (key === 'or') return (condition as Where[]).some((part) => matches(part, row))
    const value = row[key as keyof Row]
    return Object.entries(condition as object).every(([operator, wanted]) => {
      if (operator === 'equals') return value === wanted
      if (operator === 'in') return (wanted as unknown[]).includes(value)
      if (operator === 'less_than_equal') return value !== null && value <= (wanted as string)
      if (operator === 'greater_than') return value !== null && value > (wanted as string)
      throw new Error(`shownWhere uses ${operator}; teach this test what it means`)
    })
  })
}

const requestAt = (now: number, rows: readonly Row[]): PayloadRequest => {
  const find = ({ where }: { where: Where }) =>
    Promise.resolve({ docs: rows.filter((row) => matches(where, row)) })
  return { context: { now }, payload: { db: { find } } } as unknown as PayloadRequest
}

const instant = fc.integer({ min: 0, max: 12 })
const intervals = fc.array(
  fc.record({ from: instant, until: fc.oneof(instant, fc.constant(Infinity)) }),
  { maxLength: 4 },
)

describe('the photos that readers may open', () => {
  it('are the same as a query and as a predicate over their intervals', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(intervals, { maxLength: 8 }), instant, async (photos, now) => {
        const rows = photos.map((given, id): Row => {
          const shown = mergeIntervals(given)
          return { id, ...hullOf(shown), shown: { intervals: toStored(shown) } }
        })
        const where = await shownWhere(requestAt(now, rows))
        const found = rows.filter((row) => matches(where, row)).map(({ id }) => id)
        expect(found).toEqual(
          rows.map(({ id }) => id).filter((id) => isWithin(photos[id] ?? [], now)),
        )
      }),
      { numRuns: 500 },
    )
  })
})
