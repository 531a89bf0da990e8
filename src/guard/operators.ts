import type { Operator } from 'payload'
import type { AskableField } from './askableField.ts'

const equality = ['equals', 'not_equals', 'in', 'not_in', 'exists'] as const
const order = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'] as const
const words = ['like', 'not_like', 'contains'] as const

const text = [...equality, ...order, ...words]

/**
 * The comparisons that fit a field, on both databases. What a list of the admin panel offers is
 * among them, and `like` on numbers, which its search box sends for every field that it searches.
 */
const byType: Readonly<Partial<Record<AskableField['type'], readonly Operator[]>>> = {
  checkbox: ['equals', 'not_equals', 'exists'],
  code: text,
  date: [...equality, ...order],
  email: text,
  id: [...equality, ...order, 'like'],
  json: ['exists'],
  number: [...equality, ...order, 'like'],
  radio: equality,
  relatedId: equality,
  relatedKind: ['equals', 'not_equals', 'in', 'not_in', 'exists'],
  relationship: equality,
  richText: ['exists'],
  select: equality,
  text,
  textarea: text,
  upload: equality,
}

/** Its parts are asked one by one (`.relationTo`, `.value`): SQL knows no other question than this. */
const ofSeveralKinds: readonly Operator[] = ['equals']

const hasMany = (field: AskableField): boolean => 'hasMany' in field && field.hasMany === true

/** A relation to documents of several kinds. */
export const namesItsKind = (field: AskableField): boolean =>
  (field.type === 'relationship' || field.type === 'upload') && Array.isArray(field.relationTo)

/** The comparisons that the field can be asked with; none where it holds no value of its own. */
export function operatorsFor(field: AskableField): readonly string[] {
  if (namesItsKind(field)) return ofSeveralKinds
  const operators = byType[field.type] ?? []
  return hasMany(field) && !operators.includes('contains') ? [...operators, 'contains'] : operators
}
