import { isEmptied, presentIn, storedTerms, type Terms } from '../../kit/filters/chosenTerms.ts'
import type { PayloadRequest } from 'payload'
import type { DocumentId } from '../../kit/tags.ts'
import type { Sourced } from '../../kit/sourced.ts'
import type { Reading, Row } from '../options.ts'
import type { Relation, Source } from '../resolveOptions.ts'
import { listRelated, type Related } from './related.ts'

/** One of a partner's filters, with the terms that are left of it. */
export type PartnerTerms = Terms & {
  readonly relation: Relation
  readonly isEmptied: boolean
}

/** The relations by which a partner's feed may be filtered. */
export const termRelations = ({ relations }: Source): Relation[] =>
  (['section', 'tag'] as const).flatMap(
    (role) => relations.find((relation) => relation.role === role) ?? [],
  )

/** Which of the ids of a collection are still ids of documents, as text. */
export type Presence = (
  collection: string,
  ids: readonly DocumentId[],
) => Promise<ReadonlySet<string>>

/** What a partner's feed is filtered by, from its document; deleted terms left out. */
export function partnerTerms(source: Source, row: Row, present: Presence): Promise<PartnerTerms[]> {
  return Promise.all(
    termRelations(source).map(async (relation) => {
      const { ids, chosen } = storedTerms(row, relation.field)
      const there = await present(relation.collection, ids)
      const terms = { ids: ids.filter((id) => there.has(String(id))), chosen }
      const needsAll = relation.role === 'tag' && row['tagMode'] === 'all'
      return { ...terms, relation, isEmptied: isEmptied(terms, needsAll) }
    }),
  )
}

/** Asked for each feed by itself. */
export const presenceIn =
  (req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>): Presence =>
  (collection, ids) =>
    presentIn(req, collection, ids)

/** Asked once for all of these feeds. */
export async function presenceForAll(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  source: Source,
  rows: readonly Row[],
): Promise<Presence> {
  const there = await Promise.all(
    termRelations(source).map(async ({ field, collection }) => {
      const ids = rows.flatMap((row) => storedTerms(row, field).ids)
      return [collection, await presentIn(req, collection, ids)] as const
    }),
  )
  const known = new Map(there)
  return (collection) => Promise.resolve(known.get(collection) ?? new Set())
}

/** What the terms of partners' feeds are looked up in. */
export type TermReader = {
  readonly present: Presence
  /** The documents of a relation with levels. */
  readonly list: (relation: Relation) => Promise<Sourced<Related[]>>
}

/** Reads for one feed. */
export const termReader = (reading: Reading): TermReader => ({
  present: presenceIn({ payload: reading.payload }),
  list: (relation) => listRelated(reading, relation),
})

/** Reads once for all of these feeds. */
export async function termReaderForAll(
  reading: Reading,
  source: Source,
  rows: readonly Row[],
): Promise<TermReader> {
  const lists = new Map<Relation, Promise<Sourced<Related[]>>>()
  return {
    present: await presenceForAll({ payload: reading.payload }, source, rows),
    list: (relation) => {
      const list = lists.get(relation) ?? listRelated(reading, relation)
      lists.set(relation, list)
      return list
    },
  }
}
