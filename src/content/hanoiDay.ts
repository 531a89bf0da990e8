const dayMs = 86_400_000
/** Asia/Ho_Chi_Minh has been at UTC+7 without summer time since 1975. */
const offsetMs = 7 * 3_600_000

/** The midnight in Hà Nội that began the day of an instant, all in epoch milliseconds. */
export const startOfHanoiDay = (instant: number): number =>
  Math.floor((instant + offsetMs) / dayMs) * dayMs - offsetMs

/** The midnight in Hà Nội that ends the day of an instant: the first moment that is not in it. */
export const endOfHanoiDay = (instant: number): number => startOfHanoiDay(instant) + dayMs

const shape = /^(2\d{3})\/(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])$/

/** `2026/11/26` in Hà Nội, from an instant of it in epoch milliseconds. */
export const formatDay = (instant: number): string =>
  new Date(instant + offsetMs).toISOString().slice(0, 10).replaceAll('-', '/')

/** Its first moment; null for what {@link formatDay} does not write of this millennium. */
export function parseDay(text: string): number | null {
  const [, year, month, day] = shape.exec(text) ?? []
  if (!year || !month || !day) return null
  const start = Date.UTC(Number(year), Number(month) - 1, Number(day)) - offsetMs
  // The thirtieth of February is the second of March.
  return formatDay(start) === text ? start : null
}
