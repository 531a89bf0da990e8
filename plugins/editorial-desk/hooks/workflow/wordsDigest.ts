import { createHash } from 'node:crypto'
import { whatReadersSee } from '../../../kit/readerTimes/whatReadersSee.ts'

type Row = Readonly<Record<string, unknown>>

/**
 * Names the words of a version, so that an approval holds for them and for no others. What was read
 * from the database and what a form sends of the same words have the same name.
 */
export function wordsDigest(row: Row, fields: readonly string[]): string {
  const words = Object.fromEntries(fields.map((name) => [name, row[name]]))
  const text = JSON.stringify(inOneForm(whatReadersSee(words, new Set())))
  return createHash('sha256').update(text).digest('base64url')
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/

function inOneForm(value: unknown): unknown {
  if (value === undefined || value === null || value === false) return null
  if (typeof value === 'string') {
    return instant.test(value) ? new Date(value).toISOString() : value.normalize('NFC').trim()
  }
  // An id comes as a number or as a text.
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object') return null
  if (Array.isArray(value)) return value.map(inOneForm)
  return Object.entries(value)
    .map(([name, part]) => [name, inOneForm(part)] as const)
    .filter(([, part]) => part !== null && part !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}
