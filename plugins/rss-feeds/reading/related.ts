import { recallEach } from '../../kit/answers/recall.ts'
import { inLanguageOf } from './inLanguageOf.ts'
import type { Sourced } from '../../kit/sourced.ts'
import { tagOfDocument, tagOfList, type DocumentId } from '../../kit/tags.ts'
import type { Reading, Row } from '../options.ts'
import type { Relation } from '../resolveOptions.ts'
import { findRows } from './findRows.ts'
import { idsOf, textOf } from './rowValues.ts'

/** A related document with those above and below it. */
export type Related = {
  readonly id: DocumentId
  readonly name: string
  readonly slug: string
  /** Its own words of what it is about; null where it has none. */
  readonly description: string | null
  readonly row: Row
  readonly parent: Row | null
}

/** Documents by id (as text); those that readers may not see are left out. */
export async function findRelated(
  reading: Reading,
  relation: Relation,
  ids: readonly DocumentId[],
): Promise<Sourced<ReadonlyMap<string, Related>>> {
  const { collection } = relation
  const tagOf = (id: DocumentId): string => tagOfDocument(collection, id)
  const related = await recallEach<Related>(
    reading,
    `feed ${collection} ${fieldsOf(relation).join()}${inLanguageOf(reading)}`,
    {
      ids,
      async make(unknown) {
        const rows = await findRows(reading, {
          collection,
          where: { id: { in: [...unknown] } },
          limit: unknown.length,
          select: fieldsOf(relation),
        })
        return new Map(
          rows.map((row) => [
            String(row.id),
            { value: toRelated(relation, row, null), tags: [tagOf(row.id)], staleAt: null },
          ]),
        )
      },
    },
  )
  return {
    value: new Map([...related].map(([id, { value }]) => [id, value])),
    tags: [...new Set(ids.map(tagOf))],
    staleAt: null,
  }
}

/** Every document of the relation, those of the first level first and their children after each. */
export async function listRelated(
  reading: Reading,
  relation: Relation,
): Promise<Sourced<Related[]>> {
  const rows = await findRows(reading, {
    collection: relation.collection,
    // All of them: a list that ended by itself would leave feeds out without a word.
    limit: 0,
    select: fieldsOf(relation),
  })
  const byId = new Map(rows.map((row) => [String(row.id), row]))
  const parentOf = (row: Row): Row | null =>
    byId.get(String(idsOf(row, relation.parent)[0])) ?? null
  // Grouped once: each looking for its own would read the list as often as it is long.
  const children = Map.groupBy(rows, parentOf)
  const below = (row: Row | null): Row[] =>
    (children.get(row) ?? []).flatMap((child) => [child, ...below(child)])
  return {
    value: below(null).map((row) => toRelated(relation, row, parentOf(row))),
    tags: [tagOfList(relation.collection)],
    staleAt: null,
  }
}

/** The document with this slug, and the ids of everything below it. */
export async function findRelatedBySlug(
  reading: Reading,
  relation: Relation,
  slug: string,
): Promise<Sourced<{ related: Related; below: DocumentId[] } | null>> {
  if (relation.parent !== null) {
    const all = await listRelated(reading, relation)
    const related = all.value.find((entry) => entry.slug === slug)
    return { ...all, value: related ? { related, below: belowOf(related, all.value) } : null }
  }
  const [row] = await findRows(reading, {
    collection: relation.collection,
    where: { [relation.slug]: { equals: slug } },
    limit: 1,
    select: fieldsOf(relation),
  })
  const tag = row ? tagOfDocument(relation.collection, row.id) : tagOfList(relation.collection)
  const value = row ? { related: toRelated(relation, row, null), below: [] } : null
  return { value, tags: [tag], staleAt: null }
}

/** The ids of the documents below one, at any depth. */
export const belowOf = (related: Pick<Related, 'id'>, all: readonly Related[]): DocumentId[] =>
  belowIn(all)(related)

/** The same for many documents of one list, which is read once. */
export function belowIn(all: readonly Related[]) {
  const children = Map.groupBy(all, ({ parent }) => (parent === null ? null : String(parent.id)))
  const belowOfOne = ({ id }: Pick<Related, 'id'>): DocumentId[] =>
    (children.get(String(id)) ?? []).flatMap((child) => [child.id, ...belowOfOne(child)])
  return belowOfOne
}

const fieldsOf = ({ name, slug, parent, description }: Relation): string[] =>
  [name, slug, parent, description].filter((field) => field !== null)

function toRelated(relation: Relation, row: Row, parent: Row | null): Related {
  const slug = textOf(row, relation.slug) ?? String(row.id)
  const [name, description] = [relation.name, relation.description].map((field) =>
    textOf(row, field),
  )
  return { id: row.id, name: name ?? slug, slug, description: description ?? null, row, parent }
}
