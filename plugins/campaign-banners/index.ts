import type { Config } from 'payload'
import { announceOnce } from '../kit/events/announceChanges.ts'
import { withEventsCollection } from '../kit/events/eventsCollection.ts'
import { createCollections } from './collections/createCollections.ts'
import { rememberOldTargets } from './collections/rememberOldTargets.ts'
import { readerEndpoints } from './endpoints/readerEndpoints.ts'
import { rollUpCounts } from './jobs/rollUpCounts.ts'
import { showStoredPictures } from './hooks/showStoredPictures.ts'
import type { CampaignBannersOptions, ResolvedOptions } from './options.ts'
import { setUpDesk } from './reader/desk.ts'
import { requireNamed } from './requireNamed.ts'
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
    const options = resolveOptions(given, config)
    requireNamed(config, options)
    const isDisabled = given.disabled ?? false
    const collections = withEventsCollection([
      ...(config.collections ?? []).map((collection) =>
        collection.slug === options.media?.slug && !isDisabled
          ? announceOnce(collection)
          : collection,
      ),
      ...createCollections(options, isDisabled),
    ])
    // The database keeps what is queued, whether or not somebody counts.
    const jobs = { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), rollUpCounts(options)] }
    if (isDisabled) return { ...config, collections, jobs }
    const { onInit, endpoints, admin } = config
    return {
      ...config,
      collections,
      jobs,
      endpoints: [...(endpoints ?? []), ...readerEndpoints(options)],
      admin: {
        ...admin,
        components: {
          ...admin?.components,
          afterNavLinks: [...(admin?.components?.afterNavLinks ?? []), navLinks],
          views: viewsOf(admin, options),
        },
      },
      onInit: async (payload) => {
        await onInit?.(payload)
        await rememberOldTargets(payload, options)
        setUpDesk(payload, options)
      },
    }
  }

const navLinks = '@thu-do/campaign-banners/components/rsc#CampaignNavLinks'

function viewsOf(admin: Config['admin'], { slugs }: ResolvedOptions) {
  const view = (name: string, path: `/${string}`, title: string) => ({
    Component: `@thu-do/campaign-banners/components/rsc#${name}`,
    path,
    meta: { title },
  })
  return {
    ...admin?.components?.views,
    campaignCalendar: view('CalendarView', `/${slugs.campaigns}-calendar`, 'Lịch chiến dịch'),
    campaignEmergency: view('EmergencyView', `/${slugs.campaigns}-emergency`, 'Thông báo khẩn'),
    campaignReport: view('ReportView', `/${slugs.campaigns}-report`, 'Báo cáo chiến dịch'),
    campaignPreview: view('PreviewView', `/${slugs.campaigns}-preview`, 'Xem trước trang'),
  }
}
