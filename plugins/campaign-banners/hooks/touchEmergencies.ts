import type { CollectionAfterChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import type { CreativeRow } from '../reader/records.ts'
import { isByHand } from './actor.ts'
import { type CampaignFacts, campaignFacts } from './campaignFacts.ts'

/** Saves the emergencies too, so that whoever changed what they say is not the one who confirms. */
export async function touchEmergencies(
  campaigns: readonly CampaignFacts[],
  { slugs }: ResolvedOptions,
  req: PayloadRequest,
): Promise<void> {
  if (!isByHand(req)) return
  for (const { id, isAlarm } of campaigns) {
    if (!isAlarm) continue
    await req.payload.update({
      collection: slugs.campaigns as CollectionSlug,
      id,
      data: {},
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    })
  }
}

/** A creative's change is one of the emergency that it is in, and of the one that it left. */
export const askSecondPersonAgain =
  (options: ResolvedOptions): CollectionAfterChangeHook<CreativeRow> =>
  async ({ doc, previousDoc, req }) => {
    if (!isByHand(req)) return
    const before = previousDoc as Partial<CreativeRow> | undefined
    const ids = new Set([idOf(doc.campaign), idOf(before?.campaign)])
    for (const id of ids) {
      const facts = await campaignFacts(id, options, req)
      if (facts) await touchEmergencies([facts], options, req)
    }
  }

/** A hook's document is as deep as its caller asked. */
const idOf = (campaign: unknown): unknown =>
  typeof campaign === 'object' && campaign !== null && 'id' in campaign ? campaign.id : campaign
