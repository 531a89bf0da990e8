import type {
  CollectionBeforeOperationHook,
  CollectionConfig,
  FlattenedField,
  GlobalBeforeOperationHook,
  GlobalConfig,
  PayloadRequest,
  Plugin,
} from 'payload'
import { refusal } from './refusal.ts'

/**
 * Takes for texts, numbers and checkboxes nothing of another shape. Payload asks none of them in a
 * draft, and a field's hooks before anybody asks: what is stored then is the text of an object, or the
 * answer is a fault. Last of the plugins, so that nothing the others add is forgotten.
 */
export const plainValues: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(inCollection),
  globals: (config.globals ?? []).map(inGlobal),
})

function inCollection(collection: CollectionConfig): CollectionConfig {
  const before = collection.hooks?.beforeOperation ?? []
  return { ...collection, hooks: { ...collection.hooks, beforeOperation: [asked, ...before] } }
}

function inGlobal(global: GlobalConfig): GlobalConfig {
  const before = global.hooks?.beforeOperation ?? []
  return { ...global, hooks: { ...global.hooks, beforeOperation: [askedOfGlobal, ...before] } }
}

type Args = { readonly data?: unknown }

const asked: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  refuseFirst(collection.flattenedFields, (args as Args).data, { req, path: '' })
  return args
}

const askedOfGlobal: GlobalBeforeOperationHook = ({ args, global, req }) => {
  refuseFirst(global.flattenedFields, (args as Args).data, { req, path: '' })
  return args as unknown
}

type Place = { readonly req: PayloadRequest; readonly path: string }

function refuseFirst(fields: readonly FlattenedField[], data: unknown, place: Place): void {
  if (!isObject(data)) return
  for (const field of fields) {
    const value = data[field.name]
    const path = `${place.path}${field.name}`
    const accepted = value === undefined || value === null ? null : wantedBy(field, value)
    if (accepted) throw refuse(value, accepted, { ...place, path, field })
    if (field.type === 'group' || field.type === 'tab') {
      refuseFirst(field.flattenedFields, value, { ...place, path: `${path}.` })
    } else if (field.type === 'array' && Array.isArray(value)) {
      for (const [index, row] of value.entries()) {
        refuseFirst(field.flattenedFields, row, { ...place, path: `${path}.${index}.` })
      }
    }
  }
}

type Accepted = { readonly vi: string; readonly en: string }
const text = { vi: 'một chuỗi ký tự', en: 'a text' }
const number = { vi: 'một con số', en: 'a number' }
const truth = { vi: 'true hoặc false', en: 'true or false' }

/** What the field takes instead of the value; null where it takes the value. */
function wantedBy(field: FlattenedField, value: unknown): Accepted | null {
  const list: unknown[] =
    'hasMany' in field && field.hasMany && Array.isArray(value) ? value : [value]
  switch (field.type) {
    case 'email':
    case 'text':
    case 'textarea':
      return list.every((one) => typeof one === 'string') ? null : text
    case 'number':
      // Forms send numbers as texts, and an empty one for none.
      return list.every((one) => ['number', 'string'].includes(typeof one)) ? null : number
    case 'checkbox':
      return ['boolean', 'string'].includes(typeof value) ? null : truth
    default:
      return null
  }
}

type Refused = Place & { readonly field: FlattenedField }

function refuse(value: unknown, { vi, en }: Accepted, { req, path, field }: Refused) {
  const given = JSON.stringify(value).slice(0, 80)
  return refusal(req, 400, {
    vi: `Ô ${nameOf(field, path, 'vi')} nhận ${vi}, không nhận ${given}. Hãy sửa rồi gửi lại.`,
    en: `The field ${nameOf(field, path, 'en')} takes ${en} and not ${given}. Correct it and send it again.`,
  })
}

/** As the form calls it, and as a request does. */
function nameOf(field: FlattenedField, path: string, language: 'vi' | 'en'): string {
  const label: unknown = 'label' in field ? field.label : null
  const words = isObject(label) ? label[language] : label
  return typeof words === 'string' ? `“${words}” (${path})` : `“${path}”`
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
