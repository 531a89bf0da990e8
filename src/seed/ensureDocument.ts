import type { AddressedCollection } from '../../collections/slugs.ts'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { findBy, type Newsroom } from './newsroom.ts'

/** The document at this slug, created where it is missing and left alone where it is there. */
export async function ensureDocument(
  newsroom: Newsroom,
  collection: AddressedCollection,
  data: { readonly slug: string; readonly [field: string]: unknown },
): Promise<DocumentId> {
  const found = await findBy(newsroom, collection, { field: 'slug', value: data.slug })
  if (found !== null) return found
  const { id } = await newsroom.create({ collection, data, depth: 0 })
  return id
}
