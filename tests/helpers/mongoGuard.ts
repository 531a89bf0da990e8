import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { APIError, type Payload, type PayloadRequest } from 'payload'
import { declaredIndexes } from '../../src/database/indexes/declaredIndexes.ts'
import { unservedSort } from './mongoSorts.ts'
import { faultOf, type SparseUnique } from './mongoRules.ts'

export type MongoGuard = {
  /** Throws where anything was refused since the last time, whoever swallowed the refusal. */
  assertNothingRefused(): void
  /** What was refused since the last time. */
  takeRefused(): string[]
  /** Lets commands ask for orders that no declared index gives, for those who choose any there is. */
  takeAnyOrder(isTaken: boolean): void
  /** Judges the commands of `work` as those of a transaction. */
  inTransaction<Result>(work: () => Promise<Result> | Result): Promise<Result>
}

/** What a command is sent for. */
type Asked = { readonly isInTransaction: boolean; readonly isOrderChosen: boolean }
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
  const indexes = declaredIndexes(adapter)
  const asked = new AsyncLocalStorage<Asked>()
  let refused: string[] = []
  let takesAnyOrder = false
  if (!options.hasTransactions) {
    // A transaction in name: Payload, hooks and jobs pass its id along as they do in production.
    adapter.beginTransaction = () => Promise.resolve(randomUUID())
  }
  markRequests(adapter, asked)
  adapter.connection.getClient().on('commandStarted', ({ command, commandName }) => {
    const body = command as Record<string, unknown>
    const isInTransaction =
      asked.getStore()?.isInTransaction === true || body['autocommit'] === false
    const sent = { name: commandName, body, isInTransaction }
    const isChosen = takesAnyOrder || asked.getStore()?.isOrderChosen === true
    const fault = faultOf(sent, sparseUnique) ?? (isChosen ? null : unservedSort(sent, indexes))
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
    takeAnyOrder(isTaken) {
      takesAnyOrder = isTaken
    },
    inTransaction: async (work) =>
      asked.run({ isInTransaction: true, isOrderChosen: false }, async () => work()),
    assertNothingRefused() {
      const taken = takeRefused()
      if (taken.length > 0) throw new Error(`MongoDB would have refused:\n${taken.join('\n')}`)
    },
  }
}

/** Remembers, through every adapter call, whether its request is in a transaction. */
function markRequests(adapter: MongooseAdapter, asked: AsyncLocalStorage<Asked>): void {
  const methods = adapter as unknown as Record<string, Method | undefined>
  for (const name of asking) {
    const method = methods[name]?.bind(adapter)
    if (!method) continue
    methods[name] = async (question) => {
      const { req } = question ?? {}
      const isInTransaction = Boolean(await req?.transactionID)
      return asked.run({ isInTransaction, isOrderChosen: isOrderChosen(req) }, () =>
        method(question),
      )
    }
  }
}

/**
 * Whoever asks at a door may ask for any order of what she sees, for a column of the panel. That is
 * bounded by the doors; here it is about the orders that the code asks for.
 */
const isOrderChosen = (req: Partial<PayloadRequest> | undefined): boolean =>
  req?.query?.['sort'] !== undefined || req?.payloadAPI === 'GraphQL'

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
