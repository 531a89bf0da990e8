import { setTimeout as sleep } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { CommitUnknown, isUnknownCommit } from '../../plugins/kit/transactions/conflict.ts'

type Committing = Required<Pick<MongooseAdapter, 'commitTransaction'>>
type Session = Pick<MongooseAdapter['sessions'][string], 'commitTransaction'>

const pausesMs = [50, 200, 800, 2000]

/**
 * Commits, and asks again where the database did not say whether it has: a commit may be asked for any
 * number of times and is done once. Payload asks once, and its caller takes what was committed for
 * lost.
 */
export const commitsAskedAgain: Committing = {
  async commitTransaction(this: MongooseAdapter, incomingId) {
    const id = await incomingId
    const session = this.sessions[id]
    // Out of the registry first, so that nobody joins a transaction that is ending.
    Reflect.deleteProperty(this.sessions, id)
    if (!session?.inTransaction()) return
    try {
      await commit(session)
    } finally {
      await session.endSession().catch(() => undefined)
    }
  },
}

async function commit(session: Session): Promise<void> {
  for (const pauseMs of [...pausesMs, null]) {
    try {
      await session.commitTransaction()
      return
    } catch (error) {
      if (!isUnknownCommit(error)) throw error
      if (pauseMs === null) throw new CommitUnknown()
      await sleep(pauseMs)
    }
  }
}
