import type { CollectionConfig } from 'payload'
import { bookkeeping } from '../bookkeeping.ts'
import { withDates } from '../dates/withDates.ts'

export const eventsSlug = 'content-events'

/** What the processes of one project tell each other: committed changes, for a day. */
export const contentEvents = bookkeeping({
  slug: eventsSlug,
  labels: {
    singular: { vi: 'Thay đổi đã báo', en: 'Content event' },
    plural: { vi: 'Thay đổi đã báo', en: 'Content events' },
  },
  fields: [
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'process', type: 'text', required: true },
    { name: 'tags', type: 'json', required: true },
  ],
})

/** The collections with the one of events, which any number of plugins share. */
export const withEventsCollection = (
  collections: readonly CollectionConfig[],
): CollectionConfig[] => [
  ...collections,
  ...(collections.some(({ slug }) => slug === eventsSlug) ? [] : [withDates(contentEvents)]),
]
