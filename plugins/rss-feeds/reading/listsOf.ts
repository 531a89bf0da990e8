import { tagOfList, tagOfScope, type DocumentId } from '../../kit/tags.ts'
import type { Reading, Row } from '../options.ts'
import type { Source } from '../resolveOptions.ts'
import { listRelated } from './related.ts'
import { idsOf } from './rowValues.ts'

/** The lists that rows of a source are in once readers see them, in the words of content events. */
export type ListsOf = (row: Row) => ReadonlySet<string>

/** What is above what is read once, for any number of rows. */
export async function listsIn(reading: Reading, source: Source): Promise<ListsOf> {
  const relations = await Promise.all(
    source.relations.map(async (relation) => {
      const all = relation.parent === null ? [] : (await listRelated(reading, relation)).value
      const parents = new Map(all.map(({ id, parent }) => [String(id), parent?.id ?? null]))
      const upwards = (id: DocumentId): DocumentId[] => {
        const above = parents.get(String(id)) ?? null
        return above === null ? [id] : [id, ...upwards(above)]
      }
      return { ...relation, upwards }
    }),
  )
  return (row) =>
    new Set([
      tagOfList(source.collection),
      ...relations.flatMap(({ field, collection, upwards }) =>
        idsOf(row, field)
          .flatMap(upwards)
          .map((id) => tagOfScope(source.collection, collection, id)),
      ),
    ])
}
