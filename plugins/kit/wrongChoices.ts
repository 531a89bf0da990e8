import {
  type Field,
  flattenAllFields,
  type FlattenedField,
  type JsonObject,
  type PayloadRequest,
  type StaticLabel,
} from 'payload'
import type { Words } from './refusal.ts'

/** A value of a `select` or `radio` field that the field does not offer. */
export type WrongChoice = {
  readonly path: string
  readonly label: Words
  readonly value: unknown
  readonly accepted: readonly string[]
  readonly isList: boolean
}
type Place = { readonly req: PayloadRequest; readonly path?: string }
type ChoiceField = Extract<FlattenedField, { type: 'radio' | 'select' }>

/** What of a document its fields do not offer, however deep; shapes that do not fit are left alone. */
export function* wrongChoices(
  fields: readonly FlattenedField[],
  data: unknown,
  { req, path = '' }: Place,
): Generator<WrongChoice> {
  if (!isObject(data)) return
  for (const field of fields) {
    const value: unknown = data[field.name]
    const place = { req, path: path === '' ? field.name : `${path}.${field.name}` }
    if (field.type === 'select' || field.type === 'radio') {
      if (!isOffered(field, value)) yield wrong(field, value, place)
    } else yield* withinField(field, value, place)
  }
}

function* withinField(
  field: FlattenedField,
  value: unknown,
  { req, path }: Required<Place>,
): Generator<WrongChoice> {
  if (field.type === 'group' || field.type === 'tab') {
    yield* wrongChoices(field.flattenedFields, value, { req, path })
  } else if (field.type === 'array') {
    for (const [index, row] of rowsOf(value)) {
      yield* wrongChoices(field.flattenedFields, row, { req, path: `${path}.${index}` })
    }
  } else if (field.type === 'blocks') {
    for (const [index, row] of rowsOf(value)) {
      const slug: unknown = row['blockType']
      const own = (field.blockReferences ?? field.blocks).find(
        (block) => typeof block !== 'string' && block.slug === slug,
      )
      const block = typeof own === 'object' ? own : req.payload.blocks[String(slug) as never]
      const within = (block as { flattenedFields?: FlattenedField[] } | undefined)?.flattenedFields
      yield* wrongChoices(within ?? [], row, { req, path: `${path}.${index}` })
    }
  } else if (field.type === 'richText' && isObject(value)) {
    yield* withinNodes(nodeFieldsOf(field), value['root'], { req, path })
  }
}

type NodeFields = {
  readonly getSubFields?: ReadonlyMap<string, (of: NodeOf) => Field[] | null>
  readonly getSubFieldsData?: ReadonlyMap<string, (of: NodeOf) => unknown>
}
type NodeOf = { readonly node: JsonObject; readonly req: PayloadRequest }

/** The forms within a rich text (links, blocks, pictures), which its editor alone knows. */
const nodeFieldsOf = ({ editor }: Extract<FlattenedField, { type: 'richText' }>): NodeFields =>
  (editor as { editorConfig?: { features?: NodeFields } } | undefined)?.editorConfig?.features ?? {}

function* withinNodes(
  features: NodeFields,
  node: unknown,
  place: Required<Place>,
): Generator<WrongChoice> {
  if (!isObject(node)) return
  const type = String(node['type'])
  const of = { node, req: place.req }
  const fields = features.getSubFields?.get(type)?.(of)
  if (fields) {
    const data = features.getSubFieldsData?.get(type)?.(of)
    yield* wrongChoices(flattenAllFields({ fields }), data, {
      ...place,
      path: `${place.path}.${type}`,
    })
  }
  for (const [, child] of rowsOf(node['children'])) yield* withinNodes(features, child, place)
}

/** Not chosen yet is fine, but a document is always in some state. */
function isOffered(field: ChoiceField, value: unknown): boolean {
  if (value === undefined) return true
  if (value === null) return field.name !== '_status'
  const isOne = (one: unknown): boolean => typeof one === 'string' && valuesOf(field).includes(one)
  if (field.type === 'select' && field.hasMany) return Array.isArray(value) && value.every(isOne)
  return isOne(value)
}

const valuesOf = ({ options }: ChoiceField): string[] =>
  options.map((option) => (typeof option === 'string' ? option : option.value))

const wrong = (
  field: ChoiceField,
  value: unknown,
  { req, path }: Required<Place>,
): WrongChoice => ({
  path,
  label: { vi: labelOf(field, 'vi', req), en: labelOf(field, 'en', req) },
  value,
  accepted: valuesOf(field),
  isList: field.type === 'select' && field.hasMany === true,
})

function labelOf({ label, name }: ChoiceField, language: 'vi' | 'en', { i18n }: PayloadRequest) {
  const said = typeof label === 'function' ? label({ i18n, t: i18n.t }) : label
  return inLanguage(said, language) ?? name
}

function inLanguage(label: StaticLabel | false | undefined, language: 'vi' | 'en') {
  if (!label) return null
  return typeof label === 'string' ? label : (label[language] ?? null)
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const rowsOf = (value: unknown): [number, JsonObject][] =>
  Array.isArray(value)
    ? [...value.entries()].filter((row): row is [number, JsonObject] => isObject(row[1]))
    : []
