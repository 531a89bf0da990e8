import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openWindow } from '../../../plugins/campaign-banners/core/window.ts'
import { createZone } from '../../../plugins/campaign-banners/core/zone.ts'
import { anyWindow, day, hanoi, hour, makeWindow, minute, newYear } from './campaigns.ts'
import { isOpenByHand } from './oracle.ts'

const zone = createZone('Asia/Ho_Chi_Minh')
const everyDay = [1, 2, 3, 4, 5, 6, 7] as const

describe('a window', () => {
  it('opens at its first millisecond and is shut at its end', () => {
    const window = openWindow(
      makeWindow({ startsAt: hanoi('2026-07-01T07:00'), endsAt: hanoi('2026-07-01T09:00') }),
      zone,
    )
    const isOpenAt = (local: string): boolean => window.isOpen(hanoi(local))
    expect(isOpenAt('2026-07-01T06:59:59.999')).toBe(false)
    expect(isOpenAt('2026-07-01T07:00:00.000')).toBe(true)
    expect(isOpenAt('2026-07-01T08:59:59.999')).toBe(true)
    expect(isOpenAt('2026-07-01T09:00:00.000')).toBe(false)
  })

  it('that runs across midnight belongs to the weekday on which it began', () => {
    const friday = openWindow(
      makeWindow({ weekly: { weekdays: [5], from: 22 * 60, to: 2 * 60 } }),
      zone,
    )
    // 3 July 2026 is a Friday.
    expect(friday.isOpen(hanoi('2026-07-03T21:59'))).toBe(false)
    expect(friday.isOpen(hanoi('2026-07-03T22:00'))).toBe(true)
    expect(friday.isOpen(hanoi('2026-07-04T01:59'))).toBe(true)
    expect(friday.isOpen(hanoi('2026-07-04T02:00'))).toBe(false)
    expect(friday.isOpen(hanoi('2026-07-03T01:00'))).toBe(false)
    expect(friday.nextChange(hanoi('2026-07-03T23:00'))).toBe(hanoi('2026-07-04T02:00'))
  })

  it('runs from Sunday night into Monday without an edge at the turn of the week', () => {
    const window = openWindow(makeWindow({ weekly: { weekdays: [7, 1], from: 0, to: 0 } }), zone)
    // 5 July 2026 is a Sunday.
    expect(window.nextChange(hanoi('2026-07-05T12:00'))).toBe(hanoi('2026-07-07T00:00'))
  })

  it('of whole days has no edge between them', () => {
    const window = openWindow(
      makeWindow({ endsAt: null, weekly: { weekdays: everyDay, from: 0, to: 1440 } }),
      zone,
    )
    expect(window.nextChange(newYear)).toBeNull()
    expect(window.nextChange(newYear - day)).toBe(newYear)
  })

  it('without a weekday, or that ends before it starts, never opens', () => {
    const none = openWindow(makeWindow({ weekly: { weekdays: [], from: 0, to: 60 } }), zone)
    const reversed = openWindow(makeWindow({ endsAt: newYear - hour }), zone)
    for (const window of [none, reversed]) {
      expect(window.isOpen(newYear + hour)).toBe(false)
      expect(window.nextChange(newYear - day)).toBeNull()
    }
  })

  it('is in the past for ever once it is', () => {
    expect(openWindow(makeWindow(), zone).nextChange(newYear + 400 * day)).toBeNull()
  })
})

const zones = ['Asia/Ho_Chi_Minh', 'America/New_York', 'Australia/Lord_Howe', 'UTC']

describe('windows in any zone', () => {
  it('are open exactly when the clock on the wall says so', () => {
    const instants = fc.array(fc.integer({ min: -30 * 1440, max: 400 * 1440 }), { maxLength: 20 })
    fc.assert(
      fc.property(anyWindow, fc.constantFrom(...zones), instants, (window, name, minutes) => {
        const opened = openWindow(window, createZone(name))
        for (const at of minutes) {
          const instant = newYear + at * minute
          expect(opened.isOpen(instant)).toBe(isOpenByHand(window, instant, name))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('change next when, minute by minute, they do, also where clocks are put forward or back', () => {
    // New York put clocks forward on 8 March 2026 and back on 1 November.
    const days = fc.constantFrom('2026-03-07T12:00Z', '2026-10-31T12:00Z', '2026-07-04T03:00Z')
    fc.assert(
      fc.property(anyWindow, fc.constantFrom(...zones), days, (window, name, from) => {
        const opened = openWindow(window, createZone(name))
        const start = Date.parse(from)
        const wasOpen = isOpenByHand(window, start, name)
        let expected: number | null = null
        for (let at = start; at <= start + 2 * day && expected === null; at += minute) {
          if (isOpenByHand(window, at, name) !== wasOpen) expected = at
        }
        const next = opened.nextChange(start)
        if (expected !== null) expect(next).toBe(expected)
        else if (next !== null) expect(next).toBeGreaterThan(start + 2 * day)
      }),
      { numRuns: 25 },
    )
  })
})
