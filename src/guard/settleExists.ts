import { isRecord } from './comparisons.ts'

/**
 * Makes `exists` a boolean wherever an address brought it as text, in place: MongoDB takes any text,
 * “false” too, for true.
 */
export function settleExists(where: unknown): void {
  if (Array.isArray(where)) where.forEach(settleExists)
  if (!isRecord(where)) return
  for (const [key, value] of Object.entries(where)) {
    if (key === 'exists' && (value === 'true' || value === 'false')) where[key] = value === 'true'
    else settleExists(value)
  }
}
