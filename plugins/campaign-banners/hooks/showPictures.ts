import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import type { LiveDocument } from '../../kit/liveChange.ts'
import { tagOfDocument, type DocumentId } from '../../kit/tags.ts'
import type { ResolvedOptions } from '../options.ts'
import { loadCreatives } from '../reader/loadCampaigns.ts'
import { type CampaignRow, type CreativeRow, windowsOf } from '../reader/records.ts'

/*
 * Tells whoever keeps the pictures when readers are shown those of a creative: in the windows of
 * its campaign, once both are approved. The hours within a window are the banner's, not the
 * picture's: it has been shown, and it will be again tomorrow.
 */

/** After a creative is saved. */
export const showPictures =
  (options: ResolvedOptions): CollectionAfterChangeHook<LiveDocument> =>
  async ({ doc: { id }, req }) => {
    const creative = await findLive<CreativeRow>(req, options.slugs.creatives, id)
    if (!creative) return
    const campaign = await findLive<CampaignRow>(req, options.slugs.campaigns, creative.campaign)
    await tell(options, { creative, campaign, req })
  }

/** After a creative is deleted. */
export const hidePictures =
  ({ media, slugs }: ResolvedOptions): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    const owner = tagOfDocument(slugs.creatives, id)
    await media?.shows?.({ owner, photos: [], windows: [] }, req)
  }

/** After a campaign is saved: its windows are those of all its pictures. */
export const showPicturesOfCampaign =
  (options: ResolvedOptions): CollectionAfterChangeHook<LiveDocument> =>
  ({ doc: { id }, req }) =>
    showAgain(options, id, req)

/** Tells it of a campaign that is stored already. */
export async function showAgain(
  options: ResolvedOptions,
  id: DocumentId,
  req: PayloadRequest,
): Promise<void> {
  const { slugs } = options
  const campaign = await findLive<CampaignRow>(req, slugs.campaigns, id)
  const creatives = await loadCreatives({ payload: req.payload, slugs, req }, [id])
  for (const creative of creatives) await tell(options, { creative, campaign, req })
}

type Shown = {
  readonly creative: CreativeRow
  readonly campaign: CampaignRow | null
  readonly req: PayloadRequest
}

async function tell({ media, slugs }: ResolvedOptions, shown: Shown): Promise<void> {
  const { creative, campaign, req } = shown
  const isApproved = creative._status === 'published' && campaign?._status === 'published'
  const photos = (creative.pictures ?? []).flatMap(({ image }) => image ?? [])
  const windows = windowsOf(campaign?.windows).map(({ startsAt, endsAt }) => ({
    from: startsAt,
    until: endsAt ?? Infinity,
  }))
  await media?.shows?.(
    {
      owner: tagOfDocument(slugs.creatives, creative.id),
      photos: isApproved ? photos : [],
      windows: isApproved ? windows : [],
    },
    req,
  )
}

/** The row that counts for readers, and not its newest version. */
async function findLive<Row extends { id: DocumentId }>(
  req: PayloadRequest,
  slug: string,
  id: DocumentId | null | undefined,
): Promise<Row | null> {
  if (id === null || id === undefined) return null
  const collection = slug as CollectionSlug
  return req.payload.db.findOne<Row>({ collection, where: { id: { equals: id } }, req })
}
