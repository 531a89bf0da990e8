import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'

type Database = Pick<SQLiteAdapter['drizzle'], 'run'>

/** Saves within it belonged to the publishing itself. */
export const settlingSeconds = 60

/**
 * Gives the publications from before readers' times were kept the dates that readers were told until
 * now: seen since their time of publication or the end of their embargo, and changed when they were
 * last saved, unless that was the publishing itself.
 */
export async function mendReaderTimes(db: Database): Promise<void> {
  for (const table of await publicationTables(db)) {
    await db.run(sql`
      UPDATE ${sql.identifier(table)} SET visible_since =
        max(published_at, coalesce(embargo_until, published_at))
      WHERE visible_since IS NULL AND published_at IS NOT NULL`)
    await db.run(sql`
      UPDATE ${sql.identifier(table)} SET modified_at = updated_at
      WHERE modified_at IS NULL AND _status = 'published' AND updated_at > strftime(
        '%Y-%m-%dT%H:%M:%fZ', max(visible_since, created_at), ${`+${settlingSeconds} seconds`})`)
  }
}

async function publicationTables(db: Database): Promise<string[]> {
  const { rows } = await db.run(sql`
    SELECT t.name AS "table" FROM sqlite_master AS t JOIN pragma_table_info(t.name) AS c
    WHERE t.type = 'table' AND c.name = 'visible_since'`)
  return rows.map((row) => (row as unknown as { table: string }).table)
}
