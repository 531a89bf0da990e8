import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { inOwnTransaction } from '../transactions/inTransaction.ts'
import { addTo, type Addition } from './addTo.ts'
import { createGroupCommit } from './groupCommit.ts'

/** Counts in the database: what is acknowledged is there, once, whatever happens to the process. */
export type Tally<Entry> = {
  /**
   * Resolves once the entries are committed.
   * @throws what the database said; then none of them is counted, unless it did not know itself
   * (`isUnknownCommit`).
   */
  add(entries: readonly Entry[]): Promise<void>
  /** Too many wait already: whoever comes now is better turned away than kept. */
  isFull(): boolean
}

export type TallyOptions<Entry> = {
  readonly payload: Payload
  /** The collection of the rows of counts, whose keys are unique. */
  readonly collection: string
  /** What a group of entries adds up to, a row each once. */
  readonly addUp: (entries: readonly Entry[]) => Iterable<Addition>
  /** What else is written in the transaction of a group, such as what is not to be counted again. */
  readonly alongside?: (entries: readonly Entry[], req: PayloadRequest) => Promise<void>
}

/** Nobody waits for the answer to a beacon, and a link may take this much longer. */
const gatherMs = 20
const maxPending = 10_000

/**
 * Entries that come at the same moment are one transaction, which begins again where another process
 * was sooner at one of its rows. Without transactions (MongoDB that is no replica set) a process that is
 * killed may leave a group half counted, and no other harm is done.
 */
export function createTally<Entry>(options: TallyOptions<Entry>): Tally<Entry> {
  const { payload, addUp, alongside } = options
  const collection = options.collection as CollectionSlug
  const commits = createGroupCommit<Entry>(
    (entries) =>
      inOwnTransaction(payload, async (req) => {
        for (const addition of addUp(entries)) await addTo({ collection, req }, addition)
        await alongside?.(entries, req)
      }),
    { gatherMs },
  )
  return { add: (entries) => commits.add(entries), isFull: () => commits.pending > maxPending }
}
