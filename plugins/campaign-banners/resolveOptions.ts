import type { Config } from 'payload'
import { nextBasePathOf } from '../kit/nextBasePath.ts'
import { refuseOption, requireOptions } from '../kit/options/requireOptions.ts'
import type { Placement } from './core/placement.ts'
import { parseWidgetOrigins } from '../kit/widgets/crossOrigin.ts'
import { createZone } from './core/zone.ts'
import { defaultPlacements } from './defaultPlacements.ts'
import { optionKinds } from './optionKinds.ts'
import type { CampaignBannersOptions, ResolvedOptions } from './options.ts'

const plugin = 'campaign-banners'

/**
 * The options with every default filled in.
 *
 * @throws an error that names the option, its value and what is accepted.
 */
export function resolveOptions(
  options: CampaignBannersOptions,
  config: Pick<Config, 'routes'>,
): ResolvedOptions {
  requireOptions(plugin, optionKinds, options)
  const routes = { admin: '/admin', api: '/api', ...config.routes, ...options.routes }
  const nextBasePath = nextBasePathOf(options.nextBasePath)
  const api = routes.api === '/' ? '' : routes.api
  const { basePath = `${api}/tb` } = options
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
      pathOf: media.pathOf ?? fileIn(`${nextBasePath}${api}/${media.slug}`),
    },
    messages: options.messages ?? null,
    emergency: {
      maxHours: emergency.maxHours ?? 72,
      // Nothing but the word itself turns the second person off.
      needsSecondPerson: emergency.needsSecondPerson !== false,
    },
    timeZone: options.timeZone ?? 'Asia/Ho_Chi_Minh',
    zone: createZone(options.timeZone ?? 'Asia/Ho_Chi_Minh'),
    basePath,
    endpointPath: basePath.startsWith(`${api}/`) ? basePath.slice(api.length) : basePath,
    readerPath: nextBasePath + basePath,
    widgetOrigins: parseWidgetOrigins(
      options.widgetOrigins ?? [],
      'campaign-banners: widgetOrigins',
    ),
    pageOf: options.pageOf ?? ((path) => path.replace(/\/+$/, '')),
    checkPaths: options.checkPaths ?? ['/'],
    routes: { admin: nextBasePath + routes.admin, api: nextBasePath + api },
    counting: { perAddressPerMinute: 600, addressHeader: null, keepHoursDays: 90, ...counting },
    adminGroup: options.adminGroup ?? { vi: 'Chiến dịch', en: 'Campaigns' },
    now: options.now ?? (() => Date.now()),
  }
  checkPlacements(resolved)
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

/** Where Payload serves the files of a collection. */
const fileIn =
  (collection: string) =>
  (file: string): string =>
    `${collection}/file/${encodeURIComponent(file)}`

function checkPlacements({ placements, pageTypes }: ResolvedOptions): void {
  const names = placements.map(({ name }) => name)
  const values = pageTypes.map(({ value }) => value)
  for (const [index, { name, pageTypes: types }] of placements.entries()) {
    const at = `placements[${index}]`
    if (names.indexOf(name) !== index) {
      refuseOption(plugin, `${at}.name`, name, 'a name of its own')
    }
    const unknown = types?.find((type) => !values.includes(type))
    if (unknown === undefined) continue
    refuseOption(plugin, `${at}.pageTypes`, unknown, `values of pageTypes: ${values.join(', ')}`)
  }
}
