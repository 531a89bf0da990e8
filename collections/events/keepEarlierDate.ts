import type { CollectionBeforeChangeHook } from 'payload'
import { liveBefore } from '../../plugins/kit/liveChange.ts'
import type { DocumentId } from '../../plugins/kit/tags.ts'

type When = {
  readonly id: DocumentId
  readonly eventStatus?: string | null
  readonly startsAt?: string | null
  readonly previousStartsAt?: string | null
}

/**
 * Keeps the start that readers were told before an event was put off, so that the page and search
 * engines can say from when to when. One that the editor writes herself in the same save stands.
 */
export const keepEarlierDate: CollectionBeforeChangeHook<When> = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  // Of an event that takes place as announced there is no earlier date, nor for the next delay.
  if (data.eventStatus !== 'postponed') return { ...data, previousStartsAt: null }
  if (!originalDoc) return data
  const live = liveBefore({ collection: collection.slug, id: originalDoc.id, req })
  const announced = live?._status === 'published' ? (live['startsAt'] as unknown) : null
  if (typeof announced !== 'string' || isSame(announced, data.startsAt)) return data
  if (!isSame(data.previousStartsAt, originalDoc.previousStartsAt)) return data
  return { ...data, previousStartsAt: announced }
}

const isSame = (a: string | null | undefined, b: string | null | undefined): boolean =>
  (a ? Date.parse(a) : null) === (b ? Date.parse(b) : null)
