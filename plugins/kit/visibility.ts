import type { Where } from 'payload'

/**
 * The one rule of what a reader may see at an instant: published, its time of publication has
 * come, no embargo holds it back, and it has not expired. Pages, feeds, widgets, search, sitemaps
 * and API access all ask here, as a query ({@link visibleWhere}) or as a predicate
 * ({@link isVisible}); both say the same, and a property test holds them to it.
 */
export type Publication = {
  readonly _status?: 'draft' | 'published' | null
  readonly publishedAt?: string | null
  readonly embargoUntil?: string | null
  readonly expiresAt?: string | null
}

/** The rule as a Payload query, for `now` in epoch milliseconds. */
export function visibleWhere(now: number): Where {
  const instant = new Date(now).toISOString()
  return {
    and: [
      { _status: { equals: 'published' } },
      { publishedAt: { less_than_equal: instant } },
      { or: [{ embargoUntil: { exists: false } }, { embargoUntil: { less_than_equal: instant } }] },
      { or: [{ expiresAt: { exists: false } }, { expiresAt: { greater_than: instant } }] },
    ],
  }
}

/** The rule as a predicate over one document, for `now` in epoch milliseconds. */
export function isVisible(document: Publication, now: number): boolean {
  const { _status, publishedAt, embargoUntil, expiresAt } = document
  if (_status !== 'published' || !publishedAt) return false
  if (Date.parse(publishedAt) > now) return false
  if (embargoUntil && Date.parse(embargoUntil) > now) return false
  return !expiresAt || Date.parse(expiresAt) > now
}

/**
 * The next instant after `now` at which {@link isVisible} changes its answer for this document,
 * in epoch milliseconds; null when time alone will never change it.
 */
export function nextVisibilityChange(document: Publication, now: number): number | null {
  const edges = [document.publishedAt, document.embargoUntil, document.expiresAt]
    .map((edge) => (edge ? Date.parse(edge) : Number.NaN))
    .filter((edge) => edge > now)
    .sort((a, b) => a - b)
  return edges.find((edge) => isVisible(document, edge) !== isVisible(document, now)) ?? null
}
