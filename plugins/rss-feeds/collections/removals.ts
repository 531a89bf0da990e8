import type { CollectionConfig } from 'payload'
import { nobody } from './nobody.ts'

export const removalsSlug = 'feed-removals'

/**
 * What readers saw in a feed and was withdrawn or moved out of it: one row for each document and
 * each list that it left. Written in the transaction of the save; forgotten when the document comes
 * back, and when subscribers have been told long enough.
 */
export const removals: CollectionConfig = {
  slug: removalsSlug,
  labels: {
    singular: { vi: 'Bài rút khỏi kênh tin', en: 'Feed removal' },
    plural: { vi: 'Bài rút khỏi kênh tin', en: 'Feed removals' },
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  timestamps: false,
  indexes: [{ fields: ['scope', 'removedAt'] }],
  fields: [
    { name: 'guid', type: 'text', required: true, index: true },
    { name: 'scope', type: 'text', required: true },
    { name: 'removedAt', type: 'date', required: true, index: true },
    // Which feeds carried it, of those over the list: see `wasCarried`.
    { name: 'since', type: 'date' },
    { name: 'lists', type: 'json' },
    { name: 'hasPhoto', type: 'checkbox' },
    { name: 'wasNew', type: 'checkbox' },
  ],
}
