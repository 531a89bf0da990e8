import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/**
 * Dates that lie in the database in another form than the one: on SQLite by the schema's date
 * columns, on MongoDB texts where date fields hold instants. Empty when all is well.
 */
export async function oddStoredDates({ db }: Payload): Promise<string[]> {
  if (db.name !== 'mongoose') return oddInSqlite(db as unknown as SQLiteAdapter)
  const { connection } = db as unknown as MongooseAdapter
  const found: string[] = []
  for (const [name, collection] of Object.entries(connection.collections)) {
    // What somebody changed is written down there as a record of its own.
    if (name === 'campaign-audits') continue
    for (const document of await collection.find({}).toArray())
      found.push(...textsIn(document, name))
  }
  return found
}

async function oddInSqlite({ drizzle, rawTables }: SQLiteAdapter): Promise<string[]> {
  const found: string[] = []
  for (const { name: table, columns } of Object.values(rawTables)) {
    for (const { name, type } of Object.values(columns)) {
      if (type !== 'timestamp') continue
      const column = sql.identifier(name)
      const { rows } = await drizzle.run(sql`
        SELECT ${column} AS value FROM ${sql.identifier(table)}
        WHERE ${column} <> '' AND strftime('%Y-%m-%dT%H:%M:%fZ', ${column}) IS NOT ${column}`)
      found.push(...rows.map((row) => `${table}.${name} ${row['value'] as string}`))
    }
  }
  return found
}

const dateLike = /^\d{4}-\d{2}-\d{2}T/

function textsIn(value: unknown, path: string): string[] {
  if (typeof value === 'string') return dateLike.test(value) ? [`${path} ${value}`] : []
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, path))
  if (typeof value !== 'object' || value === null || value instanceof Date) return []
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, `${path}.${key}`))
}
