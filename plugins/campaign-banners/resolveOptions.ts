import type { Placement } from './core/placement.ts'
import { parseWidgetOrigins } from '../kit/widgets/crossOrigin.ts'
import { createZone, type Zone } from './core/zone.ts'
import { defaultPlacements } from './defaultPlacements.ts'
import type { CampaignBannersOptions, ResolvedOptions } from './options.ts'

/**
 * The options with every default filled in.
 *
 * @throws an error that names the option, its value and what is accepted.
 */
export function resolveOptions(options: CampaignBannersOptions): ResolvedOptions {
  const { media = null, sections = null, emergency = {}, counting = {} } = options
  const resolved: ResolvedOptions = {
    slugs: {
      campaigns: 'campaigns',
      creatives: 'creatives',
      counts: 'campaign-counts',
      audit: 'campaign-audit',
      locks: 'campaign-locks',
      ...options.slugs,
    },
    access: options.access,
    users: options.users ?? 'users',
    placements: options.placements ?? placementsFor(options.pageTypes),
    pageTypes: options.pageTypes,
    sections: sections && { slug: sections.slug, parentField: sections.parentField ?? null },
    tags: options.tags ?? null,
    media: media && {
      ...media,
      pathOf: media.pathOf ?? ((file) => `/api/${media.slug}/file/${encodeURIComponent(file)}`),
    },
    messages: options.messages ?? null,
    emergency: {
      maxHours: emergency.maxHours ?? 72,
      // Nothing but the word itself turns the second person off.
      needsSecondPerson: emergency.needsSecondPerson !== false,
    },
    timeZone: options.timeZone ?? 'Asia/Ho_Chi_Minh',
    zone: zoneOf(options.timeZone ?? 'Asia/Ho_Chi_Minh'),
    basePath: options.basePath ?? '/api/tb',
    widgetOrigins: parseWidgetOrigins(
      options.widgetOrigins ?? [],
      'campaign-banners: widgetOrigins',
    ),
    pageOf: options.pageOf ?? ((path) => path.replace(/\/+$/, '')),
    checkPaths: options.checkPaths ?? ['/'],
    routes: { admin: '/admin', api: '/api', ...options.routes },
    counting: { perAddressPerMinute: 600, addressHeader: null, keepHoursDays: 90, ...counting },
    adminGroup: options.adminGroup ?? { vi: 'Chiến dịch', en: 'Campaigns' },
    now: options.now ?? (() => Date.now()),
  }
  check(resolved)
  return resolved
}

/** The usual placements, on those of the project's kinds of page that they know; off without any. */
function placementsFor(pageTypes: CampaignBannersOptions['pageTypes']): Placement[] {
  return defaultPlacements.map((placement) => {
    const types = placement.pageTypes?.filter((type) =>
      pageTypes.some(({ value }) => value === type),
    )
    if (!types) return placement
    return { ...placement, pageTypes: types, isEnabled: placement.isEnabled && types.length > 0 }
  })
}

function check({ placements, pageTypes, emergency, counting, ...rest }: ResolvedOptions): void {
  const { basePath } = rest
  if (pageTypes.length === 0) refuse('pageTypes', [], 'at least one kind of page')
  const names = placements.map(({ name }) => name)
  for (const [index, { name, kinds, pageTypes: types, afterParagraph }] of placements.entries()) {
    const at = `placements[${index}]`
    if (!/^[a-z][a-z0-9-]*$/.test(name)) refuse(`${at}.name`, name, 'lower-case words with hyphens')
    if (names.indexOf(name) !== index) refuse(`${at}.name`, name, 'a name of its own')
    if (kinds.length === 0) refuse(`${at}.kinds`, [], 'at least one kind of campaign')
    const unknown = types?.find((type) => !pageTypes.some(({ value }) => value === type))
    if (unknown) refuse(`${at}.pageTypes`, unknown, 'values of pageTypes')
    if (afterParagraph !== undefined && !isWhole(afterParagraph, 1, 100)) {
      refuse(`${at}.afterParagraph`, afterParagraph, '1–100')
    }
  }
  const { maxHours } = emergency
  if (!isWhole(maxHours, 1, 24 * 31)) refuse('emergency.maxHours', maxHours, '1–744')
  const { perAddressPerMinute: rate } = counting
  if (!isWhole(rate, 1, 1_000_000)) refuse('counting.perAddressPerMinute', rate, '1–1000000')
  const { keepHoursDays, addressHeader } = counting
  // A token of yesterday's page is good until tomorrow.
  if (!isWhole(keepHoursDays, 3, 3660)) refuse('counting.keepHoursDays', keepHoursDays, '3–3660')
  if (addressHeader !== null && !/^[a-z0-9-]+$/i.test(addressHeader)) {
    refuse('counting.addressHeader', addressHeader, 'the name of a header such as x-real-ip')
  }
  if (!/^(\/[a-z0-9-]+)+$/.test(basePath)) refuse('basePath', basePath, 'a path such as /tb')
}

function zoneOf(timeZone: string): Zone {
  try {
    return createZone(timeZone)
  } catch {
    return refuse('timeZone', timeZone, 'an IANA name such as Asia/Ho_Chi_Minh')
  }
}

const isWhole = (value: number, min: number, max: number): boolean =>
  Number.isInteger(value) && value >= min && value <= max

function refuse(option: string, value: unknown, accepted: string): never {
  // `NaN` and infinity are `null` in JSON.
  const written = typeof value === 'number' ? String(value) : JSON.stringify(value)
  throw new Error(`campaign-banners: ${option} is ${written}; expected ${accepted}`)
}
