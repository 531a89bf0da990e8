import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type Transactions = Required<
  Pick<SQLiteAdapter, 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'>
>

/**
 * Payload's transactions over drizzle, except that a commit that fails (a full disk, a lost file)
 * is an error. Payload's own swallow it, and the editor would be told that her article is published.
 */
export const sqliteTransactions: Transactions = {
  async beginTransaction(this: SQLiteAdapter) {
    await this.initializing
    const id = randomUUID()
    const started = Promise.withResolvers<SQLiteAdapter['sessions'][string]['db']>()
    const decided = Promise.withResolvers<void>()
    const done = this.drizzle.transaction(async (transaction) => {
      started.resolve(transaction as unknown as SQLiteAdapter['sessions'][string]['db'])
      await decided.promise
    })
    // Whoever commits hears of a failure; before anyone has, it is not an unhandled rejection.
    done.catch(started.reject)
    this.sessions[id] = {
      db: await started.promise,
      resolve: () => {
        decided.resolve()
        return done
      },
      reject: async () => {
        decided.reject(new Error('rolled back'))
        await done.catch(() => undefined)
      },
    }
    return id
  },
  async commitTransaction(this: SQLiteAdapter, incomingId) {
    await takeSession(this, await incomingId)?.resolve()
  },
  async rollbackTransaction(this: SQLiteAdapter, incomingId) {
    await takeSession(this, await incomingId)?.reject()
  },
}

/** Out of the registry first, so that nobody joins a transaction that is ending. */
function takeSession(
  adapter: SQLiteAdapter,
  id: number | string,
): SQLiteAdapter['sessions'][string] | undefined {
  const session = adapter.sessions[id]
  Reflect.deleteProperty(adapter.sessions, id)
  return session
}
