import type { CollectionConfig } from 'payload'
import { nobody } from './nobody.ts'

export const readerHoursSlug = 'feed-reader-hours'

/**
 * Which programs asked for a feed: one row for each hour, feed, program and server process, so that
 * no two processes ever add to the same row. Rolled off after a day.
 */
export const readerHours: CollectionConfig = {
  slug: readerHoursSlug,
  labels: {
    singular: { vi: 'Lượt đọc kênh tin', en: 'Feed reader hour' },
    plural: { vi: 'Lượt đọc kênh tin', en: 'Feed reader hours' },
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'hour', type: 'date', required: true, index: true },
    { name: 'feed', type: 'text', required: true },
    // A family such as `Feedly`, never the whole of what a program says; empty where it says nothing.
    { name: 'agent', type: 'text' },
    { name: 'requests', type: 'number', required: true },
    { name: 'subscribers', type: 'number', required: true },
    { name: 'lastAt', type: 'date', required: true },
  ],
}
