import fc from 'fast-check'
import { parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import type { Feed, FeedItem } from '../../../plugins/rss-feeds/core/feed.ts'
import { renderRss } from '../../../plugins/rss-feeds/core/renderRss.ts'
import { xmlText } from '../../../plugins/rss-feeds/core/xmlText.ts'
import { anyText } from '../../factories/anyText.ts'

const makeItem = (overrides: Partial<FeedItem> = {}): FeedItem => ({
  guid: 'tag:example.org,2020:articles:1',
  url: 'https://example.org/mot-1.html',
  title: 'Đẩy mạnh kết nối giao thương',
  summary: 'Ngày 18/12',
  html: '<p>Nội dung</p>',
  authors: ['Mai Quý'],
  categories: ['Kinh tế'],
  publishedAt: '2020-12-18T07:30:00.000Z',
  updatedAt: '2020-12-18T08:00:00.000Z',
  ...overrides,
})

const makeFeed = (overrides: Partial<Feed> = {}): Feed => ({
  title: 'Lao động Thủ đô',
  description: 'Tin mới',
  siteUrl: 'https://example.org/',
  feedUrl: 'https://example.org/rss/trang-chu.rss',
  language: 'vi',
  copyright: null,
  ttlMinutes: 5,
  updatedAt: '2020-12-18T08:00:00.000Z',
  items: [makeItem()],
  ...overrides,
})

describe('RSS 2.0', () => {
  it('gives a parser back what the editor wrote', () => {
    const parsed = parseRssFeed(renderRss(makeFeed()))
    expect(parsed).toMatchObject({
      title: 'Lao động Thủ đô',
      language: 'vi',
      lastBuildDate: 'Fri, 18 Dec 2020 08:00:00 GMT',
    })
    expect(parsed.items?.[0]).toMatchObject({
      title: 'Đẩy mạnh kết nối giao thương',
      description: 'Ngày 18/12',
      link: 'https://example.org/mot-1.html',
      guid: { value: 'tag:example.org,2020:articles:1', isPermaLink: false },
      pubDate: 'Fri, 18 Dec 2020 07:30:00 GMT',
      content: { encoded: '<p>Nội dung</p>' },
    })
  })

  it('is the same body whenever it is rendered', () => {
    expect(renderRss(makeFeed())).toBe(renderRss(makeFeed()))
  })

  it('leaves the build date out of an empty feed', () => {
    expect(renderRss(makeFeed({ items: [], updatedAt: null }))).not.toContain('lastBuildDate')
  })

  it('escapes ampersands in addresses', () => {
    const url = 'https://example.org/?a=1&b=2'
    const xml = renderRss(makeFeed({ items: [makeItem({ url })] }))
    expect(xml).toContain('<link>https://example.org/?a=1&amp;b=2</link>')
  })

  it('survives any text in a headline or a body', () => {
    const hostile = fc.oneof(
      anyText({ maxLength: 40 }),
      fc.constantFrom(']]>', '&lt;b&gt;', '\u0000', '\uD800', '\u202Eabc', '<script>', 'Đà\u0300'),
    )
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 5 }), (parts) => {
        const text = `a ${parts.join('')} b`
        const xml = renderRss(makeFeed({ items: [makeItem({ title: text, html: text })] }))
        const cdata = [...xml.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g)].map(([, inner]) => inner)
        // A section end inside the text is split over two sections; joined, they give it back.
        expect(cdata.join('')).toContain(xmlText(text))
      }),
    )
  })
})
