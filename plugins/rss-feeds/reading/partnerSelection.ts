import type { Sourced } from '../../kit/sourced.ts'
import { tagOfDocument, tagOfList, tagOfScope, type DocumentId } from '../../kit/tags.ts'
import type { Row } from '../options.ts'
import type { Relation, ResolvedOptions, Source } from '../resolveOptions.ts'
import { partnerTerms, type TermReader } from './partnerTerms.ts'
import { belowIn } from './related.ts'
import { idsOf } from './rowValues.ts'
import { nothingOf, type Selection } from './selection.ts'

/**
 * What a partner's feed is over: sections are alternatives, tags as its editor says. Nothing where
 * the sections or the tags that were chosen are gone.
 */
export async function partnerSelection(
  reader: TermReader,
  { sources }: Pick<ResolvedOptions, 'sources'>,
  row: Row,
): Promise<Sourced<Selection>> {
  const [source] = sources as readonly [Source]
  const filters = await partnerTerms(source, row, reader.present)
  const termTags = filters.flatMap(({ relation, ids }) =>
    ids.map((id) => tagOfDocument(relation.collection, id)),
  )
  if (filters.some(({ isEmptied }) => isEmptied)) {
    return { value: nothingOf(source), tags: termTags, staleAt: null }
  }
  const filterOf = (role: Relation['role']) =>
    filters.find(({ relation, ids }) => relation.role === role && ids.length > 0)
  const [section, tag] = [filterOf('section'), filterOf('tag')]
  const scopes = filters.flatMap(({ relation, ids }) =>
    ids.map((id) => tagOfScope(source.collection, relation.collection, id)),
  )
  const lists = scopes.length > 0 ? scopes : [tagOfList(source.collection)]
  const shared = {
    source,
    // SQL has no word for "all of these" over a relation.
    holds: (held: ReadonlySet<string>) =>
      filters.every(({ relation, ids }) => {
        const wanted = ids.map((id) => tagOfScope(source.collection, relation.collection, id))
        const needsAll = relation.role === 'tag' && row['tagMode'] === 'all'
        const isHeld = (list: string): boolean => held.has(list)
        return wanted.length === 0 || (needsAll ? wanted.every(isHeld) : wanted.some(isHeld))
      }),
    keeps: tag && row['tagMode'] === 'all' ? holdsAll(tag.relation, tag.ids) : null,
    isNothing: false,
    needsPhoto: false,
    scopes: lists,
    removedFrom: lists,
  }
  const tagged = tag ? [{ field: tag.relation.field, ids: tag.ids }] : []
  if (!section) return { value: { ...shared, terms: tagged }, tags: termTags, staleAt: null }
  const all = await reader.list(section.relation)
  const below = belowIn(all.value)
  const named = section.ids.flatMap((id) => [id, ...below({ id })])
  const inSection = { field: section.relation.field, ids: [...new Set(named)] }
  const terms = [inSection, ...tagged]
  return { value: { ...shared, terms }, tags: [...termTags, ...all.tags], staleAt: null }
}

const holdsAll =
  ({ field }: Relation, ids: readonly DocumentId[]) =>
  (row: Row): boolean => {
    const held = new Set(idsOf(row, field).map(String))
    return ids.every((id) => held.has(String(id)))
  }
