import { tagOfGlobal, type DocumentId } from '../../plugins/kit/tags.ts'
import { readGlobal, type Reading, recall } from './reading.ts'
import type { Sourced } from '../../plugins/kit/sourced.ts'

/** What editors picked for the front page: ids of articles and sections, visible or not. */
export type HomePagePicks = {
  readonly lead: DocumentId | null
  readonly featured: readonly DocumentId[]
  readonly sections: readonly DocumentId[]
  readonly recommended: readonly DocumentId[]
}

type Row = { [Key in keyof HomePagePicks]?: HomePagePicks[Key] | null }

/** The front page's picks. */
export const readHomePagePicks = (reading: Reading): Promise<Sourced<HomePagePicks>> =>
  recall(reading, 'home-page', () => readPicks(reading))

async function readPicks(reading: Reading): Promise<Sourced<HomePagePicks>> {
  const { lead, featured, sections, recommended } = await readGlobal<Row>(reading, 'home-page')
  return {
    value: {
      lead: lead ?? null,
      featured: featured ?? [],
      sections: sections ?? [],
      recommended: recommended ?? [],
    },
    tags: [tagOfGlobal('home-page')],
    staleAt: null,
  }
}
