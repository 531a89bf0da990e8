import { slugOf } from '../../plugins/kit/slugOf.ts'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { bodyState } from './bodyState.ts'
import { type ArticleKey, articlesAt } from './data/articles.ts'
import type { PictureKey } from './data/pictures.ts'
import type { SeedArticle } from './data/seedArticle.ts'
import { ensureDocument } from './ensureDocument.ts'
import type { Newsroom } from './newsroom.ts'
import type { Structure } from './seedStructure.ts'

type Sources = {
  readonly structure: Structure
  readonly pictures: ReadonlyMap<PictureKey, DocumentId>
  /** By slug. */
  readonly products: ReadonlyMap<string, DocumentId>
  readonly messages: ReadonlyMap<string, DocumentId>
  readonly onProgress: (line: string) => void
  /** Epoch milliseconds. */
  readonly now: number
}

const linesEvery = 6

/** Publishes the articles, the oldest first, so that numbers grow with the dates. */
export async function seedArticles(
  newsroom: Newsroom,
  { onProgress, now, ...sources }: Sources,
): Promise<Map<ArticleKey, DocumentId>> {
  const ids = new Map<ArticleKey, DocumentId>()
  const entries = articlesAt(now).sort(
    ([, a], [, b]) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt),
  )
  for (const [key, article] of entries) {
    const data = dataOf(article, { ...sources, articles: ids })
    ids.set(key, await ensureDocument(newsroom, 'articles', data))
    const isLast = ids.size === entries.length
    if (isLast || ids.size % linesEvery === 0) onProgress(`Bài ${ids.size}/${entries.length}`)
  }
  return ids
}

type Known = Omit<Sources, 'onProgress' | 'now'> & {
  readonly articles: ReadonlyMap<ArticleKey, DocumentId>
}

function dataOf(article: SeedArticle, { articles: known, ...sources }: Known) {
  const { structure, pictures } = sources
  const { headline, standfirst, section, picture, publishedAt, relatedLinks = [] } = article
  return {
    kind: article.kind ?? 'news',
    headline,
    standfirst,
    dateline: article.dateline ?? '(LĐTĐ)',
    slug: slugOf(headline),
    section: structure.sections.get(section),
    tags: idsOf(article.tags ?? [], structure.tags),
    authors: idsOf(article.authors ?? [], structure.authors),
    leadPhoto: picture && pictures.get(picture),
    relatedLinks: idsOf(relatedLinks, known),
    dossiers: idsOf(article.dossiers ?? [], structure.dossiers),
    products: idsOf(article.products ?? [], sources.products),
    healthMessages: idsOf(article.healthMessages ?? [], sources.messages),
    body: bodyState(article.body ?? [], { photos: pictures, articles: known }),
    publishedAt,
    _status: 'published',
  }
}

const idsOf = (keys: readonly string[], ids: ReadonlyMap<string, DocumentId>): DocumentId[] =>
  keys.flatMap((key) => ids.get(key) ?? [])
