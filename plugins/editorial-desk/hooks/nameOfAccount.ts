import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOfReference } from '../core/saving/idOfReference.ts'
import { collectionOf } from './collectionOf.ts'

/** How colleagues know somebody: by the title of the account, else by address; null where nobody is known. */
export async function nameOfAccount(
  reference: unknown,
  req: PayloadRequest,
): Promise<string | null> {
  const id = idOfReference(reference)
  if (id === null) return null
  const { payload } = req
  const slug = payload.config.admin.user
  const row = await payload.db.findOne<Record<string, unknown> & { id: number }>({
    ...{ collection: slug as CollectionSlug, where: { id: { equals: id } }, req },
  })
  // An account without a title of its own is titled by its id, which nobody knows.
  const title = collectionOf(slug, payload).config.admin.useAsTitle ?? 'id'
  const name = title === 'id' ? row?.['email'] : (row?.[title] ?? row?.['email'])
  return typeof name === 'string' ? name : null
}
