import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { RateLimiterMemory, RateLimiterMongo } from 'rate-limiter-flexible'
import { createAttempts, type Attempts } from './attempts.ts'

const tableName = 'sign-in-attempts'

const kept = new WeakMap<Payload, Attempts>()

/**
 * The limits of this newsroom. Several processes share those of MongoDB; a SQLite file has one
 * process, whose memory knows all there is to know.
 */
export function attemptsOf(payload: Payload): Attempts {
  const known = kept.get(payload)
  if (known) return known
  const made = createAttempts(payload.secret, makerFor(payload))
  kept.set(payload, made)
  return made
}

function makerFor(payload: Payload): Parameters<typeof createAttempts>[1] {
  const mongo = mongoOf(payload)
  if (mongo === null) return (limit) => new RateLimiterMemory(limit)
  return (limit) =>
    new RateLimiterMongo({ ...limit, ...mongo, tableName, disableIndexesCreation: true })
}

function mongoOf({ db }: Payload) {
  if (db.name !== 'mongoose') return null
  const { connection } = db as unknown as MongooseAdapter
  return { storeClient: connection.getClient(), dbName: connection.name }
}

/** Before the first attempt: without its unique index two processes may count one key apart. */
export async function prepareAttempts(payload: Payload): Promise<void> {
  const mongo = mongoOf(payload)
  if (mongo === null) return
  const limit = { keyPrefix: 'prepare', points: 1, duration: 1 }
  const limiter = new RateLimiterMongo({
    ...limit,
    ...mongo,
    tableName,
    disableIndexesCreation: true,
  })
  await limiter.createIndexes()
}
