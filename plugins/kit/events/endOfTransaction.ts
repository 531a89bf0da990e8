import type { DatabaseAdapter, PayloadRequest } from 'payload'

type TransactionId = number | string
type Task = () => void

/** What waits for the end of a transaction. None of it runs when that is a rollback. */
export type Ending = {
  /** The last writes of the transaction. One that throws fails the commit. */
  readonly lastWrites: ((id: TransactionId) => Promise<void>)[]
  /** Once the writes are durable; they must not throw. */
  readonly afterCommit: Task[]
  /** Where the database did not say whether it committed; they must not throw. */
  readonly inDoubt: Task[]
}
type Pending = Map<TransactionId, Ending>

/**
 * The endings live on the adapter: configuration modules are evaluated more than once in a process,
 * the adapter in use is one.
 */
const key = Symbol.for('thu-do-newsroom.end-of-transaction')
type ObservedAdapter = DatabaseAdapter & { [key]?: Pending }

/** The end of the request's transaction; null where it has none, so that its writes are durable. */
export async function endingOf(req: PayloadRequest): Promise<Ending | null> {
  const id = await req.transactionID
  // Null where the adapter has no transactions, whatever its type says.
  if (!id) return null
  const pending = observe(req.payload.db)
  const known = pending.get(id)
  if (known) return known
  const ending: Ending = { lastWrites: [], afterCommit: [], inDoubt: [] }
  pending.set(id, ending)
  return ending
}

/**
 * Runs `task` once the request's writes are durable: after its transaction commits, never when it
 * rolls back, at once when there is no transaction. `task` must not throw.
 */
export async function runAfterCommit(req: PayloadRequest, task: Task): Promise<void> {
  const ending = await endingOf(req)
  if (ending) ending.afterCommit.push(task)
  else task()
}

/** Makes the database adapter tell when a transaction ends. */
function observe(db: DatabaseAdapter): Pending {
  const adapter: ObservedAdapter = db
  if (adapter[key]) return adapter[key]
  const pending: Pending = new Map()
  adapter[key] = pending
  const commit = db.commitTransaction.bind(db)
  const rollback = db.rollbackTransaction.bind(db)

  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    const ending = pending.get(id)
    // Taken off before the commit, so that a commit that throws leaves nothing behind.
    pending.delete(id)
    if (!ending) {
      await commit(id)
      return
    }
    for (const write of ending.lastWrites) await write(id)
    try {
      await commit(id)
    } catch (error) {
      for (const task of ending.inDoubt) task()
      throw error
    }
    for (const task of ending.afterCommit) task()
  }
  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    pending.delete(id)
    await rollback(id)
  }
  return pending
}
