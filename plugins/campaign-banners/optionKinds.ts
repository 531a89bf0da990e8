import {
  call,
  field,
  flag,
  fullListOf,
  type KindsOf,
  label,
  listOf,
  nextBasePath,
  oneOf,
  shaped,
  slug,
  strictly,
  text,
  timeZone,
  whole,
} from '../kit/options/kinds.ts'
import { campaignKinds } from './core/campaign.ts'
import type { Placement } from './core/placement.ts'
import type { CampaignBannersOptions, MessagesOptions, Slugs } from './options.ts'

const may = call('a function of { req } that says whether the user may')
const ownSlug = shaped(/^[a-z][a-z0-9-]*$/, 'lower-case words with hyphens').optional()
const slugs = {
  campaigns: ownSlug,
  creatives: ownSlug,
  counts: ownSlug,
  audit: ownSlug,
  locks: ownSlug,
} satisfies KindsOf<Slugs>

const placement = strictly({
  name: shaped(/^[a-z][a-z0-9-]*$/, 'lower-case words with hyphens'),
  label,
  fallback: oneOf('house', 'nothing'),
  kinds: fullListOf(oneOf(...campaignKinds), 'at least one kind of campaign'),
  afterParagraph: whole(1, 100).optional(),
  pageTypes: listOf(text(), 'values of pageTypes, or null for all').nullable(),
  isEnabled: flag,
} satisfies KindsOf<Placement>)

const messages = strictly({
  slug,
  title: field,
  wording: field,
  steps: field,
  issuingBody: field,
  issuedOn: field,
  replacedBy: field.optional(),
  pathOf: call('a function that gives the path of a message’s page, or null'),
} satisfies KindsOf<MessagesOptions>)

const route = shaped(/^(?:\/|(?:\/[\w-]+)+)$/, 'a path such as /admin')

/** What each option takes. */
export const optionKinds = strictly({
  disabled: flag.optional(),
  slugs: strictly(slugs).optional(),
  access: strictly({ manages: may, approves: may, raisesAlarm: may }),
  users: slug.optional(),
  placements: listOf(placement, 'a list of placements').optional(),
  pageTypes: fullListOf(strictly({ value: text(), label }), 'at least one kind of page'),
  sections: strictly({ slug, parentField: field.optional() }).nullish(),
  tags: strictly({ slug }).nullish(),
  media: strictly({ slug, pathOf: call().optional(), shows: call().optional() }).nullish(),
  messages: messages.nullish(),
  emergency: strictly({
    needsSecondPerson: flag.optional(),
    maxHours: whole(1, 24 * 31).optional(),
  }).optional(),
  timeZone: timeZone.optional(),
  pageOf: call('a function that names the page of a path').optional(),
  checkPaths: fullListOf(
    shaped(/^\//, 'a path of the site such as /'),
    'at least one path of the site',
  ).optional(),
  routes: strictly({ admin: route.optional(), api: route.optional() }).optional(),
  nextBasePath: nextBasePath.optional(),
  basePath: shaped(/^(?:\/[a-z0-9-]+)+$/, 'a path such as /tb').optional(),
  widgetOrigins: listOf(text(), 'a list of origins such as https://hanoi.gov.vn').optional(),
  counting: strictly({
    perAddressPerMinute: whole(1, 1_000_000).optional(),
    addressHeader: shaped(/^[\w-]+$/, 'the name of a header such as x-real-ip').nullish(),
    // A token of yesterday's page is good until tomorrow.
    keepHoursDays: whole(3, 3660).optional(),
  }).optional(),
  adminGroup: label.optional(),
  now: call('a function that gives epoch milliseconds').optional(),
} satisfies KindsOf<CampaignBannersOptions>)
