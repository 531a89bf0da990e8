import { createLocalReq, executeAccess, type CollectionSlug, type Payload } from 'payload'

/** A collection that readers get something of. */
export type ReadByReaders = {
  readonly place: string
  readonly collection: string
  readonly what: string
}

/**
 * Says in the log which collections nobody may read without a login, of which readers then get
 * nothing: Payload's own rule where a collection has none. The project may want it so.
 */
export async function warnOfClosed(
  payload: Payload,
  plugin: string,
  read: readonly ReadByReaders[],
): Promise<void> {
  const told = new Set<string>()
  for (const { place, collection, what } of read) {
    if (told.has(collection) || (await isOpen(payload, collection))) continue
    told.add(collection)
    payload.logger.warn(
      `${plugin}: ${place} leads to ${collection}, which nobody may read without a login; ${what}. Open its access.read, for all or for a part.`,
    )
  }
}

async function isOpen(payload: Payload, collection: string): Promise<boolean> {
  const found = payload.collections[collection as CollectionSlug] as
    (typeof payload.collections)[CollectionSlug] | undefined
  if (!found) return true
  const req = await createLocalReq({}, payload)
  try {
    return (await executeAccess({ req, disableErrors: true }, found.config.access.read)) !== false
  } catch {
    // A rule that cannot do without somebody lets nobody in.
    return false
  }
}
