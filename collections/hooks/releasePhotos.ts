import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { photosOf } from './photosOf.ts'

type LiveRow = Parameters<typeof photosOf>[0] & {
  readonly id: DocumentId
  readonly _status?: 'draft' | 'published' | null
  readonly publishedAt?: string | null
  readonly embargoUntil?: string | null
}

/**
 * Opens a document's photos to readers from the instant at which readers may see the document.
 * Until then nobody outside the newsroom can ask the API what a photo shows.
 */
export const releasePhotos: CollectionAfterChangeHook<LiveRow> = async ({
  collection,
  doc,
  req,
}) => {
  if (doc._status === 'draft') return
  // Not the hook's `doc`: it holds what the caller selected, as deep as the caller asked.
  const live = await req.payload.db.findOne<LiveRow>({
    collection: collection.slug,
    where: { id: { equals: doc.id } },
    req,
  })
  // Collections without drafts, as authors, are seen as soon as they are saved.
  if (!live || live._status === 'draft') return
  const opens = [live.publishedAt, live.embargoUntil].flatMap((at) =>
    at ? new Date(at).getTime() : [],
  )
  const releasedAt = new Date(opens.length > 0 ? Math.max(...opens) : Date.now()).toISOString()
  await openPhotos(photosOf(live), new Date(releasedAt), req)
}

/** Straight to the database: the document's own event already evicts every page that shows them. */
export async function openPhotos(
  ids: readonly DocumentId[],
  from: Date,
  req: PayloadRequest,
): Promise<void> {
  if (ids.length === 0) return
  const releasedAt = from.toISOString()
  const isLater = {
    or: [{ releasedAt: { exists: false } }, { releasedAt: { greater_than: releasedAt } }],
  }
  await req.payload.db.updateMany({
    collection: 'media',
    where: { and: [{ id: { in: [...ids] } }, isLater] },
    data: { releasedAt },
    req,
  })
}
