import type { CollectionAfterChangeHook, CollectionSlug } from 'payload'
import type { LiveDocument } from '../../kit/liveChange.ts'
import type { ResolvedOptions } from '../options.ts'
import { type CampaignRow, type CreativeRow, windowsOf } from '../reader/records.ts'

/** Opens an approved creative's pictures to readers from the campaign's first minute. */
export const releasePictures =
  ({ media, slugs }: ResolvedOptions): CollectionAfterChangeHook<LiveDocument> =>
  async ({ doc, req }) => {
    if (!media?.release || doc._status !== 'published') return
    const { pictures, campaign } = doc as CreativeRow
    const ids = (pictures ?? []).flatMap(({ image }) => idOf(image) ?? [])
    const campaignId = idOf(campaign)
    if (ids.length === 0 || campaignId === null) return
    const row = (await req.payload.findByID({
      collection: slugs.campaigns as CollectionSlug,
      id: campaignId,
      depth: 0,
      disableErrors: true,
      req,
    })) as unknown as CampaignRow | null
    const starts = windowsOf(row?.windows).map(({ startsAt }) => startsAt)
    if (starts.length > 0) await media.release(ids, new Date(Math.min(...starts)), req)
  }

const idOf = (value: unknown): number | string | null => {
  const id: unknown = typeof value === 'object' && value && 'id' in value ? value.id : value
  return typeof id === 'number' || typeof id === 'string' ? id : null
}
