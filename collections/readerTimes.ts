import { workflowFieldNames } from '../plugins/editorial-desk/fields/workflow/workflowFields.ts'
import { withReaderTimes } from '../plugins/kit/readerTimes/withReaderTimes.ts'
import type { CollectionConfig } from 'payload'
import { editorialRoles } from './access/roles.ts'
import { holders } from './access/holders.ts'
import { signedIn } from './access/signedIn.ts'

/**
 * The fields of a publication that may change without a change for its readers, closed: whatever is
 * not here is something that they see. What is shown around a story and not in it (how it is filed,
 * where else it is suggested) is no change of the story.
 */
export const unseenFields = [
  // Kept by the system.
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'createdBy',
  'firstPublishedAt',
  'modifiedAt',
  'republishedAt',
  'visibleSince',
  'isMinorChange',
  'calendarSequence',
  // It follows from the corrections.
  'correctedAt',
  // The desk's own.
  ...workflowFieldNames,
  'deskState',
  'savedBy',
  'saveReason',
  'seenWords',
  // When it is shown, and not what; coming into view is dated by `visibleSince`.
  'embargoUntil',
  'expiresAt',
  // Where it is filed and suggested.
  'tags',
  'dossiers',
  'products',
  'excludeFromFeeds',
  'relatedPins',
  'relatedExcluded',
  'relatedNowhere',
] as const

/** A publication with the instants that its readers are told; see `docs/truth.md`. */
export const keepingReaderTimes = (collection: CollectionConfig): CollectionConfig =>
  withReaderTimes(collection, {
    unseen: unseenFields,
    // The paper's word about what it published.
    neverMinor: ['corrections'],
    editors: holders(...editorialRoles),
    staff: signedIn,
  })
