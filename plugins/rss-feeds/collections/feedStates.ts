import { bookkeeping } from '../../kit/bookkeeping.ts'

export const feedStatesSlug = 'feed-states'

/**
 * What each feed showed when it was last made, and since when: one row each, written over. So its own
 * `updated` moves with its content and with nothing else, in every process alike.
 */
export const feedStates = bookkeeping({
  slug: feedStatesSlug,
  labels: {
    singular: { vi: 'Tình trạng kênh tin', en: 'Feed state' },
    plural: { vi: 'Tình trạng kênh tin', en: 'Feed states' },
  },
  fields: [
    // What the feed is of, for ever: `articles/section/12`.
    { name: 'origin', type: 'text', required: true, unique: true, index: true },
    { name: 'name', type: 'text', required: true },
    // Empty: whatever it shows next is no news.
    { name: 'digest', type: 'text' },
    { name: 'changedAt', type: 'date' },
    // The change that the hub was told of last.
    { name: 'toldAt', type: 'date' },
    // What it was made from, with a space around each.
    { name: 'madeFrom', type: 'textarea' },
  ],
})
