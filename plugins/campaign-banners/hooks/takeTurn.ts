import { APIError, type CollectionSlug, type PayloadRequest } from 'payload'
import type { ResolvedOptions } from '../options.ts'

type Lock = { readonly id: number | string; readonly turn: number }

/**
 * Writes the lock's row in the request's transaction. Two transactions that do so cannot both
 * commit on what they read before: SQLite lets one writer in at a time, and MongoDB ends the second
 * with a write conflict.
 */
export async function takeTurn(
  name: string,
  { slugs }: ResolvedOptions,
  req: PayloadRequest,
): Promise<void> {
  const { db } = req.payload
  const collection = slugs.locks as CollectionSlug
  const where = { name: { equals: name } }
  const lock = await db.findOne<Lock>({ collection, where, req })
  if (!lock) {
    await db.create({ collection, data: { name, turn: 1 }, req })
    return
  }
  const seen = { and: [where, { turn: { equals: lock.turn } }] }
  const taken: unknown = await db.updateOne({
    collection,
    where: seen,
    data: { name, turn: lock.turn + 1 },
    req,
  })
  if (taken) return
  throw new APIError('Người khác vừa lưu cùng lúc. Hãy xem lại rồi lưu lần nữa.', 409, null, true)
}
