import type { Words } from './refusal.ts'

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

/** Nothing of it was kept, and what is on the screen still is: the writer may save it again. */
export const wordsOfTrouble: Readonly<Record<StorageTrouble, Words>> = {
  full: {
    vi: 'Chưa lưu được: máy chủ hết chỗ trên đĩa. Hãy để nguyên trang này, báo người quản trị máy chủ, rồi lưu lại.',
    en: 'Not saved: the server’s disk is full. Leave this page open, tell the operator, then save again.',
  },
  broken: {
    vi: 'Chưa lưu được: máy chủ không ghi được xuống đĩa. Hãy để nguyên trang này, báo người quản trị máy chủ, rồi lưu lại.',
    en: 'Not saved: the server cannot write to its disk. Leave this page open, tell the operator, then save again.',
  },
  away: {
    vi: 'Chưa làm được: cơ sở dữ liệu tạm thời không trả lời. Hãy để nguyên trang này và thử lại sau ít phút.',
    en: 'Not done: the database does not answer for now. Leave this page open and try again in a few minutes.',
  },
}
