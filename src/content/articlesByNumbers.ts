import { earliest, type Sourced } from '../../plugins/kit/sourced.ts'
import { tagOfList } from '../../plugins/kit/tags.ts'
import { nextEntry } from './nextEntry.ts'
import { findVisible, type Reading } from './reading.ts'
import { teaserFields, type TeaserRow } from './teasers.ts'
import { nextLeave, tagsOfRows } from './visibleRows.ts'

/** Those of the articles that readers may see, by number. */
export async function findArticlesByNumbers(
  reading: Reading,
  numbers: readonly number[],
): Promise<Sourced<TeaserRow[]>> {
  const where = { publicId: { in: [...numbers] } }
  const [rows, entry] = await Promise.all([
    findVisible<TeaserRow>(reading, {
      collection: 'articles',
      where,
      sort: ['publicId'],
      limit: numbers.length,
      select: teaserFields,
    }),
    nextEntry(reading, 'articles', where),
  ])
  return {
    value: rows,
    // Of those that are not there no id is known.
    tags: [tagOfList('articles'), ...tagsOfRows('articles', rows)],
    staleAt: earliest(nextLeave(rows, reading), entry),
  }
}
