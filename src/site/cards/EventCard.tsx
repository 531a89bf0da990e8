import type { ReactElement } from 'react'
import { hanoiParts, hanoiSpan } from '../hanoiTime.ts'
import type { EventStatus, EventTeaser } from '../models.ts'

const statusTexts = {
  scheduled: null,
  postponed: 'Đã hoãn',
  cancelled: 'Đã hủy',
} as const satisfies Record<EventStatus, string | null>

/** Says only what differs from the plan. */
export const EventStatusMark = ({ status }: { status: EventStatus }): ReactElement | null =>
  statusTexts[status] === null ? null : (
    <span className={`status status-${status}`}>{statusTexts[status]}</span>
  )

/** An event by its day, as on a leaf of a calendar. */
export function EventCard({ event }: { event: EventTeaser }): ReactElement {
  const start = hanoiParts(event.startsAt)
  return (
    <article className="event-card">
      <p className="event-leaf" aria-hidden="true">
        <span className="event-leaf-day">{start?.day}</span>
        <span className="event-leaf-month">
          Th. {Number(start?.month ?? 0)}/{start?.year}
        </span>
      </p>
      <div className="card-text">
        <h3 className="card-headline">
          <a href={event.href}>{event.title}</a>
        </h3>
        <p className="card-fact">
          <EventStatusMark status={event.status} />
          <time dateTime={event.startsAt}>{hanoiSpan(event.startsAt, event.endsAt)}</time>
        </p>
        {event.venue && <p className="card-fact">{event.venue}</p>}
      </div>
    </article>
  )
}
