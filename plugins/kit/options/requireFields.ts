import type { CollectionConfig, Config } from 'payload'
import { type FoundField, fieldsOf } from './collectionFields.ts'
import { nearest } from './nearest.ts'

/** What a field has to be. */
export type FieldKind = {
  /** As in "expected a text field". */
  readonly called: string
  readonly fits: (field: FoundField) => boolean
}

const textTypes = ['text', 'textarea', 'email', 'code', 'select', 'radio']
const single = ({ hasMany, isRepeated }: FoundField): boolean => !hasMany && !isRepeated
/** The same for readers of every language, and there to be asked for. */
const firm = ({ isLocalized, isVirtual }: FoundField): boolean => !isLocalized && !isVirtual
const ofType =
  (...types: readonly string[]) =>
  ({ type }: FoundField): boolean =>
    types.includes(type)

export const anyField: FieldKind = { called: 'field', fits: () => true }
export const textField: FieldKind = {
  called: 'text field',
  fits: (field) => ofType(...textTypes)(field) && single(field),
}
/** A text that a query may ask for. */
export const storedTextField: FieldKind = {
  called: 'stored text field',
  fits: (field) => textField.fits(field) && !field.isVirtual,
}
export const richTextField: FieldKind = { called: 'rich text field', fits: ofType('richText') }
export const wordsField: FieldKind = {
  called: 'text or rich text field',
  fits: (field) => ofType(...textTypes, 'richText', 'json')(field) && single(field),
}
export const dateField: FieldKind = {
  called: 'date field',
  fits: (field) => ofType('date')(field) && single(field) && firm(field),
}
export const keyField: FieldKind = {
  called: 'unique text or number field',
  fits: (field) => ofType('id', 'text', 'number')(field) && single(field) && firm(field),
}
export const listField: FieldKind = { called: 'list field', fits: ofType('array') }
export const anyRelation: FieldKind = {
  called: 'relationship field',
  fits: (field) => ofType('relationship', 'upload')(field) && firm(field),
}
/** What a document is filed under: a relation, or a word. */
export const sectionField: FieldKind = {
  called: 'relationship to one collection, or text, field',
  fits: (field) =>
    (anyRelation.fits(field) && field.relationTo.length === 1) ||
    (textField.fits(field) && firm(field)),
}
/** A relation to one collection; to several, an id would not say of which. */
export const relationTo = (collection: string): FieldKind => ({
  called: `relationship to ${collection} alone, or upload, field`,
  fits: (field) => anyRelation.fits(field) && field.relationTo.join() === collection,
})

/** A field that an option names. */
type NamedField = {
  readonly place: string
  readonly collection: string
  readonly path: string
  readonly kind: FieldKind
}

/** Looks things up in the project's collections before any plugin that comes later adds to them. */
export type Lookup = {
  /** @throws Error where the project has no such collection. */
  readonly requireCollection: (place: string, slug: string, needs?: 'upload' | 'auth') => void
  /** @throws Error where the collection has no such field, or one of another kind. */
  readonly requireField: (named: NamedField) => void
  /** Whether a collection has a field of this path and kind. */
  readonly hasField: (named: Omit<NamedField, 'place'>) => boolean
  readonly fieldAt: (collection: string, path: string) => FoundField | null
  readonly collectionOf: (slug: string) => CollectionConfig | null
}

export function lookUpIn(
  { collections = [] }: Pick<Config, 'collections'>,
  plugin: string,
): Lookup {
  const bySlug = new Map(collections.map((collection) => [collection.slug, collection]))
  const known = new Map<string, ReadonlyMap<string, FoundField>>()
  const fieldsIn = (slug: string): ReadonlyMap<string, FoundField> => {
    const collection = bySlug.get(slug)
    const fields = known.get(slug) ?? (collection ? fieldsOf(collection) : new Map())
    known.set(slug, fields)
    return fields
  }
  const refuse = (text: string): never => {
    throw new Error(`${plugin}: ${text}`)
  }
  return {
    requireCollection(place, slug, needs) {
      const collection = bySlug.get(slug)
      const fitting = collections.filter((one) => needs === undefined || Boolean(one[needs]))
      if (collection && fitting.includes(collection)) return
      const slugs = fitting.map((one) => one.slug)
      const what = collection ? `which is no collection with ${needs ?? ''}` : unknown(slug, slugs)
      refuse(
        `${place} is "${slug}", ${what}; expected one of the project's collections${needs ? ` with ${needs}` : ''}: ${slugs.join(', ')}`,
      )
    },
    requireField({ place, collection, path, kind }) {
      const fields = fieldsIn(collection)
      const field = fields.get(path)
      if (field && kind.fits(field)) return
      const fitting = [...fields].flatMap(([name, one]) => (kind.fits(one) ? [name] : []))
      const what = field
        ? `${sayType(field)} of ${collection}`
        : `which is no field of ${collection}${hintOf(path, fitting)}`
      const accepted =
        fitting.length > 0 ? `: ${few(fitting)}` : `, of which ${collection} has none`
      const order = field ? '' : ' (a plugin that adds fields stands before this one)'
      refuse(`${place} is "${path}", ${what}; expected a ${kind.called}${accepted}${order}`)
    },
    hasField({ collection, path, kind }) {
      const field = fieldsIn(collection).get(path)
      return field !== undefined && kind.fits(field)
    },
    fieldAt: (collection, path) => fieldsIn(collection).get(path) ?? null,
    collectionOf: (slug) => bySlug.get(slug) ?? null,
  }
}

const unknown = (slug: string, slugs: readonly string[]): string =>
  `which the config does not have${hintOf(slug, slugs)}`

function hintOf(given: string, words: readonly string[]): string {
  const meant = nearest(given, words)
  return meant === null ? '' : ` (did you mean ${meant}?)`
}

function sayType({ type, relationTo: targets, ...field }: FoundField): string {
  const traits = [
    ...(field.isVirtual ? ['virtual'] : []),
    ...(field.isLocalized ? ['localized'] : []),
    type,
    ...(targets.length > 0 ? [`to ${targets.join(', ')}`] : []),
    'field',
    ...(field.hasMany ? ['of many'] : []),
    ...(field.isRepeated ? ['in a list'] : []),
  ]
  return `a ${traits.join(' ')}`
}

/** Enough to choose from. */
const most = 12
const few = (names: readonly string[]): string =>
  names.length > most ? `${names.slice(0, most).join(', ')}, …` : names.join(', ')
