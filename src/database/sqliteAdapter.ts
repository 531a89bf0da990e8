import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { leasedJobs } from './jobs/leasedJobs.ts'
import { migrateSqlite } from './migrateSqlite.ts'
import { openSingleWriterClient } from './singleWriterClient.ts'
import { sqliteTransactions } from './sqliteTransactions.ts'

export type SqliteMigration = NonNullable<SQLiteAdapter['prodMigrations']>[number]

/**
 * Payload's SQLite adapter on a client with one writer, so that transactions can be on. Migrations
 * run at every connection, whatever NODE_ENV says: Payload's `prodMigrations` would leave a test
 * or a development database without tables.
 */
export function createSqliteAdapter(options: {
  readonly databaseUrl: string
  readonly migrations: readonly SqliteMigration[]
}): DatabaseAdapterObj<SQLiteAdapter> {
  const base = sqliteAdapter({
    client: { url: options.databaseUrl },
    push: false,
    // A deleted document's id stays in bodies, counts and feeds' guids; no other may get it.
    autoIncrement: true,
    transactionOptions: {},
  })
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      const { connect, deleteOne, destroy } = adapter
      Object.assign(adapter, sqliteTransactions, leasedJobs(adapter))
      adapter.deleteOne = async function (this: SQLiteAdapter, args) {
        // Payload's own stumbles over a filter through a relation that finds nothing.
        const { docs } = await this.find<{ id: number }>({
          collection: args.collection,
          where: args.where,
          ...(args.req ? { req: args.req } : {}),
          limit: 1,
          pagination: false,
          select: {},
        })
        const [found] = docs
        if (!found) return null as never
        return (await deleteOne.call(this, {
          ...args,
          where: { id: { equals: found.id } },
        })) as never
      }
      adapter.connect = async function (this: SQLiteAdapter, connection) {
        // Payload opens a client of its own only where there is none.
        if (!hasClient(this)) {
          this.client = await openSingleWriterClient({ url: options.databaseUrl })
        }
        await connect?.call(this, connection)
        const isCommandLine = process.env['PAYLOAD_MIGRATING'] === 'true'
        if (!connection?.hotReload && !isCommandLine) {
          await migrateSqlite(this, options.migrations)
        }
      }
      adapter.destroy = async function (this: SQLiteAdapter) {
        const { client } = this as Partial<SQLiteAdapter>
        await destroy?.call(this)
        client?.close()
        delete (this as Partial<SQLiteAdapter>).client
      }
      return adapter
    },
  }
}

/** The type knows a connected adapter only. */
const hasClient = ({ client }: Partial<SQLiteAdapter>): boolean => client !== undefined
