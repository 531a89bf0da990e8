import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  PayloadRequest,
  Where,
} from 'payload'
import { formerNamesSlug } from '../collections/formerNames.ts'
import { isInTrash, liveBefore, liveChangeOf } from '../../kit/liveChange.ts'
import type { DocumentId } from '../../kit/tags.ts'
import type { Row } from '../options.ts'

/** Feeds that are named after the documents of a collection. */
export type NamedFeeds = {
  readonly collection: string
  /** The feed's name, without a key; null for a document that has none. */
  readonly nameOf: (row: Row) => string | null
  /** Whether anybody may learn that it is gone, once it is. */
  readonly isOpen: (row: Row) => boolean
}
type Hooked = { readonly id: DocumentId }

/**
 * Keeps the name under which readers subscribed, when what the feed is of gets another. The hook's
 * own documents hold only what the caller selected.
 */
export const rememberFormerName = (feeds: NamedFeeds): CollectionAfterChangeHook<Hooked> =>
  async function ({ doc: { id }, req }) {
    const { collection, nameOf } = feeds
    const change = await liveChangeOf({ collection, id, req })
    if (change && isInTrash(change.after)) {
      if (!isInTrash(change.before)) await rememberLast(feeds, change.before, { id, req })
      return
    }
    const before = change?.before ? nameOf(change.before) : null
    const after = change?.after ? nameOf(change.after) : null
    if (before === null || after === null || before === after) return
    // The new name may have been somebody's former one; it is a feed again.
    await forget({ name: { in: [before, after] } }, req)
    await remember({ name: before, collection, id }, req)
  }

/** And when that is deleted, so that programs are told that nothing comes any more. */
export const rememberLastName = (feeds: NamedFeeds): CollectionAfterDeleteHook<Hooked> =>
  async function ({ id, req }) {
    const before = liveBefore({ collection: feeds.collection, id, req })
    await rememberLast(feeds, before, { id, req })
  }

async function rememberLast(
  { collection, nameOf, isOpen }: NamedFeeds,
  before: Row | null,
  { id, req }: Pick<Former, 'id'> & { readonly req: PayloadRequest },
): Promise<void> {
  const name = before && nameOf(before)
  if (!name) return
  if (!isOpen(before)) {
    const own = [
      { relatedCollection: { equals: collection } },
      { relatedId: { equals: String(id) } },
    ]
    await forget({ and: own }, req)
    return
  }
  await forget({ name: { equals: name } }, req)
  await remember({ name, collection, id }, req)
}

const forget = (where: Where, req: PayloadRequest): Promise<void> =>
  req.payload.db.deleteMany({ collection: formerNames, where, req })

type Former = { readonly name: string; readonly collection: string; readonly id: DocumentId }

async function remember({ name, collection, id }: Former, req: PayloadRequest): Promise<void> {
  const data = { name, relatedCollection: collection, relatedId: String(id) }
  await req.payload.create({ collection: formerNames, data: data as never, depth: 0, req })
}

const formerNames = formerNamesSlug as CollectionSlug
