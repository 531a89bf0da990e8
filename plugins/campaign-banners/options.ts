import type { PayloadRequest } from 'payload'
import type { Placement } from './core/placement.ts'
import { createZone, type Zone } from './core/zone.ts'
import { defaultPlacements } from './defaultPlacements.ts'

type Label = { readonly vi: string; readonly en: string }
/** Whether the request's user may. */
export type Permission = (question: { readonly req: PayloadRequest }) => boolean

export type CampaignBannersOptions = {
  /**
   * Keeps the collections and their data and drops everything else.
   * @defaultValue false
   */
  readonly disabled?: boolean
  /** @defaultValue `campaigns`, `creatives`, `campaign-counts`, `campaign-audit`, `campaign-locks` */
  readonly slugs?: Partial<Slugs>
  /** Who does what. */
  readonly access: {
    /** Sees everything of this plugin, writes drafts and submits them. */
    readonly manages: Permission
    /** Approves: what is published is what readers may get. */
    readonly approves: Permission
    /** Raises an emergency. */
    readonly raisesAlarm: Permission
  }
  /** The collection of the people who do it. @defaultValue `users` */
  readonly users?: string
  /** Positions on pages. @defaultValue see `defaultPlacements.ts` */
  readonly placements?: readonly Placement[]
  /** The kinds of page that a campaign may be aimed at, as the site names them. */
  readonly pageTypes: readonly { readonly value: string; readonly label: Label }[]
  /** Sections for targeting; `parentField` is the relation to the section above. @defaultValue none */
  readonly sections?: { readonly slug: string; readonly parentField?: string } | null
  /** Tags for targeting. @defaultValue none */
  readonly tags?: { readonly slug: string } | null
  /** Pictures. @defaultValue none */
  readonly media?: MediaOptions | null
  /** Official messages from which creatives are made. @defaultValue none */
  readonly messages?: MessagesOptions | null
  readonly emergency?: {
    /** A second person has to confirm before readers see it. @defaultValue true */
    readonly needsSecondPerson?: boolean
    /** The longest that one may last, in hours. @defaultValue 72 */
    readonly maxHours?: number
  }
  /** The zone in which windows are typed and figures are counted. @defaultValue `Asia/Ho_Chi_Minh` */
  readonly timeZone?: string
  /** Pages that the self-check opens unless an editor names others. @defaultValue `/` */
  readonly checkPaths?: readonly string[]
  /** Where the admin panel and the API are. @defaultValue Payload's own, `/admin` and `/api` */
  readonly routes?: { readonly admin?: string; readonly api?: string }
  /** First part of the addresses for readers; no word that blockers know. @defaultValue `/api/tb`, where Payload itself answers */
  readonly basePath?: string
  /** Sites that may show the widget, such as `https://hanoi.gov.vn`. @defaultValue none */
  readonly widgetOrigins?: readonly string[]
  readonly counting?: {
    /** Events that one network address may send in a minute. @defaultValue 600 */
    readonly perAddressPerMinute?: number
    /** Header in which your own proxy writes the reader's address; its last entry counts. @defaultValue none */
    readonly addressHeader?: string | null
  }
  /** The heading in the admin panel's menu. @defaultValue Chiến dịch / Campaigns */
  readonly adminGroup?: Label
  /** Epoch milliseconds. @defaultValue the clock */
  readonly now?: () => number
}

export type Slugs = {
  readonly campaigns: string
  readonly creatives: string
  readonly counts: string
  readonly audit: string
  readonly locks: string
}

type MediaOptions = {
  readonly slug: string
  /** Where readers fetch a file. @defaultValue Payload's own address of it */
  readonly pathOf?: (filename: string) => string
  /** Called, inside the transaction, when pictures are approved to be shown from an instant on. */
  readonly release?: (
    ids: readonly (number | string)[],
    from: Date,
    req: PayloadRequest,
  ) => Promise<void>
}

/** Names of fields of the collection of official messages. */
export type MessagesOptions = {
  readonly slug: string
  readonly title: string
  readonly wording: string
  /** An array field, each row with a text field `label`. */
  readonly steps: string
  readonly issuingBody: string
  readonly issuedOn: string
  /** The address of a message's own page; null for no link. */
  readonly pathOf: (message: Readonly<Record<string, unknown>>) => string | null
}

export type ResolvedOptions = {
  readonly slugs: Slugs
  readonly access: CampaignBannersOptions['access']
  readonly users: string
  readonly placements: readonly Placement[]
  readonly pageTypes: CampaignBannersOptions['pageTypes']
  readonly sections: { readonly slug: string; readonly parentField: string | null } | null
  readonly tags: { readonly slug: string } | null
  readonly media:
    (Required<Pick<MediaOptions, 'slug' | 'pathOf'>> & Pick<MediaOptions, 'release'>) | null
  readonly messages: MessagesOptions | null
  readonly emergency: { readonly needsSecondPerson: boolean; readonly maxHours: number }
  readonly timeZone: string
  readonly zone: Zone
  readonly basePath: string
  readonly widgetOrigins: readonly string[]
  readonly checkPaths: readonly string[]
  readonly routes: { readonly admin: string; readonly api: string }
  readonly counting: { readonly perAddressPerMinute: number; readonly addressHeader: string | null }
  readonly adminGroup: Label
  readonly now: () => number
}

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
    emergency: { needsSecondPerson: true, maxHours: 72, ...emergency },
    timeZone: options.timeZone ?? 'Asia/Ho_Chi_Minh',
    zone: zoneOf(options.timeZone ?? 'Asia/Ho_Chi_Minh'),
    basePath: options.basePath ?? '/api/tb',
    widgetOrigins: options.widgetOrigins ?? [],
    checkPaths: options.checkPaths ?? ['/'],
    routes: { admin: '/admin', api: '/api', ...options.routes },
    counting: { perAddressPerMinute: 600, addressHeader: null, ...counting },
    adminGroup: options.adminGroup ?? { vi: 'Chiến dịch', en: 'Campaigns' },
    now: options.now ?? Date.now,
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
  const { basePath, widgetOrigins } = rest
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
  if (!/^(\/[a-z0-9-]+)+$/.test(basePath)) refuse('basePath', basePath, 'a path such as /tb')
  for (const [index, origin] of widgetOrigins.entries()) {
    const isOrigin = URL.canParse(origin) && new URL(origin).origin === origin
    if (!isOrigin)
      refuse(`widgetOrigins[${index}]`, origin, 'an origin such as https://hanoi.gov.vn')
  }
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
  throw new Error(`campaign-banners: ${option} is ${JSON.stringify(value)}; expected ${accepted}`)
}
