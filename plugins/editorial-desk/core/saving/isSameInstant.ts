/** Whether two written instants are one; what is no instant is the same as nothing else. */
export const isSameInstant = (one: unknown, other: unknown): boolean => {
  const [first, second] = [instantOf(one), instantOf(other)]
  return first !== null && first === second
}

/** Milliseconds of what a request or a database calls an instant; null of anything else. */
export function instantOf(value: unknown): number | null {
  if (!(value instanceof Date) && typeof value !== 'string') return null
  const instant = new Date(value).getTime()
  return Number.isNaN(instant) ? null : instant
}
