import type { Where } from 'payload'
import { tagOfList, tagOfScope, type DocumentId } from '../../kit/tags.ts'
import type { Row } from '../options.ts'
import type { Relation, Source } from '../resolveOptions.ts'

/** Documents that a relation of a source leads to. */
type Term = { readonly field: string; readonly ids: readonly DocumentId[] }

/** Which documents a feed is over. */
export type Selection = {
  readonly source: Source
  /** What each of its documents names one of; none for everything. */
  readonly terms: readonly Term[]
  /** There is nothing to ask: what the feed was over is gone. */
  readonly isNothing: boolean
  /** What else a row has to satisfy that no query can ask on both databases; null for nothing. */
  readonly keeps: ((row: Row) => boolean) | null
  /** Whether a document that is in these lists is the feed's. */
  readonly holds: (lists: ReadonlySet<string>) => boolean
  /** Stories without a photo that readers may see are passed over. */
  readonly needsPhoto: boolean
  /**
   * The lists that the feed is, in the words of content events: a change or a removal announced in
   * one of them is a change of the feed.
   */
  readonly scopes: readonly string[]
  /** The lists that a document may have left when it left the feed. */
  readonly removedFrom: readonly string[]
}

/** No document at all: what the feed was over is gone. */
export const nothingOf = (source: Source): Selection => ({
  source,
  terms: [],
  isNothing: true,
  keeps: null,
  holds: () => false,
  needsPhoto: false,
  scopes: [],
  removedFrom: [],
})

/** Everything in the source. */
export const everything = (source: Source): Selection => ({
  source,
  terms: [],
  isNothing: false,
  keeps: null,
  holds: () => true,
  needsPhoto: false,
  scopes: [tagOfList(source.collection)],
  removedFrom: [tagOfList(source.collection)],
})

/** The documents of a relation, and of those below it: one question, however many they are. */
export const relatedTo = (
  source: Source,
  relation: Relation,
  ids: readonly [DocumentId, ...DocumentId[]],
): Selection => ({
  source,
  terms: [{ field: relation.field, ids }],
  isNothing: false,
  keeps: null,
  holds: () => true,
  needsPhoto: false,
  // A change below announces what is above it too.
  scopes: [tagOfScope(source.collection, relation.collection, ids[0])],
  removedFrom: [tagOfScope(source.collection, relation.collection, ids[0])],
})

/** The selection as one question, however many its terms are; undefined for everything. */
export function whereOf({ terms, isNothing }: Selection): Where | undefined {
  if (isNothing) return { id: { in: [] } }
  return terms.length === 0 ? undefined : { and: terms.map(whereOfTerm) }
}

/**
 * A question that every document of any of the selections answers, and some others: one condition for
 * each relation, since SQL joins for each.
 */
export function whereOfAny(selections: readonly Selection[]): Where | undefined {
  const firsts = selections.flatMap(({ terms: [first] }) => first ?? [])
  if (firsts.length < selections.length) return undefined
  const fields = Map.groupBy(firsts, ({ field }) => field)
  return {
    or: [...fields].map(([field, terms]) =>
      whereOfTerm({ field, ids: [...new Set(terms.flatMap(({ ids }) => ids))] }),
    ),
  }
}

/** A field that holds many is asked with `in` too, or MongoDB compares with the whole list. */
const whereOfTerm = ({ field, ids }: Term): Where => ({ [field]: { in: [...ids] } })
