import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Writes who made a document and when it first went out. What is stamped never changes afterwards,
 * not by restoring an older version and not by a request that carries another value.
 */
export const stampPublication: CollectionBeforeChangeHook = ({
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
