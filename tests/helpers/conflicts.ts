import type { Payload } from 'payload'
import { noteConflict } from '../../plugins/kit/transactions/askAgain.ts'
import { isSmokeServer } from './engine.ts'

type Id = number | string
type Question = { readonly req?: { readonly transactionID?: unknown } } | undefined
type Method = (question: Question) => Promise<unknown>

/** Others who write what a transaction has written, and are sooner. */
export type Others = {
  /** Lets the next so many transactions meet them. */
  meet(times: number): void
  /** How many met them since the last time that this was asked. */
  met(): number
  stop(): void
}

/** What the driver throws where MongoDB has ended a transaction. */
const conflictError = (code: 112 | 251 = 112): Error =>
  Object.assign(new Error(code === 112 ? 'WriteConflict' : 'NoSuchTransaction'), {
    name: 'MongoServerError',
    code,
    errorLabels: ['TransientTransactionError'],
  })

/**
 * Undoes transactions as MongoDB does where two meet: at the last moment, their commit. The smoke server
 * has nothing that undoes, so there it is the first write, before which there is nothing to undo; and
 * whatever the transaction asks afterwards fails too. `isMet` decides of those that no test is about.
 */
export function makeOthers({ db }: Payload, isMet: () => boolean = () => false): Others {
  const methods = db as unknown as Record<string, unknown>
  const original = new Map(writing.map((name) => [name, methods[name]] as const))
  const call = (name: (typeof writing)[number]) => (original.get(name) as Method).bind(db)
  const fresh = new Set<Id>()
  const written = new Set<Id>()
  const ended = new Set<Id>()
  let left = 0
  let count = 0
  let isOver = false
  /** As the adapter does with what the driver throws. */
  const refused = (code?: 251): Error => {
    const error = conflictError(code)
    noteConflict(error)
    return error
  }
  const isMeeting = (): boolean => {
    if (isOver) return false
    if (left === 0) return isMet()
    left -= 1
    count += 1
    return true
  }
  const begin = db.beginTransaction.bind(db)
  const commit = db.commitTransaction.bind(db)
  const rollback = db.rollbackTransaction.bind(db)

  db.beginTransaction = async (options) => {
    const id = await begin(options)
    if (id) fresh.add(id)
    return id
  }
  db.commitTransaction = async (incoming) => {
    const id = await incoming
    if (ended.has(id)) throw refused(251)
    // Jobs are claimed beside the tests, by writes of another kind.
    if (!isSmokeServer && written.delete(id) && isMeeting()) {
      await db.rollbackTransaction(id)
      throw refused()
    }
    await commit(id)
  }
  db.rollbackTransaction = async (incoming) => {
    const id = await incoming
    ended.delete(id)
    written.delete(id)
    await rollback(id)
  }
  for (const name of writing) {
    methods[name] = async (question: Question) => {
      const id = (await question?.req?.transactionID) as Id | undefined
      if (id !== undefined && ended.has(id)) throw refused(251)
      if (id === undefined) return call(name)(question)
      written.add(id)
      if (fresh.delete(id) && isSmokeServer && isMeeting()) {
        ended.add(id)
        throw refused()
      }
      return call(name)(question)
    }
  }
  return {
    meet(times) {
      left = times
    },
    met() {
      const met = count
      count = 0
      left = 0
      return met
    },
    // Others may have wrapped these methods meanwhile, so they are not taken back: they pass on.
    stop() {
      isOver = true
      left = 0
    },
  }
}

const writing = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const
