import type { DatabaseAdapter, Payload, PayloadRequest } from 'payload'

type Task = () => void
type Pending = Map<number | string, Task[]>

/**
 * The waiting tasks live on the adapter: configuration modules are evaluated more than once in a
 * process, the adapter in use is one.
 */
const key = Symbol.for('thu-do-newsroom.after-commit')
type ObservedAdapter = DatabaseAdapter & { [key]?: Pending }

/**
 * Runs `task` once the request's writes are durable: after its transaction commits, never when it
 * rolls back, at once when there is no transaction. `task` must not throw.
 *
 * Needs {@link observeCommits} at start.
 */
export async function runAfterCommit(req: PayloadRequest, task: Task): Promise<void> {
  const id = await req.transactionID
  const pending = (req.payload.db as ObservedAdapter)[key]
  // Null where the adapter has no transactions, whatever its type says.
  if (!id || !pending) {
    task()
    return
  }
  const waiting = pending.get(id)
  if (waiting) waiting.push(task)
  else pending.set(id, [task])
}

/** Makes the database adapter tell when a transaction ends. Call it once, from `onInit`. */
export function observeCommits({ db }: Payload): void {
  const adapter = db as ObservedAdapter
  if (adapter[key]) return
  const pending: Pending = new Map()
  adapter[key] = pending
  const commit = db.commitTransaction.bind(db)
  const rollback = db.rollbackTransaction.bind(db)

  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    const waiting = pending.get(id) ?? []
    // Taken off before the commit, so that a commit that throws leaves nothing behind.
    pending.delete(id)
    await commit(id)
    for (const task of waiting) task()
  }
  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    pending.delete(id)
    await rollback(id)
  }
}
