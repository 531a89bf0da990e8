import type { Where } from 'payload'
import type { Sourced } from '../../kit/sourced.ts'
import { tagOfList, tagOfScope, type DocumentId } from '../../kit/tags.ts'
import type { Reading, Row } from '../options.ts'
import type { Relation, ResolvedOptions, Source } from '../resolveOptions.ts'
import { belowOf, listRelated } from './related.ts'
import { idsOf } from './rowValues.ts'
import type { Selection } from './selection.ts'

/** What a partner's feed is over: sections are alternatives, tags as its editor says. */
export async function partnerSelection(
  reading: Reading,
  { sources }: ResolvedOptions,
  row: Row,
): Promise<Sourced<Selection>> {
  const [source] = sources as readonly [Source]
  const relationOf = (role: Relation['role']) =>
    source.relations.find((relation) => relation.role === role)
  const [section, tag] = [relationOf('section'), relationOf('tag')]
  const tags = tag ? idsOf(row, tag.field) : []
  const tagged = tag && tags.length > 0 ? { [tag.field]: { in: tags } } : null
  const scopesIn = (relation: Relation | undefined, ids: readonly DocumentId[]): string[] =>
    relation ? ids.map((id) => tagOfScope(source.collection, relation.collection, id)) : []
  const sections = section ? idsOf(row, section.field) : []
  const scopes = [...scopesIn(section, sections), ...scopesIn(tag, tags)]
  const lists = scopes.length > 0 ? scopes : [tagOfList(source.collection)]
  const shared = {
    source,
    // SQL has no word for "all of these" over a relation.
    keeps: tag && row['tagMode'] === 'all' ? holdsAll(tag, tags) : null,
    scopes: lists,
    removedFrom: lists,
  }
  if (!section || sections.length === 0) {
    return { value: { ...shared, parts: [tagged] }, tags: [], staleAt: null }
  }
  const all = await listRelated(reading, section)
  const ids = sections.flatMap((id) => [id, ...belowOf({ id }, all.value)])
  const parts = [...new Map(ids.map((id) => [String(id), id])).values()].map((id): Where => {
    const own = { [section.field]: { equals: id } }
    return tagged ? { and: [own, tagged] } : own
  })
  return { value: { ...shared, parts }, tags: all.tags, staleAt: null }
}

const holdsAll =
  ({ field }: Relation, ids: readonly DocumentId[]) =>
  (row: Row): boolean => {
    const held = new Set(idsOf(row, field).map(String))
    return ids.every((id) => held.has(String(id)))
  }
