/** A feed before it has a format. Text is plain text, as the editor meant it; URLs are absolute. */
export type Feed = {
  readonly title: string
  readonly description: string
  /** The page that the feed follows. */
  readonly siteUrl: string
  /** The feed's own address. */
  readonly feedUrl: string
  /** BCP 47, for example `vi`. */
  readonly language: string
  readonly copyright: string | null
  /** Minutes that a reader may keep the feed without asking again. */
  readonly ttlMinutes: number
  /** ISO 8601; the latest change of an item. Null for an empty feed. */
  readonly updatedAt: string | null
  readonly items: readonly FeedItem[]
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
  readonly authors: readonly string[]
  readonly categories: readonly string[]
  /** ISO 8601; first publication. */
  readonly publishedAt: string
  /** ISO 8601 */
  readonly updatedAt: string
}
