import type { CollectionBeforeDeleteHook } from 'payload'
import { stepsOfCampaign } from '../core/transitions.ts'
import type { ResolvedOptions } from '../options.ts'
import { campaignFacts } from './campaignFacts.ts'
import { refuseSteps } from './refusals.ts'

/** Judges a campaign's deletion by the table of `core/transitions.ts`. */
export const guardCampaignDeletion =
  (options: ResolvedOptions): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const facts = await campaignFacts(id, options, req)
    if (!facts) return
    const kind = facts.isAlarm ? 'emergency' : 'ordinary'
    const step = { write: 'delete', live: facts.shown, from: kind, to: kind } as const
    refuseSteps(stepsOfCampaign(step), options, req)
  }
