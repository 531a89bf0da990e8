import { DatabaseSync } from 'node:sqlite'
import { isBusy, SqliteError } from './sqliteError.ts'
import { sqlitePath } from './sqlitePath.ts'

export type Claim = {
  /** No other process has claimed the file. */
  readonly isSole: boolean
  release(): void
}

/** A connection that nobody refers to is closed by the garbage collector, and its lock is gone. */
const held = new Set<DatabaseSync>()

/**
 * Claims a SQLite file for the one process that serves it, until it ends in whatever way: the claim is
 * a lock of the operating system's on an empty file beside it. Jobs, scripts and backups claim nothing.
 */
export function claimSqliteFile(databaseUrl: string): Claim {
  const lock = new DatabaseSync(`${sqlitePath(databaseUrl)}-server`, { timeout: 0 })
  const release = (): void => {
    held.delete(lock)
    lock.close()
  }
  try {
    lock.exec('BEGIN EXCLUSIVE')
    held.add(lock)
    return { isSole: true, release }
  } catch (error) {
    release()
    if (!isBusy(SqliteError.from(error))) throw error
    return { isSole: false, release: () => undefined }
  }
}
