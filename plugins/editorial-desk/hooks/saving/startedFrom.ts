import type { PayloadRequest } from 'payload'
import { instantOf } from '../../core/saving/isSameInstant.ts'

/**
 * Text and not a symbol: a Local API call within a hook makes the request's context anew where
 * `Object.keys` finds nothing in it.
 */
const key = 'editorial-desk.started-from'
type Context = { [key]?: Map<string, string> }

/**
 * Keeps which version a request began from: the `updatedAt` that it read and sends back. `subject` is
 * a document, or a collection where several are asked for at once.
 */
export function rememberStart(subject: string, data: unknown, req: PayloadRequest): void {
  const { updatedAt } = (data ?? {}) as { readonly updatedAt?: unknown }
  if (instantOf(updatedAt) === null) return
  memory(req).set(subject, String(updatedAt))
}

/** The version that the request began from; undefined where it does not say. */
export const startOf = (subject: string, req: PayloadRequest): string | undefined =>
  memory(req).get(subject)

/** What the save's own hooks write afterwards began from nothing older. */
export const forgetStart = (subject: string, req: PayloadRequest): void => {
  memory(req).delete(subject)
}

function memory({ context }: PayloadRequest): Map<string, string> {
  const kept = context as Context
  return (kept[key] ??= new Map())
}
