import type { PayloadRequest } from 'payload'
import type { Interval } from '../kit/shownIntervals.ts'
import type { Placement } from './core/placement.ts'
import type { Zone } from './core/zone.ts'

type Label = { readonly vi: string; readonly en: string }
/** Whether the request's user may. */
type Permission = (question: { readonly req: PayloadRequest }) => boolean

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
  /**
   * Names the page that a path of the site leads to: paths of one page give one name. A campaign does
   * not stand on the page that it leads to. @defaultValue the path, without a slash at its end
   */
  readonly pageOf?: (path: string) => string
  /** Pages that the self-check opens unless an editor names others. @defaultValue `/` */
  readonly checkPaths?: readonly string[]
  /** Where the admin panel and the API are. @defaultValue those of Payload's configuration */
  readonly routes?: { readonly admin?: string; readonly api?: string }
  /**
   * Next's own `basePath`, which stands before every address that a browser asks for.
   * @defaultValue what Payload's `withPayload` knows of it (`NEXT_BASE_PATH`), else none
   */
  readonly nextBasePath?: string
  /** First part of the addresses for readers; no word that blockers know. @defaultValue `<api>/tb`, where Payload itself answers */
  readonly basePath?: string
  /** Sites that may show the widget, such as `https://hanoi.gov.vn`. @defaultValue none */
  readonly widgetOrigins?: readonly string[]
  readonly counting?: {
    /** Events that one network address may send in a minute. @defaultValue 600 */
    readonly perAddressPerMinute?: number
    /** Header in which your own proxy writes the reader's address; its last entry counts. @defaultValue none */
    readonly addressHeader?: string | null
    /** How many days figures are kept by the hour; older ones are added up to days. @defaultValue 90 */
    readonly keepHoursDays?: number
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
  /**
   * Called, inside the transaction, whenever it may have changed which pictures an approved creative
   * shows and when: `owner` is the creative, and what was said of it before is no longer true.
   * @defaultValue none; readers' access to pictures is then the project's own affair
   */
  readonly shows?: (
    shown: {
      readonly owner: string
      readonly photos: readonly (number | string)[]
      readonly windows: readonly Interval[]
    },
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
  /** A relation to the message that replaced it; the maker says so. @defaultValue none */
  readonly replacedBy?: string
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
    (Required<Pick<MediaOptions, 'slug' | 'pathOf'>> & Pick<MediaOptions, 'shows'>) | null
  readonly messages: MessagesOptions | null
  readonly emergency: { readonly needsSecondPerson: boolean; readonly maxHours: number }
  readonly timeZone: string
  readonly zone: Zone
  /** Where requests come in. */
  readonly basePath: string
  /** The same below Payload's API. */
  readonly endpointPath: string
  /** The same as a browser asks for it. */
  readonly readerPath: string
  readonly widgetOrigins: readonly string[]
  readonly pageOf: (path: string) => string
  readonly checkPaths: readonly string[]
  /** As a browser asks for them. */
  readonly routes: { readonly admin: string; readonly api: string }
  readonly counting: {
    readonly perAddressPerMinute: number
    readonly addressHeader: string | null
    readonly keepHoursDays: number
  }
  readonly adminGroup: Label
  readonly now: () => number
}
