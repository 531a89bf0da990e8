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
import { ofDocument } from './failed/failedWhere.ts'
import { scheduleTask } from './target.ts'

/** The context of a schedule's own save: what else is scheduled for the document stays. */
export const asSchedule = { isScheduled: true }

type Named = { readonly collection: string; readonly id: DocumentId; readonly req: PayloadRequest }

/**
 * A schedule dies with what it was for: to publish, once somebody has published by hand, handed the
 * document back or moved it to another section; all, once the document was withdrawn or thrown away. Needs
 * `announceChanges` around the collection, as `showPhotos` does.
 */
export const endSchedules: CollectionAfterChangeHook<LiveDocument> = async ({
  collection: { slug },
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'create' || req.context['isScheduled'] === true) return
  const named = { collection: slug, id: doc.id, req }
  // Readers may never have had it: its hour must not come while it lies in the trash, nor afterwards.
  if (doc['deletedAt'] && !previousDoc['deletedAt']) return remove(named)
  if (doc._status !== 'draft') return remove(named, [toPublish])
  // Nobody approves any more what was handed back.
  const isReturned = doc['reviewState'] === 'returned' && previousDoc['reviewState'] !== 'returned'
  if (isReturned) await remove(named, [toPublish])
  if (sectionOf(doc) !== sectionOf(previousDoc)) await giveUp(named)
  if (!isPublic(liveBefore(named))) return
  const change = await liveChangeOf(named)
  if (change && !isPublic(change.after)) await remove(named)
}

/** And with the document. */
export const endAllSchedules: CollectionAfterDeleteHook = ({ collection: { slug }, id, req }) =>
  remove({ collection: slug, id, req })

const toPublish: Where = { 'input.type': { equals: 'publish' } }

const isWaiting: Where = {
  and: [{ taskSlug: { equals: scheduleTask } }, { processing: { equals: false } }],
}

/** Where a collection has sections: its id, however deep the document was read. */
function sectionOf({ section }: Partial<LiveDocument>): string | null {
  const id: unknown =
    typeof section === 'object' && section !== null ? (section as { id: unknown }).id : section
  return typeof id === 'number' || typeof id === 'string' ? String(id) : null
}

const remove = ({ collection, id, req }: Named, also: Where[] = []): Promise<void> =>
  req.payload.db.deleteMany({
    collection: 'payload-jobs',
    where: { and: [isWaiting, ofDocument({ relationTo: collection, value: id }), ...also] },
    req,
  })

/** Whoever moves it need not be who scheduled it: the order is kept on the desk of who did. */
async function giveUp({ collection, id, req }: Named): Promise<void> {
  const document = ofDocument({ relationTo: collection, value: id })
  const where: Where = { and: [isWaiting, document, toPublish, { hasError: { not_equals: true } }] }
  const message =
    'Bài đã được chuyển sang chuyên mục khác sau khi duyệt, nên lịch hẹn đăng không còn hiệu lực. / ' +
    'The story was moved to another section since it was approved, which ended its schedule.'
  const data = { hasError: true, waitUntil: null, error: { cancelled: true, message } }
  await req.payload.db.updateMany({ collection: 'payload-jobs', where, data, req })
}
