import type { CollectionConfig } from 'payload'
import { splitDateLists } from './splitDateLists.ts'
import { withStoredDates } from './withStoredDates.ts'

/** The collection with its dates stored in one form and compared alike on every database. */
export function withDates(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  const beforeOperation = hooks?.beforeOperation ?? []
  if (beforeOperation.includes(splitDateLists)) return withStoredDates(collection)
  return withStoredDates({
    ...collection,
    hooks: { ...hooks, beforeOperation: [...beforeOperation, splitDateLists] },
  })
}
