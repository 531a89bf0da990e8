import type { CollectionConfig, Config } from 'payload'
import { observeCommits } from '../kit/afterCommit.ts'
import { announceChanges } from '../kit/announceChanges.ts'
import { closeCollection } from '../kit/closedChoices.ts'
import { withDates } from '../kit/dates/withDates.ts'
import { createCampaigns } from './collections/campaigns.ts'
import { createCreatives } from './collections/creatives.ts'
import { createAudit, createCounts, createLocks } from './collections/records.ts'
import { readerEndpoints } from './endpoints/readerEndpoints.ts'
import { rollUpCounts } from './jobs/rollUpCounts.ts'
import { scopesOfCampaign, scopesOfCreative } from './hooks/scopes.ts'
import { showStoredPictures } from './hooks/showStoredPictures.ts'
import type { CampaignBannersOptions, ResolvedOptions } from './options.ts'
import { setUpDesk } from './reader/desk.ts'
import { resolveOptions } from './resolveOptions.ts'

export { defaultPlacements } from './defaultPlacements.ts'
export { answerReaders } from './reader/answerReaders.ts'
export { type BannerDesk, bannerDeskOf } from './reader/desk.ts'
export { renderWidget } from './reader/widget.ts'
export { showStoredPictures }
export type { CampaignBannersOptions }

/** Campaigns, their creatives, and banners in named places of pages. See README.md. */
export const campaignBanners =
  (given: CampaignBannersOptions) =>
  (config: Config): Config => {
    const isDisabled = given.disabled ?? false
    const options = resolveOptions(given)
    requireCollections(config, options)
    const added = collectionsOf(options, isDisabled).map(withDates)
    const collections = [...(config.collections ?? []), ...added]
    // The database keeps what is queued, whether or not somebody counts.
    const jobs = { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), rollUpCounts(options)] }
    if (isDisabled) return { ...config, collections, jobs }
    const { onInit, endpoints, admin } = config
    return {
      ...config,
      collections,
      jobs,
      endpoints: [...(endpoints ?? []), ...readerEndpoints(options)],
      admin: { ...admin, components: { ...admin?.components, views: viewsOf(admin, options) } },
      onInit: async (payload) => {
        await onInit?.(payload)
        observeCommits(payload)
        setUpDesk(payload, options)
      },
    }
  }

function collectionsOf(options: ResolvedOptions, isDisabled: boolean): CollectionConfig[] {
  const campaigns = createCampaigns(options, isDisabled)
  const creatives = createCreatives(options, isDisabled)
  const records = [createCounts(options), createAudit(options), createLocks(options)]
  if (isDisabled) return [campaigns, creatives, ...records]
  return [
    announceChanges(campaigns, scopesOfCampaign(options)),
    announceChanges(creatives, scopesOfCreative(options)),
    ...records,
  ].map(closeCollection)
}

function viewsOf(admin: Config['admin'], { slugs }: ResolvedOptions) {
  const view = (name: string, path: `/${string}`) => ({
    Component: `@thu-do/campaign-banners/components/rsc#${name}`,
    path,
  })
  return {
    ...admin?.components?.views,
    campaignCalendar: view('CalendarView', `/${slugs.campaigns}-calendar`),
    campaignEmergency: view('EmergencyView', `/${slugs.campaigns}-emergency`),
    campaignReport: view('ReportView', `/${slugs.campaigns}-report`),
    campaignPreview: view('PreviewView', `/${slugs.campaigns}-preview`),
  }
}

function requireCollections({ collections = [] }: Config, options: ResolvedOptions): void {
  const { users, sections, tags, media, messages } = options
  const wanted = { users: { slug: users }, sections, tags, media, messages }
  for (const [option, value] of Object.entries(wanted)) {
    if (!value || collections.some(({ slug }) => slug === value.slug)) continue
    throw new Error(
      `campaign-banners: ${option} names the collection "${value.slug}", which the config does not have; expected one of ${collections.map(({ slug }) => slug).join(', ')}`,
    )
  }
}
