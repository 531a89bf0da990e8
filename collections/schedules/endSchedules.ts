import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  PayloadRequest,
  Where,
} from 'payload'
import {
  isPublic,
  liveBefore,
  liveChangeOf,
  type LiveDocument,
} from '../../plugins/kit/liveChange.ts'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { scheduleTask } from './target.ts'

/** The context of a schedule's own save: what else is scheduled for the document stays. */
export const asSchedule = { isScheduled: true }

type Named = { readonly collection: string; readonly id: DocumentId; readonly req: PayloadRequest }

/**
 * A schedule dies with what it was for: to publish, once somebody has published by hand or handed the piece back; all, once
 * the document was withdrawn. Needs `announceChanges` around the collection, as `showPhotos` does.
 */
export const endSchedules: CollectionAfterChangeHook<LiveDocument> = async ({
  collection: { slug },
  doc: { id, _status, reviewState },
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'create' || req.context['isScheduled'] === true) return
  const named = { collection: slug, id, req }
  if (_status !== 'draft') return remove(named, [{ 'input.type': { equals: 'publish' } }])
  // Nobody approves any more what was handed back.
  const isReturned = reviewState === 'returned' && previousDoc['reviewState'] !== 'returned'
  if (isReturned) await remove(named, [{ 'input.type': { equals: 'publish' } }])
  if (!isPublic(liveBefore(named))) return
  const change = await liveChangeOf(named)
  if (change && !isPublic(change.after)) await remove(named)
}

/** And with the document. */
export const endAllSchedules: CollectionAfterDeleteHook = ({ collection: { slug }, id, req }) =>
  remove({ collection: slug, id, req })

const remove = ({ collection, id, req }: Named, also: Where[] = []): Promise<void> =>
  req.payload.db.deleteMany({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: scheduleTask } },
        { processing: { equals: false } },
        { 'input.doc.relationTo': { equals: collection } },
        { 'input.doc.value': { equals: String(id) } },
        ...also,
      ],
    },
    req,
  })
