/**
 * Rebuilds the tables of the SQLite file that is named to it, as the migration does, and is killed
 * once all is written but not committed: `node dieMigrating.ts file:<path>`.
 */
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { neverReuseIds } from '../../../src/database/neverReuseIds.ts'
import { openSingleWriterClient } from '../../../src/database/singleWriterClient.ts'

const client = await openSingleWriterClient({ url: process.argv[2] ?? '' })
const { rows } = await client.execute(
  "SELECT name FROM sqlite_master WHERE sql LIKE '%integer PRIMARY KEY%'",
)
const id = { name: 'id', type: 'integer', primaryKey: true, autoIncrement: true } as const
const tables = rows.map(({ name }) => [name, { name, columns: { id } }])
await client.execute('PRAGMA foreign_keys = OFF')
await drizzle(client).transaction(async (db) => {
  await neverReuseIds(db, Object.fromEntries(tables) as never)
  process.kill(process.pid, 'SIGKILL')
})
