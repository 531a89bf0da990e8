import type { Where } from 'payload'
import type { EventStatus } from '../site/models.ts'

export type EventForm = 'onsite' | 'online'

/** Which events a reader asks for; null where she does not mind. */
export type EventFilter = {
  readonly form: EventForm | null
  readonly status: EventStatus | null
}

export const anyEvent: EventFilter = { form: null, status: null }

/** The filter as conditions; some hundreds of events need no index of their own for it. */
export function filteredBy({ form, status }: EventFilter): Where[] {
  return [
    ...(form === 'online' ? [{ onlineUrl: { exists: true } }] : []),
    ...(form === 'onsite'
      ? [{ or: [{ venueName: { exists: true } }, { venueAddress: { exists: true } }] }]
      : []),
    ...(status ? [{ eventStatus: { equals: status } }] : []),
  ]
}
