import { findForReaders } from '../../plugins/kit/findForReaders.ts'
import { createVisibilityRule } from '../../plugins/kit/visibility.ts'
import type { RssFeedsOptions } from '../../plugins/rss-feeds/options.ts'
import { holders } from '../access/holders.ts'
import { editorialRoles } from '../access/roles.ts'
import { signedIn } from '../access/signedIn.ts'
import { adminGroups } from '../adminGroups.ts'
import { feedSources } from './feedSources.ts'
import { siteFacts } from './siteFacts.ts'

/** Minutes east of Greenwich of Asia/Ho_Chi_Minh, all year round. */
const hanoiMinutes = 7 * 60

/** What the newsroom's feeds are made of. */
export const createFeedOptions = ({
  siteUrl,
  hubUrl,
  isPrivateHubAllowed = false,
}: Pick<RssFeedsOptions, 'hubUrl' | 'isPrivateHubAllowed'> & {
  readonly siteUrl: string
}): RssFeedsOptions => ({
  siteUrl,
  hubUrl: hubUrl ?? null,
  isPrivateHubAllowed,
  site: siteFacts,
  sources: feedSources,
  media: {
    collection: 'media',
    caption: 'caption',
    credit: 'credit',
    sizes: ['w1280_jpeg', 'w960_jpeg', 'w640_jpeg', 'w320_jpeg'],
    thumbnails: ['w320_jpeg'],
    path: ({ filename }) => `/media/${encodeURIComponent(filename)}`,
  },
  basePath: '/rss',
  newsSitemapPath: '/sitemaps/tin-moi.xml',
  opmlName: 'kenh-tin.opml',
  // The paper's own name since before this site; never to be changed with a host.
  guidAuthority: 'laodongthudo.vn,2020',
  dayOffsetMinutes: hanoiMinutes,
  visibility: createVisibilityRule({ visibleSince: 'visibleSince' }),
  find: findForReaders,
  access: signedIn,
  partnerFeeds: { access: holders(...editorialRoles), group: adminGroups.structure },
})
