import {
  flattenTopLevelFields,
  type CollectionConfig,
  type Field,
  type FieldHook,
  type FlattenedField,
  type Plugin,
} from 'payload'
import { plainText } from '../text/plainText.ts'
import { searchForm } from './searchForm.ts'

const prefix = 'folded_'
/** By which form a document's searched texts were written. */
export const formName = `${prefix}form`
/** Raised when `searchForm` or `plainText` says something else, so that stored documents follow. */
export const currentForm = 2

/** The field that holds the search form of another. */
export const foldedName = (name: string): string => prefix + name

/**
 * Beside every text by which documents are looked for in lists and pickers (`useAsTitle`,
 * `listSearchableFields`), the same text in its search form, written in the save itself. It is hidden:
 * nobody reads it or asks about it, but questions about the text are put to it (`searchFolded`).
 * Last of the plugins, so that no collection is forgotten.
 */
export const foldedFields: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(withFolded),
})

function withFolded(collection: CollectionConfig): CollectionConfig {
  const names = searchedNames(collection)
  if (names.length === 0) return collection
  // Payload leaves an empty group of hidden fields in its answers, so each stands for itself.
  return { ...collection, fields: [...collection.fields, ...names.map(foldedField), formField] }
}

const closed = {
  hidden: true,
  access: { create: () => false, update: () => false },
  admin: { disableBulkEdit: true },
} as const

function foldedField(name: string): Field {
  // The last of a save's hooks: the collection's own have run.
  const fold: FieldHook<Readonly<Record<string, unknown>> & { id: never }> = ({
    data,
    originalDoc,
  }) => foldValue(data && name in data ? data[name] : originalDoc?.[name])
  return {
    ...closed,
    name: foldedName(name),
    type: 'textarea',
    hooks: { beforeChange: [fold] },
    // As long as the text, which is bounded.
    validate: () => true,
  }
}

const formField: Field = {
  ...closed,
  name: formName,
  type: 'number',
  index: true,
  hooks: { beforeChange: [() => currentForm] },
}

/** The texts and numbers among the fields by which the collection is searched. */
function searchedNames({ admin, auth, fields, upload }: CollectionConfig): string[] {
  const title = admin?.useAsTitle ?? (upload ? 'filename' : 'id')
  const known = flattenTopLevelFields(fields).flatMap((field) =>
    'name' in field && searchedTypes.has(field.type) ? [field.name] : [],
  )
  // Payload adds these after the plugins.
  const added = [...(upload ? ['filename'] : []), ...(auth ? ['email'] : [])]
  const searchable = new Set([...known, ...added])
  const asked = new Set([title, ...(admin?.listSearchableFields ?? [])])
  return [...asked].filter((name) => searchable.has(name))
}

const searchedTypes: ReadonlySet<string> = new Set([
  'text',
  'textarea',
  'email',
  'number',
  'richText',
])

/** A long text begins with a space, so that a word is found by its beginning (`foldWhere`). */
export function foldValue(value: unknown): string {
  if (typeof value === 'object' && value !== null) return ` ${searchForm(plainText(value))}`
  return typeof value === 'string' || typeof value === 'number' ? searchForm(String(value)) : ''
}

/** The names of the fields whose search form is kept. */
export const searchedIn = (fields: readonly FlattenedField[]): string[] =>
  fields.flatMap(({ name }) =>
    name.startsWith(prefix) && name !== formName ? [name.slice(prefix.length)] : [],
  )
