import type { DatabaseAdapter, PayloadRequest } from 'payload'
import { swapJob, type JobId } from './swapJob.ts'

/** A job that is not renewed for this long is anybody's; runs look every few seconds. */
export const leaseMs = 30_000
export const renewEveryMs = 10_000

/** What this process holds: the token, or null once another has taken the job over. */
type Lease = { token: string | null; turn: Promise<unknown> }

type Leases = Map<string, Lease>

/** On the adapter, which is one: configuration modules are evaluated more than once in a process. */
const home: symbol = Symbol.for('thu-do-newsroom.job-leases')

const leasesOf = (adapter: DatabaseAdapter): Leases => {
  const holder = adapter as unknown as Partial<Record<symbol, Leases>>
  return (holder[home] ??= new Map<string, Lease>())
}

export const leaseOf = (adapter: DatabaseAdapter, id: JobId): Lease | undefined =>
  leasesOf(adapter).get(String(id))

export const holdLease = (adapter: DatabaseAdapter, id: JobId, token: string): void => {
  leasesOf(adapter).set(String(id), { token, turn: Promise.resolve() })
}

export const dropLease = (adapter: DatabaseAdapter, id: JobId): void => {
  leasesOf(adapter).delete(String(id))
}

/** An instant that no earlier holder of the row can have written. */
export const tokenAfter = (before: string | null): string =>
  new Date(Math.max(Date.now(), before === null ? 0 : Date.parse(before) + 1)).toISOString()

type Asked = { readonly id: JobId; readonly req?: Partial<PayloadRequest> | undefined }

/** Makes a lease that is held longer; false where it was lost. One after the other for one job. */
export function renewLease(adapter: DatabaseAdapter, { id, req }: Asked): Promise<boolean> {
  const lease = leaseOf(adapter, id)
  if (!lease) return Promise.resolve(false)
  const renew = async (): Promise<boolean> => {
    const { token } = lease
    if (token === null) return false
    const next = tokenAfter(token)
    const from = { processing: true, updatedAt: token }
    const isHeld = await swapJob(adapter, { id, from, to: { ...from, updatedAt: next }, req })
    lease.token = isHeld ? next : null
    return isHeld
  }
  const renewed = lease.turn.then(renew)
  lease.turn = renewed.catch(() => false)
  return renewed
}

/**
 * Writes within the transaction of the work that a job is done: both are there, or neither, and
 * whoever has lost the job meanwhile cannot commit. Its token stays, so that a rollback undoes all.
 *
 * @throws Error where another process has the job.
 */
export async function finishJob(id: JobId, req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const token = leaseOf(db, id)?.token ?? null
  const state = { processing: true, updatedAt: token }
  const to = { ...state, completedAt: new Date().toISOString() }
  if (token === null || !(await swapJob(db, { id, from: state, to, req }))) {
    throw new Error(`Job ${id} is another process’s by now`)
  }
}
