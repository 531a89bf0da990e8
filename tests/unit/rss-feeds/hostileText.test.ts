import fc from 'fast-check'
import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import type { FeedItem } from '../../../plugins/rss-feeds/core/feed.ts'
import { renderAtom } from '../../../plugins/rss-feeds/core/renderAtom.ts'
import { renderJsonFeed } from '../../../plugins/rss-feeds/core/renderJsonFeed.ts'
import { renderNewsSitemap } from '../../../plugins/rss-feeds/core/renderNewsSitemap.ts'
import { renderOpml } from '../../../plugins/rss-feeds/core/renderOpml.ts'
import { renderRss } from '../../../plugins/rss-feeds/core/renderRss.ts'
import { xmlText } from '../../../plugins/rss-feeds/core/xmlText.ts'
import { anyText } from '../../factories/anyText.ts'
import { attributesOf, textsOf } from '../../helpers/strictXml.ts'
import { makeFeed, makeFeedItem, makeFeedPhoto } from '../../factories/feeds.ts'

/** Whatever an editor can paste. */
const pasted = fc
  .array(
    fc.oneof(
      anyText({ maxLength: 20 }),
      fc.constantFrom(
        ...[']]>', '<![CDATA[', '&lt;b&gt;', '&amp;amp;', '&#0;', '<script>', '</title>', '"', "'"],
        ...['\u0000', '\u000B', '\uD800', '\uDC00', '\uFFFE', '\u202Etxt.exe', '\u2066', '\r\n'],
        ...['Tha\u0309ng lo\u031B\u0323i', '🙂', 'ﬁ', '\u00A0', '<?xml', '-->', '%00'],
      ),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''))

const oneLine = (text: string): string => xmlText(text).replace(/\s+/g, ' ').trim()

const hostileItem = fc
  .record({
    title: pasted,
    summary: pasted,
    html: pasted,
    author: pasted,
    category: pasted,
    caption: pasted,
  })
  .map(({ title, summary, html, author, category, caption }): FeedItem =>
    makeFeedItem({
      // A title of nothing readable falls back; that has a test of its own.
      title: `a${title}b`,
      summary: `a${summary}b`,
      html: `<p>${html}</p>`,
      authors: [`a${author}b`],
      categories: [`a${category}b`],
      photo: makeFeedPhoto({ caption: `a${caption}b`, credit: `a${author}b` }),
    }),
  )

describe('whatever is pasted', () => {
  it('comes out of RSS as the editor meant it', () => {
    fc.assert(
      fc.property(hostileItem, (item) => {
        const xml = renderRss(makeFeed({ title: `a${item.title}b`, items: [item] }))
        expect(textsOf(xml, 'title')).toEqual([xmlText(`a${item.title}b`), oneLine(item.title)])
        expect(textsOf(xml, 'content:encoded')).toEqual([xmlText(item.html ?? '')])
        expect(textsOf(xml, 'dc:creator')).toEqual(item.authors.map(xmlText))
        expect(textsOf(xml, 'category')).toEqual(item.categories.map(xmlText))
        expect(textsOf(xml, 'media:description')).toEqual([xmlText(item.photo?.caption ?? '')])
        expect(parseRssFeed(xml).items).toHaveLength(1)
      }),
      { numRuns: 60 },
    )
  })

  it('comes out of Atom as the editor meant it', () => {
    fc.assert(
      fc.property(hostileItem, (item) => {
        const xml = renderAtom(makeFeed({ items: [item] }))
        expect(textsOf(xml, 'title')[1]).toBe(oneLine(item.title))
        expect(textsOf(xml, 'summary')).toEqual([xmlText(item.summary ?? '')])
        expect(textsOf(xml, 'content')).toEqual([xmlText(item.html ?? '')])
        expect(parseAtomFeed(xml).entries).toHaveLength(1)
      }),
      { numRuns: 60 },
    )
  })

  it('comes out of JSON as the editor meant it', () => {
    fc.assert(
      fc.property(hostileItem, (item) => {
        const text = renderJsonFeed(makeFeed({ items: [item] }))
        // UTF-8 has no way to write half a surrogate pair.
        expect(Buffer.from(text).toString()).toBe(text)
        const { items } = JSON.parse(text) as { items: Record<string, string>[] }
        expect(items[0]).toMatchObject({
          title: oneLine(item.title),
          summary: xmlText(item.summary ?? ''),
          content_html: xmlText(item.html ?? ''),
        })
      }),
      { numRuns: 100 },
    )
  })

  it('leaves OPML and the news sitemap readable', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const title = `a${text}b`
        const feed = {
          title,
          description: title,
          feedUrl: 'https://a.vn/?a=1&b',
          siteUrl: 'https://a.vn/',
        }
        const opml = renderOpml({ title, updatedAt: null, groups: [{ title, feeds: [feed] }] })
        expect(textsOf(opml, 'title')).toEqual([xmlText(title)])
        const shown = xmlText(title).replace(/[\n\t]/g, ' ')
        expect(attributesOf(opml, 'outline', 'text')).toEqual([shown, shown])
        const entry = { url: 'https://a.vn/?a=1&b', title, publishedAt: '2020-12-18T07:30:00Z' }
        const site = { publication: title, language: 'vi', newest: entry.url }
        const xml = renderNewsSitemap({ ...site, entries: [entry] })
        expect(textsOf(xml, 'news:title')).toEqual([xmlText(title).trim()])
        expect(textsOf(xml, 'loc')).toEqual([entry.url])
      }),
      { numRuns: 60 },
    )
  })
})

describe('what is missing', () => {
  it.each([
    ['', 'Sapo', 'Sapo'],
    [' \u0000\n', null, 'https://example.org/mot-1.html'],
  ])('a title of %j becomes what else is known', (title, summary, expected) => {
    const feed = makeFeed({ items: [makeFeedItem({ title, summary })] })
    expect(textsOf(renderRss(feed), 'title')[1]).toBe(expected)
    expect(textsOf(renderAtom(feed), 'title')[1]).toBe(expected)
    expect(renderJsonFeed(feed)).toContain(JSON.stringify({ title: expected }).slice(1, -1))
  })

  it('an enclosure whose length is not known is left out, and never 0', () => {
    const feed = makeFeed({ items: [makeFeedItem({ photo: makeFeedPhoto({ bytes: null }) })] })
    const xml = renderRss(feed)
    expect(xml).not.toContain('<enclosure')
    expect(xml).toContain(
      '<media:content url="https://example.org/media/anh.jpg" type="image/jpeg"',
    )
    expect(renderAtom(feed)).not.toContain('length=')
  })

  it('a date that cannot be read is an error and no "Invalid Date"', () => {
    const feed = makeFeed({ items: [makeFeedItem({ publishedAt: 'hôm qua' })] })
    for (const render of [renderRss, renderAtom, renderJsonFeed]) {
      expect(() => render(feed)).toThrow('rss-feeds: an instant is "hôm qua"')
    }
  })
})
