import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { liveBefore, liveChangeOf, type LiveDocument } from '../../plugins/kit/liveChange.ts'
import { readingInstant } from '../../plugins/kit/readingInstant.ts'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { isVisible } from '../../plugins/kit/visibility.ts'
import { readersAddress } from '../hooks/readersAddress.ts'
import type { AddressedCollection } from '../slugs.ts'
import { wasSeen } from '../../plugins/kit/wasSeen.ts'

type Place = { readonly collection: AddressedCollection; readonly id: DocumentId }

/** Text and not a symbol: Payload copies a request's context by `Object.keys`. */
const key = 'thu-do-newsroom.addresses-before-delete'

/**
 * The collection, with the addresses written down at which readers find nothing any more: in the
 * transaction of the withdrawal or deletion, so that both are or neither.
 */
export function rememberingGone(collection: CollectionConfig): CollectionConfig {
  const slug = collection.slug as AddressedCollection
  const beforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
    // Now, because the database forgets with the document what led to it.
    const known = (req.context[key] ??= new Map()) as Map<string, string[]>
    known.set(`${slug}:${id}`, await formerAddresses({ collection: slug, id }, req))
  }
  const afterDelete: CollectionAfterDeleteHook<LiveDocument> = async ({ id, req }) => {
    const place = { collection: slug, id }
    const before = liveBefore({ ...place, req })
    const known = req.context[key] as Map<string, string[]> | undefined
    if (before && wasSeen(before, readingInstant(req))) {
      await remember(place, { before, former: known?.get(`${slug}:${id}`) ?? [] }, req)
    }
  }
  const afterChange: CollectionAfterChangeHook<LiveDocument> = async ({ doc, req }) => {
    const place = { collection: slug, id: doc.id }
    const now = readingInstant(req)
    const { before = null, after = null } = (await liveChangeOf({ ...place, req })) ?? {}
    if (!before || before._status === undefined || !wasSeen(before, now)) return
    if (after && isVisible(after, now)) return
    await remember(place, { before, former: await formerAddresses(place, req) }, req)
  }
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeDelete: [...(hooks?.beforeDelete ?? []), beforeDelete],
      afterDelete: [...(hooks?.afterDelete ?? []), afterDelete],
      afterChange: [...(hooks?.afterChange ?? []), afterChange],
    },
  }
}

/** What leads to a document from where it stood before. */
async function formerAddresses({ collection, id }: Place, req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: DocumentId; from: string }>({
    collection: 'redirects',
    where: {
      and: [
        { 'toDocument.value': { equals: id } },
        { 'toDocument.relationTo': { equals: collection } },
      ],
    },
    select: { from: true },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ from }) => from)
}

type Gone = { readonly before: LiveDocument; readonly former: readonly string[] }

async function remember(
  { collection }: Place,
  { before, former }: Gone,
  req: PayloadRequest,
): Promise<void> {
  const own = await readersAddress(collection, before, req)
  const section = (before as { section?: DocumentId | null }).section ?? null
  for (const address of new Set([...(own === null ? [] : [own]), ...former])) {
    const data = { address, section: section === null ? null : String(section) }
    await req.payload.db.upsert({
      collection: 'gone-addresses',
      where: { address: { equals: address } },
      data,
      req,
    })
  }
}
