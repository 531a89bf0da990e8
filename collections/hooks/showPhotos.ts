import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import {
  isPublic,
  liveBefore,
  liveChangeOf,
  type LiveDocument,
} from '../../plugins/kit/liveChange.ts'
import type { Interval } from '../../plugins/kit/shownIntervals.ts'
import { tagOfDocument } from '../../plugins/kit/tags.ts'
import { settlePhotoUses } from '../photo-uses/settlePhotoUses.ts'
import { photosOf } from './photosOf.ts'

/** When readers see a live document; null for never. */
type IntervalOf = (document: LiveDocument) => Interval | null

/**
 * Opens a document's photos to readers for exactly as long as they may see the document. Until then
 * and after it nobody outside the newsroom can ask what a photo shows. Needs `announceChanges`
 * around the collection, which remembers the live document.
 */
export const showPhotos =
  (intervalOf: IntervalOf): CollectionAfterChangeHook<LiveDocument> =>
  async ({ collection: { slug }, doc: { id, _status }, req }) => {
    const named = { collection: slug, id, req }
    // A draft that was never out: most autosaves.
    if (_status === 'draft' && !isPublic(liveBefore(named))) return
    const change = await liveChangeOf(named)
    if (change) await settlePhotoUses(useOf(slug, change.after, intervalOf, id), req)
  }

/** Closes them with the document. */
export const hidePhotos: CollectionAfterDeleteHook<LiveDocument> = ({ collection, id, req }) =>
  settlePhotoUses({ owner: tagOfDocument(collection.slug, id), photos: [], intervals: [] }, req)

/** What a live document shows. */
export function useOf(
  slug: string,
  live: LiveDocument | null,
  intervalOf: IntervalOf,
  id = live?.id ?? '',
) {
  const interval = live && intervalOf(live)
  return {
    owner: tagOfDocument(slug, id),
    photos: live && interval ? photosOf(live as Parameters<typeof photosOf>[0]) : [],
    intervals: interval ? [interval] : [],
  }
}
