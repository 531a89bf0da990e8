import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'
import { setSequence } from './sequences.ts'

type Database = Pick<SQLiteAdapter['drizzle'], 'run'>
type Tables = SQLiteAdapter['rawTables']

/**
 * Ids that a database made without AUTOINCREMENT may have given before and taken back, above those
 * that it has. Old bodies, counts, guids in readers' programs may still say them, and nothing lists
 * what was deleted; so all tables skip far more than a newsroom ever deleted in a row.
 */
const skipped = 100_000

/**
 * Rebuilds the tables whose ids SQLite gives again, with AUTOINCREMENT: without it the id of a
 * deleted newest row goes to the next. By the way that SQLite documents for changes ALTER TABLE
 * cannot make (https://sqlite.org/lang_altertable.html, section 7); it needs foreign keys off.
 */
export async function neverReuseIds(db: Database, tables: Tables): Promise<void> {
  await assertForeignKeysAreOff(db)
  const reusing = await tablesThatReuse(db, tables)
  const isFresh = await areEmpty(db, reusing)
  for (const table of reusing) {
    await rebuild(db, table)
    if (!isFresh) await skipIds(db, table)
  }
  await assertIntegrity(db)
}

type Table = { readonly name: string; readonly sql: string }

async function tablesThatReuse(db: Database, tables: Tables): Promise<Table[]> {
  const { rows } = await db.run(sql`SELECT name, sql FROM sqlite_master WHERE type = 'table'`)
  const present = rows as unknown as Table[]
  return present.filter(
    (table) =>
      Object.values(tables[table.name]?.columns ?? {}).some(
        (column) => column.type === 'integer' && column.autoIncrement,
      ) && !/\bAUTOINCREMENT\b/i.test(table.sql),
  )
}

/** A database that was made just now has given no ids. */
async function areEmpty(db: Database, tables: readonly Table[]): Promise<boolean> {
  for (const { name } of tables) {
    if (name === 'payload_migrations') continue
    const { rows } = await db.run(sql`SELECT 1 FROM ${sql.identifier(name)} LIMIT 1`)
    if (rows.length > 0) return false
  }
  return true
}

async function rebuild(db: Database, table: Table): Promise<void> {
  const { name } = table
  const [old, rebuilt] = [sql.identifier(name), sql.identifier(`__rebuilt_${name}`)]
  const { rows } = await db.run(sql`
    SELECT sql FROM sqlite_master
    WHERE tbl_name = ${name} AND type IN ('index', 'trigger') AND sql IS NOT NULL`)
  await db.run(sql.raw(withAutoincrement(table)))
  await db.run(sql`INSERT INTO ${rebuilt} SELECT * FROM ${old}`)
  await db.run(sql`DROP TABLE ${old}`)
  await db.run(sql`ALTER TABLE ${rebuilt} RENAME TO ${old}`)
  for (const row of rows) await db.run(sql.raw(row['sql'] as string))
}

function withAutoincrement({ name, sql: statement }: Table): string {
  const opening = /^CREATE TABLE\s+(?:"[^"]+"|`[^`]+`|\w+)/i
  const key = /(["`]?id["`]?\s+integer\s+PRIMARY\s+KEY)/i
  if (!opening.test(statement) || !key.test(statement)) {
    throw new Error(
      `sqlite: table ${name} has no "id integer PRIMARY KEY" as expected: ${statement}`,
    )
  }
  return statement
    .replace(opening, `CREATE TABLE "__rebuilt_${name}"`)
    .replace(key, '$1 AUTOINCREMENT')
}

async function skipIds(db: Database, { name }: Table): Promise<void> {
  const { rows } = await db.run(
    sql`SELECT coalesce(max(id), 0) + ${skipped} AS seq FROM ${sql.identifier(name)}`,
  )
  await setSequence(db, name, Number(rows[0]?.['seq']))
}

async function assertForeignKeysAreOff(db: Database): Promise<void> {
  const { rows } = await db.run(sql`PRAGMA foreign_keys`)
  if (rows[0]?.['foreign_keys'] === 0) return
  throw new Error(
    'sqlite: rebuilding tables with foreign keys on would delete what refers to them. Start the ' +
      'server, which migrates by itself, instead of `payload migrate`.',
  )
}

async function assertIntegrity(db: Database): Promise<void> {
  const { rows } = await db.run(sql`PRAGMA integrity_check`)
  if (rows[0]?.['integrity_check'] === 'ok') return
  throw new Error(`sqlite: integrity_check says ${JSON.stringify(rows.slice(0, 5))}`)
}
