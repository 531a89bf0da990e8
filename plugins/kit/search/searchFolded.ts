import {
  buildVersionCollectionFields,
  type Collection,
  type CollectionSlug,
  type DatabaseAdapter,
  type FlattenedField,
  type Payload,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'
import { foldedAt, foldWhere } from './foldWhere.ts'

/** The adapter's questions about documents, and what it does to those that are found. */
const ofDocuments = ['find', 'findDistinct', 'count', 'updateMany', 'deleteMany']
/** Of drafts Payload asks as of versions. */
const ofVersions = ['queryDrafts', 'findVersions', 'countVersions']

/** On the adapter, which is one where configuration modules are evaluated several times. */
const key = Symbol.for('thu-do-newsroom.searches-folded')
type Asked = { readonly collection: string; readonly where?: Where }
type Methods = Record<string, ((args: Asked) => unknown) | undefined>

/**
 * Makes the database look for words in the folded texts (`foldedFields`). Here and not in a hook,
 * because every door's questions end here, after it was judged who may ask about what. Call it once,
 * from `onInit`.
 */
export function searchFolded(payload: Payload): void {
  const adapter = payload.db as DatabaseAdapter & { [key]?: true }
  if (adapter[key]) return
  adapter[key] = true
  observe(payload, ofDocuments, ({ flattenedFields }) => flattenedFields)
  observe(payload, ofVersions, (collection) =>
    buildVersionCollectionFields(payload.config, collection, true),
  )
}

type FieldsOf = (collection: SanitizedCollectionConfig) => FlattenedField[]

function observe(payload: Payload, names: readonly string[], fieldsOf: FieldsOf): void {
  const methods = payload.db as unknown as Methods
  const fields = new Map<string, FlattenedField[]>()
  const fieldsIn = (slug: string): FlattenedField[] => {
    const known = fields.get(slug)
    if (known) return known
    const collection = payload.collections[slug as CollectionSlug] as Collection | undefined
    const found = collection ? fieldsOf(collection.config) : []
    fields.set(slug, found)
    return found
  }
  for (const name of names) {
    const original = methods[name]?.bind(payload.db)
    if (!original) continue
    methods[name] = (args) => {
      const { collection, where } = args
      if (!where) return original(args)
      const own = fieldsIn(collection)
      return original({ ...args, where: foldWhere(where, (path) => foldedAt(own, path)) })
    }
  }
}
