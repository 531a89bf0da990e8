import type { Where } from 'payload'
import { tagOfList, type DocumentId } from '../../plugins/kit/tags.ts'
import type { Publication } from '../../plugins/kit/visibility.ts'
import type { Cursor } from './cursor.ts'
import { nextEntry } from './nextEntry.ts'
import { findVisible, type PublicationSlug, type Reading } from './reading.ts'
import { earliest, type Sourced } from '../../plugins/kit/sourced.ts'
import { nextLeave, tagsOfRows } from './visibleRows.ts'

type Row = Publication & { readonly id: DocumentId; readonly slug: string }
type ListRequest<Field extends string> = {
  /** The instant that the list is sorted by, newest first; the slug breaks ties. */
  readonly sortedBy: Field
  readonly where?: Where
  readonly before?: Cursor | null
  readonly limit: number
  readonly select: Readonly<Record<string, true>>
}

export type PublicationPage<R> = { readonly rows: readonly R[]; readonly older: Cursor | null }

/**
 * Events, spotlights or health messages, by an indexed instant. These collections hold hundreds of
 * documents where articles are a hundred thousand, so ties need no index of their own.
 */
export async function listPublications<Field extends string, R extends Row & Record<Field, string>>(
  reading: Reading,
  collection: PublicationSlug,
  request: ListRequest<Field>,
): Promise<Sourced<PublicationPage<R>>> {
  const { sortedBy, where, before = null, limit, select } = request
  const conditions = [where, before && afterCursor(sortedBy, before)].filter((part) => !!part)
  const [found, entry] = await Promise.all([
    findVisible<R>(reading, {
      collection,
      ...(conditions.length > 0 ? { where: { and: conditions } } : {}),
      sort: [`-${sortedBy}`, '-slug'],
      limit: limit + 1,
      select,
    }),
    nextEntry(reading, collection),
  ])
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  const cursor = last && { at: Date.parse(last[sortedBy]), key: last.slug }
  return {
    value: { rows, older: found.length > limit && cursor ? cursor : null },
    tags: [tagOfList(collection), ...tagsOfRows(collection, found)],
    staleAt: earliest(nextLeave(found, reading), entry),
  }
}

function afterCursor(field: string, { at, key }: Cursor): Where {
  const instant = new Date(at).toISOString()
  return {
    and: [
      { [field]: { less_than_equal: instant } },
      { or: [{ [field]: { less_than: instant } }, { slug: { less_than: key } }] },
    ],
  }
}
