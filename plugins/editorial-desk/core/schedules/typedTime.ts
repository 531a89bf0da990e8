import { instantOfWall, wallOf, type Clock } from '../time/clock.ts'

export type TypedTime = { readonly day: string; readonly hour: string }

const days = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/
const hours = /^(\d{1,2})(?:[:.hg](\d{2})?)$/i

/**
 * The instant that somebody typed as a day (`28/11/2026`) and an hour of 24 (`06:00`, `6h`, `6h05`) by the
 * newsroom's clock, in epoch milliseconds; null for what is none.
 */
export function typedInstant({ day, hour }: TypedTime, clock: Clock): number | null {
  const [, date, month, year] = days.exec(day.trim())?.map(Number) ?? []
  const [whole, h, m = '0'] = hours.exec(hour.trim()) ?? []
  if (date === undefined || month === undefined || year === undefined || !whole) return null
  const [hourOfDay, minute] = [Number(h), Number(m)]
  if (hourOfDay > 23 || minute > 59) return null
  const wall = Date.UTC(year, month - 1, date, hourOfDay, minute)
  const instant = instantOfWall(wall, clock)
  // The 31st of a shorter month is no day, nor an hour that a change of the clock skips a time.
  const read = wallOf(instant, clock)
  const isThat = read.getUTCDate() === date && read.getUTCHours() === hourOfDay
  return isThat && read.getUTCMonth() === month - 1 ? instant : null
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The instant as it is typed. */
export function typedTimeOf(instant: number, clock: Clock): TypedTime {
  const wall = wallOf(instant, clock)
  const day = `${two(wall.getUTCDate())}/${two(wall.getUTCMonth() + 1)}/${wall.getUTCFullYear()}`
  return { day, hour: `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}` }
}

const weekdays = [
  { vi: 'Chủ Nhật', en: 'Sunday' },
  { vi: 'Thứ Hai', en: 'Monday' },
  { vi: 'Thứ Ba', en: 'Tuesday' },
  { vi: 'Thứ Tư', en: 'Wednesday' },
  { vi: 'Thứ Năm', en: 'Thursday' },
  { vi: 'Thứ Sáu', en: 'Friday' },
  { vi: 'Thứ Bảy', en: 'Saturday' },
]

type Words = { readonly vi: string; readonly en: string }

/** The instant in words, with its day of the week and the name of the zone. */
export function saidTime(instant: number, clock: Clock): Words {
  const { hour } = typedTimeOf(instant, clock)
  const { vi, en } = saidDay(instant, clock)
  return { vi: `${hour} ${vi} (${clock.said.vi})`, en: `${hour} on ${en} (${clock.said.en})` }
}

/** `10:32 27/11/2026`: the instant as a line of a list has it. */
export function shortTime(instant: number | string, clock: Clock): string {
  const { day, hour } = typedTimeOf(new Date(instant).getTime(), clock)
  return `${hour} ${day}`
}

/** The day in words: `Thứ Bảy, 28/11/2026`. */
export function saidDay(instant: number, clock: Clock): Words {
  const { day } = typedTimeOf(instant, clock)
  const weekday = weekdays[wallOf(instant, clock).getUTCDay()] ?? { vi: '', en: '' }
  return { vi: `${weekday.vi}, ${day}`, en: `${weekday.en}, ${day}` }
}
