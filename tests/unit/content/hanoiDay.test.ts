import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfHanoiDay, startOfHanoiDay } from '../../../src/content/hanoiDay.ts'

const dayInHanoi = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
})
const instant = fc.integer({
  min: Date.parse('1980-01-01T00:00:00Z'),
  max: Date.parse('2100-01-01T00:00:00Z'),
})

describe('a day in Hà Nội', () => {
  it('begins and ends where the calendar says', () => {
    fc.assert(
      fc.property(instant, (at) => {
        const [start, end] = [startOfHanoiDay(at), endOfHanoiDay(at)]
        expect(start <= at && at < end).toBe(true)
        const today = dayInHanoi.format(at)
        expect([dayInHanoi.format(start), dayInHanoi.format(end - 1)]).toEqual([today, today])
        expect(dayInHanoi.format(start - 1)).not.toBe(today)
        expect(dayInHanoi.format(end)).not.toBe(today)
      }),
    )
  })

  it('begins at 17:00 UTC', () => {
    const at = (text: string) => Date.parse(text)
    expect(startOfHanoiDay(at('2020-12-18T16:59:59.999Z'))).toBe(at('2020-12-17T17:00:00Z'))
    expect(startOfHanoiDay(at('2020-12-18T17:00:00.000Z'))).toBe(at('2020-12-18T17:00:00Z'))
  })
})
