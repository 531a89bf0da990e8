import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schedulable } from '../../../plugins/editorial-desk/core/schedules/schedulable.ts'
import {
  saidTime,
  typedInstant,
  typedTimeOf,
} from '../../../plugins/editorial-desk/core/schedules/typedTime.ts'
import {
  isSameDay,
  todayAndTomorrow,
  type Clock,
} from '../../../plugins/editorial-desk/core/time/clock.ts'

const hanoi: Clock = {
  name: 'Asia/Ho_Chi_Minh',
  said: { vi: 'giờ Hà Nội', en: 'Hà Nội time' },
}
/** Its clock is changed twice a year. */
const paris: Clock = { name: 'Europe/Paris', said: { vi: 'giờ Paris', en: 'Paris time' } }
const iso = (instant: number | null): string => new Date(instant ?? Number.NaN).toISOString()

describe('a typed time', () => {
  it.each([hanoi, paris])('is what it is written as again, to the minute: $name', (clock) => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 60 })
    fc.assert(
      fc.property(minutes, (minute) => {
        const typed = typedTimeOf(minute * 60_000, clock)
        const read = typedInstant(typed, clock)
        // An hour that the clock shows twice is one of the two.
        expect(typedTimeOf(read ?? Number.NaN, clock)).toEqual(typed)
        expect(Math.abs((read ?? 0) - minute * 60_000)).toBeLessThanOrEqual(3_600_000)
      }),
    )
  })

  it.each([
    ['28/11/2026', '06:00', '2026-11-27T23:00:00.000Z'],
    ['28-11-2026', '6h', '2026-11-27T23:00:00.000Z'],
    ['1.2.2026', '18h05', '2026-02-01T11:05:00.000Z'],
    ['29/02/2028', '0:00', '2028-02-28T17:00:00.000Z'],
  ])('reads %s %s in Hà Nội', (day, hour, expected) => {
    expect(iso(typedInstant({ day, hour }, hanoi))).toBe(expected)
  })

  it.each([
    ['01/07/2026', '12:00', '2026-07-01T10:00:00.000Z'],
    ['01/12/2026', '12:00', '2026-12-01T11:00:00.000Z'],
  ])('reads %s %s where the clock is changed', (day, hour, expected) => {
    expect(iso(typedInstant({ day, hour }, paris))).toBe(expected)
  })

  it.each([
    ['31/11/2026', '06:00'],
    ['29/02/2026', '06:00'],
    ['28/13/2026', '06:00'],
    ['28/11/26', '06:00'],
    ['28/11/2026', '24:00'],
    ['28/11/2026', '6:60'],
    ['28/11/2026', '6 PM'],
    ['28/11/2026', ''],
    ['', '06:00'],
  ])('is none: %s %s', (day, hour) => {
    expect(typedInstant({ day, hour }, hanoi)).toBeNull()
  })

  it('is none where the clock skips it', () => {
    expect(typedInstant({ day: '29/03/2026', hour: '02:30' }, paris)).toBeNull()
  })

  it('is said with its day of the week, on a clock of 24 hours', () => {
    const instant = Date.parse('2026-11-28T11:30:00.000Z')
    expect(saidTime(instant, hanoi).vi).toBe('18:30 Thứ Bảy, 28/11/2026 (giờ Hà Nội)')
    expect(saidTime(instant, paris).en).toBe('12:30 on Saturday, 28/11/2026 (Paris time)')
  })
})

describe('today and tomorrow', () => {
  it.each([
    ['2026-11-27T16:59:59.000Z', '2026-11-26T17:00:00.000Z', '2026-11-28T17:00:00.000Z'],
    ['2026-11-27T17:00:00.000Z', '2026-11-27T17:00:00.000Z', '2026-11-29T17:00:00.000Z'],
  ])('begin and end at midnight in Hà Nội: %s', (now, from, until) => {
    const stretch = todayAndTomorrow(Date.parse(now), hanoi)
    expect([iso(stretch.from), iso(stretch.until)]).toEqual([from, until])
  })

  it('are 47 hours long where the clock is put forward', () => {
    const { from, until } = todayAndTomorrow(Date.parse('2026-03-28T12:00:00Z'), paris)
    expect((until - from) / 3_600_000).toBe(47)
  })

  it('tells days apart by the clock', () => {
    const [late, after] = [Date.parse('2026-11-27T16:59:00Z'), Date.parse('2026-11-27T17:00:00Z')]
    expect(isSameDay(late, after, hanoi)).toBe(false)
    expect(isSameDay(late, after, paris)).toBe(true)
  })
})

describe('an hour', () => {
  it.each([
    [{ isOut: false, hasNews: true, waiting: [] }, ['publish']],
    [{ isOut: true, hasNews: false, waiting: [] }, ['unpublish']],
    [{ isOut: true, hasNews: true, waiting: [] }, ['publish', 'unpublish']],
    [{ isOut: false, hasNews: true, waiting: ['publish'] }, ['unpublish']],
    [{ isOut: true, hasNews: true, waiting: ['publish', 'unpublish'] }, []],
  ] as const)('is set for what makes sense: %j', (piece, expected) => {
    expect(schedulable(piece)).toEqual(expected)
  })
})
