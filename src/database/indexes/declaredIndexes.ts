import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { sortIndexes } from './sortIndexes.ts'

type Model = MongooseAdapter['collections'][string]

/** An index as it is to be on the server. */
export type Index = {
  readonly keys: Readonly<Record<string, unknown>>
  readonly isUnique: boolean
  readonly isSparse: boolean
}

/** The indexes that the configuration asks for, by the name of the collection in the database. */
export function declaredIndexes({ collections, versions }: MongooseAdapter): Map<string, Index[]> {
  const declared = new Map<string, Index[]>()
  for (const [slug, model] of Object.entries(collections)) {
    declared.set(model.collection.collectionName, [
      ...indexesOf(model),
      ...(sortIndexes[slug] ?? []).map(ofFields),
    ])
  }
  for (const model of Object.values(versions)) {
    declared.set(model.collection.collectionName, indexesOf(model))
  }
  return declared
}

function indexesOf(model: Model): Index[] {
  const named = model.schema.indexes().map(([keys, options]): Index => {
    const isUnique = options.unique === true
    return {
      keys: isUnique ? keys : endingWithId(keys),
      isUnique,
      isSparse: options.sparse === true,
    }
  })
  // A field may be indexed by itself and be declared so.
  return [...new Map(named.map((index) => [nameOf(index), index])).values()]
}

const ofFields = (fields: readonly string[]): Index => ({
  keys: endingWithId(Object.fromEntries(fields.map((field) => [field, 1]))),
  isUnique: false,
  isSparse: false,
})

/**
 * Whatever stands at one place of an order stands in the order of ids: pages that are cut there show each
 * document once, and the index gives that too.
 */
function endingWithId(keys: Index['keys']): Index['keys'] {
  const orders = Object.values(keys)
  if ('_id' in keys || !orders.every((order) => order === 1 || order === -1)) return keys
  return { ...keys, _id: orders.at(-1) }
}

/** As MongoDB names an index that is given no name. */
export const nameOf = ({ keys }: Pick<Index, 'keys'>): string =>
  Object.entries(keys)
    .map(([path, order]) => `${path}_${String(order)}`)
    .join('_')
