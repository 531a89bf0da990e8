import type { CollectionBeforeValidateHook, GlobalBeforeValidateHook } from 'payload'

/**
 * Stores every string, rich text included, in Unicode NFC. Vietnamese typed on macOS or pasted
 * from PDF arrives decomposed and would neither compare nor search equal.
 */
export const normalizeText: CollectionBeforeValidateHook & GlobalBeforeValidateHook = ({
  data,
}: {
  data?: unknown
}) => composed(data)

function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map(composed)
  if (!isPlainObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, composed(entry)]))
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
