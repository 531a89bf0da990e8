import { answerFeed, describeFeeds, forEverybody } from '../../../plugins/rss-feeds/index.ts'
import type { Rendered } from '../../../plugins/kit/rendered.ts'
import { normalPath, pathOf } from '../../content/paths.ts'
import { renderFeeds } from '../../site/index.ts'
import { buildFrame } from './frame.ts'
import type { Answer, Making, PageContext, PageRequest } from './pageContext.ts'

const listPath = pathOf({ page: 'feeds' })

/** A feed, the list of feeds or the news sitemap, at its one spelling; null for any other address. */
export async function feedAt(
  { path }: PageRequest,
  { payload, now, bannerPreview, answers }: Omit<PageContext, 'siteUrl' | 'stylesheet'>,
): Promise<Rendered | null> {
  const normal = normalPath(path)
  const rendered = await answerFeed(payload, {
    path: normal,
    now: now(),
    isAhead: bannerPreview !== undefined,
    answers,
  })
  if (!rendered || rendered.status >= 400 || normal === path) return rendered
  const { 'cache-control': caching, 'x-robots-tag': robots } = rendered.headers
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    location: normal,
    ...forEverybody,
    // The address of a partner's feed may hold its key.
    ...(caching ? { 'cache-control': caching } : {}),
    ...(robots ? { 'x-robots-tag': robots } : {}),
  }
  return { ...rendered, status: 301, headers, body: '' }
}

/** `/rss`: the feeds, for people. */
export async function feedsPage({ reading, ledger, base }: Making): Promise<Answer> {
  const { feeds, opmlUrl } = ledger.take(await describeFeeds(reading))
  const frame = buildFrame(base, ledger, {
    address: listPath,
    title: 'Nhận tin qua RSS',
    description: 'Các kênh RSS của báo: trang nhất, từng chuyên mục, từ khóa và tác giả.',
    breadcrumbs: [{ label: 'RSS', href: listPath }],
  })
  const groups = Map.groupBy(feeds, ({ group }) => group)
  const html = renderFeeds({
    frame,
    opmlHref: opmlUrl,
    groups: [...groups].map(([group, members]) => ({
      heading: group || 'Toàn báo',
      feeds: members.map(({ title, pagePath, urls, newestAt, newestTitle, quietSince }) => ({
        page: { label: title, href: pagePath },
        rss: urls.rss,
        atom: urls.atom,
        json: urls.json,
        quietSince,
        newest: newestAt === null ? null : { title: newestTitle ?? title, at: newestAt },
      })),
    })),
  })
  return { html, title: frame.title }
}
