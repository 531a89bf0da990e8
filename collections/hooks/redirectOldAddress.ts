import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { liveChangeOf, type LiveDocument } from '../../plugins/kit/liveChange.ts'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { addressOf } from '../addressOf.ts'
import type { AddressedCollection } from '../slugs.ts'
import { readersAddress } from './readersAddress.ts'

/**
 * Sends readers from an address that a document had to the one it has now. Articles need none:
 * their number finds them whatever the slug says.
 */
export function redirectOldAddress(
  collection: AddressedCollection,
): CollectionAfterChangeHook<LiveDocument> {
  return async ({ doc, req }) => {
    const change = await liveChangeOf({ collection, id: doc.id, req })
    if (!change?.before || !change.after || !wasSeen(change.before)) return
    const { before, after } = change
    const from = await readersAddress(collection, before, req)
    const to = await readersAddress(collection, after, req)
    if (from !== to) await moveAddress({ from, to, collection, id: after.id, req })
    if (collection === 'categories' && before.slug !== after.slug) {
      await moveChildren(before, after, req)
    }
  }
}

/** Sections, tags and authors have no draft state: they are seen from the start. */
const wasSeen = (document: LiveDocument): boolean =>
  document._status === undefined || Boolean(document.firstPublishedAt)

async function moveChildren(before: LiveDocument, after: LiveDocument, req: PayloadRequest) {
  const { docs } = await req.payload.db.find<{ id: DocumentId; slug: string }>({
    collection: 'categories',
    where: { parent: { equals: after.id } },
    select: { slug: true },
    limit: 0,
    pagination: false,
    req,
  })
  for (const { id, slug } of docs) {
    const from = addressOf('categories', { slug, parentSlug: before.slug as string })
    const to = addressOf('categories', { slug, parentSlug: after.slug as string })
    await moveAddress({ from, to, collection: 'categories', id, req })
  }
}

type Move = {
  from: string | null
  to: string | null
  collection: AddressedCollection
  id: DocumentId
  req: PayloadRequest
}

async function moveAddress({ from, to, collection, id, req }: Move): Promise<void> {
  const { payload } = req
  const stale = [from, to].filter((path) => path !== null)
  // The old address may have been redirected elsewhere once, and the new one must not be at all.
  await payload.delete({ collection: 'redirects', where: { from: { in: stale } }, req })
  if (from === null) return
  await payload.create({
    collection: 'redirects',
    data: { from, toDocument: { relationTo: collection, value: id as number } },
    req,
  })
}
