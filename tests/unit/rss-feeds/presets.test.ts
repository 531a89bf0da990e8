import { describe, expect, it } from 'vitest'
import { fewTags } from '../../../plugins/rss-feeds/core/fewTags.ts'
import { withRegion } from '../../../plugins/rss-feeds/core/presets.ts'
import { renderRss } from '../../../plugins/rss-feeds/core/renderRss.ts'
import { textsOf } from '../../helpers/strictXml.ts'
import { makeFeed, makeFeedItem, makeFeedPhoto } from '../../factories/feeds.ts'

const photo = makeFeedPhoto({ credit: 'Mai Quý' })
const render = (dialect: Partial<ReturnType<typeof makeFeed>['dialect']>) => {
  const feed = makeFeed({ items: [makeFeedItem({ summary: 'A & <b>', photo })] })
  return renderRss({ ...feed, dialect: { ...feed.dialect, ...dialect } })
}

describe('what a receiver gets otherwise than everybody', () => {
  it('is a summary in plain text', () => {
    expect(textsOf(render({}), 'description')[1]).toBe('A &amp; &lt;b&gt;')
    expect(textsOf(render({ hasPlainSummary: true }), 'description')[1]).toBe('A & <b>')
  })

  it('is the date of the latest change', () => {
    expect(textsOf(render({}), 'pubDate')).toEqual(['Fri, 18 Dec 2020 07:30:00 GMT'])
    expect(textsOf(render({ isDatedByChange: true }), 'pubDate')).toEqual([
      'Fri, 18 Dec 2020 08:00:00 GMT',
    ])
  })

  it('is whose the photos are, where they may not be passed on', () => {
    expect(render({})).not.toContain('mi:')
    const withheld = render({ hasPhotoRights: false })
    expect(textsOf(withheld, 'mi:hasSyndicationRights')).toEqual(['0'])
    expect(textsOf(withheld, 'mi:licensorName')).toEqual(['Mai Quý'])
    const granted = render({ hasPhotoRights: true })
    expect(textsOf(granted, 'mi:hasSyndicationRights')).toEqual(['1'])
    expect(textsOf(granted, 'mi:licensorName')).toEqual([])
  })

  it('is a text in few tags, with every word', () => {
    expect(
      fewTags(
        '<figure><img src="https://a.vn/a.jpg" srcset="https://a.vn/b.jpg 2x" alt="a" /><figcaption>Ảnh</figcaption></figure>' +
          '<dl><dt>Sai</dt><dd><del>15</del></dd></dl><p><u>16</u><time datetime="x">nay</time></p>',
      ),
    ).toBe(
      '<div><img src="https://a.vn/a.jpg" alt="a" /><p>Ảnh</p></div>' +
        '<div><p>Sai</p><p>15</p></div><p>16nay</p>',
    )
  })

  it('is the language with its region', () => {
    expect(['vi', 'vi-VN', 'en', 'zh-Hant-TW'].map(withRegion)).toEqual([
      'vi-VN',
      'vi-VN',
      'en-US',
      'zh-Hant-TW',
    ])
  })
})
