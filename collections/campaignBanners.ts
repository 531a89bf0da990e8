import type { PayloadRequest } from 'payload'
import type { Interval } from '../plugins/kit/shownIntervals.ts'
import type { DocumentId } from '../plugins/kit/tags.ts'
import { addressOf } from './addressOf.ts'
import { holders } from './access/holders.ts'
import { chiefRoles, editorialRoles } from './access/roles.ts'
import { settlePhotoUses } from './photo-uses/settlePhotoUses.ts'
import { adminGroups } from './adminGroups.ts'
import { normalPath } from './normalPath.ts'

/** The kinds of page of this site, as `parsePath` names them, that a campaign may be aimed at. */
const pageTypes = [
  { value: 'home', label: { vi: 'Trang nhất', en: 'Front page' } },
  { value: 'section', label: { vi: 'Chuyên mục', en: 'Sections' } },
  { value: 'article', label: { vi: 'Bài viết', en: 'Articles' } },
  { value: 'tag', label: { vi: 'Từ khóa', en: 'Tags' } },
  { value: 'author', label: { vi: 'Tác giả', en: 'Authors' } },
  { value: 'events', label: { vi: 'Danh sách sự kiện', en: 'List of events' } },
  { value: 'event', label: { vi: 'Sự kiện', en: 'Events' } },
  { value: 'spotlights', label: { vi: 'Danh sách sản phẩm', en: 'List of products' } },
  { value: 'spotlight', label: { vi: 'Sản phẩm OCOP', en: 'Products' } },
  { value: 'health-messages', label: { vi: 'Danh sách thông điệp', en: 'List of messages' } },
  { value: 'health-message', label: { vi: 'Thông điệp sức khỏe', en: 'Messages' } },
  { value: 'widget', label: { vi: 'Trang khác nhúng thông báo', en: 'Other sites' } },
]

/** A story is found by its number, whatever words stand before it. */
function pageOf(path: string): string {
  const page = normalPath(path)
  return /^\/(?:[^/]*-)?(\d{1,15})\.(?:html|media)$/.exec(page)?.[1] ?? page
}

type Shown = {
  readonly owner: string
  readonly photos: readonly DocumentId[]
  readonly windows: readonly Interval[]
}
type Surroundings = {
  readonly widgetOrigins: readonly string[]
  readonly readerAddressHeader: string | null
}

/** How this newsroom uses the campaign-banners plugin. */
export const campaignBannersOptions = ({ widgetOrigins, readerAddressHeader }: Surroundings) => ({
  widgetOrigins,
  counting: { addressHeader: readerAddressHeader },
  basePath: '/tb',
  access: {
    manages: holders(...editorialRoles, 'campaign-officer'),
    approves: holders(...editorialRoles),
    raisesAlarm: holders(...chiefRoles),
  },
  adminGroup: adminGroups.campaigns,
  pageTypes,
  pageOf,
  checkPaths: ['/', '/su-kien', '/san-pham-ocop', '/thong-diep-suc-khoe'],
  sections: { slug: 'categories', parentField: 'parent' },
  tags: { slug: 'tags' },
  media: {
    slug: 'media',
    pathOf: (filename: string) => `/media/${encodeURIComponent(filename)}`,
    shows: ({ windows, ...shown }: Shown, req: PayloadRequest) =>
      settlePhotoUses({ ...shown, intervals: windows }, req),
  },
  messages: {
    slug: 'public-health-messages',
    title: 'title',
    wording: 'wording',
    steps: 'steps',
    issuingBody: 'issuingBody',
    issuedOn: 'issuedOn',
    replacedBy: 'replacedBy',
    pathOf: ({ slug }: Readonly<Record<string, unknown>>) =>
      typeof slug === 'string' ? addressOf('public-health-messages', { slug }) : null,
  },
})
