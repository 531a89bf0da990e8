import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeFeed, makeFeedItem } from '../../factories/feeds.ts'
import { languageOf } from '../../../plugins/rss-feeds/core/languageOf.ts'
import { renderAtom } from '../../../plugins/rss-feeds/core/renderAtom.ts'
import { renderJsonFeed } from '../../../plugins/rss-feeds/core/renderJsonFeed.ts'
import { renderRss } from '../../../plugins/rss-feeds/core/renderRss.ts'
import { xmlText } from '../../../plugins/rss-feeds/core/xmlText.ts'

describe('a feed’s text', () => {
  it('holds no control character but the tab and the line end, and no noncharacter', () => {
    const everyByte = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('')
    expect(xmlText(`a${everyByte}\uFDD0\u{1FFFE}b`).replaceAll(/[ -~]/g, '')).toMatch(/^[\t\n]+$/)
    const title = 'Giá\u007F vàng\u0091 tăng\u009F'
    const feed = makeFeed({ items: [makeFeedItem({ title })] })
    for (const render of [renderRss, renderAtom, renderJsonFeed]) {
      expect(render(feed)).toContain('Giá vàng tăng')
      expect(render(feed)).not.toMatch(/[\u007F-\u009F]/)
    }
  })

  it('is left alone once it is right', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(xmlText(xmlText(text))).toBe(xmlText(text))
      }),
    )
  })
})

describe('a language', () => {
  it.each([
    ['vi', 'vi'],
    ['vi-vn', 'vi-VN'],
    ['vi_VN', null],
    ['', null],
    [7, null],
  ])('%j is %j', (text, expected) => {
    expect(languageOf(text)).toBe(expected)
  })
})
