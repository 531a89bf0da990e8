import type { PayloadRequest } from 'payload'

/** On the process: configuration modules are evaluated more than once. */
const key = Symbol.for('thu-do-newsroom.request-of-error')
const home = globalThis as { [key]?: WeakMap<object, PayloadRequest> | undefined }
const known = (): WeakMap<object, PayloadRequest> => (home[key] ??= new WeakMap())

/** Writes down in which request, of several made for one answer, something failed. */
export function noteRequestOf(error: unknown, req: PayloadRequest): void {
  if (typeof error === 'object' && error !== null) known().set(error, req)
}

/** The request in which it failed, with what its hooks noted; null where nobody wrote it down. */
export function requestOfError(error: unknown): PayloadRequest | null {
  if (typeof error !== 'object' || error === null) return null
  const { originalError } = error as { readonly originalError?: unknown }
  return known().get(error) ?? requestOfError(originalError)
}
