import type {
  CollectionBeforeValidateHook,
  CollectionConfig,
  FlattenedField,
  GlobalBeforeValidateHook,
  GlobalConfig,
  JsonObject,
  Plugin,
} from 'payload'
import { storedRichText } from './text/storedRichText.ts'
import { storedText } from './text/storedText.ts'

/**
 * The whole project, every text of it stored in one form (`storedText`), whichever door it comes by:
 * titles, names, captions, rich text and what is within it. Last of the plugins, so that nothing the
 * others add is forgotten. Passwords are no field, and JSON and code are left as they are; keys and
 * the escapes of addresses are ASCII, which the form does not touch.
 */
export const storedTexts: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(inCollection),
  globals: (config.globals ?? []).map(inGlobal),
})

function inCollection(collection: CollectionConfig): CollectionConfig {
  const before = collection.hooks?.beforeValidate ?? []
  const hooks = { ...collection.hooks, beforeValidate: [storeInCollection, ...before] }
  return { ...collection, hooks }
}

function inGlobal(global: GlobalConfig): GlobalConfig {
  const before = global.hooks?.beforeValidate ?? []
  return { ...global, hooks: { ...global.hooks, beforeValidate: [storeInGlobal, ...before] } }
}

const storeInCollection: CollectionBeforeValidateHook = ({ collection, data }) =>
  data && stored(collection.flattenedFields, data)

const storeInGlobal: GlobalBeforeValidateHook = ({ global, data }: HookOfGlobal) =>
  isObject(data) ? stored(global.flattenedFields, data) : data
type HookOfGlobal = Omit<Parameters<GlobalBeforeValidateHook>[0], 'data'> & { data?: unknown }

/** The document with its texts as they are stored; what does not fit its field is left to validation. */
function stored(fields: readonly FlattenedField[], data: JsonObject): JsonObject {
  const changed: JsonObject = {}
  for (const field of fields) {
    if (field.name in data) changed[field.name] = storedValue(field, data[field.name])
  }
  return { ...data, ...changed }
}

function storedValue(field: FlattenedField, value: unknown): unknown {
  switch (field.type) {
    case 'email':
    case 'text':
      return Array.isArray(value) ? value.map(oneLine) : oneLine(value)
    case 'textarea':
      return typeof value === 'string' ? storedText(value, { hasLines: true }) : value
    case 'group':
    case 'tab':
      return isObject(value) ? stored(field.flattenedFields, value) : value
    case 'array':
      return Array.isArray(value)
        ? value.map((row: unknown) => (isObject(row) ? stored(field.flattenedFields, row) : row))
        : value
    case 'blocks':
    case 'richText':
      return storedRichText(value)
    default:
      return value
  }
}

const oneLine = (value: unknown): unknown => (typeof value === 'string' ? storedText(value) : value)

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
