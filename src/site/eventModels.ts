import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { FilterModel } from './filterModel.ts'
import type { BodyLookups, Correction, Frame, Photo, Teaser } from './models.ts'
import type { OnwardModel } from './onwardModels.ts'
import type { SpotlightTeaser } from './spotlightModels.ts'

export type EventStatus = 'scheduled' | 'postponed' | 'cancelled'
export type EventTeaser = {
  title: string
  href: string
  startsAt: string
  endsAt: string | null
  venue: string | null
  status: EventStatus
  photo: Photo | null
}
export type EventModel = Pick<EventTeaser, 'title' | 'startsAt' | 'endsAt' | 'status'> &
  OnwardModel & {
    frame: Frame
    standfirst: string | null
    body: SerializedEditorState | null
    lookups: BodyLookups
    leadPhoto: Photo | null
    /** The start that was announced before the event was put off. */
    previousStartsAt: string | null
    venue: { name: string | null; address: string | null } | null
    onlineUrl: string | null
    organisers: string[]
    guests: { name: string; title: string | null }[]
    programme: { time: string | null; item: string }[]
    outcomes: { label: string; value: string }[]
    corrections: Correction[]
    relatedArticles: Teaser[]
    relatedProducts: SpotlightTeaser[]
    /** The event as a file for calendar programs. */
    fileHref: string
  }

/** A month of events. */
export type EventMonthModel = {
  frame: Frame
  heading: string
  filter: FilterModel
  /** From Monday to Sunday; null where a day is of another month. */
  weeks: (MonthDay | null)[][]
  /** The days on which something begins, or goes on from the month before. */
  days: { iso: string; anchor: string; events: EventTeaser[] }[]
  earlierHref: string | null
  laterHref: string | null
  listHref: string
  calendarHref: string
}
export type MonthDay = {
  number: number
  isToday: boolean
  /** How many take place on it. */
  events: number
  /** Of the day below that tells of them. */
  anchor: string
}
