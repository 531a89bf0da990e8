import type { FeedItem } from '../../../plugins/rss-feeds/core/feed.ts'
import { renderRss } from '../../../plugins/rss-feeds/core/renderRss.ts'
import { type ArticleScope, listArticles } from '../../content/articleList.ts'
import { pathOf } from '../../content/paths.ts'
import { linkTo, type Section } from '../../content/sections.ts'
import { articlePath, type TeaserRow } from '../../content/teasers.ts'
import { renderFeeds } from '../../site/index.ts'
import { buildFrame, homeFeedName } from './frame.ts'
import type { Answer, Making } from './pageContext.ts'

const itemCount = 30
const ttlMinutes = 5
const listPath = pathOf({ page: 'feeds' })

type Subject = { readonly scope: ArticleScope; readonly title: string; readonly path: string }

/** `/rss/<slug>.rss`: headlines and standfirsts of the paper or of one section, newest first. */
export async function feed(making: Making, name: string): Promise<Answer | null> {
  const { reading, ledger, base } = making
  const subject = subjectOf(making, name)
  if (!subject) return null
  const { scope, title, path } = subject
  const { rows } = ledger.take(await listArticles(reading, { scope, limit: itemCount }))
  const items = rows.map((row) => itemOf(row, making))
  const rss = renderRss({
    title,
    description: base.identity.tagline ?? title,
    siteUrl: base.siteUrl + path,
    feedUrl: base.siteUrl + pathOf({ page: 'feed', name }),
    language: 'vi',
    copyright: base.identity.copyright,
    ttlMinutes,
    updatedAt:
      items
        .map(({ updatedAt }) => updatedAt)
        .sort()
        .at(-1) ?? null,
    items,
  })
  return { rss }
}

/** `/rss`: the feeds, for people. */
export function feedsPage({ ledger, base }: Making): Answer {
  const frame = buildFrame(base, ledger, {
    address: listPath,
    title: 'Nhận tin qua RSS',
    description: 'Các kênh RSS của báo: trang nhất và từng chuyên mục.',
    breadcrumbs: [{ label: 'RSS', href: listPath }],
  })
  const sections = base.sections.top.flatMap((section) => [section, ...section.children])
  const home = { label: 'Trang nhất', href: pathOf({ page: 'home' }) }
  const html = renderFeeds({
    frame,
    feeds: [
      { name: homeFeedName, page: home },
      ...sections.map((section) => ({ name: section.slug, page: linkTo(section) })),
    ].map(({ name, page }) => ({
      label: page.label,
      href: base.siteUrl + pathOf({ page: 'feed', name }),
      page,
    })),
  })
  return { html }
}

function subjectOf({ base }: Making, name: string): Subject | null {
  const { paperName } = base.identity
  if (name === homeFeedName) {
    return { scope: { over: 'all' }, title: paperName, path: pathOf({ page: 'home' }) }
  }
  const section: Section | null = base.sections.bySlug(name)
  return (
    section && {
      scope: { over: 'section', section },
      title: `${section.name} – ${paperName}`,
      path: section.path,
    }
  )
}

function itemOf(row: TeaserRow, { base }: Making): FeedItem {
  const section = base.sections.byId(row.section)
  return {
    // The number is given once and never again; addresses change.
    guid: `urn:laodongthudo:bai-viet:${row.publicId}`,
    url: base.siteUrl + articlePath(row),
    title: row.headline,
    summary: row.standfirst ?? null,
    html: null,
    authors: [],
    categories: section ? [section.name] : [],
    publishedAt: row.publishedAt,
    updatedAt: new Date(row.updatedAt).toISOString(),
  }
}
