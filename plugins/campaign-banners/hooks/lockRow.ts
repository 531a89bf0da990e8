import type { CollectionSlug, PayloadRequest } from 'payload'
import { isUndoneByConflict } from '../../kit/transactions/conflict.ts'
import type { ResolvedOptions } from '../options.ts'

/** A row that writers take turns on. */
export type Lock = { readonly name: string; readonly turn: number; readonly claims: unknown }
type Place = { readonly options: ResolvedOptions; readonly req: PayloadRequest }

/** The row as it is, made where there is none. */
export async function openLock(name: string, { options, req }: Place): Promise<Lock> {
  const { db } = req.payload
  const collection = options.slugs.locks as CollectionSlug
  const where = { name: { equals: name } }
  const found = await db.findOne<Lock & { id: number | string }>({ collection, where, req })
  if (found) return found
  const first: Lock = { name, turn: 0, claims: [] }
  try {
    await db.create({ collection, data: first, req })
  } catch (error) {
    if (isUndoneByConflict(error)) throw error
    // The name is unique: somebody else has just made it, and her turn is not this one.
  }
  return first
}

type Replacement = Place & { readonly refuse: (req: PayloadRequest) => Error }

/** Writes the row for whoever read it last; false where somebody else has written since. */
export async function replaceLock(
  { name, turn, claims }: Lock,
  { options, req, refuse }: Replacement,
): Promise<boolean> {
  try {
    const taken: unknown = await req.payload.db.updateOne({
      collection: options.slugs.locks as CollectionSlug,
      where: { and: [{ name: { equals: name } }, { turn: { equals: turn } }] },
      data: { turn: turn + 1, claims },
      // On SQL one statement that looks and writes.
      options: { atomic: true },
      req,
    })
    return taken !== null
  } catch (err) {
    // The whole is asked for again, and sees then who was sooner.
    if (isUndoneByConflict(err)) throw err
    req.payload.logger.warn({ err, msg: 'campaign-banners: two wrote one lock at once' })
    throw refuse(req)
  }
}
