import type { CollectionBeforeChangeHook } from 'payload'
import type { DocumentId } from '../../plugins/kit/tags.ts'

/** What this hook reads and writes of a document. */
type Stamped = {
  readonly id: DocumentId
  readonly _status?: 'draft' | 'published' | null
  readonly createdBy?: DocumentId | null
  readonly publishedAt?: string | null
  readonly firstPublishedAt?: string | null
}

/**
 * Writes who made a document and when it first went out. What is stamped never changes afterwards,
 * not by restoring an older version and not by a request that carries another value.
 */
export const stampPublication: CollectionBeforeChangeHook<Stamped> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const now = new Date().toISOString()
  const previous = operation === 'update' ? originalDoc : undefined
  const publishes = data._status === 'published'
  return {
    ...data,
    createdBy: previous ? previous.createdBy : (req.user?.id ?? data.createdBy),
    publishedAt: data.publishedAt ?? previous?.publishedAt ?? (publishes ? now : null),
    firstPublishedAt: previous?.firstPublishedAt ?? (publishes ? now : null),
  }
}
