import { tagOfList, type DocumentId } from '../../plugins/kit/tags.ts'
import { earliest, type Sourced } from '../../plugins/kit/sourced.ts'
import { eventTeaserFields, type EventRow, type EventTeaserRow } from './events.ts'
import { endOfMonth, monthOf, monthsFrom, startOfMonth } from './hanoiMonth.ts'
import { nextEntry } from './nextEntry.ts'
import { findPublicationBySlug } from './publicationBySlug.ts'
import { findVisible, type Reading } from './reading.ts'
import { nextLeave, tagsOfRows } from './visibleRows.ts'

/** What a reader's calendar is told of an event. */
export type EventEntryRow = EventTeaserRow &
  Pick<
    EventRow,
    'standfirst' | 'previousStartsAt' | 'venueAddress' | 'onlineUrl' | 'organisers'
  > & {
    readonly id: DocumentId
    readonly calendarSequence?: number | null
    readonly modifiedAt?: string | null
    readonly visibleSince: string
  }

const fields = {
  ...eventTeaserFields,
  standfirst: true,
  previousStartsAt: true,
  venueAddress: true,
  onlineUrl: true,
  organisers: true,
  calendarSequence: true,
  modifiedAt: true,
  visibleSince: true,
} as const

/** The event with this slug, as calendars are told of it. */
export const findEventEntry = (
  reading: Reading,
  slug: string,
): Promise<Sourced<EventEntryRow | null>> =>
  findPublicationBySlug<EventEntryRow>(reading, 'events', { slug, select: fields })

/** How far back the calendar that readers subscribe to goes, and how much of it there may be. */
const monthsBack = 6
const maxEntries = 500

/**
 * Everything from six months ago on, cancelled events too: a calendar has to hear of them. The
 * beginning moves with the first of the month, so that the file stays what it is in between.
 */
export async function listEventEntries(reading: Reading): Promise<Sourced<EventEntryRow[]>> {
  const today = monthOf(reading.now)
  const from = new Date(startOfMonth(monthsFrom(today, -monthsBack))).toISOString()
  const [rows, entry] = await Promise.all([
    findVisible<EventEntryRow>(reading, {
      collection: 'events',
      where: { startsAt: { greater_than_equal: from } },
      sort: ['startsAt', 'slug'],
      limit: maxEntries,
      select: fields,
    }),
    nextEntry(reading, 'events'),
  ])
  return {
    value: rows,
    tags: [tagOfList('events'), ...tagsOfRows('events', rows)],
    staleAt: earliest(nextLeave(rows, reading), entry, endOfMonth(today)),
  }
}
