import type { DocumentId } from '../../kit/tags.ts'
import { valueAt } from '../../kit/fieldValue.ts'
import type { Row } from '../options.ts'

/** A text field; null where it is empty or no text. */
export function textOf(row: Row | undefined, field: string | null): string | null {
  const value = field === null ? undefined : valueAt(row, field)
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** The ids of a relationship or upload field, single or many, populated or not. */
export function idsOf(row: Row, field: string | null): DocumentId[] {
  const value = field === null ? null : valueAt(row, field)
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.flatMap((entry) => {
    const id = typeof entry === 'object' && entry !== null ? (entry as Row).id : entry
    return typeof id === 'string' || typeof id === 'number' ? [id] : []
  })
}

/** An instant in epoch milliseconds; null where there is none or it cannot be read. */
export function instantOf(row: Row, field: string | null): number | null {
  const value = field === null ? null : valueAt(row, field)
  if (typeof value !== 'string' && !(value instanceof Date)) return null
  const instant = new Date(value).getTime()
  return Number.isNaN(instant) ? null : instant
}

/** Since when readers see a row: a document from before that was kept counts from its publication. */
export const sinceOf = (row: Row, { visibleSince, publishedAt }: Dates): number | null =>
  instantOf(row, visibleSince) ?? instantOf(row, publishedAt)

type Dates = { readonly visibleSince: string; readonly publishedAt: string }

/** What orders a row among those of the same instant, and names it for ever. */
export function keyOf(row: Row, field: string): string {
  const value = valueAt(row, field)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : String(row.id)
}
