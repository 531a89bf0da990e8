import { collectionOf } from '../../hooks/collectionOf.ts'
import type { CollectionSlug, PayloadRequest } from 'payload'

/** What the newsroom calls whoever has the account; null for nobody. */
export async function nameOfAccount(given: unknown, req: PayloadRequest): Promise<string | null> {
  const id = typeof given === 'object' && given !== null && 'id' in given ? given.id : given
  if (typeof id !== 'number' && typeof id !== 'string') return null
  const { payload } = req
  const collection = payload.config.admin.user as CollectionSlug
  const row = await payload.db.findOne<Record<string, unknown> & { id: number }>({
    ...{ collection, where: { id: { equals: id } }, req },
  })
  const title = collectionOf(collection, req.payload).config.admin.useAsTitle ?? 'email'
  const name = row?.[title] ?? row?.['email']
  return typeof name === 'string' ? name : null
}
