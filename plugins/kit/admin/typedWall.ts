import { fromField, toField } from './zoneTime.ts'

/** A day and an hour as people type them: `28/11/2026`, `06:00`. */
export type TypedWall = { readonly day: string; readonly hour: string }

const days = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/
const hours = /^(\d{1,2})(?:[:.hg](\d{2})?)$/i
const two = (text: string): string => text.padStart(2, '0')

/** The instant, in epoch milliseconds; NaN for what is no day or no hour of 24. */
export function instantOfTyped({ day, hour }: TypedWall, timeZone: string): number {
  const [isDay, date = '', month = '', year = ''] = days.exec(day.trim()) ?? []
  const [isHour, hourOfDay = '', minute = '00'] = hours.exec(hour.trim()) ?? []
  if (!isDay || !isHour) return Number.NaN
  const wall = `${year}-${two(month)}-${two(date)}T${two(hourOfDay)}:${minute}`
  const instant = fromField(wall, timeZone)
  // The 31st of a shorter month is another day when it is read back.
  return !Number.isNaN(instant) && toField(instant, timeZone) === wall ? instant : Number.NaN
}

/** An instant as it is typed. */
export function typedOf(instant: number, timeZone: string): TypedWall {
  const wall = toField(instant, timeZone)
  const [year = '', month = '', date = ''] = wall.slice(0, 10).split('-')
  return { day: `${date}/${month}/${year}`, hour: wall.slice(11) }
}
