import { APIError } from 'payload'

/** What databases say of two writes that met, in the words of their drivers. */
type Told = {
  readonly code?: unknown
  readonly errorLabels?: readonly string[]
  readonly cause?: unknown
}

/** PostgreSQL's serialisation failure and deadlock. */
const postgresCodes = new Set<unknown>(['40001', '40P01'])
/** MongoDB's WriteConflict outside a transaction, and another process that holds a SQLite file. */
const otherCodes = new Set<unknown>([112, 'SQLITE_BUSY', 'SQLITE_LOCKED'])

/**
 * The database has ended the whole transaction because it met another, and kept nothing of it: the
 * same work may be asked for again. MongoDB's driver labels these; a label is not given where the
 * work may be done already.
 */
export const isUndoneByConflict = (error: unknown): boolean =>
  chainOf(error).some(
    ({ code, errorLabels }) =>
      errorLabels?.includes('TransientTransactionError') === true || postgresCodes.has(code),
  )

/** Somebody else's write was in the way, whatever became of the work so far. */
export const isConflict = (error: unknown): boolean =>
  isUndoneByConflict(error) || chainOf(error).some(({ code }) => otherCodes.has(code))

/** The database took the commit and did not say what became of it. */
export const isUnknownCommit = (error: unknown): boolean =>
  error instanceof CommitUnknown ||
  chainOf(error).some(({ errorLabels }) => errorLabels?.includes('UnknownTransactionCommitResult'))

/** What the database does not call a conflict, and is one: begun again, the transaction finds what was made. */
export class TransactionMet extends Error {
  readonly errorLabels = ['TransientTransactionError']

  constructor(cause: unknown) {
    super('another transaction was sooner', { cause })
    this.name = 'TransactionMet'
  }
}

/** Others were sooner, again and again. */
export class SaveConflict extends APIError {
  constructor() {
    super(
      'Chưa lưu được: cùng lúc đó có người khác đang lưu mục này hoặc mục liên quan. Hãy chờ vài giây rồi lưu lại.',
      409,
      null,
      true,
    )
  }
}

/** Asking again could do the work twice. */
export class CommitUnknown extends APIError {
  constructor() {
    super(
      'Chưa rõ đã lưu được hay chưa, vì mất liên lạc với cơ sở dữ liệu đúng lúc lưu. Hãy tải lại trang để xem, rồi mới lưu lại nếu cần.',
      503,
      null,
      true,
    )
  }
}

/** An error with what it was caused by: drivers and query builders wrap each other's. */
function chainOf(error: unknown): Told[] {
  const chain: Told[] = []
  for (let each = error; each instanceof Error && chain.length < maxDepth; each = each.cause) {
    // What is answered already is nobody's conflict any more.
    if (each instanceof SaveConflict || each instanceof CommitUnknown) return []
    chain.push(each)
  }
  return chain
}

const maxDepth = 5
