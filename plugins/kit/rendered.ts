/**
 * What every reader-facing function returns: a page, a sitemap, later a feed or a widget.
 * The page cache stores it, content events evict it by tag, and CDN headers come from it.
 */
export type Rendered = {
  readonly status: number
  /** Lower-case names. `content-type` is always present; caching headers are added by the cache. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
  /** What it was made from; see `plugins/kit/tags.ts`. */
  readonly tags: readonly string[]
  /** Epoch milliseconds of the next instant at which it changes by itself; null when it never does. */
  readonly staleAt: number | null
  /**
   * Epoch milliseconds of the last change of what it is about, where that is kept somewhere: so that
   * a server that starts anew does not take everything for new.
   */
  readonly modifiedAt?: number | null
}
