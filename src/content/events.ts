import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { Where } from 'payload'
import { tagOfList, type DocumentId } from '../../plugins/kit/tags.ts'
import type { Publication } from '../../plugins/kit/visibility.ts'
import type { EventStatus, EventTeaser, Photo } from '../site/models.ts'
import type { CorrectionRow } from './corrections.ts'
import type { Cursor } from './cursor.ts'
import { anyEvent, filteredBy, type EventFilter } from './eventFilter.ts'
import { endOfHanoiDay, startOfHanoiDay } from './hanoiDay.ts'
import { nextEntry } from './nextEntry.ts'
import { pathOf } from './paths.ts'
import { findPublicationBySlug } from './publicationBySlug.ts'
import { listPublications, type PublicationPage } from './publicationList.ts'
import { findVisible, type Reading } from './reading.ts'
import { earliest, type Sourced } from '../../plugins/kit/sourced.ts'
import { findByIds, nextLeave, tagsOfRows } from './visibleRows.ts'

export type EventTeaserRow = Publication & {
  readonly id: DocumentId
  readonly slug: string
  readonly title: string
  readonly startsAt: string
  readonly endsAt?: string | null
  readonly venueName?: string | null
  readonly eventStatus: EventStatus
  readonly leadPhoto?: DocumentId | null
}
export type EventRow = EventTeaserRow & {
  readonly standfirst?: string | null
  readonly body?: SerializedEditorState | null
  readonly previousStartsAt?: string | null
  readonly venueAddress?: string | null
  readonly onlineUrl?: string | null
  readonly organisers?: readonly { readonly name: string }[] | null
  readonly guests?: readonly { readonly name: string; readonly title?: string | null }[] | null
  readonly programme?: readonly { readonly time?: string | null; readonly item: string }[] | null
  readonly outcomes?: readonly { readonly label: string; readonly value: string }[] | null
  readonly corrections?: readonly CorrectionRow[] | null
  readonly relatedArticles?: readonly DocumentId[] | null
  readonly relatedProducts?: readonly DocumentId[] | null
}

/** What cards of events need. */
export const eventTeaserFields = {
  slug: true,
  title: true,
  startsAt: true,
  endsAt: true,
  venueName: true,
  eventStatus: true,
  leadPhoto: true,
  publishedAt: true,
  embargoUntil: true,
  expiresAt: true,
  _status: true,
} as const
const fields = {
  ...eventTeaserFields,
  standfirst: true,
  body: true,
  previousStartsAt: true,
  venueAddress: true,
  onlineUrl: true,
  corrections: true,
  organisers: true,
  guests: true,
  programme: true,
  outcomes: true,
  relatedArticles: true,
  relatedProducts: true,
} as const

/** The event with this slug. */
export const findEvent = (reading: Reading, slug: string): Promise<Sourced<EventRow | null>> =>
  findPublicationBySlug<EventRow>(reading, 'events', { slug, select: fields })

/** The visible ones of the given events, in the given order. */
export const findEvents = (
  reading: Reading,
  ids: readonly DocumentId[],
): Promise<Sourced<EventTeaserRow[]>> =>
  findByIds<EventTeaserRow>(reading, 'events', { ids, select: eventTeaserFields })

/** Events that have not ended, the next one first; by the indexes on `endsAt` and `startsAt`. */
export async function listUpcomingEvents(
  reading: Reading,
  limit: number,
  filter: EventFilter = anyEvent,
): Promise<Sourced<EventTeaserRow[]>> {
  const [rows, entry, end] = await Promise.all([
    findVisible<EventTeaserRow>(reading, {
      collection: 'events',
      where: { and: [upcoming(reading.now), ...filteredBy(filter)] },
      sort: ['startsAt', 'slug'],
      limit,
      select: eventTeaserFields,
    }),
    nextEntry(reading, 'events'),
    nextEnd(reading),
  ])
  return {
    value: rows,
    tags: [tagOfList('events'), ...tagsOfRows('events', rows)],
    staleAt: earliest(nextLeave(rows, reading), entry, end),
  }
}

type PastRequest = {
  readonly before: Cursor | null
  readonly limit: number
  readonly filter?: EventFilter
}

/** Events that have ended, the last begun first. */
export async function listPastEvents(
  reading: Reading,
  { before, limit, filter = anyEvent }: PastRequest,
): Promise<Sourced<PublicationPage<EventTeaserRow>>> {
  const [page, end] = await Promise.all([
    listPublications<'startsAt', EventTeaserRow>(reading, 'events', {
      sortedBy: 'startsAt',
      where: { and: [past(reading.now), ...filteredBy(filter)] },
      before,
      limit,
      select: eventTeaserFields,
    }),
    nextEnd(reading),
  ])
  return { ...page, staleAt: earliest(page.staleAt, end) }
}

/** The card of an event. */
export function toEventTeaser(
  row: EventTeaserRow,
  photos: ReadonlyMap<string, Photo>,
): EventTeaser {
  return {
    title: row.title,
    href: pathOf({ page: 'event', slug: row.slug }),
    startsAt: row.startsAt,
    endsAt: row.endsAt ?? null,
    venue: row.venueName ?? null,
    status: row.eventStatus,
    photo: photos.get(String(row.leadPhoto)) ?? null,
  }
}

/** An event whose end nobody has set lasts until the end of its day in Hà Nội. */
const upcoming = (now: number): Where => ({
  or: [
    { endsAt: { greater_than: new Date(now).toISOString() } },
    { and: [{ endsAt: { exists: false } }, { startsAt: { greater_than_equal: today(now) } }] },
  ],
})
const past = (now: number): Where => ({
  or: [
    { endsAt: { less_than_equal: new Date(now).toISOString() } },
    { and: [{ endsAt: { exists: false } }, { startsAt: { less_than: today(now) } }] },
  ],
})
const today = (now: number): string => new Date(startOfHanoiDay(now)).toISOString()

/** The next instant at which an event passes from upcoming to past, shown or not. */
async function nextEnd(reading: Reading): Promise<number | null> {
  const now = new Date(reading.now).toISOString()
  const [[ending], [openEnded]] = await Promise.all([
    findVisible<EventTeaserRow>(reading, {
      collection: 'events',
      where: { endsAt: { greater_than: now } },
      sort: ['endsAt'],
      limit: 1,
      select: { endsAt: true },
    }),
    findVisible<EventTeaserRow>(reading, {
      collection: 'events',
      where: {
        and: [
          { endsAt: { exists: false } },
          { startsAt: { greater_than_equal: today(reading.now) } },
        ],
      },
      sort: ['startsAt'],
      limit: 1,
      select: { startsAt: true },
    }),
  ])
  return earliest(
    ending?.endsAt ? Date.parse(ending.endsAt) : null,
    openEnded ? endOfHanoiDay(Date.parse(openEnded.startsAt)) : null,
  )
}
