/** The id that a relation holds, whether it was populated or not; null where it holds none. */
export function idOfReference(reference: unknown): number | string | null {
  const id = typeof reference === 'object' ? (reference as { id?: unknown } | null)?.id : reference
  return typeof id === 'string' || typeof id === 'number' ? id : null
}
