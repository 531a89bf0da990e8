import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderAtom } from '../../../plugins/rss-feeds/core/renderAtom.ts'
import { renderJsonFeed } from '../../../plugins/rss-feeds/core/renderJsonFeed.ts'
import { renderNewsSitemap } from '../../../plugins/rss-feeds/core/renderNewsSitemap.ts'
import { renderOpml } from '../../../plugins/rss-feeds/core/renderOpml.ts'
import { renderRss } from '../../../plugins/rss-feeds/core/renderRss.ts'
import { makeFeed, makeFeedItem, makeFeedPhoto } from '../../factories/feeds.ts'

const golden = resolve(import.meta.dirname, '../../golden/rss-feeds')

/** Everything that a feed can say, and everything that it may lack. */
const feed = makeFeed({
  description: 'Tin & bài <mới>',
  alternates: [{ url: 'https://example.org/rss/trang-chu.json', type: 'application/feed+json' }],
  hubUrl: 'https://hub.example/?a=1&b=2',
  copyright: '© Báo Lao động Thủ đô',
  image: { url: 'https://example.org/logo.png', width: 144, height: 144 },
  items: [
    makeFeedItem({
      title: 'Giá & chất lượng: 5 < 6 ]]> “hết”',
      html: '<p>A &amp; B</p><pre>]]&gt; ]]></pre>',
      authors: ['Mai Quý', 'Nguyễn Văn A & B'],
      categories: ['Kinh tế', 'OCOP <3'],
      photo: makeFeedPhoto(),
      related: [{ url: 'https://example.org/ba-3.html?a=1&b=2', title: '“Hai” & <ba>' }],
    }),
    makeFeedItem({
      guid: 'tag:example.org,2020:articles/2',
      url: 'https://example.org/hai-2.html?utm_source=a&utm_medium=b',
      title: '',
      summary: null,
      html: null,
      authors: [],
      categories: [],
      photo: makeFeedPhoto({ bytes: null, caption: null, credit: null, thumbnail: null }),
    }),
  ],
  removed: [{ guid: 'tag:example.org,2020:articles/3', removedAt: '2020-12-18T09:00:00.000Z' }],
  archive: {
    isArchive: true,
    previousUrl: 'https://example.org/rss/trang-chu/2020-12-17.atom',
    currentUrl: 'https://example.org/rss/trang-chu.atom',
  },
})

const msnDialect = { isDatedByChange: false, hasPlainSummary: true, hasPhotoRights: false }

const outline = {
  title: 'Báo Lao động Thủ đô',
  updatedAt: '2020-12-18T08:00:00.000Z',
  groups: [
    {
      title: 'Chuyên mục',
      feeds: [
        {
          title: 'Kinh tế & "thị trường"',
          description: '',
          feedUrl: 'https://example.org/rss/kinh-te.rss',
          siteUrl: 'https://example.org/kinh-te',
        },
      ],
    },
  ],
}
const sitemap = {
  publication: 'Báo Lao động Thủ đô',
  language: 'vi',
  newest: 'https://example.org/mot-1.html?a=1&b=2',
  entries: [
    {
      url: 'https://example.org/mot-1.html?a=1&b=2',
      title: 'Giá & chất lượng',
      publishedAt: '2020-12-18T07:30:00.000Z',
    },
  ],
}

describe('the whole document', () => {
  it.each([
    ['full.rss', () => renderRss(feed)],
    ['full.atom', () => renderAtom(feed)],
    ['full.json', () => renderJsonFeed(feed)],
    ['msn.rss', () => renderRss({ ...feed, dialect: msnDialect })],
    ['empty.rss', () => renderRss(makeFeed({ items: [], updatedAt: null }))],
    ['empty.atom', () => renderAtom(makeFeed({ items: [], updatedAt: null }))],
    ['feeds.opml', () => renderOpml(outline)],
    ['news.xml', () => renderNewsSitemap(sitemap)],
    ['holiday.xml', () => renderNewsSitemap({ ...sitemap, entries: [] })],
  ])('%s is as it was agreed', (name, render) => {
    const file = join(golden, name)
    const text = `${render()}\n`
    // UPDATE_GOLDEN=1 writes what a reviewer then reads.
    if (process.env['UPDATE_GOLDEN']) writeFileSync(file, text)
    expect(text).toBe(readFileSync(file, 'utf8'))
  })
})
