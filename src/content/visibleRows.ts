import { tagOfDocument, type DocumentId } from '../../plugins/kit/tags.ts'
import { nextVisibilityChange, type Publication } from '../../plugins/kit/visibility.ts'
import { nextEntry } from './nextEntry.ts'
import { findVisible, type PublicationSlug, type Reading } from './reading.ts'
import { earliest, type Sourced } from '../../plugins/kit/sourced.ts'

type Row = Publication & { readonly id: DocumentId }

/** The visible ones of the given documents, in the given order. */
export async function findByIds<R extends Row>(
  reading: Reading,
  collection: PublicationSlug,
  request: { readonly ids: readonly DocumentId[]; readonly select: Readonly<Record<string, true>> },
): Promise<Sourced<R[]>> {
  const ids = [...new Map(request.ids.map((id) => [String(id), id])).values()]
  if (ids.length === 0) return { value: [], tags: [], staleAt: null }
  const found = await findVisible<R>(reading, {
    collection,
    where: { id: { in: ids } },
    limit: ids.length,
    select: request.select,
  })
  const byId = new Map(found.map((row) => [String(row.id), row]))
  const missing = ids.filter((id) => !byId.has(String(id)))
  return {
    value: ids.flatMap((id) => byId.get(String(id)) ?? []),
    // Of the missing ones too: publishing one of them announces its own tag.
    tags: ids.map((id) => tagOfDocument(collection, id)),
    staleAt: earliest(
      nextLeave(found, reading),
      missing.length > 0 ? await nextEntry(reading, collection, { id: { in: missing } }) : null,
    ),
  }
}

/** The next instant at which one of the rows goes out of view. */
export const nextLeave = (rows: readonly Publication[], { now }: Reading): number | null =>
  earliest(...rows.map((row) => nextVisibilityChange(row, now)))

/** The tags of the rows themselves. */
export const tagsOfRows = (collection: PublicationSlug, rows: readonly Row[]): string[] =>
  rows.map(({ id }) => tagOfDocument(collection, id))
