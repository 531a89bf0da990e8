import { tagOfDocument, tagOfList, type DocumentId } from '../../plugins/kit/tags.ts'
import { nextVisibilityChange, type Publication } from '../../plugins/kit/visibility.ts'
import { nextEntry } from './nextEntry.ts'
import { findVisible, type PublicationSlug, type Reading } from './reading.ts'
import type { Sourced } from '../../plugins/kit/sourced.ts'

type Row = Publication & { readonly id: DocumentId }
type SlugRequest = { readonly slug: string; readonly select: Readonly<Record<string, true>> }

/** The visible publication with this slug, or null; by the unique index on `slug`. */
export async function findPublicationBySlug<R extends Row>(
  reading: Reading,
  collection: PublicationSlug,
  { slug, select }: SlugRequest,
): Promise<Sourced<R | null>> {
  const where = { slug: { equals: slug } }
  const [row] = await findVisible<R>(reading, { collection, where, limit: 1, select })
  if (row) {
    return {
      value: row,
      tags: [tagOfDocument(collection, row.id)],
      staleAt: nextVisibilityChange(row, reading.now),
    }
  }
  return {
    value: null,
    tags: [tagOfList(collection)],
    staleAt: await nextEntry(reading, collection, where),
  }
}
