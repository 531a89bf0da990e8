import type { MongooseAdapter } from '@payloadcms/db-mongodb'

type Writing = Pick<MongooseAdapter, 'create' | 'updateMany' | 'updateOne'>
type Data = Record<string, unknown>

/**
 * Leaves a unique field that holds nothing out of the document. A sparse unique index passes over
 * missing fields and not over `null`: of two drafts without a headline the second would be refused
 * for the address that neither has.
 */
export function unsetEmptyUnique({ create, updateMany, updateOne }: Writing): Writing {
  return {
    create(this: MongooseAdapter, args) {
      const [data] = withoutEmpty(args.data, sparseUniqueFields(this, args.collection))
      return create.call(this, { ...args, data }) as never
    },
    updateMany(this: MongooseAdapter, args) {
      return updateMany.call(this, { ...args, data: unsetting(this, args) })
    },
    updateOne(this: MongooseAdapter, args) {
      return updateOne.call(this, { ...args, data: unsetting(this, args) }) as never
    },
  }
}

function unsetting(adapter: MongooseAdapter, args: { collection: string; data: Data }): Data {
  const [data, empty] = withoutEmpty(args.data, sparseUniqueFields(adapter, args.collection))
  if (empty.length === 0) return data
  return { ...data, $unset: Object.fromEntries(empty.map((field) => [field, 1])) }
}

/** The data, the same object where nothing is empty, and the fields that were. */
function withoutEmpty(data: Data, fields: readonly string[]): [Data, string[]] {
  const empty = fields.filter((field) => field in data && (data[field] ?? null) === null)
  if (empty.length === 0) return [data, empty]
  const kept = Object.entries(data).filter(([field]) => !empty.includes(field))
  return [Object.fromEntries(kept), empty]
}

/** As the collection's indexes are declared; Payload's fields of this kind are at the top level. */
function sparseUniqueFields({ collections }: MongooseAdapter, collection: string): string[] {
  const indexes = collections[collection]?.schema.indexes() ?? []
  return indexes.flatMap(([keys, { sparse, unique }]) =>
    sparse && unique ? Object.keys(keys) : [],
  )
}
