import { formerNamesSlug } from '../collections/formerNames.ts'
import type { Sourced } from '../../kit/sourced.ts'
import { tagOfDocument, tagOfList } from '../../kit/tags.ts'
import type { Reading } from '../options.ts'
import type { Relation, ResolvedOptions } from '../resolveOptions.ts'
import { relatedFeedName, relationOf } from './findFeed.ts'
import { findHiddenRows, findRows } from './findRows.ts'
import { findRenamedPartner, isPartners, publicPartOf } from './partnerFeed.ts'
import { textOf } from './rowValues.ts'

/** A name, or that there is none any more. */
export type TodaysName = { readonly name: string } | 'gone' | null

/**
 * Today's name of a feed that had another one; `gone` where what it was of is no more, and null for
 * a name that no feed ever had.
 */
export async function findTodaysName(
  reading: Reading,
  options: ResolvedOptions,
  name: string,
): Promise<Sourced<TodaysName>> {
  const relation = relationOf(options, name)?.relation
  const ofPartners = isPartners(options, name)
  const collection = ofPartners ? options.partnerFeeds?.slug : relation?.collection
  if (collection === undefined) return { value: null, tags: [], staleAt: null }
  // A new name is announced by the document that takes or gives it.
  const tags = [tagOfList(collection)]
  const [former] = await findHiddenRows(reading, {
    collection: formerNamesSlug,
    where: { name: { equals: publicPartOf(options, name) } },
    limit: 1,
    select: ['relatedCollection', 'relatedId'],
  })
  const id = former && textOf(former, 'relatedId')
  if (!id || former['relatedCollection'] !== collection) return { value: null, tags, staleAt: null }
  if (ofPartners) return findRenamedPartner(reading, options, { name, id })
  return relation ? findRenamed(reading, relation, id) : { value: null, tags, staleAt: null }
}

async function findRenamed(
  reading: Reading,
  relation: Relation,
  id: string,
): Promise<Sourced<TodaysName>> {
  const [row] = await findRows(reading, {
    collection: relation.collection,
    where: { id: { equals: id } },
    limit: 1,
    select: [relation.slug],
  })
  const slug = row ? textOf(row, relation.slug) : null
  return {
    value: slug === null ? 'gone' : { name: relatedFeedName(relation, slug) },
    tags: [tagOfList(relation.collection), tagOfDocument(relation.collection, id)],
    staleAt: null,
  }
}
