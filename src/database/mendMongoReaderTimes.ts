import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { latestOf } from '../../plugins/kit/readerTimes/readerTimes.ts'
import { settlingSeconds } from './mendReaderTimes.ts'

type Row = {
  readonly _id: unknown
  readonly _status?: string
  readonly publishedAt: Date
  readonly embargoUntil?: Date | null
  readonly createdAt?: Date
  readonly updatedAt?: Date
}

const batch = 1000

/**
 * What `mendReaderTimes` does for SQLite. May be broken off, and done by two processes at a time:
 * what has its times is not looked at again.
 */
export async function mendMongoReaderTimes({
  payload,
  collections,
}: Pick<MongooseAdapter, 'payload' | 'collections'>): Promise<void> {
  for (const { slug, flattenedFields } of payload.config.collections) {
    if (!flattenedFields.some(({ name }) => name === 'visibleSince')) continue
    const documents = collections[slug]?.collection
    if (!documents) continue
    const unsettled = { visibleSince: null, publishedAt: { $ne: null } }
    const next = () =>
      documents.find(unsettled).limit(batch).toArray() as Promise<unknown> as Promise<Row[]>
    for (let rows = await next(); rows.length > 0; rows = await next()) {
      await documents.bulkWrite(
        rows.map((row) => ({
          updateOne: { filter: { _id: row._id as never }, update: { $set: timesOf(row) } },
        })),
      )
    }
  }
}

function timesOf({ _status, publishedAt, embargoUntil, createdAt, updatedAt }: Row) {
  const visibleSince = new Date(latestOf(publishedAt, embargoUntil) ?? publishedAt)
  const settled =
    Math.max(visibleSince.getTime(), createdAt?.getTime() ?? 0) + settlingSeconds * 1000
  const isModified = _status === 'published' && updatedAt && updatedAt.getTime() > settled
  return { visibleSince, ...(isModified ? { modifiedAt: updatedAt } : {}) }
}
