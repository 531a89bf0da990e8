import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  byWholeDay,
  type CountRow,
  noCounts,
  sumCounts,
  withoutRolledHours,
} from '../../../plugins/campaign-banners/core/counts.ts'

const row = (overrides: Partial<CountRow> = {}): CountRow => ({
  ...noCounts,
  campaign: '1',
  creative: '2',
  placement: 'top',
  day: '2030-07-01',
  hour: 7,
  ...overrides,
})

describe('hours added up to days', () => {
  it('keep their sums, whatever they are', () => {
    const count = fc.nat(1_000_000)
    const anyRow = fc.record({
      campaign: fc.constant('1'),
      creative: fc.constantFrom('2', '3'),
      placement: fc.constantFrom('top', 'widget:top'),
      day: fc.constantFrom('2030-07-01', '2030-07-02'),
      hour: fc.nat(23),
      impressions: count,
      viewable: count,
      clicks: count,
      dismissals: count,
      bots: count,
    })
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const days = [...byWholeDay(rows).values()].map((hours) => sumCounts(hours))
        expect(sumCounts(days)).toEqual(sumCounts(rows))
      }),
    )
  })

  it('count once where an interruption left both', () => {
    const hours = [row({ hour: 7, impressions: 3 }), row({ hour: 8, impressions: 4 })]
    const day = row({ hour: null, impressions: 7 })
    const other = row({ placement: 'footer', impressions: 5 })
    expect(withoutRolledHours([...hours, day, other])).toEqual([day, other])
    expect(withoutRolledHours(hours)).toEqual(hours)
  })
})
