import { relatedTo, tagOfLatest } from '../../../plugins/related-news/index.ts'
import type { DocumentId } from '../../../plugins/kit/tags.ts'
import { listArticles } from '../../content/articleList.ts'
import type { PublicationSlug } from '../../content/reading.ts'
import type { TeaserRow } from '../../content/teasers.ts'
import { tagsOfRows } from '../../content/visibleRows.ts'
import type { RelatedTeaser } from '../../site/models.ts'
import type { Making } from './pageContext.ts'
import { toRelatedTeasers } from './relatedTeasers.ts'

const latestCount = 4

type Question = {
  readonly collection: PublicationSlug
  readonly id: DocumentId
  /** Articles and products that the page shows elsewhere. */
  readonly shown?: readonly {
    readonly collection: PublicationSlug
    readonly id: DocumentId
  }[]
}

export type OnwardRows = {
  readonly related: readonly RelatedTeaser[]
  readonly latest: readonly TeaserRow[]
}

/** Where a reader goes on from a document that is no article: what is alike, then what is new. */
export async function readOnward(
  making: Making,
  { collection, id, shown = [] }: Question,
): Promise<OnwardRows> {
  const { reading, ledger } = making
  const keys = shown.map((one) => `${one.collection}:${one.id}`)
  const stories = ledger.take(
    await relatedTo(reading.payload, {
      ...{ collection, id, now: reading.now, shown: keys },
      answers: reading.answers,
    }),
  )
  const seen = new Set([...keys, ...stories.map(({ key }) => key)])
  const newest = await listArticles(reading, {
    scope: { over: 'all' },
    limit: latestCount + seen.size,
  })
  const { rows } = newest.value
  ledger.take({ ...newest, tags: [tagOfLatest('articles', null), ...tagsOfRows('articles', rows)] })
  return {
    related: await toRelatedTeasers(making, stories),
    latest: rows.filter((row) => !seen.has(`articles:${row.id}`)).slice(0, latestCount),
  }
}
