import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schedulable } from '../../../plugins/editorial-desk/core/schedules/schedulable.ts'
import {
  saidTime,
  typedInstant,
  typedTimeOf,
} from '../../../plugins/editorial-desk/core/schedules/typedTime.ts'

describe('a typed time', () => {
  it('is what it is written as again, to the minute', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 60 })
    fc.assert(
      fc.property(minutes, (minute) => {
        const instant = minute * 60_000
        expect(typedInstant(typedTimeOf(instant))).toBe(instant)
      }),
    )
  })

  it.each([
    ['28/11/2026', '06:00', '2026-11-27T23:00:00.000Z'],
    ['28-11-2026', '6h', '2026-11-27T23:00:00.000Z'],
    ['1.2.2026', '18h05', '2026-02-01T11:05:00.000Z'],
    ['29/02/2028', '0:00', '2028-02-28T17:00:00.000Z'],
  ])('reads %s %s in Hà Nội', (day, hour, expected) => {
    expect(new Date(typedInstant({ day, hour }) ?? Number.NaN).toISOString()).toBe(expected)
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
    expect(typedInstant({ day, hour })).toBeNull()
  })

  it('is said with its day of the week, on a clock of 24 hours', () => {
    const instant = Date.parse('2026-11-28T11:30:00.000Z')
    expect(saidTime(instant).vi).toBe('18:30 Thứ Bảy, 28/11/2026 (giờ Hà Nội)')
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
