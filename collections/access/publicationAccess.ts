import type { AccessArgs, AccessResult, CollectionConfig } from 'payload'
import { readingInstant } from '../../plugins/kit/readingInstant.ts'
import { visibleWhere } from '../../plugins/kit/visibility.ts'
import { ownUnpublished } from './ownUnpublished.ts'
import { chiefRoles, hasRole, type Role } from './roles.ts'

/** Who does what with one kind of publication. */
export type PublicationRoles = {
  /** Edit and publish everybody's work. */
  readonly publishers: readonly Role[]
  /** Write own drafts and submit them, never publish. */
  readonly writers: readonly Role[]
}

type PublicationData = { _status?: 'draft' | 'published' | null }
/** Anything but a draft: Payload stores whatever state a request names. */
const publishes = (data: unknown): boolean => {
  const { _status: status } = (data as PublicationData | null | undefined) ?? {}
  return status !== undefined && status !== null && status !== 'draft'
}

/**
 * Access to documents with drafts. Payload asks `create` and `update` with the data about to be
 * written, through every door (save, duplicate, restore, schedule, bulk edit, GraphQL), so the
 * right to publish is decided on `data._status`; the admin panel asks the same way and hides the
 * Publish button from whoever may not.
 */
export function publicationAccess({ publishers, writers }: PublicationRoles) {
  return {
    create({ req, data }: AccessArgs): boolean {
      if (hasRole(req.user, ...publishers)) return true
      return hasRole(req.user, ...writers) && !publishes(data)
    },

    read({ req }: AccessArgs): AccessResult {
      if (hasRole(req.user, ...publishers)) return true
      const visible = visibleWhere(readingInstant(req))
      if (!req.user || !hasRole(req.user, ...writers)) return visible
      return { or: [{ createdBy: { equals: req.user.id } }, visible] }
    },

    update({ req, data }: AccessArgs): AccessResult {
      if (hasRole(req.user, ...publishers)) return true
      if (!req.user || !hasRole(req.user, ...writers) || publishes(data)) return false
      return ownUnpublished(req.user)
    },

    delete({ req }: AccessArgs): AccessResult {
      if (hasRole(req.user, ...chiefRoles)) return true
      if (hasRole(req.user, ...publishers)) return { firstPublishedAt: { exists: false } }
      return req.user && hasRole(req.user, ...writers) ? ownUnpublished(req.user) : false
    },

    readVersions({ req }: AccessArgs): AccessResult {
      if (hasRole(req.user, ...publishers)) return true
      if (!req.user || !hasRole(req.user, ...writers)) return false
      return { 'version.createdBy': { equals: req.user.id } }
    },
  } satisfies CollectionConfig['access']
}
