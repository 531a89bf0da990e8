import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfDay, overBefore } from '../../../collections/desk/endOfDay.ts'

describe('a day of the calendar', () => {
  it('is over at midnight in Hà Nội, at whatever hour of it it is stored', () => {
    for (const stored of ['2026-11-28T00:00:00.000Z', '2026-11-28T12:00:00.000Z']) {
      expect(new Date(endOfDay(stored) ?? 0).toISOString()).toBe('2026-11-28T17:00:00.000Z')
    }
    expect(endOfDay(null)).toBeNull()
  })

  it('is found by a question about what is over exactly once it is', () => {
    const instants = fc.integer({ min: 0, max: 4_000_000_000_000 })
    fc.assert(
      fc.property(instants, instants, (day, now) => {
        const stored = new Date(day).toISOString()
        expect(stored < overBefore(now)).toBe((endOfDay(stored) ?? Infinity) <= now)
      }),
    )
  })
})
