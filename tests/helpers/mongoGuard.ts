import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { APIError, type Payload, type PayloadRequest } from 'payload'
import { faultOf, type SparseUnique } from './mongoRules.ts'

export type MongoGuard = {
  /** Throws where anything was refused since the last time, whoever swallowed the refusal. */
  assertNothingRefused(): void
  /** What was refused since the last time. */
  takeRefused(): string[]
  /** Judges the commands of `work` as those of a transaction. */
  inTransaction<Result>(work: () => Promise<Result> | Result): Promise<Result>
}

type Question = { readonly req?: Partial<PayloadRequest> } | undefined
type Method = (question: Question) => Promise<unknown>

/**
 * Refuses what MongoDB refuses, command by command, whatever the server of the run does. The
 * server from npm takes any command in a transaction and is used without transactions, so whether
 * a command belongs to one is asked of the request that it is sent for.
 */
export function guardMongo(
  { db }: Payload,
  options: { readonly hasTransactions: boolean },
): MongoGuard {
  const adapter = db as unknown as MongooseAdapter
  const sparseUnique = sparseUniqueOf(adapter)
  const inTransaction = new AsyncLocalStorage<boolean>()
  let refused: string[] = []
  if (!options.hasTransactions) {
    // A transaction in name: Payload, hooks and jobs pass its id along as they do in production.
    adapter.beginTransaction = () => Promise.resolve(randomUUID())
  }
  markRequests(adapter, inTransaction)
  adapter.connection.getClient().on('commandStarted', ({ command, commandName }) => {
    const body = command as Record<string, unknown>
    const isInTransaction = inTransaction.getStore() === true || body['autocommit'] === false
    const fault = faultOf({ name: commandName, body, isInTransaction }, sparseUnique)
    if (fault === null) return
    refused.push(fault)
    // Thrown where the driver is about to send: the command fails as if the server had refused it.
    throw new APIError(`MongoDB would refuse: ${fault}`, 500)
  })
  const takeRefused = () => {
    const taken = refused
    refused = []
    return taken
  }
  return {
    takeRefused,
    inTransaction: async (work) => inTransaction.run(true, async () => work()),
    assertNothingRefused() {
      const taken = takeRefused()
      if (taken.length > 0) throw new Error(`MongoDB would have refused:\n${taken.join('\n')}`)
    },
  }
}

/** Remembers, through every adapter call, whether its request is in a transaction. */
function markRequests(adapter: MongooseAdapter, inTransaction: AsyncLocalStorage<boolean>): void {
  const methods = adapter as unknown as Record<string, Method | undefined>
  for (const name of asking) {
    const method = methods[name]?.bind(adapter)
    if (!method) continue
    methods[name] = async (question) => {
      const isWithin = Boolean(await question?.req?.transactionID)
      return inTransaction.run(isWithin, () => method(question))
    }
  }
}

/** The adapter's methods that send commands for a request. */
const asking = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies readonly (keyof MongooseAdapter)[]

function sparseUniqueOf({ collections }: MongooseAdapter): SparseUnique {
  return new Map(
    Object.values(collections).map((model) => [
      model.collection.collectionName,
      model.schema
        .indexes()
        .flatMap(([keys, { sparse, unique }]) => (sparse && unique ? Object.keys(keys) : [])),
    ]),
  )
}
