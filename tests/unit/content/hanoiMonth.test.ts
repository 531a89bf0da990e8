import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  daysOf,
  endOfMonth,
  formatMonth,
  monthOf,
  monthsFrom,
  parseMonth,
  startOfMonth,
  weekdayOf,
} from '../../../src/content/hanoiMonth.ts'

const month = fc.record({
  year: fc.integer({ min: 2000, max: 2998 }),
  month: fc.integer({ min: 1, max: 12 }),
})

describe('a month in Hà Nội', () => {
  it('begins and ends at midnight there', () => {
    const december = { year: 2026, month: 12 }
    expect(new Date(startOfMonth(december)).toISOString()).toBe('2026-11-30T17:00:00.000Z')
    expect(new Date(endOfMonth(december)).toISOString()).toBe('2026-12-31T17:00:00.000Z')
    expect(monthOf(startOfMonth(december))).toEqual(december)
    expect(monthOf(startOfMonth(december) - 1)).toEqual({ year: 2026, month: 11 })
  })

  it('is what it is written as', () => {
    fc.assert(
      fc.property(month, (one) => {
        expect(parseMonth(formatMonth(one))).toEqual(one)
      }),
    )
  })

  it.each(['', '2026', '2026-00', '2026-13', '2026-1', '1999-12', '3000-01', '2026-12-01', 'x'])(
    'is not %j',
    (text) => {
      expect(parseMonth(text)).toBeNull()
    },
  )

  it('has its days, the first of them on its weekday', () => {
    expect(daysOf({ year: 2024, month: 2 })).toHaveLength(29)
    expect(daysOf({ year: 2026, month: 11 })).toHaveLength(30)
    // 1/11/2026 is a Sunday, 27/11 a Friday.
    expect(weekdayOf(startOfMonth({ year: 2026, month: 11 }))).toBe(6)
    expect(weekdayOf(Date.parse('2026-11-27T05:00:00Z'))).toBe(4)
  })

  it('is followed by the next, over the end of a year', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: -40, max: 40 }), (one, steps) => {
        expect(monthsFrom(monthsFrom(one, steps), -steps)).toEqual(one)
      }),
    )
    expect(monthsFrom({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 })
    expect(monthsFrom({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 })
  })
})
