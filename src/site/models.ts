/** View models: what the views in this folder need, already looked up, visible and NFC. Instants are ISO 8601 UTC strings. */
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { FilterModel } from './filterModel.ts'
import type { EventTeaser } from './eventModels.ts'
import type { HealthMessageTeaser } from './healthModels.ts'
import type { RelatedTeaser } from './onwardModels.ts'
import type { SpotlightTeaser } from './spotlightModels.ts'
import type { Photo } from './photoModels.ts'

export type * from './photoModels.ts'
export type * from './onwardModels.ts'
export type * from './filterModel.ts'
export type * from './eventModels.ts'
export type * from './spotlightModels.ts'
export type * from './healthModels.ts'

export type Link = { label: string; href: string }

/** A feed as reader programs find it on a page. */
export type FeedLink = Link & { type: string }

export type Teaser = {
  headline: string
  href: string
  standfirst: string | null
  photo: Photo | null
  publishedAt: string
  section: Link | null
  /** A mark before the headline: live, live photos, longform. */
  kind: ArticleKind
  /** Where the browser reports that the link was followed; without it nothing is counted. */
  ping?: string
}
export type ArticleKind = 'news' | 'longform' | 'live' | 'live-photo'

export type SiteIdentity = {
  paperName: string
  tagline: string | null
  agency: string | null
  governingBody: string | null
  licence: { number: string | null; date: string | null; issuer: string | null }
  address: string | null
  phone: string | null
  email: string | null
  responsibleEditor: string | null
  copyright: string | null
}
export type NavItem = Link & { children: Link[] }

/** What every page's frame needs. */
export type Frame = {
  identity: SiteIdentity
  nav: NavItem[]
  /** What the paper says of itself, at the foot of every page. */
  ownPages: Link[]
  siteUrl: string
  /** Absolute canonical address. */
  canonical: string
  title: string
  description: string | null
  /** Breadcrumbs below the home page, the page itself last. */
  breadcrumbs: Link[]
  /** Absolute address of the drawn card, for a page without a photo that is large enough. */
  card: string
  openGraph: {
    type: 'website' | 'article'
    image: Photo | null
    publishedAt?: string
    modifiedAt?: string
    section?: string
    tags?: string[]
  }
  /** JSON-LD documents, serialised safely by the frame. */
  jsonLd: object[]
  /** robots meta, for example `noindex`; null for none. */
  robots: string | null
  /** Instant at which the page was made: printed as today's date in the masthead. */
  now: string
  /** Hashed address of the style sheet. */
  stylesheet: string
  /** What campaigns put into the page's places. */
  banners: FrameBanners
  /** Feeds that reader programs find on the page, the nearest first. */
  feeds: FeedLink[]
  prev?: string
  next?: string
}

/** Ready markup by place; a place with nothing in it is not there. */
export type FrameBanners = {
  readonly slots: Readonly<Record<string, string>>
  /** How many paragraphs stand before the one in the text. */
  readonly afterParagraph: number
  readonly stylesheets: readonly string[]
  /** Runs before the first paint, with the rules of the style sheets; null where none has to. */
  readonly early: { readonly body: string; readonly css: string } | null
  readonly script: string | null
}

export type HomeModel = {
  frame: Frame
  lead: Teaser | null
  featured: Teaser[]
  latest: Teaser[]
  sections: { section: Link; children: Link[]; teasers: Teaser[] }[]
  events: EventTeaser[]
  spotlights: SpotlightTeaser[]
  healthMessages: HealthMessageTeaser[]
}

/** Section, tag and author pages are lists of articles. */
export type ListModel = {
  frame: Frame
  heading: string
  kicker: string | null
  description: string | null
  /** Only on author pages. */
  portrait: Photo | null
  children: Link[]
  teasers: Teaser[]
  olderHref: string | null
  newestHref: string | null
}

/** Media and article references inside a body, looked up beforehand; a missing id is simply not shown. */
export type BodyLookups = {
  photos: ReadonlyMap<string, Photo>
  teasers: ReadonlyMap<string, Teaser>
}

/** What the paper published wrongly, and what holds in its place. */
export type Correction = {
  kind: 'correction' | 'apology' | 'clarification'
  publishedAt: string
  wrong: string
  right: string
  note: string | null
}

export type ArticleModel = {
  frame: Frame
  headline: string
  standfirst: string | null
  dateline: string | null
  kind: ArticleKind
  section: Link | null
  body: SerializedEditorState | null
  lookups: BodyLookups
  leadPhoto: Photo | null
  /** Printed byline, else the authors. */
  bylineOverride: string | null
  authors: Link[]
  publishedAt: string
  modifiedAt: string | null
  tags: Link[]
  dossiers: Link[]
  /** Health messages that the story quotes and that no longer hold. */
  replacedMessages: { message: Link; replacement: Link & { issuedOn: string } }[]
  /** Hand-picked links under the standfirst. */
  relatedLinks: Link[]
  corrections: Correction[]
  /** "Có thể bạn quan tâm" */
  related: readonly RelatedTeaser[]
  /** "Nên xem" */
  recommended: Teaser[]
  /** "Tin khác": latest others of the section. */
  others: Teaser[]
  /** "Xem thêm": next page of that list. */
  othersMoreHref: string | null
}

/** Lists of events, spotlights and health messages. */
export type CollectionListModel =
  | {
      kind: 'events'
      frame: Frame
      upcoming: EventTeaser[]
      past: EventTeaser[]
      filter: FilterModel
      /** The month in which the reader is. */
      monthHref: string
      /** What calendar programs subscribe to. */
      calendarHref: string
      olderHref: string | null
      newestHref: string | null
    }
  | {
      kind: 'spotlights'
      frame: Frame
      items: SpotlightTeaser[]
      filter: FilterModel
      /** How many the selection found; null where nothing is selected. */
      found: number | null
      olderHref: string | null
      newestHref: string | null
    }
  | {
      kind: 'health'
      frame: Frame
      items: HealthMessageTeaser[]
      olderHref: string | null
      newestHref: string | null
    }

/** The page of everything that the paper has corrected. */
export type CorrectionsModel = {
  frame: Frame
  introduction: string
  /** The law and article in force, as the newsroom has it printed. */
  legalBasis: string | null
  /** Where a correction is asked for. */
  contact: string | null
  items: {
    title: string
    href: string
    /** Its section, or what it is. */
    kind: string
    publishedAt: string
    corrections: readonly Correction[]
  }[]
  olderHref: string | null
  newestHref: string | null
}

/** The page that lists the feeds for people. */
export type FeedsModel = {
  frame: Frame
  /** Address of the list that reader programs import. */
  opmlHref: string
  groups: {
    heading: string
    feeds: {
      page: Link
      rss: string
      atom: string
      json: string
      newest: { title: string; at: string } | null
      /** ISO 8601, since when nothing has come; null where something has, or never did. */
      quietSince: string | null
    }[]
  }[]
}

/** What the paper follows. */
export type DossiersModel = { frame: Frame; heading: string; dossiers: Link[] }

/** What stands in the reader's own browser; the page is the same for all. */
export type OwnListModel = { frame: Frame }

/** What the paper says of itself. */
export type StaticPageModel = {
  frame: Frame
  title: string
  body: SerializedEditorState | null
  lookups: BodyLookups
}

export type ErrorModel = {
  frame: Frame
  status: 404 | 410 | 500
  /** Where a reader goes on from what is gone: its section, or the list that it was in. */
  leadsTo?: Link | null
  latest: Teaser[]
}
