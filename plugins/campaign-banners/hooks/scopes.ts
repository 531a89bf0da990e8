import type { CollectionSlug } from 'payload'
import type { ScopesOf } from '../../kit/events/announceChanges.ts'
import { tagsOfCampaign } from '../core/pageTags.ts'
import { parseTargeting } from '../core/targeting.ts'
import type { ResolvedOptions } from '../options.ts'
import { loadCreatives } from '../reader/loadCampaigns.ts'
import type { CampaignRow, CreativeRow } from '../reader/records.ts'

/** The pages that an approved campaign can touch: those that it names, where they have its places. */
export const scopesOfCampaign =
  (options: ResolvedOptions): ScopesOf =>
  async (document, req) => {
    const { slugs } = options
    const creatives = await loadCreatives({ payload: req.payload, slugs, req }, [document.id])
    return tagsFor(document, creatives, options)
  }

/** A creative touches the pages of its campaign, where they have its own places. */
export const scopesOfCreative =
  (options: ResolvedOptions): ScopesOf =>
  async (document, req) => {
    const creative = document as unknown as CreativeRow
    const campaign = await req.payload.db.findOne<{ id: number | string }>({
      collection: options.slugs.campaigns as CollectionSlug,
      where: { id: { equals: creative.campaign } },
      req,
    })
    return campaign ? tagsFor(campaign, [creative], options) : []
  }

function tagsFor(
  campaign: CampaignRow,
  creatives: readonly CreativeRow[],
  { slugs, placements }: ResolvedOptions,
): string[] {
  const wanted = new Set(creatives.flatMap((creative) => creative.placements ?? []))
  const places = placements.filter(({ name, isEnabled }) => isEnabled && wanted.has(name))
  const types = places.flatMap(({ pageTypes }) => pageTypes ?? [])
  return tagsOfCampaign(slugs.campaigns, {
    targeting: parseTargeting(campaign.targeting),
    isEmergency: campaign.kind === 'emergency',
    // Deleted with its campaign, a creative has announced its own places already.
    pageTypes: places.every(({ pageTypes }) => pageTypes !== null) ? types : null,
  })
}
