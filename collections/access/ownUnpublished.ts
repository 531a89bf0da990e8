import type { PayloadRequest, Where } from 'payload'

/**
 * The user's own documents that readers have never seen. `firstPublishedAt` and not `_status`
 * decides: the newest version of a live document is a draft as soon as somebody types in it.
 */
export const ownUnpublished = (user: NonNullable<PayloadRequest['user']>): Where => ({
  and: [
    { createdBy: { equals: user.id } },
    { firstPublishedAt: { exists: false } },
    { _status: { not_equals: 'published' } },
  ],
})
