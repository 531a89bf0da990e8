/**
 * Why what keeps the data cannot: the disk is `full`, it does not take what is written (`broken`), or
 * the database is `away`.
 */
export type StorageTrouble = 'full' | 'broken' | 'away'

/** System errors, SQLite's by libsql's names, MongoDB's by code. */
const byCode: Readonly<Record<string, StorageTrouble>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  SQLITE_FULL: 'full',
  '14031': 'full',
  EIO: 'broken',
  EROFS: 'broken',
  SQLITE_IOERR: 'broken',
  SQLITE_READONLY: 'broken',
  SQLITE_CANTOPEN: 'broken',
}
/** How MongoDB's driver and mongoose call that nobody answers. */
const away =
  /^(?:MongoNetwork(?:Timeout)?Error|MongoServerSelectionError|MongoPoolCleared(?:OnNetwork)?Error|PoolClearedOnNetworkError|MongoNotConnectedError|MongoTopologyClosedError|MongooseServerSelectionError)$/

/** What an error tells of the storage, whatever it is wrapped in; null where it is about something else. */
export function storageTroubleOf(error: unknown): StorageTrouble | null {
  if (!(error instanceof Error)) return null
  const { code } = error as { code?: unknown }
  const known = typeof code === 'string' || typeof code === 'number' ? byCode[String(code)] : null
  if (known) return known
  if (away.test(error.name)) return 'away'
  return storageTroubleOf(error.cause)
}

/** 507: there is no room. 503: later it may work. */
export const statusOfTrouble = (trouble: StorageTrouble): 503 | 507 =>
  trouble === 'full' ? 507 : 503
