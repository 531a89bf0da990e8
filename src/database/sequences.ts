import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'

type Database = Pick<SQLiteAdapter['drizzle'], 'run'>

/** The highest id that each table ever gave, as SQLite keeps it. */
export async function readSequences(db: Database): Promise<ReadonlyMap<string, number>> {
  const kept = await db.run(sql`SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'`)
  if (kept.rows.length === 0) return new Map()
  const { rows } = await db.run(sql`SELECT name, seq FROM sqlite_sequence`)
  return new Map(rows.map((row) => [row['name'] as string, Number(row['seq'])]))
}

/**
 * Keeps the highest ids over a migration that rebuilds tables: a rebuilt one would know only of the
 * rows that it still has.
 */
export async function raiseSequences(
  db: Database,
  before: ReadonlyMap<string, number>,
): Promise<void> {
  if (before.size === 0) return
  const { rows } = await db.run(
    sql`SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'`,
  )
  const now = await readSequences(db)
  for (const name of rows.map((row) => row['name'] as string)) {
    const seq = before.get(name) ?? 0
    if (seq > (now.get(name) ?? 0)) await setSequence(db, name, seq)
  }
}

export async function setSequence(db: Database, name: string, seq: number): Promise<void> {
  await db.run(sql`DELETE FROM sqlite_sequence WHERE name = ${name}`)
  await db.run(sql`INSERT INTO sqlite_sequence (name, seq) VALUES (${name}, ${seq})`)
}
