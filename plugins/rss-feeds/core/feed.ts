/** A feed before it has a format. Text is plain text, as the editor meant it; URLs are absolute. */
export type Feed = {
  /** Stable for ever and independent of the address. */
  readonly id: string
  readonly title: string
  readonly description: string
  /** The page that the feed follows. */
  readonly siteUrl: string
  /** The feed's own address, in the format that it is rendered in. */
  readonly feedUrl: string
  /** The same feed in its other formats, and in other languages. */
  readonly alternates: readonly FeedLink[]
  /** The WebSub hub that tells subscribers of changes. */
  readonly hubUrl: string | null
  /** BCP 47, for example `vi`. */
  readonly language: string
  readonly copyright: string | null
  /** Minutes that a reader may keep the feed without asking again. */
  readonly ttlMinutes: number
  /** The publisher's mark. */
  readonly image: FeedImage | null
  /** Who answers for the feed where an item names nobody. */
  readonly publisher: string
  /** ISO 8601; the latest change of an item. Null for a feed that never had one. */
  readonly updatedAt: string | null
  readonly items: readonly FeedItem[]
  /** What was in the feed and no longer is, the latest first. */
  readonly removed: readonly RemovedItem[]
  /** More was removed than is told. */
  readonly hasMoreRemoved: boolean
  readonly archive: FeedArchive
  readonly dialect: FeedDialect
}

/** How a receiver's RSS differs from everybody's. */
export type FeedDialect = {
  /** `pubDate` is the latest change and not the first publication. */
  readonly isDatedByChange: boolean
  /** Descriptions are text, not HTML that shows the text. */
  readonly hasPlainSummary: boolean
  /** Whether the receiver may show the photos; null where it does not ask. */
  readonly hasPhotoRights: boolean | null
}

/** RSS as its specification has it. */
export const everybodysDialect: FeedDialect = {
  isDatedByChange: false,
  hasPlainSummary: false,
  hasPhotoRights: null,
}

export type FeedLink = {
  readonly url: string
  readonly type: string
  /** BCP 47; none for the feed's own. */
  readonly language?: string
}
type FeedImage = { readonly url: string; readonly width: number; readonly height: number }
export type RemovedItem = {
  readonly guid: string
  /** ISO 8601 */
  readonly removedAt: string
}

/** The place of a document in the chain of RFC 5005. */
type FeedArchive = {
  readonly isArchive: boolean
  /** The document with the stories before these; null at the first story. */
  readonly previousUrl: string | null
  /** The feed that an archive belongs to; null for that feed itself. */
  readonly currentUrl: string | null
}

export type FeedItem = {
  /** Stable for ever and independent of the address. */
  readonly guid: string
  readonly url: string
  readonly title: string
  /** The standfirst. */
  readonly summary: string | null
  /** Full text as sanitised HTML with absolute addresses; null for a summary feed. */
  readonly html: string | null
  /** Below dateline, standfirst and lead photo there is nothing to read or to see. */
  readonly isEmpty: boolean
  readonly authors: readonly string[]
  readonly categories: readonly string[]
  /** ISO 8601; first publication. */
  readonly publishedAt: string
  /** ISO 8601 */
  readonly updatedAt: string
  readonly photo: FeedPhoto | null
  /** Stories that go on from it, for who republishes them together. */
  readonly related: readonly RelatedLink[]
}

type RelatedLink = { readonly url: string; readonly title: string }

/** The lead photo of an item, as one file. */
export type FeedPhoto = {
  readonly url: string
  /** Addresses of the same picture in other sizes, as a text may show it. */
  readonly otherUrls?: readonly string[]
  /** Media type, for example `image/jpeg`. */
  readonly type: string
  /** The file's true length; null where it is not known. */
  readonly bytes: number | null
  readonly width: number | null
  readonly height: number | null
  readonly alt: string
  readonly caption: string | null
  readonly credit: string | null
  readonly thumbnail: {
    readonly url: string
    readonly width: number
    readonly height: number
  } | null
}

/** What the formats call the program that made them. */
export const generator = 'Thủ Đô RSS Feeds'
