import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'
import { storedRichText } from '../../plugins/kit/text/storedRichText.ts'
import { storedText } from '../../plugins/kit/text/storedText.ts'

type Database = Pick<SQLiteAdapter['drizzle'], 'run'>
type Tables = SQLiteAdapter['rawTables']
type Place = { readonly table: string; readonly column: string; readonly isJson: boolean }

/** Payload's own: none of their text is a writer's. */
const systems = /^payload_/

/**
 * Writes every stored text in the form that new ones are stored in. Only what is not plain ASCII can
 * differ, so keys, hashes and addresses are never read. A text that must be the only one of its kind
 * and would no longer be is left as it is.
 *
 * @returns What was done, one line for each column.
 */
export async function mendTexts(db: Database, tables: Tables): Promise<string[]> {
  const report: string[] = []
  for (const place of await textColumns(db, tables)) {
    const { table, column } = place
    let mended = 0
    let left = 0
    for (const { rowid, value } of await oddRows(db, place)) {
      const text = mend(value, place)
      if (text === value) continue
      const { rowsAffected } = await db.run(
        sql`UPDATE OR IGNORE ${id(table)} SET ${id(column)} = ${text} WHERE rowid = ${rowid}`,
      )
      if (rowsAffected > 0) mended += 1
      else left += 1
    }
    if (mended > 0) report.push(`${table}.${column}: ${mended} text(s) put into the stored form`)
    if (left > 0) report.push(`${table}.${column}: ${left} text(s) left, another row has the same`)
  }
  return report
}

/** Columns do not know which fields have one line: line ends stay until the next save. */
const mend = (value: string, { isJson }: Place): string =>
  isJson ? JSON.stringify(storedRichText(JSON.parse(value))) : storedText(value, { hasLines: true })

/** The columns of text in the schema that this database has so far. */
async function textColumns(db: Database, tables: Tables): Promise<Place[]> {
  const { rows } = await db.run(sql`
    SELECT t.name AS "table", c.name AS "column"
    FROM sqlite_master AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table'`)
  return rows.flatMap((row) => {
    const { table, column } = row as unknown as Place
    if (systems.test(table)) return []
    const known = Object.values(tables[table]?.columns ?? {}).find(({ name }) => name === column)
    const isJson = known?.type === 'jsonb'
    return isJson || known?.type === 'text' || known?.type === 'varchar'
      ? [{ table, column, isJson }]
      : []
  })
}

async function oddRows(
  db: Database,
  { table, column }: Place,
): Promise<{ rowid: number; value: string }[]> {
  const { rows } = await db.run(sql`
    SELECT rowid AS rowid, ${id(column)} AS value FROM ${id(table)}
    WHERE typeof(${id(column)}) = 'text' AND ${id(column)} GLOB ${'*[^ -~]*'}`)
  return rows as unknown as { rowid: number; value: string }[]
}

const id = (name: string) => sql.identifier(name)
