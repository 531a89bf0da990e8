import type { MigrateUpArgs, SQLiteAdapter } from '@payloadcms/db-sqlite'
import { mendDates } from '../database/mendDates.ts'
import { neverReuseIds } from '../database/neverReuseIds.ts'

/**
 * Written by hand: what Payload generates for AUTOINCREMENT lists every column of every table and
 * goes wrong as soon as a column is added beside it. The snapshot beside this file is the generated one.
 */
export async function up({ db, payload }: MigrateUpArgs): Promise<void> {
  const { rawTables } = payload.db as unknown as SQLiteAdapter
  await neverReuseIds(db, rawTables)
  await mendDates(db, rawTables)
}

/** Both hold for the older schema too. */
export const down = (): Promise<void> => Promise.resolve()
