import type { EditorialDeskOptions } from '../plugins/editorial-desk/options.ts'

/** What is written, approved and published in this newsroom, and what of it a restore leaves alone. */
export const editorialDeskOptions: EditorialDeskOptions = {
  publications: {
    articles: { title: 'headline', keptOnRestore: ['corrections'] },
    events: { title: 'title' },
    'product-spotlights': { title: 'name' },
    'public-health-messages': { title: 'title' },
  },
}
