import { readInstant } from './readDate.ts'

/**
 * An instant of a request's parameter, in epoch milliseconds; null for what says none. `Date` by
 * itself takes `2.5` for a day of 2001.
 */
export function askedInstant(value: string | null): number | null {
  const read = readInstant(value)
  return 'stored' in read && read.stored !== null ? Date.parse(read.stored) : null
}
