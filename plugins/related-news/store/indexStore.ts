import type { Payload } from 'payload'
import { createGenericStore } from './genericStore.ts'
import { createMongoStore } from './mongoStore.ts'
import type { IndexStore } from './postings.ts'
import { createSqliteStore } from './sqliteStore.ts'

const key = Symbol.for('thu-do-newsroom.related-store')
type Home = { [key]: IndexStore | undefined }

/** The store of this database, made once. */
export function storeOf(payload: Payload): IndexStore {
  const home = payload.db as unknown as Home
  return (home[key] ??= createStore(payload))
}

function createStore(payload: Payload): IndexStore {
  switch (payload.db.name) {
    case 'sqlite':
      return createSqliteStore(payload)
    case 'mongoose':
      return createMongoStore(payload)
    default:
      return createGenericStore(payload)
  }
}
