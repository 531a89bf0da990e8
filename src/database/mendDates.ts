import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'

type Database = Pick<SQLiteAdapter['drizzle'], 'run'>
type Tables = SQLiteAdapter['rawTables']
type DateColumn = { readonly table: string; readonly column: string; readonly isDay: boolean }
type Row = { readonly rowid: number; readonly value: string | number }

/** Columns of `dayField`, in documents and in their versions. */
const dayColumn = /^(?:version_)?(?:decided_on|valid_until|issued_on|licence_date)$/

/**
 * Writes every stored date in the one form that new ones are stored in, as what it has been read as
 * until now: instants in UTC, days as noon of their day in Hà Nội.
 *
 * @throws Error naming each row with a value that is no date; nothing is guessed or dropped.
 */
export async function mendDates(db: Database, tables: Tables): Promise<void> {
  const unreadable: string[] = []
  for (const place of await dateColumns(db, tables)) {
    for (const { rowid, value } of await oddRows(db, place)) {
      const mended = mend(value, place)
      if (mended === undefined)
        unreadable.push(`${nameOf(place)}, row ${rowid}: ${JSON.stringify(value)}`)
      else
        await db.run(
          sql`UPDATE ${id(place.table)} SET ${id(place.column)} = ${mended} WHERE rowid = ${rowid}`,
        )
    }
  }
  if (unreadable.length === 0) return
  throw new Error(
    `sqlite: ${unreadable.length} stored value(s) are no dates. Nothing was changed. Write what was ` +
      `meant, or NULL, into them with the sqlite3 shell and start again:\n${unreadable.join('\n')}`,
  )
}

/** The date columns of the schema that this database has so far. */
async function dateColumns(db: Database, tables: Tables): Promise<DateColumn[]> {
  const { rows } = await db.run(sql`
    SELECT t.name AS "table", c.name AS "column"
    FROM sqlite_master AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table'`)
  return rows.flatMap((row) => {
    const { table, column } = row as unknown as { table: string; column: string }
    const known = Object.values(tables[table]?.columns ?? {}).find(({ name }) => name === column)
    return known?.type === 'timestamp' ? [{ table, column, isDay: dayColumn.test(column) }] : []
  })
}

/** `strftime` gives null for what it cannot read, and another text for what is spelt otherwise. */
async function oddRows(db: Database, { table, column, isDay }: DateColumn): Promise<Row[]> {
  const form = isDay ? '%Y-%m-%dT12:00:00.000Z' : '%Y-%m-%dT%H:%M:%fZ'
  const { rows } = await db.run(sql`
    SELECT rowid AS rowid, ${id(column)} AS value FROM ${id(table)}
    WHERE ${id(column)} IS NOT NULL AND strftime(${form}, ${id(column)}) IS NOT ${id(column)}`)
  return rows as unknown as Row[]
}

function mend(value: string | number, { isDay }: DateColumn): string | null | undefined {
  if (value === '') return null
  // Payload reads stored dates so; whatever else it takes for a date was shown as that date.
  const instant = new Date(value).getTime()
  if (Number.isNaN(instant)) return undefined
  if (!isDay) return new Date(instant).toISOString()
  const hanoiOffsetMs = 7 * 3_600_000
  return `${new Date(instant + hanoiOffsetMs).toISOString().slice(0, 10)}T12:00:00.000Z`
}

const id = (name: string) => sql.identifier(name)
const nameOf = ({ table, column }: DateColumn): string => `${table}.${column}`
