import { startOfHanoiDay } from './hanoiDay.ts'

/** A month of the calendar in Hà Nội. */
export type HanoiMonth = {
  readonly year: number
  /** 1–12 */
  readonly month: number
}

/** Asia/Ho_Chi_Minh has been at UTC+7 without summer time since 1975. */
const offsetMs = 7 * 3_600_000
const shape = /^(2\d{3})-(0[1-9]|1[0-2])$/

/** `2026-11` */
export const formatMonth = ({ year, month }: HanoiMonth): string =>
  `${year}-${String(month).padStart(2, '0')}`

/** Null for anything that {@link formatMonth} does not write of this millennium. */
export function parseMonth(text: string): HanoiMonth | null {
  const [, year, month] = shape.exec(text) ?? []
  return year && month ? { year: Number(year), month: Number(month) } : null
}

/** The month of an instant, in epoch milliseconds. */
export function monthOf(instant: number): HanoiMonth {
  const local = new Date(instant + offsetMs)
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1 }
}

/** The month that is some months later, or earlier. */
export function monthsFrom({ year, month }: HanoiMonth, months: number): HanoiMonth {
  const index = year * 12 + (month - 1) + months
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

/** Its first moment, in epoch milliseconds. */
export const startOfMonth = ({ year, month }: HanoiMonth): number =>
  Date.UTC(year, month - 1, 1) - offsetMs

/** The first moment that is not in it any more. */
export const endOfMonth = (month: HanoiMonth): number => startOfMonth(monthsFrom(month, 1))

/** The first moments of its days. */
export function daysOf(month: HanoiMonth): number[] {
  const days: number[] = []
  for (let day = startOfMonth(month); day < endOfMonth(month); day += 86_400_000) days.push(day)
  return days
}

/** 0 for Monday, 6 for Sunday. */
export const weekdayOf = (instant: number): number =>
  (new Date(startOfHanoiDay(instant) + offsetMs).getUTCDay() + 6) % 7
