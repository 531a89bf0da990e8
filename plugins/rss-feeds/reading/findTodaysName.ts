import { formerNamesSlug } from '../collections/formerNames.ts'
import type { Sourced } from '../../kit/sourced.ts'
import { tagOfDocument, tagOfList } from '../../kit/tags.ts'
import type { Reading } from '../options.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'
import { relatedFeedName, relationOf } from './findFeed.ts'
import { findHiddenRows, findRows } from './findRows.ts'
import { textOf } from './rowValues.ts'

/** Today's name of a feed that had another one; null where none ever had it. */
export async function findTodaysName(
  reading: Reading,
  options: ResolvedOptions,
  name: string,
): Promise<Sourced<string | null>> {
  const place = relationOf(options, name)
  if (!place) return { value: null, tags: [], staleAt: null }
  const { relation } = place
  // A new name is announced by the document that takes or gives it.
  const tags = [tagOfList(relation.collection)]
  const [former] = await findHiddenRows(reading, {
    collection: formerNamesSlug,
    where: { name: { equals: name } },
    limit: 1,
    select: ['relatedCollection', 'relatedId'],
  })
  const id = former && textOf(former, 'relatedId')
  if (!id || former['relatedCollection'] !== relation.collection) {
    return { value: null, tags, staleAt: null }
  }
  const [row] = await findRows(reading, {
    collection: relation.collection,
    where: { id: { equals: id } },
    limit: 1,
    select: [relation.slug],
  })
  const slug = row ? textOf(row, relation.slug) : null
  return {
    value: slug === null ? null : relatedFeedName(relation, slug),
    tags: [...tags, tagOfDocument(relation.collection, id)],
    staleAt: null,
  }
}
