import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapter, PayloadRequest } from 'payload'

export type JobId = number | string

/** What a job's row says of who runs it; `updatedAt` is the lease, and the token of its holder. */
type JobState = {
  readonly processing: boolean | null
  readonly updatedAt: string | null
}

export type Swap = {
  readonly id: JobId
  readonly from: JobState
  readonly to: JobState & { readonly completedAt?: string; readonly totalTried?: number }
  readonly req?: Partial<PayloadRequest> | undefined
}

/** Changes one job's row if it still is as it was seen; false where somebody was sooner. Atomic. */
export function swapJob(adapter: DatabaseAdapter, swap: Swap): Promise<boolean> {
  return adapter.name === 'mongoose'
    ? swapDocument(adapter as unknown as MongooseAdapter, swap)
    : swapRow(adapter as unknown as SQLiteAdapter, swap)
}

async function swapRow(adapter: SQLiteAdapter, { id, from, to, req }: Swap): Promise<boolean> {
  const transactionID = await req?.transactionID
  const session = transactionID === undefined ? undefined : adapter.sessions[transactionID]
  const database = (session?.db ?? adapter.drizzle) as SQLiteAdapter['drizzle']
  const { rowsAffected } = await database.run(sql`
    UPDATE payload_jobs SET
      processing = ${to.processing}, updated_at = ${to.updatedAt},
      completed_at = coalesce(${to.completedAt ?? null}, completed_at),
      total_tried = coalesce(${to.totalTried ?? null}, total_tried)
    WHERE id = ${id} AND processing IS ${from.processing} AND updated_at IS ${from.updatedAt}`)
  return rowsAffected === 1
}

async function swapDocument(
  { collections, sessions }: MongooseAdapter,
  { id, from, to, req }: Swap,
): Promise<boolean> {
  const transactionID = await req?.transactionID
  const session = transactionID === undefined ? undefined : sessions[transactionID]
  const { completedAt, ...state } = to
  const { matchedCount } = await modelOf(collections).updateOne(
    { _id: id, processing: from.processing, updatedAt: toDate(from.updatedAt) },
    {
      $set: {
        ...state,
        updatedAt: toDate(to.updatedAt),
        ...(completedAt === undefined ? {} : { completedAt: new Date(completedAt) }),
      },
    },
    { timestamps: false, ...(session ? { session } : {}) },
  )
  return matchedCount === 1
}

function modelOf(collections: MongooseAdapter['collections']) {
  const model = collections['payload-jobs']
  if (!model) throw new Error('mongodb: there is no collection of jobs')
  return model
}

const toDate = (instant: string | null): Date | null =>
  instant === null ? null : new Date(instant)
