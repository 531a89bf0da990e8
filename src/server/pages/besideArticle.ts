import { clickAddress, relatedTo, tagOfLatest } from '../../../plugins/related-news/index.ts'
import type { ArticleRow } from '../../content/articleByNumber.ts'
import { cursorAfter, listArticles } from '../../content/articleList.ts'
import { findArticles } from '../../content/articlesByIds.ts'
import { readHomePagePicks } from '../../content/homePagePicks.ts'
import { pathBefore } from '../../content/paths.ts'
import type { Section } from '../../content/sections.ts'
import type { TeaserRow } from '../../content/teasers.ts'
import { tagsOfRows } from '../../content/visibleRows.ts'
import type { RelatedTeaser } from '../../site/models.ts'
import type { Making } from './pageContext.ts'

const relatedCount = 5
const recommendedCount = 4
const othersCount = 10

/** What stands beside a story and leads on from it. */
export type Beside = {
  /** "Có thể bạn quan tâm" */
  readonly related: readonly RelatedTeaser[]
  /** "Nên xem" */
  readonly recommended: readonly TeaserRow[]
  /** "Tin khác" */
  readonly others: readonly TeaserRow[]
  readonly moreHref: string | null
}

type Question = {
  readonly article: ArticleRow
  readonly section: Section | null
  /** Articles that the story's own text shows. */
  readonly inText: readonly TeaserRow[]
}

/**
 * The three lists; none repeats a story that another one, the hand-picked links or the text shows.
 * Editors' picks come first: a story that they recommend is not computed too.
 */
export async function readBeside(making: Making, question: Question): Promise<Beside> {
  const { article, section, inText } = question
  const shown = new Set([
    ...[article.id, ...(article.relatedLinks ?? [])].map(String),
    ...inText.map(({ id }) => String(id)),
  ])
  const picked = await readPicked(making, shown)
  for (const { id } of picked) shown.add(String(id))
  const { related, further } = await readRelated(making, article, {
    shown,
    wanted: recommendedCount - picked.length,
  })
  for (const { collection, id } of related) if (collection === 'articles') shown.add(String(id))
  for (const { id } of further) shown.add(String(id))
  const latest = section ? await readLatest(making, section, shown) : { rows: [], hasOlder: false }
  const missing = recommendedCount - picked.length - further.length
  // Only a paper with hardly any stories has nothing related; its newest then fill the place.
  const filling = latest.rows.slice(
    0,
    Math.max(0, Math.min(missing, latest.rows.length - othersCount)),
  )
  const others = latest.rows.slice(filling.length).slice(0, othersCount)
  const last = others.at(-1)
  const hasMore = last !== undefined && (latest.hasOlder || latest.rows.at(-1) !== last)
  return {
    related: related.map(({ teaser }) => teaser),
    recommended: [...picked, ...further, ...filling],
    others,
    moreHref: section && hasMore ? pathBefore(section.path, cursorAfter(last)) : null,
  }
}

/** What editors recommend on every page, without what this one shows. */
async function readPicked({ reading, ledger }: Making, shown: ReadonlySet<string>) {
  const { recommended } = ledger.take(await readHomePagePicks(reading))
  return ledger
    .take(await findArticles(reading, recommended))
    .filter(({ id }) => !shown.has(String(id)))
    .slice(0, recommendedCount)
}

/** The computed list, and further articles for the places that editors left empty. */
async function readRelated(
  { reading, ledger }: Making,
  article: ArticleRow,
  { shown, wanted }: { readonly shown: ReadonlySet<string>; readonly wanted: number },
) {
  const stories = ledger.take(
    await relatedTo(reading.payload, {
      collection: 'articles',
      id: article.id,
      now: reading.now,
      // A spotlight or an event may be among the further ones, where only articles stand.
      count: relatedCount + (wanted > 0 ? wanted + 2 : 0),
      shown: [...shown].map((id) => `articles:${id}`),
    }),
  )
  const related = stories.slice(0, relatedCount).map(({ collection, id, ...story }, index) => ({
    collection,
    id,
    teaser: {
      label: story.title,
      href: story.address ?? '/',
      publishedAt: story.date,
      mark: marks[collection] ?? null,
      ping: clickAddress(reading.payload, {
        widget: 'related',
        position: index + 1,
      }),
    },
  }))
  const furtherIds = stories
    .slice(relatedCount)
    .filter(({ collection }) => collection === 'articles')
    .slice(0, Math.max(0, wanted))
    .map(({ id }) => id)
  return { related, further: ledger.take(await findArticles(reading, furtherIds)) }
}

/** What is no article says so. */
const marks: Readonly<Record<string, string>> = {
  events: 'Sự kiện',
  'product-spotlights': 'Sản phẩm OCOP',
  'public-health-messages': 'Thông điệp sức khỏe',
}

/**
 * The section's newest. The page is accounted to the stories that it shows and to what enters the
 * head of the list, and not to the list: a change of an old story leaves it alone.
 */
async function readLatest(
  { reading, ledger }: Making,
  section: Section,
  shown: ReadonlySet<string>,
): Promise<{ rows: TeaserRow[]; hasOlder: boolean }> {
  const page = await listArticles(reading, {
    scope: { over: 'section', section },
    limit: recommendedCount + othersCount + shown.size,
  })
  const { rows, older } = page.value
  ledger.take({
    ...page,
    tags: [tagOfLatest('articles', section.id), ...tagsOfRows('articles', rows)],
  })
  return { rows: rows.filter(({ id }) => !shown.has(String(id))), hasOlder: older !== null }
}
