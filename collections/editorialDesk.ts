import type { EditorialDeskOptions } from '../plugins/editorial-desk/options.ts'

/** What was submitted or returned is kept as it was. */
const reviewed = { milestones: ['reviewState'] }

/** When it may be seen is the desk's word of today, whatever an old version said. */
const times = ['publishedAt', 'embargoUntil', 'expiresAt']

/** What is written, approved and published in this newsroom, and what of it a restore leaves alone. */
export const editorialDeskOptions: EditorialDeskOptions = {
  publications: {
    articles: {
      title: 'headline',
      // The paper's word about what it printed.
      keptOnRestore: ['corrections', ...times],
      ...reviewed,
    },
    events: { title: 'title', keptOnRestore: times, ...reviewed },
    'product-spotlights': {
      title: 'name',
      // An official grade, with its decision and its end.
      keptOnRestore: [
        ...['stars', 'points', 'decisionNumber', 'decisionAuthority', 'decidedOn', 'validUntil'],
        ...times,
      ],
      ...reviewed,
    },
    'public-health-messages': {
      title: 'title',
      // Until when it holds, and what has come in its place.
      keptOnRestore: ['validUntil', 'replacedBy', ...times],
      ...reviewed,
    },
  },
}
