import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { raiseSequences, readSequences } from './sequences.ts'
import type { SqliteMigration } from './sqliteAdapter.ts'

/**
 * Runs the migrations that the database has not seen, each in a transaction of its own that also
 * records it. Payload's `migrate` looks first and locks afterwards, so that of two servers starting
 * together the second fails on "table already exists"; here the look is under the lock.
 */
export async function migrateSqlite(
  adapter: SQLiteAdapter,
  migrations: readonly SqliteMigration[],
): Promise<void> {
  const applied = await appliedMigrations(adapter.drizzle)
  const pending = migrations.filter(({ name }) => !applied.has(name))
  if (pending.length === 0) return
  // A migration that rebuilds a table drops the old one; with foreign keys on, SQLite would then
  // delete every row that refers to it. The pragma counts only outside a transaction.
  await adapter.client.execute('PRAGMA foreign_keys = OFF')
  try {
    for (const migration of pending) await runMigration(adapter, migration)
  } finally {
    await adapter.client.execute('PRAGMA foreign_keys = ON')
  }
}

async function runMigration(adapter: SQLiteAdapter, migration: SqliteMigration): Promise<void> {
  const { payload } = adapter
  const startedAt = performance.now()
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  const session = adapter.sessions[String(await req.transactionID)]
  if (!session) throw new Error('sqlite: migrations need transactions; set transactionOptions')
  const db = session.db as unknown as SQLiteAdapter['drizzle']
  try {
    // Not a SELECT, so it takes the write lock and the look below sees what other processes did.
    await db.run(sql`SAVEPOINT migration`)
    if (!(await appliedMigrations(db)).has(migration.name)) {
      const sequences = await readSequences(db)
      await migration.up({ db, payload, req })
      await raiseSequences(db, sequences)
      await assertForeignKeys(db, migration.name)
      const data = { name: migration.name, batch: 1 }
      await payload.create({ collection: 'payload-migrations', data, req })
      const took = Math.round(performance.now() - startedAt)
      payload.logger.info(`Migrated ${migration.name} (${took} ms)`)
    }
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw new Error(`sqlite: migration ${migration.name} failed and was rolled back`, {
      cause: error,
    })
  }
}

async function appliedMigrations(db: SQLiteAdapter['drizzle']): Promise<ReadonlySet<unknown>> {
  const table = await db.run(
    sql`SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'`,
  )
  if (table.rows.length === 0) return new Set()
  const { rows } = await db.run(sql`SELECT name FROM payload_migrations`)
  return new Set(rows.map((row) => row['name']))
}

async function assertForeignKeys(db: SQLiteAdapter['drizzle'], name: string): Promise<void> {
  const { rows } = await db.run(sql`PRAGMA foreign_key_check`)
  const [first] = rows
  if (!first) return
  throw new Error(
    `sqlite: migration ${name} leaves ${rows.length} row(s) that refer to nothing, ` +
      `first in table ${JSON.stringify(first['table'])}`,
  )
}
