import type { Where } from 'payload'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import type { PublicationSlug, Reading } from './reading.ts'
import { fromStored, nextEdge } from '../../plugins/kit/shownIntervals.ts'

/**
 * The earliest future instant at which a published document of the scope could come into view:
 * its time of publication or the end of its embargo.
 *
 * Access control hides exactly the documents that this question is about, so this file alone
 * overrides it. Nothing of them leaves it but a number that says when to look again.
 */
export async function nextEntry(
  { payload, now }: Reading,
  collection: PublicationSlug,
  scope: Where = {},
): Promise<number | null> {
  const { docs } = await payload.find({
    collection,
    where: {
      and: [
        scope,
        { _status: { equals: 'published' } },
        { visibleSince: { greater_than: new Date(now).toISOString() } },
      ],
    },
    sort: 'visibleSince',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { visibleSince: true },
    overrideAccess: true,
  })
  const [next] = docs as unknown as { readonly visibleSince?: string | null }[]
  return next?.visibleSince ? Date.parse(next.visibleSince) : null
}

type PhotoRow = {
  readonly id: DocumentId
  readonly shown?: { readonly intervals?: unknown } | null
}

/** Of each photo, by id (as text), the next instant at which readers may, or may no longer, open it. */
export async function nextShowings(
  { payload, now }: Reading,
  ids: readonly DocumentId[],
): Promise<ReadonlyMap<string, number | null>> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    select: { shown: true },
    overrideAccess: true,
  })
  return new Map(
    (docs as unknown as PhotoRow[]).map(({ id, shown }) => [
      String(id),
      nextEdge(fromStored(shown?.intervals), now),
    ]),
  )
}
