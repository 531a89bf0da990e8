/** Hà Nội's clock is seven hours before UTC's, in summer and in winter. */
const aheadMs = 7 * 60 * 60 * 1000

export type TypedTime = { readonly day: string; readonly hour: string }

const days = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/
const hours = /^(\d{1,2})(?:[:.hg](\d{2})?)$/i

/**
 * The instant that somebody typed as a day (`28/11/2026`) and an hour of 24 (`06:00`, `6h`, `6h05`) of
 * Hà Nội, in epoch milliseconds; null for what is none.
 */
export function typedInstant({ day, hour }: TypedTime): number | null {
  const [, date, month, year] = days.exec(day.trim())?.map(Number) ?? []
  const [whole, h, m = '0'] = hours.exec(hour.trim()) ?? []
  if (date === undefined || month === undefined || year === undefined || !whole) return null
  const [hourOfDay, minute] = [Number(h), Number(m)]
  if (hourOfDay > 23 || minute > 59) return null
  const utc = Date.UTC(year, month - 1, date, hourOfDay, minute)
  // The 31st of a shorter month is no day.
  const read = new Date(utc)
  if (read.getUTCDate() !== date || read.getUTCMonth() !== month - 1) return null
  return utc - aheadMs
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The instant as it is typed. */
export function typedTimeOf(instant: number): TypedTime {
  const local = new Date(instant + aheadMs)
  const day = `${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}`
  return { day, hour: `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}` }
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

/** The instant in words, with its day of the week. */
export function saidTime(instant: number): { readonly vi: string; readonly en: string } {
  const { day, hour } = typedTimeOf(instant)
  const weekday = weekdays[new Date(instant + aheadMs).getUTCDay()] ?? { vi: '', en: '' }
  return {
    vi: `${hour} ${weekday.vi}, ${day} (giờ Hà Nội)`,
    en: `${hour} on ${weekday.en}, ${day} (Hà Nội time)`,
  }
}
