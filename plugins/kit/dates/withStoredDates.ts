import {
  type DateField,
  type Field,
  type FieldHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { type DateReading, readDay, readInstant } from './readDate.ts'

/** What Payload's config has fields in: a collection, a global, a block. */
type Holder = { readonly fields: Field[] }

/**
 * The holder with every date field in it, however deep, storing one form of an instant and refusing
 * what is none. A hook does it, not `validate`, which Payload leaves out for drafts.
 *
 * Blocks within rich text are known to their editor only; give them to it through this function.
 */
export const withStoredDates = <H extends Holder>(holder: H): H => ({
  ...holder,
  fields: holder.fields.map(withStoredDate),
})

/** Marks a date field that means a calendar day. */
export const storedAsDay = { storedAs: 'day' } as const

function withStoredDate(field: Field): Field {
  switch (field.type) {
    case 'date':
      return storing(field)
    case 'array':
    case 'collapsible':
    case 'group':
    case 'row':
      return withStoredDates(field)
    case 'tabs':
      return { ...field, tabs: field.tabs.map(withStoredDates) }
    case 'blocks':
      return { ...field, blocks: field.blocks.map(withStoredDates) }
    default:
      return field
  }
}

function storing(field: DateField): DateField {
  const { hooks } = field
  const store = field.custom?.['storedAs'] === storedAsDay.storedAs ? storeDay : storeInstant
  if (hooks?.beforeValidate?.includes(store)) return field
  // First, so that every other hook reads the one form.
  return {
    ...field,
    hooks: { ...hooks, beforeValidate: [store, ...(hooks?.beforeValidate ?? [])] },
  }
}

const storeWith =
  (read: (value: unknown) => DateReading): FieldHook =>
  ({ value, previousValue, field, path, collection, global, req }) => {
    // What is stored already keeps its meaning: databases hold dates from before there was one form.
    if (value === undefined || value === previousValue) return undefined
    const reading = read(value)
    if ('stored' in reading) return reading.stored
    const label = labelOf(field as DateField, req)
    const error = { path: path.join('.'), message: reading.refusal, ...(label ? { label } : {}) }
    const place = {
      ...(collection ? { collection: collection.slug } : {}),
      ...(global ? { global: global.slug } : {}),
    }
    throw new ValidationError({ ...place, errors: [error], req }, req.t)
  }

/** The hooks, for whoever checks that no date goes without. */
export const storeInstant: FieldHook = storeWith(readInstant)
export const storeDay: FieldHook = storeWith(readDay)

function labelOf({ label }: DateField, { i18n }: PayloadRequest): string | undefined {
  if (typeof label === 'string') return label
  return typeof label === 'object' ? (label[i18n.language] ?? Object.values(label)[0]) : undefined
}
