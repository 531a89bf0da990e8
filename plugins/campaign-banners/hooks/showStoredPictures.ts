import type { CollectionSlug, PayloadRequest } from 'payload'
import type { CampaignBannersOptions } from '../options.ts'
import { resolveOptions } from '../resolveOptions.ts'
import { showAgain } from './showPictures.ts'

/**
 * Tells `media.shows` of every campaign that is stored: for a project that begins to listen when it
 * has campaigns already. May be called again.
 */
export async function showStoredPictures(
  given: CampaignBannersOptions,
  req: PayloadRequest,
): Promise<void> {
  const options = resolveOptions(given, req.payload.config)
  const { docs } = await req.payload.db.find<{ id: number | string }>({
    collection: options.slugs.campaigns as CollectionSlug,
    where: { _status: { equals: 'published' } },
    select: { name: true },
    limit: 0,
    pagination: false,
    req,
  })
  for (const { id } of docs) await showAgain(options, id, req)
}
