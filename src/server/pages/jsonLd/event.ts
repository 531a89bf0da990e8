import type { EventModel, SiteIdentity } from '../../../site/models.ts'
import { imageUrls } from './imageUrls.ts'
import { present } from './present.ts'
import { publisher } from './publisher.ts'

type Site = { readonly identity: SiteIdentity; readonly siteUrl: string; readonly url: string }

const statuses = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const

/** schema.org/Event */
export function event(model: Omit<EventModel, 'frame'>, site: Site): object {
  const { identity, siteUrl, url } = site
  const { venue, onlineUrl } = model
  return present({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: model.title,
    description: model.standfirst,
    image: imageUrls(model.leadPhoto, siteUrl),
    startDate: model.startsAt,
    endDate: model.endsAt,
    eventStatus: statuses[model.status],
    eventAttendanceMode: attendanceMode(model),
    location: [
      venue && present({ '@type': 'Place', name: venue.name, address: venue.address }),
      onlineUrl && { '@type': 'VirtualLocation', url: onlineUrl },
    ].filter((place) => !!place),
    organizer: model.organisers.map((name) => ({ '@type': 'Organization', name })),
    performer: model.guests.map(({ name, title }) =>
      present({ '@type': 'Person', name, jobTitle: title }),
    ),
    url,
    publisher: publisher(identity, siteUrl),
  })
}

function attendanceMode({ venue, onlineUrl }: Pick<EventModel, 'venue' | 'onlineUrl'>) {
  if (!venue && !onlineUrl) return null
  const mode = venue && onlineUrl ? 'Mixed' : onlineUrl ? 'Online' : 'Offline'
  return `https://schema.org/${mode}EventAttendanceMode`
}
