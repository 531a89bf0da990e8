import type { Where } from 'payload'
import { valueAt } from './fieldValue.ts'
import { field, type KindsOf, strictly } from './options/kinds.ts'
import { requireOptions } from './options/requireOptions.ts'
import type { Interval } from './shownIntervals.ts'

/**
 * The one rule of what a reader may see at an instant: published, its time of publication has
 * come, no embargo holds it back, and it has not expired. Pages, feeds, widgets, search, sitemaps
 * and API access all ask here, as a query (`where`) or as a predicate (`isVisible`); both say the
 * same, and a property test holds them to it.
 */
export type VisibilityRule = {
  /** The rule as a Payload query, for `now` in epoch milliseconds. */
  where(now: number): Where
  /** The rule as a predicate over one document, for `now` in epoch milliseconds. */
  isVisible(document: object, now: number): boolean
  /**
   * The next instant after `now` at which `isVisible` changes its answer for this document, in
   * epoch milliseconds; null when time alone will never change it.
   */
  nextChange(document: object, now: number): number | null
  /** All instants at which `isVisible` says yes; null where there are none. */
  interval(document: object): Interval | null
  /** The fields that a query must select for the predicate to be right. */
  readonly fields: readonly string[]
  /** The fields that tell when a document that waits for its time comes into view. */
  readonly entryFields: readonly string[]
  /** What a document that only waits for its time already satisfies. */
  readonly published: Where
}

/** The names of the fields that the rule reads; null for what a collection does not have. */
export type VisibilityFields = {
  /** @defaultValue `_status`, Payload's own, `published` once a document is out */
  readonly status?: string | null
  /** @defaultValue `publishedAt` */
  readonly publishedAt?: string | null
  /** @defaultValue `embargoUntil` */
  readonly embargoUntil?: string | null
  /** @defaultValue `expiresAt` */
  readonly expiresAt?: string | null
  /**
   * The field that holds the instant of coming into view, where a project keeps it.
   * @defaultValue none: it is looked for among the others
   */
  readonly visibleSince?: string | null
}

const kinds = strictly({
  status: field.nullish(),
  publishedAt: field.nullish(),
  embargoUntil: field.nullish(),
  expiresAt: field.nullish(),
  visibleSince: field.nullish(),
} satisfies KindsOf<VisibilityFields>)

/**
 * The rule over the given fields: all of this newsroom's, unless a project names others.
 *
 * @throws Error naming the first wrong field.
 */
export function createVisibilityRule(given: VisibilityFields = {}): VisibilityRule {
  requireOptions('createVisibilityRule', kinds, given)
  const {
    status = '_status',
    publishedAt = 'publishedAt',
    embargoUntil = 'embargoUntil',
    expiresAt = 'expiresAt',
    visibleSince = null,
  } = given
  const published: Where = status === null ? {} : { [status]: { equals: 'published' } }
  const instantOf = (document: object, name: string | null): number | null => {
    const value: unknown = name === null ? null : valueAt(document, name)
    return value === null || value === undefined || value === ''
      ? null
      : new Date(value as string).getTime()
  }
  const isVisible = (document: object, now: number): boolean => {
    if (status !== null && valueAt(document, status) !== 'published') return false
    const from = instantOf(document, publishedAt)
    if (publishedAt !== null && (from === null || !(from <= now))) return false
    const embargo = instantOf(document, embargoUntil)
    if (embargo !== null && embargo > now) return false
    const end = instantOf(document, expiresAt)
    return end === null || end > now
  }
  const named = (...fields: (string | null)[]): string[] => fields.filter((field) => field !== null)

  return {
    published,
    fields: named(status, publishedAt, embargoUntil, expiresAt),
    entryFields: visibleSince === null ? named(publishedAt, embargoUntil) : [visibleSince],
    where(now) {
      const instant = new Date(now).toISOString()
      const absentOr = (field: string, condition: object): Where => ({
        or: [{ [field]: { exists: false } }, { [field]: condition }],
      })
      return {
        and: [
          ...(status === null ? [] : [published]),
          ...(publishedAt === null ? [] : [{ [publishedAt]: { less_than_equal: instant } }]),
          ...(embargoUntil === null ? [] : [absentOr(embargoUntil, { less_than_equal: instant })]),
          ...(expiresAt === null ? [] : [absentOr(expiresAt, { greater_than: instant })]),
        ],
      }
    },
    isVisible,
    interval(document) {
      const edges = [publishedAt, embargoUntil].map((field) => instantOf(document, field) ?? 0)
      const from = Math.max(0, ...edges)
      const until = instantOf(document, expiresAt) ?? Infinity
      return from < until && isVisible(document, from) ? { from, until } : null
    },
    nextChange(document, now) {
      const edges = [publishedAt, embargoUntil, expiresAt]
        .map((field) => instantOf(document, field))
        .filter((edge) => edge !== null && edge > now)
        .sort((a, b) => (a ?? 0) - (b ?? 0))
      return (
        edges.find((edge) => isVisible(document, edge ?? 0) !== isVisible(document, now)) ?? null
      )
    },
  }
}

/** A document of this newsroom, as far as the rule reads it. */
export type Publication = {
  readonly _status?: 'draft' | 'published' | null
  readonly publishedAt?: string | null
  readonly embargoUntil?: string | null
  readonly expiresAt?: string | null
}

/** This newsroom's rule. */
const newsroomVisibility: VisibilityRule = createVisibilityRule()

export const visibleWhere = (now: number): Where => newsroomVisibility.where(now)
export const isVisible = (document: Publication, now: number): boolean =>
  newsroomVisibility.isVisible(document, now)
export const visibleDuring = (document: Publication): Interval | null =>
  newsroomVisibility.interval(document)
export const nextVisibilityChange = (document: Publication, now: number): number | null =>
  newsroomVisibility.nextChange(document, now)
