import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { commitsAskedAgain } from './commitsAskedAgain.ts'
import { noticingConflicts } from './conflicts/noticed.ts'
import { countsWithinTransactions } from './countsWithinTransactions.ts'
import { leasedJobs } from './jobs/leasedJobs.ts'
import { ensureIndexes } from './indexes/ensureIndexes.ts'
import { mendMongoReaderTimes } from './mendMongoReaderTimes.ts'
import { requireTransactions } from './requireTransactions.ts'
import { sortsEndWithId } from './sortsEndWithId.ts'
import { unsetEmptyUnique } from './unsetEmptyUnique.ts'

type ConnectArgs = Parameters<NonNullable<MongooseAdapter['connect']>>[0]

/** Payload's MongoDB adapter, kept from the two things that it asks and MongoDB refuses; with jobs claimed. */
export function createMongoAdapter(options: {
  readonly databaseUrl: string
  readonly needsTransactions: boolean
}): DatabaseAdapterObj<MongooseAdapter> {
  const base = mongooseAdapter({
    url: options.databaseUrl,
    // Built here and not by Mongoose, before the first query: a unique index must not be late.
    ensureIndexes: false,
    connectOptions: {
      autoIndex: false,
      // Whoever waits for a database that is away is told so, sooner than a browser gives up.
      ...(/[?&]serverSelectionTimeoutMS=/i.test(options.databaseUrl)
        ? {}
        : { serverSelectionTimeoutMS: 8000 }),
    },
    // Payload adds `createdAt` to every sort, and no index that gives the sort gives that too.
    disableFallbackSort: true,
    // Payload itself goes without transactions where the server is not a replica set.
    transactionOptions: {},
  })
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      const { connect } = adapter
      const counting = countsWithinTransactions(adapter)
      const newsroom = Object.assign(
        adapter,
        counting,
        sortsEndWithId(counting),
        commitsAskedAgain,
        leasedJobs(adapter),
        unsetEmptyUnique(adapter),
        {
          async connect(this: MongooseAdapter, connection?: ConnectArgs) {
            await connect?.call(this, connection)
            requireTransactions(this, { isRequired: options.needsTransactions })
            await ensureIndexes(this)
            await mendMongoReaderTimes(this)
          },
        },
      ) as MongooseAdapter
      return noticingConflicts(newsroom)
    },
  }
}
