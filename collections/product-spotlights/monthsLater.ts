/**
 * The same day some calendar months later, or the last day of a month that is too short for it: 36
 * months from 29 February end on 28 February, and not on the first day after them.
 */
export function monthsLater(iso: string, months: number): string {
  const date = new Date(iso)
  const day = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + months)
  // It ran over into the next month; day 0 is the last of the one before.
  if (date.getUTCDate() !== day) date.setUTCDate(0)
  return date.toISOString()
}
