import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { compareIndexes, inWords, type StoredIndex } from './compareIndexes.ts'
import { declaredIndexes, nameOf, type Index } from './declaredIndexes.ts'

type Collection = MongooseAdapter['collections'][string]['collection']

/**
 * Builds the indexes that are declared and missing, and says how those of the server differ. Nothing
 * is dropped: that is the operator's to decide.
 *
 * @throws Error where a value stands twice under an index that is to be unique.
 */
export async function ensureIndexes(adapter: MongooseAdapter): Promise<void> {
  const { connection, payload } = adapter
  const work = [...declaredIndexes(adapter)].map(async ([name, declared]) => {
    const collection = connection.collection(name)
    const stored = await storedIndexes(collection)
    const differences = compareIndexes(declared, stored)
    // Of a collection that is new everything is missing.
    const isNew = stored.length < 2 && (await collection.findOne()) === null
    if (!isNew) for (const line of inWords(name, differences)) payload.logger.warn(line)
    for (const index of differences.missing) await build(collection, index)
  })
  await Promise.all(work)
}

/** None where there is no such collection yet. */
async function storedIndexes(collection: Collection): Promise<StoredIndex[]> {
  try {
    return (await collection.indexes()) as StoredIndex[]
  } catch (error) {
    const isUnknown = error instanceof Error && 'code' in error && error.code === 26
    if (isUnknown) return []
    throw error
  }
}

async function build(collection: Collection, index: Index): Promise<void> {
  const { keys, isUnique, isSparse } = index
  const options = {
    ...(isUnique ? { unique: true } : {}),
    ...(isSparse ? { sparse: true } : {}),
  }
  try {
    await collection.createIndex(keys as never, options)
  } catch (error) {
    const place = `mongodb: the index ${nameOf(index)} of ${collection.collectionName}`
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(
      `${place} cannot be built: ${why}. Where a value stands twice, change one of the two documents and start again.`,
      { cause: error },
    )
  }
}
