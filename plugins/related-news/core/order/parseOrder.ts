import { features } from './features.ts'
import type { Order } from './orderBy.ts'

/** A value as an order, whose features are all known; null for what is none. */
export function parseOrder(value: unknown): Order | null {
  const { version, weights } = (value ?? {}) as Partial<Record<keyof Order, unknown>>
  if (typeof version !== 'string' || typeof weights !== 'object' || weights === null) return null
  const named = Object.entries(weights)
  const areKnown = named.every(
    ([name, weight]) => Object.hasOwn(features, name) && Number.isFinite(weight),
  )
  return areKnown ? { version, weights: Object.fromEntries(named) } : null
}
