import { z } from 'zod'

/** What a value says, in the form that is stored, or why it says no date. */
export type DateReading = { readonly stored: string | null } | { readonly refusal: string }

/** Outside of it a year is a slip of the hand; four digits are also all that text can sort. */
const years = { first: 1900, last: 2199 }

// ISO 8601 to the minute or finer. zod knows the months' lengths and leap years; `Date` takes
// 30 February for 2 March.
const dateTime = (options: { offset?: true; local?: true }) =>
  z.union([z.iso.datetime(options), z.iso.datetime({ ...options, precision: -1 })])
const withOffset = dateTime({ offset: true })
const withoutOffset = z.union([dateTime({ local: true }), z.iso.date()])
const day = z.iso.date()

/**
 * An instant, as `YYYY-MM-DDTHH:mm:ss.sssZ`: of all spellings the one that text compares as time
 * does. A local time is refused, for nobody knows whose clock it was read from.
 */
export function readInstant(value: unknown): DateReading {
  const text = textOf(value)
  if (text === null || text === '') return { stored: null }
  if (text !== undefined && withOffset.safeParse(text).success) {
    const instant = new Date(text).toISOString()
    return isInRange(instant) ? { stored: instant } : { refusal: outOfRange(text) }
  }
  if (text !== undefined && withoutOffset.safeParse(text).success) {
    return {
      refusal: `“${text}” thiếu giờ hoặc múi giờ. Hãy ghi đủ, như ${text.slice(0, 10)}T08:00:00+07:00.`,
    }
  }
  return {
    refusal: `${quoted(text)} không phải là ngày giờ có thật. Hãy ghi như 2026-01-31T08:00:00+07:00.`,
  }
}

/**
 * A calendar day, as noon of it in UTC: what Payload's day picker sends from any zone, and the same
 * day from UTC−12 to UTC+11. Of a date-time the day counts that its writer saw, whatever its offset.
 */
export function readDay(value: unknown): DateReading {
  const text = textOf(value)
  if (text === null || text === '') return { stored: null }
  if (text !== undefined && (day.safeParse(text).success || withOffset.safeParse(text).success)) {
    const noon = `${text.slice(0, 10)}T12:00:00.000Z`
    return isInRange(noon) ? { stored: noon } : { refusal: outOfRange(text) }
  }
  return { refusal: `${quoted(text)} không phải là ngày có thật. Hãy ghi như 2026-01-31.` }
}

/** Null for no value, undefined for what is no text. */
function textOf(value: unknown): string | null | undefined {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : undefined
}

function isInRange(instant: string): boolean {
  const year = Number(instant.slice(0, 4))
  return year >= years.first && year <= years.last
}

const outOfRange = (text: string): string =>
  `“${text}” có năm ngoài khoảng ${years.first}–${years.last}. Hãy xem lại năm.`

const longestQuote = 40

const quoted = (text: string | undefined): string =>
  text === undefined ? 'Giá trị này' : `“${text.slice(0, longestQuote)}”`
