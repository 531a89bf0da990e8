import { createHash } from 'node:crypto'
import type { Feed } from '../core/feed.ts'

/** What is remembered of a feed as it was last made. */
export type Remembered = {
  /** Null where whatever the feed shows next is no news. */
  readonly digest: string | null
  /** ISO 8601; null for a feed that never had an item. */
  readonly changedAt: string | null
}

/** A feed as it is now. */
type Shown = {
  /** Of what its items say, ISO 8601; null where there is none. */
  readonly latest: string | null
  readonly digest: string
}

/**
 * What a feed shows, whatever its format and address. Removals count by their own instants, so that
 * those of long ago go without a change.
 */
export function digestOf(feed: Feed): string {
  const { title, description, siteUrl, language, copyright, image, publisher, items } = feed
  const shown = { title, description, siteUrl, language, copyright, image, publisher, items }
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url')
}

/**
 * Since when a feed shows what it shows. Where its items say it, by their own instants; else (a
 * renamed section, a changed caption, a story that left a window) by when it is first seen.
 */
export function whenChanged(
  { latest, digest }: Shown,
  before: Remembered | null,
  now: number,
): string | null {
  if (before === null) return latest
  if (latest !== null && (before.changedAt === null || latest > before.changedAt)) return latest
  if (before.digest === null || before.digest === digest) return before.changedAt
  return new Date(now).toISOString()
}
