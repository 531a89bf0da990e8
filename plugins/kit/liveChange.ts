import { isDeepStrictEqual } from 'node:util'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  JsonObject,
  PayloadRequest,
} from 'payload'
import type { DocumentId } from './tags.ts'

/** A document as readers get it: the row of the collection, not its newest version. */
export type LiveDocument = JsonObject & { id: DocumentId; _status?: 'draft' | 'published' | null }
export type LiveChange = {
  readonly before: LiveDocument | null
  readonly after: LiveDocument | null
}

/**
 * Text and not a symbol: a Local API call within a hook makes the request's context anew where
 * `Object.keys` finds nothing in it.
 */
const key = 'thu-do-newsroom.live-before'
type Context = { [key]?: Map<string, LiveDocument | null> | undefined }
type Named = { readonly collection: string; readonly id: DocumentId; readonly req: PayloadRequest }

/**
 * Keeps the live document as it is before a change, for {@link liveChangeOf}. Payload's
 * `previousDoc` is the newest version instead: after an autosave it is a draft that no reader saw.
 */
export const rememberLive: CollectionBeforeChangeHook<LiveDocument> = async ({
  collection,
  operation,
  originalDoc,
  data,
  req,
}) => {
  if (operation === 'update' && originalDoc) {
    await remember({ collection: collection.slug, id: originalDoc.id, req })
  }
  return data
}

/** The same before a deletion, for {@link liveBefore}. */
export const rememberLiveBeforeDelete: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  remember({ collection: collection.slug, id, req })

/**
 * What a write did to the live document; null when it left readers' copy alone (a draft, an
 * autosave). Call it in `afterChange` of a collection with {@link rememberLive}.
 */
export async function liveChangeOf(named: Named): Promise<LiveChange | null> {
  const before = liveBefore(named)
  const after = await findLive(named)
  if (isDeepStrictEqual(before, after)) return null
  return isPublic(before) || isPublic(after) ? { before, after } : null
}

/** The live document as it was before this request touched it. */
export const liveBefore = ({ collection, id, req }: Named): LiveDocument | null =>
  memory(req).get(nameOf(collection, id)) ?? null

/** Published now or for a later time, as collections without drafts always are, and not thrown away. */
export const isPublic = (document: LiveDocument | null): boolean =>
  document !== null && document._status !== 'draft' && !isInTrash(document)

/** Thrown into Payload's trash, from which it may come back. */
export const isInTrash = (document: object | null): boolean =>
  document !== null && Boolean((document as { readonly deletedAt?: unknown }).deletedAt)

/** The same change for whom trash is gone: throwing away deletes, and taking back makes anew. */
export const withoutTrash = ({ before, after }: LiveChange): LiveChange => ({
  before: isInTrash(before) ? null : before,
  after: isInTrash(after) ? null : after,
})

async function remember(named: Named): Promise<void> {
  memory(named.req).set(nameOf(named.collection, named.id), await findLive(named))
}

function findLive({ collection, id, req }: Named): Promise<LiveDocument | null> {
  return req.payload.db.findOne<LiveDocument>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
}

const memory = (req: PayloadRequest): Map<string, LiveDocument | null> =>
  ((req.context as Context)[key] ??= new Map<string, LiveDocument | null>())

const nameOf = (collection: string, id: DocumentId): string => `${collection}:${id}`
