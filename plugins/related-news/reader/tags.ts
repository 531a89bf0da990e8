import { keyOf } from '../core/choose.ts'
import type { DocumentId } from '../../kit/tags.ts'

/** What is computed beside a document: `related:articles:12`. Announced for whom a story enters. */
export const tagOfRelated = (collection: string, id: DocumentId): string =>
  `related:${keyOf(collection, id)}`

/**
 * The newest of a section, which changes by what enters its head: `latest:articles@3`; of all
 * sections, `latest:articles`.
 */
export const tagOfLatest = (collection: string, section: DocumentId | null): string =>
  section === null ? `latest:${collection}` : `latest:${collection}@${section}`
