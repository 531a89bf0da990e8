import type { Where } from 'payload'
import type { Sourced } from '../../kit/sourced.ts'
import { tagOfDocument, tagOfList, tagOfScope, type DocumentId } from '../../kit/tags.ts'
import type { Reading, Row } from '../options.ts'
import type { Relation, ResolvedOptions, Source } from '../resolveOptions.ts'
import { partnerTerms, type Presence, presenceIn } from './partnerTerms.ts'
import { belowIn, listRelated } from './related.ts'
import { idsOf } from './rowValues.ts'
import { nothingOf, type Selection } from './selection.ts'

/**
 * What a partner's feed is over: sections are alternatives, tags as its editor says. Nothing where
 * the sections or the tags that were chosen are gone.
 */
export async function partnerSelection(
  reading: Reading,
  { sources }: ResolvedOptions,
  row: Row,
  present: Presence = presenceIn(reading),
): Promise<Sourced<Selection>> {
  const [source] = sources as readonly [Source]
  const filters = await partnerTerms(source, row, present)
  const termTags = filters.flatMap(({ relation, ids }) =>
    ids.map((id) => tagOfDocument(relation.collection, id)),
  )
  if (filters.some(({ isEmptied }) => isEmptied)) {
    return { value: nothingOf(source), tags: termTags, staleAt: null }
  }
  const filterOf = (role: Relation['role']) =>
    filters.find(({ relation, ids }) => relation.role === role && ids.length > 0)
  const [section, tag] = [filterOf('section'), filterOf('tag')]
  const tagged = tag ? { [tag.relation.field]: { in: [...tag.ids] } } : null
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
    needsPhoto: false,
    scopes: lists,
    removedFrom: lists,
  }
  if (!section) {
    return { value: { ...shared, parts: [tagged], whole: tagged }, tags: termTags, staleAt: null }
  }
  const all = await listRelated(reading, section.relation)
  const below = belowIn(all.value)
  const named = section.ids.flatMap((id) => [id, ...below({ id })])
  const ids = [...new Map(named.map((id) => [String(id), id])).values()]
  const inSection = (condition: Where[string]): Where => {
    const own = { [section.relation.field]: condition } as Where
    return tagged ? { and: [own, tagged] } : own
  }
  const parts = ids.map((id) => inSection({ equals: id }))
  const whole = inSection({ in: ids })
  return { value: { ...shared, parts, whole }, tags: [...termTags, ...all.tags], staleAt: null }
}

const holdsAll =
  ({ field }: Relation, ids: readonly DocumentId[]) =>
  (row: Row): boolean => {
    const held = new Set(idsOf(row, field).map(String))
    return ids.every((id) => held.has(String(id)))
  }
