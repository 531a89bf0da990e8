import type { CollectionConfig } from 'payload'
import { announceChanges } from '../../kit/events/announceChanges.ts'
import { closeCollection } from '../../kit/closedChoices.ts'
import { copyAsDraft } from '../../kit/draftCopies.ts'
import { withDates } from '../../kit/dates/withDates.ts'
import { scopesOfCampaign, scopesOfCreative } from '../hooks/scopes.ts'
import type { ResolvedOptions } from '../options.ts'
import { createCampaigns } from './campaigns.ts'
import { createCreatives } from './creatives.ts'
import { createAudit, createCounts, createLocks } from './records.ts'

/** All that the plugin keeps; disabled, the same columns without behaviour. */
export function createCollections(
  options: ResolvedOptions,
  isDisabled: boolean,
): CollectionConfig[] {
  const campaigns = createCampaigns(options, isDisabled)
  const creatives = createCreatives(options, isDisabled)
  const records = [createCounts(options), createAudit(options), createLocks(options)]
  const announced = [
    announceChanges(campaigns, scopesOfCampaign(options)),
    announceChanges(creatives, scopesOfCreative(options)),
  ]
  const all = isDisabled
    ? [campaigns, creatives, ...records]
    : [...announced, ...records].map(closeCollection).map(copyAsDraft)
  return all.map(withDates)
}
