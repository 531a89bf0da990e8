import { earliest, type Sourced } from '../../plugins/kit/sourced.ts'

/** Keeps account of everything that one page was made from. */
export type Ledger = {
  /** Enters the sources and hands over the value. */
  take<T>(sourced: Sourced<T>): T
  /** Enters an instant at which the page changes although no document does. */
  expire(at: number | null): void
  readonly tags: readonly string[]
  readonly staleAt: number | null
}

/** A fresh account. */
export function openLedger(): Ledger {
  const tags = new Set<string>()
  let staleAt: number | null = null
  return {
    take(sourced) {
      for (const tag of sourced.tags) tags.add(tag)
      staleAt = earliest(staleAt, sourced.staleAt)
      return sourced.value
    },
    expire(at) {
      staleAt = earliest(staleAt, at)
    },
    get tags() {
      return [...tags]
    },
    get staleAt() {
      return staleAt
    },
  }
}
