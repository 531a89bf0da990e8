import { instantOf } from '../saving/isSameInstant.ts'
import { plainWords } from '../saving/plainWords.ts'
import { labelOf, type AuditedField } from './auditedField.ts'

/** How an instant is said to a person. */
export type SayInstant = (milliseconds: number) => string

const statuses: Readonly<Record<string, string>> = { draft: 'Bản nháp', published: 'Đã xuất bản' }

/** A stored value in words that a person compares; empty where nothing is stored. */
export function valueText(field: AuditedField, value: unknown, say: SayInstant): string {
  if (value === null || value === undefined) return ''
  switch (field.type) {
    case 'checkbox':
      return value === true || value === 1 ? 'có' : 'không'
    case 'date': {
      const instant = instantOf(value)
      return instant === null ? '' : say(instant)
    }
    case 'select':
    case 'radio':
      return listOf(value)
        .map((one) => choiceText(field, one))
        .join(', ')
    case 'relationship':
    case 'upload':
      return listOf(value)
        .map(referenceText)
        .filter((text) => text !== '')
        .join(', ')
    case 'array':
      return Array.isArray(value) ? rowsText(field.fields ?? [], value, say) : ''
    case 'point':
      return listOf(value).map(plainWords).join(', ')
    default:
      return plainWords(value)
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

function choiceText({ name, options = [] }: AuditedField, value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  if (name === '_status') return statuses[text] ?? text
  const chosen = options.find(
    (one) => typeof one === 'object' && one !== null && 'value' in one && one.value === value,
  ) as { readonly label?: unknown } | undefined
  return chosen ? labelOf({ name: text, label: chosen.label }).vi : text
}

/** `#12`, or `articles #12` of a relation to several kinds. */
function referenceText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return `#${value}`
  if (typeof value !== 'object' || value === null) return ''
  const { relationTo, value: inner, id } = value as Readonly<Record<string, unknown>>
  if (typeof relationTo === 'string') return `${relationTo} ${referenceText(inner ?? null)}`
  return referenceText(id ?? null)
}

/** Rows one under the other, each with what its fields say. */
const rowsText = (
  fields: readonly AuditedField[],
  rows: readonly unknown[],
  say: SayInstant,
): string =>
  rows
    .map((row) =>
      fields
        .map((field) => {
          const value = (row as Readonly<Record<string, unknown>> | null)?.[field.name]
          return field.fields && field.type !== 'array'
            ? rowsText(field.fields, [value], say)
            : valueText(field, value, say)
        })
        .filter((text) => text !== '')
        .join(' · '),
    )
    .join('\n')
