import { relatedTo, tagOfLatest } from '../../../plugins/related-news/index.ts'
import type { ArticleRow } from '../../content/articleByNumber.ts'
import { type ArticleScope, cursorAfter, listArticles } from '../../content/articleList.ts'
import { findArticles } from '../../content/articlesByIds.ts'
import { readHomePagePicks } from '../../content/homePagePicks.ts'
import { pathBefore, pathOf } from '../../content/paths.ts'
import type { Section } from '../../content/sections.ts'
import type { TeaserRow } from '../../content/teasers.ts'
import { tagsOfRows } from '../../content/visibleRows.ts'
import type { RelatedTeaser } from '../../site/models.ts'
import type { Making } from './pageContext.ts'
import { toRelatedTeasers } from './relatedTeasers.ts'

const relatedCount = 5
/** Editors' picks; where they made fewer, computed stories fill up to `recommendedCount`. */
const mostRecommended = 7
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
  const latest = await readLatest(making, section, shown)
  const others = latest.rows.slice(0, othersCount)
  const missing = Math.max(0, recommendedCount - picked.length - further.length)
  // Where nothing is alike, what is next after the newest fills the place.
  const filling = latest.rows.slice(othersCount, othersCount + missing)
  return {
    related: await toRelatedTeasers(making, related),
    recommended: [...picked, ...further, ...filling],
    others,
    moreHref: others.length > 0 ? latest.moreAfter(others.at(-1)) : null,
  }
}

/** What editors recommend on every page, without what this one shows. */
async function readPicked({ reading, ledger }: Making, shown: ReadonlySet<string>) {
  const { recommended } = ledger.take(await readHomePagePicks(reading))
  return ledger
    .take(await findArticles(reading, recommended))
    .filter(({ id }) => !shown.has(String(id)))
    .slice(0, mostRecommended)
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
      answers: reading.answers,
    }),
  )
  const related = stories.slice(0, relatedCount)
  const furtherIds = stories
    .slice(relatedCount)
    .filter(({ collection }) => collection === 'articles')
    .slice(0, Math.max(0, wanted))
    .map(({ id }) => id)
  return { related, further: ledger.take(await findArticles(reading, furtherIds)) }
}

type Latest = {
  readonly rows: readonly TeaserRow[]
  /** Where the list that gave a row goes on after it; null where everything is on this page. */
  moreAfter(last: TeaserRow | undefined): string | null
}

/** The leaf section, the one above it, and the paper: each where those before have too few. */
function scopesOf(section: Section | null): { scope: ArticleScope; path: string }[] {
  const sections = section ? [section, ...(section.parent ? [section.parent] : [])] : []
  return [
    ...sections.map((one) => ({
      scope: { over: 'section' as const, section: one },
      path: one.path,
    })),
    { scope: { over: 'all' as const }, path: pathOf({ page: 'latest' }) },
  ]
}

/**
 * The newest of the story's section, filled up from further around it. The page is accounted to the
 * stories that it shows and to what enters the head of a list, and not to the list: a change of an
 * old story leaves it alone.
 */
async function readLatest(
  { reading, ledger }: Making,
  section: Section | null,
  shown: ReadonlySet<string>,
): Promise<Latest> {
  const lists: { path: string; rows: TeaserRow[]; hasOlder: boolean }[] = []
  const seen = new Set(shown)
  const wanted = recommendedCount + othersCount
  for (const { scope, path } of scopesOf(section)) {
    if (seen.size - shown.size >= wanted) break
    const page = await listArticles(reading, { scope, limit: wanted + seen.size })
    const id = scope.over === 'section' ? scope.section.id : null
    ledger.take({
      ...page,
      tags: [tagOfLatest('articles', id), ...tagsOfRows('articles', page.value.rows)],
    })
    const rows = page.value.rows.filter((row) => !seen.has(String(row.id)))
    for (const row of rows) seen.add(String(row.id))
    lists.push({ path, rows, hasOlder: page.value.older !== null })
  }
  return {
    rows: lists.flatMap(({ rows }) => rows),
    moreAfter(last) {
      const from = lists.findIndex(({ rows }) => last !== undefined && rows.includes(last))
      const goesOn = lists
        .slice(Math.max(0, from))
        .find(({ rows, hasOlder }) => hasOlder || (rows.length > 0 && rows.at(-1) !== last))
      return last && goesOn ? pathBefore(goesOn.path, cursorAfter(last)) : null
    },
  }
}
