import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agentFamily, subscribersOf } from '../../../plugins/rss-feeds/core/agentFamily.ts'

describe('what a program calls itself', () => {
  it.each([
    ['Feedly/1.0 (+http://www.feedly.com/fetcher.html; 16 subscribers)', 'Feedly', 16],
    ['newsboat/2.21.0 (Linux x86_64) libcurl/7.74.0', 'newsboat', 1],
    ['rss2email/3.14 (https://github.com/rss2email/rss2email)', 'rss2email', 1],
    ['Tiny Tiny RSS/21.05 (Unsupported) (http://tt-rss.org/)', 'Tiny Tiny RSS', 1],
    ['NetNewsWire (RSS Reader; https://netnewswire.com/)', 'NetNewsWire', 1],
    ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', 'Googlebot', 1],
    [
      'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/1 Safari/537.36',
      'bingbot',
      1,
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 'Firefox', 1],
    ['Mozilla/5.0 (Windows NT 10.0) … Chrome/126.0 Safari/537.36 Edg/126.0', 'Edge', 1],
    ['curl/8.5.0', 'curl', 1],
    ['ai do <b>@nha.vn', 'ai do bnha.vn', 1],
    ['', '', 1],
  ])('%j is %j', (userAgent, family, subscribers) => {
    expect([agentFamily(userAgent), subscribersOf(userAgent)]).toEqual([family, subscribers])
  })

  it('is cut to a short name, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (userAgent) => {
        const family = agentFamily(userAgent)
        expect(family.length).toBeLessThanOrEqual(40)
        expect(family).toBe(family.trim())
        expect(family).not.toMatch(/[<>"@:/]/)
      }),
    )
  })
})
