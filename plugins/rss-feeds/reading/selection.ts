import type { Where } from 'payload'
import { tagOfList, tagOfScope, type DocumentId } from '../../kit/tags.ts'
import type { Row } from '../options.ts'
import type { Relation, Source } from '../resolveOptions.ts'

/** Which documents a feed is over. */
export type Selection = {
  readonly source: Source
  /** Conditions that no document satisfies two of; null for everything. */
  readonly parts: readonly (Where | null)[]
  /** The parts as one condition, for questions whose answer is short; null for everything. */
  readonly whole: Where | null
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
  parts: [],
  whole: { id: { in: [] } },
  keeps: null,
  holds: () => false,
  needsPhoto: false,
  scopes: [],
  removedFrom: [],
})

/** Everything in the source. */
export const everything = (source: Source): Selection => ({
  source,
  parts: [null],
  whole: null,
  keeps: null,
  holds: () => true,
  needsPhoto: false,
  scopes: [tagOfList(source.collection)],
  removedFrom: [tagOfList(source.collection)],
})

/**
 * The documents of a relation, and of those below it. Each is asked by itself, where an index gives
 * the newest in order; `in` would read and sort all that they ever had.
 */
export const relatedTo = (
  source: Source,
  relation: Relation,
  ids: readonly [DocumentId, ...DocumentId[]],
): Selection => ({
  source,
  parts: ids.map((id) => ({
    // A field that holds many is asked with `in`, or MongoDB compares with the whole list.
    [relation.field]: relation.parent === null ? { in: [id] } : { equals: id },
  })),
  whole: { [relation.field]: { in: [...ids] } },
  keeps: null,
  holds: () => true,
  needsPhoto: false,
  // A change below announces what is above it too.
  scopes: [tagOfScope(source.collection, relation.collection, ids[0])],
  removedFrom: [tagOfScope(source.collection, relation.collection, ids[0])],
})
