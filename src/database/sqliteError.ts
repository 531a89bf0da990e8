/** Primary result codes, https://sqlite.org/rescode.html, that somebody reacts to by name. */
const primaryCodes: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  19: 'SQLITE_CONSTRAINT',
}
/** Extended codes that Payload reads: it turns a unique violation into a validation error. */
const extendedCodes: Readonly<Record<number, string>> = {
  787: 'SQLITE_CONSTRAINT_FOREIGNKEY',
  1299: 'SQLITE_CONSTRAINT_NOTNULL',
  1555: 'SQLITE_CONSTRAINT_PRIMARYKEY',
  2067: 'SQLITE_CONSTRAINT_UNIQUE',
}

/** A failed statement, under libsql's names for what went wrong. */
export class SqliteError extends Error {
  readonly code: string
  readonly rawCode: number | undefined

  constructor(message: string, code: string, rawCode?: number) {
    // No `cause`: where an error has one, Payload looks for the code there and not here.
    super(message)
    this.name = 'SqliteError'
    this.code = code
    this.rawCode = rawCode
  }

  /** The error of `node:sqlite` in libsql's words; any other error as it is. */
  static from(error: unknown): unknown {
    if (!(error instanceof Error) || !('errcode' in error)) return error
    const rawCode = Number(error.errcode)
    const code = extendedCodes[rawCode] ?? primaryCodes[rawCode & 0xff] ?? 'SQLITE_ERROR'
    // Payload reads the column's name from `UNIQUE constraint failed: table.column`.
    const detail = error.message.replace(/^constraint failed /, '')
    return new SqliteError(`${code}: ${detail}`, code, rawCode)
  }
}

/** Whether another process held the lock that the statement needed. */
export function isBusy(error: unknown): boolean {
  return error instanceof SqliteError && error.code === 'SQLITE_BUSY'
}
