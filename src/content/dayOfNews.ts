import { tagOfList } from '../../plugins/kit/tags.ts'
import { earliest, type Sourced } from '../../plugins/kit/sourced.ts'
import { startOfHanoiDay, endOfHanoiDay } from './hanoiDay.ts'
import { nextEntry } from './nextEntry.ts'
import { findVisible, type Reading } from './reading.ts'
import { teaserFields, type TeaserRow } from './teasers.ts'
import { nextLeave } from './visibleRows.ts'

/** The nearest days before and after one on which there is news, by their first moments. */
export type Neighbours = { readonly earlier: number | null; readonly later: number | null }

/** By the index that lists of all stories are sorted by. */
export async function findNeighbours(reading: Reading, day: number): Promise<Sourced<Neighbours>> {
  const [[before], [after], entry] = await Promise.all([
    nearest(reading, '-visibleSince', { less_than: new Date(day).toISOString() }),
    nearest(reading, 'visibleSince', {
      greater_than_equal: new Date(endOfHanoiDay(day)).toISOString(),
    }),
    nextEntry(reading, 'articles'),
  ])
  const dayOf = (row: TeaserRow | undefined): number | null =>
    row ? startOfHanoiDay(Date.parse(row.visibleSince)) : null
  return {
    value: { earlier: dayOf(before), later: dayOf(after) },
    tags: [tagOfList('articles')],
    staleAt: earliest(
      nextLeave(
        [before, after].filter((row) => !!row),
        reading,
      ),
      entry,
    ),
  }
}

const nearest = (
  reading: Reading,
  sort: string,
  visibleSince: Readonly<Record<string, string>>,
): Promise<TeaserRow[]> =>
  findVisible<TeaserRow>(reading, {
    collection: 'articles',
    where: { visibleSince },
    sort: [sort],
    limit: 1,
    select: teaserFields,
  })
