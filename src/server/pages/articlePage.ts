import { type ArticleRow, findArticleByNumber } from '../../content/articleByNumber.ts'
import { cursorAfter, listArticles } from '../../content/articleList.ts'
import { findArticles } from '../../content/articlesByIds.ts'
import { readHomePagePicks } from '../../content/homePagePicks.ts'
import { findNamed } from '../../content/named.ts'
import { pathBefore, pathOf } from '../../content/paths.ts'
import { lineageOf, linkTo, type Section } from '../../content/sections.ts'
import { articlePath, toTeaser, type TeaserRow } from '../../content/teasers.ts'
import { renderArticle } from '../../site/index.ts'
import type { ArticleModel } from '../../site/models.ts'
import { readBodySources } from './bodyLookups.ts'
import { buildFrame } from './frame.ts'
import { newsArticle } from './jsonLd/newsArticle.ts'
import type { Answer, Making } from './pageContext.ts'
import { photosFor } from './photosFor.ts'

const recommendedCount = 4
const othersCount = 10
/** Saves within it belong to the publishing itself. */
const settlingMs = 60_000

/** An article, found by its number; any other address of it leads to today's. */
export async function articlePage(
  making: Making,
  publicId: number,
  askedPath: string,
): Promise<Answer | null> {
  const { reading, ledger, base } = making
  const article = ledger.take(await findArticleByNumber(reading, publicId))
  if (!article) return null
  const path = articlePath(article)
  if (askedPath !== path) return { redirectTo: path }
  const section = base.sections.byId(article.section)
  const [links, authors, tags, sources, beside] = await Promise.all([
    findArticles(reading, article.relatedLinks ?? []),
    findNamed(reading, 'authors', article.authors ?? []),
    findNamed(reading, 'tags', article.tags ?? []),
    readBodySources(making, article.body),
    readBeside(making, article, section),
  ])
  const cards = [...sources.articles, ...beside.recommended, ...beside.others]
  const photos = await photosFor(making, [article, ...cards], sources.photoIds)
  const teaser = (row: TeaserRow) => toTeaser(row, { sections: base.sections, photos })
  const model: Omit<ArticleModel, 'frame'> = {
    headline: article.headline,
    standfirst: article.standfirst ?? null,
    dateline: article.dateline ?? null,
    kind: article.kind,
    section: section && linkTo(section),
    body: article.body ?? null,
    lookups: {
      photos,
      teasers: new Map(sources.articles.map((row) => [String(row.id), teaser(row)])),
    },
    leadPhoto: photos.get(String(article.leadPhoto)) ?? null,
    bylineOverride: article.bylineOverride ?? null,
    authors: ledger
      .take(authors)
      .map(({ name, slug }) => ({ label: name, href: pathOf({ page: 'author', slug }) })),
    publishedAt: article.publishedAt,
    modifiedAt: modifiedAt(article),
    tags: ledger
      .take(tags)
      .map(({ name, slug }) => ({ label: name, href: pathOf({ page: 'tag', slug }) })),
    relatedLinks: ledger
      .take(links)
      .map((row) => ({ label: row.headline, href: articlePath(row) })),
    corrections: (article.corrections ?? []).map((correction) => ({
      ...correction,
      note: correction.note ?? null,
    })),
    recommended: beside.recommended.map(teaser),
    others: beside.others.map(teaser),
    othersMoreHref: beside.moreHref,
  }
  const url = base.siteUrl + path
  const frame = buildFrame(base, ledger, {
    address: path,
    title: article.headline,
    description: article.standfirst ?? null,
    about: {
      sections: section ? lineageOf(section) : [],
      tags: article.tags ?? [],
    },
    breadcrumbs: [
      ...(section?.parent ? [linkTo(section.parent)] : []),
      ...(section ? [linkTo(section)] : []),
      { label: article.headline, href: path },
    ],
    openGraph: {
      type: 'article',
      image: model.leadPhoto,
      publishedAt: article.publishedAt,
      ...(model.modifiedAt ? { modifiedAt: model.modifiedAt } : {}),
      ...(section ? { section: section.name } : {}),
      tags: model.tags.map(({ label }) => label),
    },
    jsonLd: [newsArticle(model, { identity: base.identity, siteUrl: base.siteUrl, url })],
  })
  return { html: renderArticle({ frame, ...model }) }
}

type Beside = {
  readonly recommended: readonly TeaserRow[]
  readonly others: readonly TeaserRow[]
  readonly moreHref: string | null
}

/** "Nên xem" and "Tin khác"; neither shows the story itself or a story that the other shows. */
async function readBeside(
  making: Making,
  article: ArticleRow,
  section: Section | null,
): Promise<Beside> {
  const shown = new Set([String(article.id), ...(article.relatedLinks ?? []).map(String)])
  const recommended = await readRecommended(making, shown)
  for (const { id } of recommended) shown.add(String(id))
  if (!section) return { recommended, others: [], moreHref: null }
  const { rows, older } = making.ledger.take(
    await listArticles(making.reading, {
      scope: { over: 'section', section },
      limit: othersCount + shown.size,
    }),
  )
  const others = rows.filter(({ id }) => !shown.has(String(id))).slice(0, othersCount)
  const last = others.at(-1)
  const hasMore = last !== undefined && (older !== null || rows.at(-1) !== last)
  return {
    recommended,
    others,
    moreHref: hasMore ? pathBefore(section.path, cursorAfter(last)) : null,
  }
}

/** The editors' picks, and the latest of the paper where there are too few of them. */
async function readRecommended(
  { reading, ledger }: Making,
  shown: ReadonlySet<string>,
): Promise<TeaserRow[]> {
  const isNew = ({ id }: TeaserRow) => !shown.has(String(id))
  const { recommended: ids } = ledger.take(await readHomePagePicks(reading))
  const picked = ledger.take(await findArticles(reading, ids)).filter(isNew)
  if (picked.length >= recommendedCount) return picked.slice(0, recommendedCount)
  const limit = recommendedCount + picked.length + shown.size
  const { rows } = ledger.take(await listArticles(reading, { scope: { over: 'all' }, limit }))
  const isPicked = new Set(picked.map(({ id }) => String(id)))
  const latest = rows.filter((row) => isNew(row) && !isPicked.has(String(row.id)))
  return [...picked, ...latest].slice(0, recommendedCount)
}

function modifiedAt({ publishedAt, createdAt, updatedAt }: ArticleRow): string | null {
  const settled = Math.max(Date.parse(publishedAt), Date.parse(createdAt)) + settlingMs
  return Date.parse(updatedAt) > settled ? updatedAt : null
}
