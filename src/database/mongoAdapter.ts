import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { commitsAskedAgain } from './commitsAskedAgain.ts'
import { countsWithinTransactions } from './countsWithinTransactions.ts'
import { leasedJobs } from './jobs/leasedJobs.ts'
import { mendMongoReaderTimes } from './mendMongoReaderTimes.ts'
import { unsetEmptyUnique } from './unsetEmptyUnique.ts'

type ConnectArgs = Parameters<NonNullable<MongooseAdapter['connect']>>[0]

/** Payload's MongoDB adapter, kept from the two things that it asks and MongoDB refuses; with jobs claimed. */
export function createMongoAdapter(options: {
  readonly databaseUrl: string
}): DatabaseAdapterObj<MongooseAdapter> {
  const base = mongooseAdapter({
    url: options.databaseUrl,
    // Without it a first query may run before its index is there, and a unique index be late.
    ensureIndexes: true,
    // Payload itself goes without transactions where the server is not a replica set.
    transactionOptions: {},
  })
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      const { connect } = adapter
      return Object.assign(
        adapter,
        countsWithinTransactions(adapter),
        commitsAskedAgain,
        leasedJobs(adapter),
        unsetEmptyUnique(adapter),
        {
          async connect(this: MongooseAdapter, connection?: ConnectArgs) {
            await connect?.call(this, connection)
            await mendMongoReaderTimes(this)
          },
        },
      ) as MongooseAdapter
    },
  }
}
