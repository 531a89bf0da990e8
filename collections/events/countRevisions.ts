import type { CollectionBeforeChangeHook } from 'payload'
import { liveBefore } from '../../plugins/kit/liveChange.ts'
import type { DocumentId } from '../../plugins/kit/tags.ts'

type Announced = {
  readonly id: DocumentId
  readonly calendarSequence?: number | null
  readonly [field: string]: unknown
}

const instants = ['startsAt', 'endsAt'] as const
const words = ['title', 'venueName', 'venueAddress', 'onlineUrl', 'eventStatus'] as const

/**
 * Counts how often an event that readers had been told of was revised: its `SEQUENCE` in their
 * calendars, by which a program knows the newer of two (RFC 5545, section 3.8.7.4). Counted from
 * what readers had before them, so that drafts and autosaves in between count nothing.
 */
export const countRevisions: CollectionBeforeChangeHook<Announced> = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const live = originalDoc && liveBefore({ collection: collection.slug, id: originalDoc.id, req })
  const counted = Number(live?.['calendarSequence'] ?? 0)
  const wasTold = Boolean(live?.['firstPublishedAt'])
  const after = { ...originalDoc, ...data }
  return {
    ...data,
    calendarSequence: wasTold && differs(live ?? {}, after) ? counted + 1 : counted,
  }
}

type Row = Readonly<Record<string, unknown>>

const differs = (before: Row, after: Row): boolean =>
  instants.some((name) => instantOf(before[name]) !== instantOf(after[name])) ||
  words.some((name) => (before[name] ?? '') !== (after[name] ?? ''))

const instantOf = (value: unknown): number | null =>
  typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : null
