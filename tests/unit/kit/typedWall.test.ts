import fc from 'fast-check'
import { expect, it } from 'vitest'
import { instantOfTyped, typedOf } from '../../../plugins/kit/admin/typedWall.ts'

const zone = 'Asia/Ho_Chi_Minh'

it.each([
  ['28/11/2026', '06:00', '2026-11-27T23:00:00.000Z'],
  ['5/6/2026', '6h', '2026-06-04T23:00:00.000Z'],
  ['05-06-2026', '18.05', '2026-06-05T11:05:00.000Z'],
])('reads %s, %s by the clock of the newsroom, the day first', (day, hour, instant) => {
  expect(new Date(instantOfTyped({ day, hour }, zone)).toISOString()).toBe(instant)
})

it.each([
  ['31/02/2026', '06:00'],
  ['28/13/2026', '06:00'],
  ['2026-11-28', '06:00'],
  ['28/11/2026', '24:00'],
  ['28/11/2026', '6:75'],
  ['28/11/2026', '06:00 PM'],
  ['28/11/26', '06:00'],
  ['', ''],
])('reads no instant in %s, %s', (day, hour) => {
  expect(instantOfTyped({ day, hour }, zone)).toBeNaN()
})

it('reads back what it wrote, to the minute', () => {
  const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 80 })
  fc.assert(
    fc.property(minutes, (minute) => {
      const instant = minute * 60_000
      expect(instantOfTyped(typedOf(instant, zone), zone)).toBe(instant)
    }),
  )
})
