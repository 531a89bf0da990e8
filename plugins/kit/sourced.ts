/** What something was made from, and until when it is true. */
export type Aging = {
  readonly tags: readonly string[]
  /** Epoch milliseconds of the next instant at which it changes by itself, or null. */
  readonly staleAt: number | null
}

/** A value together with what it was made from, so that a page can say when it must be made again. */
export type Sourced<T> = Aging & { readonly value: T }

/** The earlier of two instants, where null means "never". */
export function earliest(...instants: readonly (number | null)[]): number | null {
  const known = instants.filter((instant) => instant !== null)
  return known.length === 0 ? null : Math.min(...known)
}
