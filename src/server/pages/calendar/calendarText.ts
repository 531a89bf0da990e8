import { TZDate } from '@date-fns/tz'
import ical, { ICalCalendarMethod, type ICalEventData, ICalEventStatus } from 'ical-generator'
import { changedForReaders } from '../../../../plugins/kit/readerTimes/readerTimes.ts'
import type { EventEntryRow } from '../../../content/eventEntries.ts'
import type { EventStatus } from '../../../site/models.ts'

export type CalendarOptions = {
  readonly name: string
  /** Where an event's page is, as a whole address. */
  readonly pageOf: (entry: EventEntryRow) => string
  readonly entries: readonly EventEntryRow[]
}

const zone = 'Asia/Ho_Chi_Minh'

/** Hà Nội has kept UTC+7 since 13 June 1975; programs need the rule with the file (RFC 5545, 3.6.5). */
const zoneRule = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

/** Of the paper and not of the host that it is served from, so that an entry stays the same one. */
const authority = 'laodongthudo.vn'

/** Subscribed programs ask again after this many seconds. */
const refreshSeconds = 3600

/** Events as calendar programs read them (RFC 5545; name and refreshing by RFC 7986). */
export function calendarText({ name, pageOf, entries }: CalendarOptions): string {
  const calendar = ical({
    name,
    prodId: { company: 'Lao dong Thu do', product: 'Su kien', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
    // Of the events and not of the calendar: stamps are in UTC (RFC 5545, section 3.8.7.2).
    timezone: { name: null, generator: () => zoneRule },
    ttl: refreshSeconds,
  })
  for (const entry of entries) calendar.createEvent(toEvent(entry, pageOf(entry)))
  return `${calendar.toString()}\r\n`
}

function toEvent(entry: EventEntryRow, page: string): ICalEventData {
  const { id, title, startsAt, endsAt, venueName, venueAddress, calendarSequence } = entry
  const changedAt = new Date(changedForReaders(entry) ?? startsAt)
  const location = [venueName, venueAddress].filter((part) => !!part).join(', ')
  return {
    id: `su-kien-${id}@${authority}`,
    sequence: calendarSequence ?? 0,
    // Without a method of its own it is when the entry was last revised (RFC 5545, section 3.8.7.2).
    stamp: changedAt,
    lastModified: changedAt,
    start: inHanoi(startsAt),
    ...(endsAt ? { end: inHanoi(endsAt) } : {}),
    timezone: zone,
    summary: marks[stateOf(entry)] + title,
    description: describe(entry, page),
    ...(location || entry.onlineUrl ? { location: location || (entry.onlineUrl ?? '') } : {}),
    url: page,
    status: statuses[stateOf(entry)],
  }
}

/** Put off to nobody knows when, or to a day that is known. */
type State = EventStatus | 'rescheduled'

/** Many programs show no status, so the title says it too. */
const marks: Record<State, string> = {
  scheduled: '',
  rescheduled: '',
  postponed: 'Hoãn: ',
  cancelled: 'Đã hủy: ',
}
const statuses: Record<State, ICalEventStatus> = {
  scheduled: ICalEventStatus.CONFIRMED,
  rescheduled: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
}

function stateOf({ eventStatus, startsAt, previousStartsAt }: EventEntryRow): State {
  const isMoved = !!previousStartsAt && Date.parse(previousStartsAt) !== Date.parse(startsAt)
  return eventStatus === 'postponed' && isMoved ? 'rescheduled' : eventStatus
}

const describe = ({ standfirst, organisers, onlineUrl }: EventEntryRow, page: string): string =>
  [
    standfirst,
    organisers?.length && `Đơn vị tổ chức: ${organisers.map(({ name }) => name).join('; ')}`,
    onlineUrl && `Trực tuyến: ${onlineUrl}`,
    page,
  ]
    .filter((line) => !!line)
    .join('\n')

const inHanoi = (iso: string): TZDate => new TZDate(iso, zone)
