import type { Where } from 'payload'
import { tagOfList } from '../../plugins/kit/tags.ts'
import { earliest, type Sourced } from '../../plugins/kit/sourced.ts'
import { filteredBy, type EventFilter } from './eventFilter.ts'
import { eventTeaserFields, type EventTeaserRow } from './events.ts'
import { endOfMonth, monthOf, startOfMonth, type HanoiMonth } from './hanoiMonth.ts'
import { nextEntry } from './nextEntry.ts'
import { findVisible, type Reading } from './reading.ts'
import { nextLeave, tagsOfRows } from './visibleRows.ts'

/** More than a month of this paper ever had; the bound only guards the page. */
const maxEvents = 200

export type EventMonth = {
  /** Everything that takes place in it, the first first. */
  readonly rows: readonly EventTeaserRow[]
  /** Months between which there are events, this one's neighbours included. */
  readonly first: HanoiMonth
  readonly last: HanoiMonth
}

/**
 * The events of a month, those too that began before it and last into it; by the index on `startsAt`.
 * Nothing beyond the first and the last event is a month to turn to, so that who walks on from page
 * to page comes to an end.
 */
export async function findEventMonth(
  reading: Reading,
  month: HanoiMonth,
  filter: EventFilter,
): Promise<Sourced<EventMonth>> {
  const [rows, edges, entry] = await Promise.all([
    findVisible<EventTeaserRow>(reading, {
      collection: 'events',
      where: { and: [during(month), ...filteredBy(filter)] },
      sort: ['startsAt', 'slug'],
      limit: maxEvents,
      select: eventTeaserFields,
    }),
    Promise.all(['startsAt', '-startsAt', '-endsAt'].map((sort) => edgeOf(reading, sort))),
    nextEntry(reading, 'events'),
  ])
  const ends = edges.flat()
  const reach = [
    monthOf(reading.now),
    ...ends.flatMap(({ startsAt, endsAt }) =>
      // What ends at midnight is not of the month that begins then.
      [Date.parse(startsAt), endsAt ? Date.parse(endsAt) - 1 : Date.parse(startsAt)].map(monthOf),
    ),
  ]
  const ordered = reach.toSorted((a, b) => startOfMonth(a) - startOfMonth(b))
  return {
    value: {
      rows,
      first: ordered[0] ?? month,
      last: ordered.at(-1) ?? month,
    },
    tags: [tagOfList('events'), ...tagsOfRows('events', rows)],
    staleAt: earliest(nextLeave([...rows, ...ends], reading), entry),
  }
}

const edgeOf = (reading: Reading, sort: string): Promise<EventTeaserRow[]> =>
  findVisible<EventTeaserRow>(reading, {
    collection: 'events',
    ...(sort === '-endsAt' ? { where: { endsAt: { exists: true } } } : {}),
    sort: [sort],
    limit: 1,
    select: eventTeaserFields,
  })

function during(month: HanoiMonth): Where {
  const from = new Date(startOfMonth(month)).toISOString()
  const to = new Date(endOfMonth(month)).toISOString()
  return {
    and: [
      { startsAt: { less_than: to } },
      { or: [{ startsAt: { greater_than_equal: from } }, { endsAt: { greater_than: from } }] },
    ],
  }
}
