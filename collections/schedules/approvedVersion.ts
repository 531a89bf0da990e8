import type { CollectionSlug, JsonObject, Payload, PayloadRequest } from 'payload'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { targetOf, type Target } from './target.ts'

export type Version = {
  readonly id: DocumentId
  readonly autosave?: boolean
  readonly version: JsonObject & { readonly _status?: 'draft' | 'published' }
}
type Request = Partial<PayloadRequest>

/** The version that the newsroom sees of a document; null where there is none any more. */
export async function newestVersion(
  target: Target,
  payload: Payload,
  req: Request,
): Promise<Version | null> {
  const { collection, id } = targetOf(target, payload)
  const { docs } = await payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  return (docs[0] as Version | undefined) ?? null
}

/** A version by its id; null where it was removed, as the oldest of many are. */
export const versionById = async (
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
): Promise<Version | null> =>
  (await req.payload.findVersionByID({
    ...{ collection, id, depth: 0, disableErrors: true },
    ...{ overrideAccess: true, showHiddenFields: true, req },
  })) as Version | null

/**
 * Keeps what stands now as what was approved, and names it. An autosave writes over the autosave
 * before it; from here on it begins a version of its own.
 */
export async function keepApproved(target: Target, payload: Payload): Promise<string | undefined> {
  const newest = await newestVersion(target, payload, {})
  if (!newest) return undefined
  const { id, autosave } = newest
  if (autosave === true) {
    const { collection } = targetOf(target, payload)
    const versionData = { autosave: false } as never
    await payload.db.updateVersion({ collection, id: id as number, versionData })
  }
  return String(id)
}
