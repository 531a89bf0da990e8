import { changedForReaders } from '../../../plugins/kit/readerTimes/readerTimes.ts'
import { clickAddress } from '../../../plugins/related-news/index.ts'
import { type ArticleRow, findArticleByNumber } from '../../content/articleByNumber.ts'
import { findArticles } from '../../content/articlesByIds.ts'
import { linkToMessage } from '../../content/healthMessages.ts'
import { findReplacements } from '../../content/healthVersions.ts'
import { correctionsOf } from '../../content/corrections.ts'
import { findNamed } from '../../content/named.ts'
import { pathOf } from '../../content/paths.ts'
import { lineageOf, linkTo } from '../../content/sections.ts'
import { articlePath, toTeaser, type TeaserRow } from '../../content/teasers.ts'
import { renderArticle } from '../../site/index.ts'
import type { ArticleModel } from '../../site/models.ts'
import { readBeside } from './besideArticle.ts'
import { readBodySources } from './bodyLookups.ts'
import { descriptionOf } from './descriptionOf.ts'
import { buildFrame } from './frame.ts'
import { newsArticle } from './jsonLd/newsArticle.ts'
import type { Answer, Making } from './pageContext.ts'
import { photosFor } from './photosFor.ts'

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
  const [links, authors, tags, dossiers, replaced, sources] = await Promise.all([
    findArticles(reading, article.relatedLinks ?? []),
    findNamed(reading, 'authors', article.authors ?? []),
    findNamed(reading, 'tags', article.tags ?? []),
    findNamed(reading, 'dossiers', article.dossiers ?? []),
    findReplacements(reading, article.healthMessages ?? []),
    readBodySources(making, article.body),
  ])
  const beside = await readBeside(making, { article, section, inText: sources.articles })
  const cards = [...sources.articles, ...beside.recommended, ...beside.others]
  const photos = await photosFor(making, [article, ...cards], sources.photoIds)
  const teaser = (row: TeaserRow) => toTeaser(row, { sections: base.sections, photos })
  const pingOf = (widget: string, index: number): string =>
    base.siteUrl + clickAddress(reading.payload, { widget, position: index + 1 })
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
    dossiers: ledger
      .take(dossiers)
      .map(({ name, slug }) => ({ label: name, href: pathOf({ page: 'dossier', slug }) })),
    replacedMessages: ledger.take(replaced).map(({ message, replacement }) => ({
      message: linkToMessage(message),
      replacement: { ...linkToMessage(replacement), issuedOn: replacement.issuedOn },
    })),
    relatedLinks: ledger
      .take(links)
      .map((row) => ({ label: row.headline, href: articlePath(row) })),
    corrections: correctionsOf(article.corrections),
    related: beside.related,
    recommended: beside.recommended.map((row, index) => ({
      ...teaser(row),
      ping: pingOf('recommended', index),
    })),
    others: beside.others.map((row, index) => ({ ...teaser(row), ping: pingOf('latest', index) })),
    othersMoreHref: beside.moreHref,
  }
  const url = base.siteUrl + path
  const frame = buildFrame(base, ledger, {
    address: path,
    title: article.headline,
    description: descriptionOf(article),
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
  return {
    html: renderArticle({ frame, ...model }),
    title: frame.title,
    modifiedAt: Date.parse(model.modifiedAt ?? model.publishedAt),
  }
}

/** Null for a story that is to its readers what it was on its date. */
function modifiedAt(article: ArticleRow): string | null {
  const changedAt = changedForReaders(article)
  return changedAt !== null && changedAt > new Date(article.publishedAt).toISOString()
    ? changedAt
    : null
}
