import type { InArgs, InStatement, Transaction } from '@libsql/client'
import { isRead } from './isRead.ts'
import type { SqliteConnection } from './sqliteConnection.ts'
import { SqliteError } from './sqliteError.ts'

/** What a transaction needs of its client. */
export type Writer = {
  readonly reader: SqliteConnection
  readonly writer: SqliteConnection
  /** Waits for this process's turn and the file's write lock; what it returns ends the turn. */
  readonly begin: () => Promise<() => void>
  /** How long a transaction that has written may do nothing before it is rolled back. */
  readonly idleLimitMs: number
}

/**
 * libsql's `Transaction` over the one writer. It takes its turn at its first write and not before:
 * Payload opens a transaction, then resizes a photo for seconds or checks a password, and nobody
 * should wait for that. Until then its reads see the last commit, as `READ COMMITTED` does
 * elsewhere; from then on they see its own writes and nobody else's come between.
 */
export function createTransaction({ reader, writer, begin, idleLimitMs }: Writer): Transaction {
  let turn: Promise<() => void> | null = null
  let isOver = false
  let idleTimer: NodeJS.Timeout | undefined

  function assertOpen(): void {
    if (isOver) throw new SqliteError('The transaction is closed', 'TRANSACTION_CLOSED')
  }
  /** Someone who forgot to end a transaction must not hold every writer up for ever. */
  function watchIdleness(): void {
    clearTimeout(idleTimer)
    idleTimer = setTimeout(() => void end('ROLLBACK'), idleLimitMs).unref()
  }
  async function write<T>(work: () => T): Promise<T> {
    assertOpen()
    turn ??= begin()
    await turn
    assertOpen()
    watchIdleness()
    return work()
  }
  async function end(last: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    if (isOver) return
    isOver = true
    clearTimeout(idleTimer)
    // A turn that never came left nothing to roll back.
    const leave = await turn?.catch((error: unknown) => {
      if (last === 'COMMIT') throw error
    })
    if (!leave) return
    try {
      // A full disk ends a transaction by itself: committing then must fail, rolling back need not.
      if (last === 'COMMIT' || writer.isInTransaction) writer.exec(last)
    } finally {
      if (writer.isInTransaction) writer.exec('ROLLBACK')
      leave()
    }
  }

  return {
    get closed() {
      return isOver
    },
    async execute(statement: InStatement, args?: InArgs) {
      assertOpen()
      const input = typeof statement === 'string' && args ? { sql: statement, args } : statement
      return turn || !isRead(input) ? write(() => writer.run(input)) : reader.run(input)
    },
    batch: (statements) => write(() => statements.map((statement) => writer.run(statement))),
    executeMultiple: (sql) => write(() => writer.exec(sql)),
    async commit() {
      assertOpen()
      await end('COMMIT')
    },
    rollback: () => end('ROLLBACK'),
    close() {
      // libsql's is synchronous; the queue moves on as soon as the rollback is done.
      void end('ROLLBACK')
    },
  }
}
