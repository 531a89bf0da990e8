import type { EditorialDeskOptions } from '../plugins/editorial-desk/options.ts'

/** What was submitted or returned is kept as it was. */
const reviewed = { milestones: ['reviewState'] }

/** What is written, approved and published in this newsroom, and what of it a restore leaves alone. */
export const editorialDeskOptions: EditorialDeskOptions = {
  publications: {
    articles: { title: 'headline', keptOnRestore: ['corrections'], ...reviewed },
    events: { title: 'title', ...reviewed },
    'product-spotlights': { title: 'name', ...reviewed },
    'public-health-messages': { title: 'title', ...reviewed },
  },
}
