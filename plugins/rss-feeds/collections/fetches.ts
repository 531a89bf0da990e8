import { bookkeeping } from '../../kit/bookkeeping.ts'

export const fetchesSlug = 'feed-fetches'

/** How often each partner's feed was fetched, and when last: one row each, added to by every process. */
export const fetches = bookkeeping({
  slug: fetchesSlug,
  labels: {
    singular: { vi: 'Lượt lấy tin của đối tác', en: 'Partner’s fetches' },
    plural: { vi: 'Lượt lấy tin của đối tác', en: 'Partners’ fetches' },
  },
  fields: [
    // The feed's id as text: ids differ by database, and its address may change.
    { name: 'feed', type: 'text', required: true, unique: true, index: true },
    { name: 'count', type: 'number', required: true },
    { name: 'since', type: 'date', required: true },
    { name: 'lastAt', type: 'date', required: true },
  ],
})
