import fc from 'fast-check'
import { parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { renderRss } from '../../../plugins/rss-feeds/core/renderRss.ts'
import { xmlText } from '../../../plugins/rss-feeds/core/xmlText.ts'
import { makeFeed, makeFeedItem } from '../../factories/feeds.ts'
import { anyText } from '../../factories/anyText.ts'

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
      guid: { value: 'tag:example.org,2020:articles/1', isPermaLink: false },
      pubDate: 'Fri, 18 Dec 2020 07:30:00 GMT',
      content: { encoded: '<p>Nội dung</p>' },
    })
  })

  it('is the same body whenever it is rendered', () => {
    expect(renderRss(makeFeed())).toBe(renderRss(makeFeed()))
  })

  it('is so too where the words of the channel look like a date of its own', () => {
    const title = 'Tin <lastBuildDate>hôm nay</lastBuildDate>'
    const xml = renderRss(makeFeed({ title, description: title }))
    const outside = xml.replaceAll(/<!\[CDATA\[.*?\]\]>/gs, '')
    expect(outside).toContain('<lastBuildDate>Fri, 18 Dec 2020 08:00:00 GMT</lastBuildDate>')
    expect(parseRssFeed(xml).title).toContain('hôm nay')
  })

  it('leaves the build date out of an empty feed', () => {
    expect(renderRss(makeFeed({ items: [], updatedAt: null }))).not.toContain('lastBuildDate')
  })

  it('escapes ampersands in addresses', () => {
    const url = 'https://example.org/?a=1&b=2'
    const xml = renderRss(makeFeed({ items: [makeFeedItem({ url })] }))
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
        const xml = renderRss(makeFeed({ items: [makeFeedItem({ title: text, html: text })] }))
        const cdata = [...xml.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g)].map(([, inner]) => inner)
        // A section end inside the text is split over two sections; joined, they give it back.
        expect(cdata.join('')).toContain(xmlText(text))
      }),
    )
  })
})
