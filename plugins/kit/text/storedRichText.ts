import { storedText } from './storedText.ts'

/**
 * Rich text, or any tree of values, with every text in it as it is stored. Its forms are known to its
 * editor alone, so any of them may have lines.
 */
export function storedRichText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(storedRichText)
  if (!isTree(value)) return value
  // Between two words in bold there may be a node that is one space.
  const isPart = value['type'] === 'text'
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      typeof entry === 'string'
        ? storedText(entry, { hasLines: true, isPart })
        : storedRichText(entry),
    ]),
  )
}

/** Dates and ids of databases are objects and no trees. */
function isTree(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
