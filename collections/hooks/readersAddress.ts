import type { PayloadRequest } from 'payload'
import type { LiveDocument } from '../../plugins/kit/liveChange.ts'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { addressOf, numberAddress, type Addressed } from '../addressOf.ts'
import type { AddressedCollection } from '../slugs.ts'

/**
 * The address at which readers know a live row; an article's is its number alone, which finds it
 * whatever the slug says.
 */
export async function readersAddress(
  collection: AddressedCollection,
  document: LiveDocument,
  req: PayloadRequest,
): Promise<string | null> {
  const { publicId } = document as Addressed
  if (collection === 'articles') return publicId ? numberAddress(publicId) : null
  return addressOf(collection, await addressedOf(document, req))
}

async function addressedOf(document: LiveDocument, req: PayloadRequest): Promise<Addressed> {
  const { slug, parent } = document as { slug?: string | null; parent?: DocumentId | null }
  if (!parent) return { slug: slug ?? null }
  const section = await req.payload.db.findOne<{ id: DocumentId; slug: string }>({
    collection: 'categories',
    where: { id: { equals: parent } },
    select: { slug: true },
    req,
  })
  return { slug: slug ?? null, parentSlug: section?.slug ?? null }
}
