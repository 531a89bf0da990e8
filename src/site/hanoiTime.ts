/** Dates as Vietnamese papers write them. `Intl` with `vi-VN` gives another order, so the parts are put together here. */
const zone = 'Asia/Ho_Chi_Minh'
const partsFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

const weekdays: Readonly<Record<string, string>> = {
  Mon: 'Thứ Hai',
  Tue: 'Thứ Ba',
  Wed: 'Thứ Tư',
  Thu: 'Thứ Năm',
  Fri: 'Thứ Sáu',
  Sat: 'Thứ Bảy',
  Sun: 'Chủ Nhật',
}

type HanoiParts = {
  readonly weekday: string
  readonly day: string
  readonly month: string
  readonly year: string
  readonly clock: string
}

/** The parts of an instant in Hà Nội; null for what is no date, so that a page never fails on one. */
export function hanoiParts(iso: string): HanoiParts | null {
  const instant = new Date(iso)
  if (Number.isNaN(instant.getTime())) return null
  const found: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const { type, value } of partsFormat.formatToParts(instant)) found[type] = value
  const { weekday = '', day = '', month = '', year = '', hour = '', minute = '' } = found
  return { weekday: weekdays[weekday] ?? '', day, month, year, clock: `${hour}:${minute}` }
}

/** `18/12/2020` */
export function hanoiDay(iso: string): string {
  const parts = hanoiParts(iso)
  return parts ? dayOf(parts) : ''
}

/** `2020-12-18`, for programs. */
export function calendarDay(iso: string): string {
  const parts = hanoiParts(iso)
  return parts ? `${parts.year}-${parts.month}-${parts.day}` : ''
}

/** `Thứ Sáu, 18/12/2020` */
export function hanoiDate(iso: string): string {
  const parts = hanoiParts(iso)
  return parts ? `${parts.weekday}, ${dayOf(parts)}` : ''
}

/** `Thứ Sáu, 18/12/2020 14:30 (GMT+7)` */
export function hanoiDateTime(iso: string): string {
  const parts = hanoiParts(iso)
  return parts ? `${parts.weekday}, ${dayOf(parts)} ${parts.clock} (GMT+7)` : ''
}

/** `14:30 18/12/2020` */
export function hanoiClockAndDay(iso: string): string {
  const parts = hanoiParts(iso)
  return parts ? `${parts.clock} ${dayOf(parts)}` : ''
}

/** From–to: the day once when both ends share it. */
export function hanoiSpan(startsAt: string, endsAt: string | null): string {
  const start = hanoiParts(startsAt)
  const end = endsAt === null ? null : hanoiParts(endsAt)
  if (!start || !end) return hanoiDateTime(startsAt)
  const from = `${start.weekday}, ${dayOf(start)} ${start.clock}`
  if (dayOf(start) === dayOf(end)) return `${from}–${end.clock} (GMT+7)`
  return `${from} – ${end.weekday}, ${dayOf(end)} ${end.clock} (GMT+7)`
}

const dayOf = ({ day, month, year }: HanoiParts): string => `${day}/${month}/${year}`
