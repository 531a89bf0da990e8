import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client, InArgs, InStatement, ResultSet } from '@libsql/client'
import { createTransaction } from './singleWriterTransaction.ts'
import { isRead } from './isRead.ts'
import { openSqliteConnection } from './sqliteConnection.ts'
import { isBusy, SqliteError } from './sqliteError.ts'
import { sqlitePath } from './sqlitePath.ts'
import { createWriteQueue } from './writeQueue.ts'

export type SingleWriterOptions = {
  /** `file:<path>`; a database in memory cannot be shared by two connections. */
  readonly url: string
  /** How long a write waits for the writes of this process that came before it. */
  readonly queueWaitMs?: number
  /** How long a write waits for a writer in another process. */
  readonly busyWaitMs?: number
  /** How long a transaction that has written may do nothing before it is rolled back. */
  readonly idleLimitMs?: number
}

/**
 * libsql's `Client` over one file with one connection that reads and one that writes.
 *
 * SQLite lets one transaction write at a time, and its calls are synchronous. libsql's own client
 * opens a connection for each transaction, so that a second one in the same process blocks the
 * event loop until its timeout, and with it the first one, which then can never commit. Here writes
 * wait their turn in a queue instead, and reads never wait: in WAL mode they see the last commit.
 */
export async function openSingleWriterClient(options: SingleWriterOptions): Promise<Client> {
  const { url, queueWaitMs = 15_000, busyWaitMs = 5000, idleLimitMs = 60_000 } = options
  const path = sqlitePath(url)
  mkdirSync(dirname(path), { recursive: true })
  const writer = openSqliteConnection(path)
  await retryWhileBusy(() => writer.exec(writerPragmas), busyWaitMs)
  const reader = openSqliteConnection(path)
  reader.exec(readerPragmas)
  const queue = createWriteQueue({ waitMs: queueWaitMs })
  let isClosed = false

  /** Runs `work` on the writer, alone. */
  async function alone<T>(work: () => T): Promise<T> {
    const leave = await queue.enter()
    try {
      return await retryWhileBusy(work, busyWaitMs)
    } finally {
      leave()
    }
  }
  async function begin(): Promise<() => void> {
    const leave = await queue.enter()
    try {
      // IMMEDIATE: the lock is taken here, where waiting is possible, and not at the first write,
      // where a snapshot that another process has outdated could only be given up.
      await retryWhileBusy(() => writer.exec('BEGIN IMMEDIATE'), busyWaitMs)
      return leave
    } catch (error) {
      leave()
      throw error
    }
  }
  function inOneTransaction(statements: readonly InStatement[]): ResultSet[] {
    writer.exec('BEGIN IMMEDIATE')
    try {
      const results = statements.map((statement) => writer.run(statement))
      writer.exec('COMMIT')
      return results
    } finally {
      if (writer.isInTransaction) writer.exec('ROLLBACK')
    }
  }

  return {
    protocol: 'file',
    get closed() {
      return isClosed
    },
    async execute(statement: InStatement, args?: InArgs) {
      if (isClosed) throw closedError()
      const input = typeof statement === 'string' && args ? { sql: statement, args } : statement
      return isRead(input) ? reader.run(input) : alone(() => writer.run(input))
    },
    batch: (statements) => alone(() => inOneTransaction(statements)),
    migrate: (statements) =>
      alone(() => {
        // Outside the transaction, where alone the pragma counts.
        writer.exec('PRAGMA foreign_keys = OFF')
        try {
          return inOneTransaction(statements)
        } finally {
          writer.exec('PRAGMA foreign_keys = ON')
        }
      }),
    transaction() {
      if (isClosed) return Promise.reject(closedError())
      return Promise.resolve(createTransaction({ reader, writer, begin, idleLimitMs }))
    },
    executeMultiple: (sql) => alone(() => writer.exec(sql)),
    sync: () => Promise.resolve(undefined),
    close() {
      if (isClosed) return
      isClosed = true
      queue.close(closedError())
      reader.close()
      // An open transaction is rolled back, and the last connection folds the WAL into the file.
      writer.close()
    },
  }
}

/**
 * `synchronous = FULL` syncs the WAL at each commit. NORMAL too would survive a killed process,
 * since the pages are already the kernel's, but a power cut could undo the last commits, among them
 * a publish that an editor saw confirmed. A newsroom commits a few times a minute: one sync each
 * (a millisecond or so) buys that promise.
 *
 * `busy_timeout` is short because waiting blocks the event loop; `retryWhileBusy` waits without.
 */
const writerPragmas = `
  PRAGMA busy_timeout = 10;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA journal_size_limit = 67108864;
`
/**
 * In WAL mode a reader waits only while another process opens or recovers the file. `query_only`
 * makes a write that was mistaken for a read an error instead of a write past the queue.
 */
const readerPragmas = `
  PRAGMA busy_timeout = 5000;
  PRAGMA foreign_keys = ON;
  PRAGMA query_only = ON;
`

/** Repeats `work` while another process writes, leaving the event loop free in between. */
async function retryWhileBusy<T>(work: () => T, waitMs: number): Promise<T> {
  const deadline = performance.now() + waitMs
  for (let pauseMs = 2; ; pauseMs = Math.min(pauseMs * 2, 50)) {
    try {
      return work()
    } catch (error) {
      if (!isBusy(error)) throw error
      if (performance.now() >= deadline) throw heldByOther(waitMs)
    }
    // Jitter keeps two processes from knocking in step.
    await sleep(pauseMs * (0.5 + Math.random()))
  }
}

const heldByOther = (waitMs: number): SqliteError =>
  new SqliteError(
    `SQLITE_BUSY: another process has held the write lock for ${waitMs} ms. Look for a second ` +
      'server, a backup or a shell on the same file.',
    'SQLITE_BUSY',
    5,
  )
const closedError = (): SqliteError => new SqliteError('The client is closed', 'CLIENT_CLOSED')
