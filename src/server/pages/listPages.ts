import { type ArticleScope, listArticles } from '../../content/articleList.ts'
import { cursorParameter, parseArticleCursor } from '../../content/cursor.ts'
import { findNamedBySlug } from '../../content/named.ts'
import { pathBefore, pathOf } from '../../content/paths.ts'
import { lineageOf, linkTo } from '../../content/sections.ts'
import { toTeaser } from '../../content/teasers.ts'
import { renderList } from '../../site/index.ts'
import type { Link, ListModel } from '../../site/models.ts'
import type { DocumentId } from '../../../plugins/kit/tags.ts'
import type { PageSubject } from './banners.ts'
import { olderTitle } from './cursorOf.ts'
import { buildFrame, type FeedName } from './frame.ts'
import { publisher } from './jsonLd/publisher.ts'
import type { Answer, Making } from './pageContext.ts'
import { photosFor } from './photosFor.ts'

/** Stories to a page of a list. */
const pageSize = 16

export type SectionRoute = { readonly slug: string; readonly parentSlug: string | null }

/** A section with its children's stories, or a section of the second level. */
export async function sectionPage(
  making: Making,
  { slug, parentSlug }: SectionRoute,
  query: URLSearchParams,
): Promise<Answer | null> {
  const section = making.base.sections.bySlug(slug)
  if (!section) return null
  // A slug names one section wherever it hangs; readers are sent to where it hangs today.
  if ((section.parent?.slug ?? null) !== parentSlug) return { redirectTo: section.path }
  return listPage(making, query, {
    scope: { over: 'section', section },
    path: section.path,
    heading: section.name,
    kicker: section.parent ? section.parent.name : null,
    description: section.description,
    breadcrumbs: [...(section.parent ? [linkTo(section.parent)] : []), linkTo(section)],
    children: section.children.map(linkTo),
    feed: { label: section.name, name: section.slug },
    summary: (paper) => `Tin, bài của chuyên mục ${section.name} trên ${paper}.`,
    about: { sections: lineageOf(section) },
  })
}

/** Everything about one tag. */
export async function tagPage(
  making: Making,
  slug: string,
  query: URLSearchParams,
): Promise<Answer | null> {
  const tag = making.ledger.take(await findNamedBySlug(making.reading, 'tags', slug))
  if (!tag) return null
  const path = pathOf({ page: 'tag', slug })
  return listPage(making, query, {
    scope: { over: 'tags', id: tag.id },
    path,
    heading: tag.name,
    kicker: 'Từ khóa',
    description: null,
    breadcrumbs: [{ label: tag.name, href: path }],
    feed: { label: tag.name, name: `tu-khoa/${slug}` },
    summary: (paper) => `Tin, bài có từ khóa “${tag.name}” trên ${paper}.`,
    about: { tags: [tag.id] },
  })
}

/** An author and the stories under that name. */
export async function authorPage(
  making: Making,
  slug: string,
  query: URLSearchParams,
): Promise<Answer | null> {
  const author = making.ledger.take(await findNamedBySlug(making.reading, 'authors', slug))
  if (!author) return null
  const path = pathOf({ page: 'author', slug })
  const { identity, siteUrl } = making.base
  return listPage(making, query, {
    scope: { over: 'authors', id: author.id },
    path,
    heading: author.name,
    kicker: author.role ?? 'Tác giả',
    description: author.bio ?? null,
    breadcrumbs: [{ label: author.name, href: path }],
    feed: { label: author.name, name: `tac-gia/${slug}` },
    summary: (paper) => `Tin, bài của ${author.name} trên ${paper}.`,
    portrait: author.portrait ?? null,
    jsonLd: [
      {
        '@context': 'https://schema.org',
        '@type': 'ProfilePage',
        mainEntity: {
          '@type': 'Person',
          name: author.name,
          url: siteUrl + path,
          worksFor: publisher(identity, siteUrl),
        },
      },
    ],
  })
}

type ListParts = Pick<ListModel, 'heading' | 'kicker' | 'description'> & {
  readonly scope: ArticleScope
  readonly path: string
  readonly breadcrumbs: Link[]
  readonly children?: Link[]
  readonly portrait?: DocumentId | null
  readonly jsonLd?: object[]
  readonly feed?: FeedName
  readonly about?: PageSubject
  /** For search engines, where nobody wrote a description. */
  readonly summary: (paperName: string) => string
}

/** A page of articles, newest first, with the way to older ones. */
export async function listPage(
  making: Making,
  query: URLSearchParams,
  parts: ListParts,
): Promise<Answer | null> {
  const { reading, ledger, base } = making
  const { scope, path, heading, kicker, description, breadcrumbs, children = [] } = parts
  const written = query.get(cursorParameter)
  const before = written === null ? null : parseArticleCursor(written)
  if (written !== null && !before) return null
  const { rows, older } = ledger.take(
    await listArticles(reading, { scope, limit: pageSize, before }),
  )
  const photos = await photosFor(making, rows, [parts.portrait])
  const olderHref = older && pathBefore(path, older)
  const frame = buildFrame(base, ledger, {
    address: before ? pathBefore(path, before) : path,
    title: before ? olderTitle(heading, before) : heading,
    description: description ?? parts.summary(base.identity.paperName),
    breadcrumbs,
    ...(parts.jsonLd ? { jsonLd: parts.jsonLd } : {}),
    ...(parts.feed ? { feed: parts.feed } : {}),
    ...(parts.about ? { about: parts.about } : {}),
    next: olderHref,
  })
  const html = renderList({
    frame,
    heading,
    kicker,
    description,
    portrait: photos.get(String(parts.portrait)) ?? null,
    children,
    teasers: rows.map((row) => toTeaser(row, { sections: base.sections, photos })),
    olderHref,
    newestHref: before ? path : null,
  })
  return { html, title: frame.title }
}
