import type { DeskLine, DeskSource } from '../../plugins/editorial-desk/options.ts'
import { asCaller, usualDay } from './asCaller.ts'

/** Events that take place until the end of tomorrow, for who sends somebody there. */
export const eventsAhead: DeskSource = async (question) => {
  const { req, now, until, wants } = question
  if (!wants('next')) return {}
  const { docs } = await req.payload.find({
    ...asCaller(question),
    ...{ collection: 'events', limit: usualDay, sort: 'startsAt' },
    where: {
      and: [
        { _status: { equals: 'published' } },
        { startsAt: { greater_than: new Date(now).toISOString() } },
        { startsAt: { less_than: new Date(until).toISOString() } },
      ],
    },
    select: { title: true, startsAt: true, eventStatus: true, venueName: true },
  })
  const lines = docs.map(({ id, title, startsAt, eventStatus, venueName }): DeskLine => ({
    id: `events:${id}:starts`,
    title,
    kind: { vi: 'Sự kiện', en: 'Event' },
    what: statuses[eventStatus],
    href: `/collections/events/${id}`,
    at: Date.parse(startsAt),
    note: venueName ?? null,
  }))
  return { next: { lines, total: lines.length, list: list } }
}

const statuses = {
  scheduled: { vi: 'Diễn ra', en: 'Takes place' },
  postponed: { vi: 'Giờ mới, sau khi hoãn', en: 'Takes place, after it was put off' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
}
const list = {
  label: { vi: 'sự kiện', en: 'events' },
  href: '/collections/events?sort=-startsAt' as const,
}
