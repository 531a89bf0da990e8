import { describe, expect, it } from 'vitest'
import { monthsLater } from '../../../collections/product-spotlights/monthsLater.ts'

describe('36 calendar months', () => {
  it.each([
    ['2024-02-29', '2027-02-28'],
    ['2024-02-28', '2027-02-28'],
    ['2021-02-28', '2024-02-28'],
    ['2024-03-31', '2027-03-31'],
    ['2020-12-18', '2023-12-18'],
  ])('from %s end on %s', (from, to) => {
    expect(monthsLater(`${from}T12:00:00.000Z`, 36)).toBe(`${to}T12:00:00.000Z`)
  })

  it('end on the last day of a month that is too short', () => {
    expect(monthsLater('2026-01-31T12:00:00.000Z', 1)).toBe('2026-02-28T12:00:00.000Z')
    expect(monthsLater('2026-10-31T12:00:00.000Z', 6)).toBe('2027-04-30T12:00:00.000Z')
    expect(monthsLater('2026-12-31T12:00:00.000Z', 2)).toBe('2027-02-28T12:00:00.000Z')
  })
})
