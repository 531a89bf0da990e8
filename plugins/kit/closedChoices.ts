import type {
  CollectionBeforeValidateHook,
  CollectionConfig,
  GlobalBeforeValidateHook,
  GlobalConfig,
  PayloadRequest,
  Plugin,
} from 'payload'
import { refusal, type Words } from './refusal.ts'
import { type WrongChoice, wrongChoices } from './wrongChoices.ts'

/**
 * Stores of every `select` and `radio` field only what it offers, `_status` among them. Payload
 * leaves drafts and `_status` unchecked, and a state that nobody knows is outside every rule over
 * states. It runs for every door, since each of them validates: REST, GraphQL, bulk, restoring a
 * version, duplicating, the Local API.
 */
export const closeCollection = (collection: CollectionConfig): CollectionConfig => {
  const before = collection.hooks?.beforeValidate ?? []
  if (before.includes(refuseInCollection)) return collection
  const hooks = { ...collection.hooks, beforeValidate: [refuseInCollection, ...before] }
  return { ...collection, hooks }
}

/** The same for a global. */
const closeGlobal = (global: GlobalConfig): GlobalConfig => {
  const before = global.hooks?.beforeValidate ?? []
  if (before.includes(refuseInGlobal)) return global
  return { ...global, hooks: { ...global.hooks, beforeValidate: [refuseInGlobal, ...before] } }
}

/** The whole project, as the last of its plugins: nothing that the others add is forgotten. */
export const closedChoices: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(closeCollection),
  globals: (config.globals ?? []).map(closeGlobal),
})

const refuseInCollection: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  refuseFirst(wrongChoices(collection.flattenedFields, data, { req }), req)
  return data
}

const refuseInGlobal: GlobalBeforeValidateHook = ({ global, data, req }) => {
  refuseFirst(wrongChoices(global.flattenedFields, data, { req }), req)
  return data as unknown
}

function refuseFirst(wrong: Iterable<WrongChoice>, req: PayloadRequest): void {
  for (const choice of wrong) throw refusal(req, 400, wordsFor(choice))
}

function wordsFor({ path, label, value, accepted, isList }: WrongChoice): Words {
  const given = JSON.stringify(value).slice(0, 80)
  const values = accepted.map((one) => `"${one}"`).join(', ')
  return {
    vi: `Trường “${label.vi}” (${path}) không nhận giá trị ${given}. ${isList ? 'Hãy gửi một danh sách lấy từ' : 'Hãy chọn một trong'}: ${values}.`,
    en: `The field “${label.en}” (${path}) does not take ${given}. ${isList ? 'Send a list out of' : 'Choose one of'}: ${values}.`,
  }
}
