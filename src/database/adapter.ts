import type { DatabaseAdapterObj } from 'payload'
import { createMongoAdapter } from './mongoAdapter.ts'
import { createSqliteAdapter, type SqliteMigration } from './sqliteAdapter.ts'

export type DatabaseOptions = {
  /** `file:<path>` for SQLite, `mongodb://…` or `mongodb+srv://…` for MongoDB. */
  readonly databaseUrl: string
  /** SQLite's schema, oldest first; MongoDB has none. */
  readonly migrations: readonly SqliteMigration[]
  /**
   * A MongoDB without transactions is refused; SQLite always has them.
   * @defaultValue false
   */
  readonly needsTransactions?: boolean
}

/** The database that the address names: SQLite in the process, or MongoDB. */
export function createDatabaseAdapter(options: DatabaseOptions): DatabaseAdapterObj {
  const { databaseUrl, migrations, needsTransactions = false } = options
  if (databaseUrl.startsWith('file:')) return createSqliteAdapter({ databaseUrl, migrations })
  return createMongoAdapter({ databaseUrl, needsTransactions })
}
