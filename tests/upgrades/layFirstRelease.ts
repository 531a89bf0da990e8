import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { buildConfig, getPayload } from 'payload'
import { createDatabaseAdapter } from '../../src/database/adapter.ts'
import { sqlitePath } from '../../src/database/sqlitePath.ts'
import { up as createTables } from '../../src/migrations/20261125_155456_initial.ts'

const read = (name: string): string => readFileSync(join('tests/upgrades', name), 'utf8')

/** Fills an empty database with what the first release had written into its own of that engine. */
export const layFirstRelease = (databaseUrl: string): Promise<void> =>
  databaseUrl.startsWith('file:') ? laySqlite(databaseUrl) : layMongo(databaseUrl)

async function laySqlite(databaseUrl: string): Promise<void> {
  const database = new DatabaseSync(sqlitePath(databaseUrl))
  const run = (query: { queryChunks: { value: string[] }[] }) => {
    database.exec(query.queryChunks.flatMap(({ value }) => value).join(''))
    return Promise.resolve()
  }
  // The first migration is as it was; later ones may not be changed either.
  await createTables({ db: { run } } as never)
  database.exec(`PRAGMA foreign_keys = OFF; BEGIN; ${read('firstRelease.sql')} COMMIT`)
  database.close()
}

type Line = { readonly in: string; readonly document: object }
/** What this needs of the driver, which only Payload depends on. */
type Driver = { mongo: { BSON: { EJSON: { deserialize(value: object): object } } } }

async function layMongo(databaseUrl: string): Promise<void> {
  const payload = await getPayload({
    config: buildConfig({
      secret: 'for-tests',
      db: createDatabaseAdapter({ databaseUrl, migrations: [] }),
      collections: [{ slug: 'users', auth: true, fields: [] }],
      telemetry: false,
      typescript: { autoGenerate: false },
      logger: { options: { level: 'silent' } },
    }),
    key: databaseUrl,
  })
  const { connection } = payload.db as unknown as MongooseAdapter
  const { EJSON } = (connection as unknown as { base: Driver }).base.mongo.BSON
  for (const text of read('firstRelease.ejson').trim().split('\n')) {
    const line = JSON.parse(text) as Line
    await connection.collection(line.in).insertOne(EJSON.deserialize(line.document))
  }
  await payload.destroy()
}
