import type { Sourced } from '../../kit/sourced.ts'
import { tagOfList, type DocumentId } from '../../kit/tags.ts'
import type { Reading, Row } from '../options.ts'
import type { Relation, ResolvedOptions, Source } from '../resolveOptions.ts'
import { listRows, readStories } from './listRows.ts'
import { idsOf, sinceOf } from './rowValues.ts'
import { everything } from './selection.ts'

/** What a story names: a section, a tag, an author; or that it is in the collection at all. */
export type Namesake = string

export const ofEverything: Namesake = ''
export const namesakeOf = ({ field }: Pick<Relation, 'field'>, id: DocumentId): Namesake =>
  `${field}:${id}`

/** The newest story of each feed of a source. */
export type NewestStories = {
  /** Null where none of the stories that were looked through names any of these. */
  readonly of: (namesakes: readonly Namesake[]) => Row | null
  /** Epoch milliseconds of the oldest story that was looked through; null where all were. */
  readonly lookedBackTo: number | null
}

/** Some weeks of a newsroom: a feed without one of these is a quiet one. */
const lookedThrough = 500

/**
 * The newest story of every feed of a source at once, out of the source's own newest: asking for each
 * feed by itself costs as many questions as there are tags.
 */
export async function newestStories(
  reading: Reading,
  options: ResolvedOptions,
  source: Source,
): Promise<Sourced<NewestStories>> {
  const found = await listRows(reading, options, everything(source), { limit: lookedThrough })
  const rows = await readStories(reading, options, { source, rows: found.value, hasText: false })
  const places = new Map<Namesake, number>(rows.length > 0 ? [[ofEverything, 0]] : [])
  rows.forEach((row, place) => {
    for (const relation of source.relations) {
      for (const id of idsOf(row, relation.field)) {
        const namesake = namesakeOf(relation, id)
        if (!places.has(namesake)) places.set(namesake, place)
      }
    }
  })
  const last = found.value[lookedThrough - 1]
  return {
    value: {
      of: (namesakes) =>
        rows[Math.min(...namesakes.map((name) => places.get(name) ?? Infinity))] ?? null,
      lookedBackTo: last ? sinceOf(last, source.fields) : null,
    },
    // Whatever changes in a story is announced to the lists over its collection.
    tags: [tagOfList(source.collection)],
    staleAt: found.staleAt,
  }
}
