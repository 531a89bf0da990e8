import type { CollectionSlug, JsonObject, PayloadRequest } from 'payload'
import type { Saved } from './newerVersion.ts'

export type Version = {
  readonly id: number
  readonly autosave?: boolean
  readonly version: JsonObject & Saved & { readonly _status?: string | null }
}

/** The version that the desk sees of a document; null where it has none. */
export async function newestVersion(
  slug: string,
  id: number | string,
  req: PayloadRequest,
): Promise<Version | null> {
  const { docs } = await req.payload.db.findVersions({
    collection: slug as CollectionSlug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return (docs[0] as unknown as Version | undefined) ?? null
}
