import { tagOfGlobal, type DocumentId } from '../../plugins/kit/tags.ts'
import { readGlobal, type Reading, recall } from './reading.ts'
import { earliest, type Sourced } from '../../plugins/kit/sourced.ts'

/** What editors picked for the front page: ids of articles and sections, visible or not. */
export type HomePagePicks = {
  readonly lead: DocumentId | null
  readonly featured: readonly DocumentId[]
  readonly sections: readonly DocumentId[]
  readonly recommended: readonly DocumentId[]
}

type Row = { [Key in keyof HomePagePicks]?: HomePagePicks[Key] | null } & {
  readonly recommendedWindows?: readonly Timed[] | null
}
type Timed = {
  readonly article?: DocumentId | null
  readonly from?: string | null
  readonly until?: string | null
}

/** The front page's picks. */
export const readHomePagePicks = (reading: Reading): Promise<Sourced<HomePagePicks>> =>
  recall(reading, 'home-page', () => readPicks(reading))

async function readPicks(reading: Reading): Promise<Sourced<HomePagePicks>> {
  const row = await readGlobal<Row>(reading, 'home-page')
  const { lead, featured, sections, recommended } = row
  const timed = (row.recommendedWindows ?? []).map((card) => ({ ...card, ...windowOf(card) }))
  const open = timed.filter(({ starts, ends }) => starts <= reading.now && reading.now < ends)
  return {
    value: {
      lead: lead ?? null,
      featured: featured ?? [],
      sections: sections ?? [],
      recommended: [...open.flatMap(({ article }) => article ?? []), ...(recommended ?? [])],
    },
    tags: [tagOfGlobal('home-page')],
    staleAt: earliest(
      ...timed
        .flatMap(({ starts, ends }) => [starts, ends])
        .filter((edge) => edge > reading.now && Number.isFinite(edge)),
    ),
  }
}

/** Epoch milliseconds; a side that nobody set has no end. */
const windowOf = ({ from, until }: Timed): { starts: number; ends: number } => ({
  starts: from ? Date.parse(from) : -Infinity,
  ends: until ? Date.parse(until) : Infinity,
})
