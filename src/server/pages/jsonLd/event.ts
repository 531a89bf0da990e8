import type { EventModel, SiteIdentity } from '../../../site/models.ts'
import { imageUrls } from './imageUrls.ts'
import { present } from './present.ts'
import { publisher } from './publisher.ts'

type Site = { readonly identity: SiteIdentity; readonly siteUrl: string; readonly url: string }

const statuses = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  rescheduled: 'https://schema.org/EventRescheduled',
  cancelled: 'https://schema.org/EventCancelled',
} as const

/** schema.org/Event; null for one that is nowhere yet, since an Event without a place is none. */
export function event(model: Omit<EventModel, 'frame'>, site: Site): object | null {
  const { identity, siteUrl, url } = site
  const { startsAt, endsAt, previousStartsAt } = model
  const location = placesOf(model)
  if (location.length === 0) return null
  return present({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: model.title,
    description: model.standfirst,
    image: imageUrls(model.leadPhoto, siteUrl),
    startDate: startsAt,
    endDate: endsAt,
    // One that is put off to nobody knows when keeps the date that was announced.
    previousStartDate: model.status === 'postponed' ? (previousStartsAt ?? startsAt) : null,
    eventStatus: statuses[statusOf(model)],
    eventAttendanceMode: attendanceMode(model),
    location,
    organizer: model.organisers.map((name) => ({ '@type': 'Organization', name })),
    performer: model.guests.map(({ name, title }) =>
      present({ '@type': 'Person', name, jobTitle: title }),
    ),
    url,
    publisher: publisher(identity, siteUrl),
  })
}

type When = Pick<EventModel, 'status' | 'startsAt' | 'previousStartsAt'>

const statusOf = ({ status, startsAt, previousStartsAt }: When): keyof typeof statuses =>
  status === 'postponed' && previousStartsAt !== null && previousStartsAt !== startsAt
    ? 'rescheduled'
    : status

type Where = Pick<EventModel, 'venue' | 'onlineUrl'>

function placesOf({ venue, onlineUrl }: Where): object[] {
  // A place needs an address: one that is known by its name is found by it.
  const address = venue?.address ?? venue?.name
  return [
    ...(address ? [present({ '@type': 'Place', name: venue?.name, address })] : []),
    ...(onlineUrl ? [{ '@type': 'VirtualLocation', url: onlineUrl }] : []),
  ]
}

function attendanceMode({ venue, onlineUrl }: Where): string {
  const mode = venue && onlineUrl ? 'Mixed' : onlineUrl ? 'Online' : 'Offline'
  return `https://schema.org/${mode}EventAttendanceMode`
}
