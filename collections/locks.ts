import {
  docAccessOperation,
  docAccessOperationGlobal,
  type Access,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import type { DocumentId } from '../plugins/kit/tags.ts'
import { nobody } from './access/nobody.ts'
import { hasRole } from './access/roles.ts'
import { signedIn } from './access/signedIn.ts'
import { collectionNamed } from './collectionNamed.ts'

const slug = 'payload-locked-documents'

type Lock = {
  readonly id: DocumentId
  readonly document?: { readonly relationTo: string; readonly value: DocumentId } | null
  readonly globalSlug?: string | null
}

/**
 * Locks belong to those who write. Payload lets any login make, move and remove any lock. The panel
 * makes them past access control, takes one over by naming another user, and removes its own.
 */
export async function withOwnedLocks(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const sanitized = await config
  const locks = sanitized.collections.find((collection) => collection.slug === slug)
  if (!locks) return sanitized
  Object.assign(locks.access, { create: nobody, read: signedIn, update: mayTakeOver, delete: own })
  locks.hooks.beforeChange.push(onlyToOneself)
  return sanitized
}

const own: Access = ({ req }) => {
  if (hasRole(req.user, 'administrator')) return true
  return req.user ? { 'user.value': { equals: req.user.id } } : false
}

/** Whoever may change the document; several at once only if they are one's own. */
const mayTakeOver: Access = async ({ id, req }) => {
  if (!req.user) return false
  if (id === undefined) return own({ req })
  const where = { id: { equals: id } }
  const lock = await req.payload.db.findOne<Lock>({ collection: slug, where, req })
  return lock !== null && (await mayChange(lock, req))
}

async function mayChange({ document, globalSlug }: Lock, req: PayloadRequest): Promise<boolean> {
  if (globalSlug) {
    const globalConfig = req.payload.config.globals.find((global) => global.slug === globalSlug)
    if (!globalConfig) return false
    return Boolean((await docAccessOperationGlobal({ globalConfig, req })).update)
  }
  const collection = document && collectionNamed(document.relationTo, req)
  if (!collection) return false
  return Boolean((await docAccessOperation({ id: document.value, collection, req })).update)
}

/** A lock that is taken over is one's own afterwards, and of the same document. */
const onlyToOneself: CollectionBeforeChangeHook<Lock> = ({ data, originalDoc, req }) => {
  if (!req.user || !originalDoc) return data
  const { document, globalSlug } = originalDoc
  const user = { relationTo: req.user.collection, value: req.user.id }
  return { ...data, user, ...(document ? { document } : {}), ...(globalSlug ? { globalSlug } : {}) }
}
