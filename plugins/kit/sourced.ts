/** A value together with what it was made from, so that a page can say when it must be made again. */
export type Sourced<T> = {
  readonly value: T
  readonly tags: readonly string[]
  /** Epoch milliseconds of the next instant at which the value changes by itself, or null. */
  readonly staleAt: number | null
}

/** The earlier of two instants, where null means "never". */
export function earliest(...instants: readonly (number | null)[]): number | null {
  const known = instants.filter((instant) => instant !== null)
  return known.length === 0 ? null : Math.min(...known)
}
