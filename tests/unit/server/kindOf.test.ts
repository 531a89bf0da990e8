import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../src/server/metrics/kindOf.ts'

describe('the kind of a request', () => {
  it.each([
    ['/', 'page'],
    ['/thoi-su/bai-1.html?utm_source=zalo', 'page'],
    ['/apitos', 'page'],
    ['/api/articles?limit=1', 'api'],
    ['/admin', 'panel'],
    ['/_next/static/a.js', 'panel'],
    ['/tb/g', 'banner'],
    ['/media/a.webp', 'media'],
    ['/assets/site.abc.css', 'asset'],
    ['/favicon.ico', 'asset'],
    ['/readyz', 'health'],
    ['/metrics', 'health'],
    ['/rss', 'page'],
    ['/rss/home.rss', 'feed'],
    ['/sitemap.xml', 'sitemap'],
    ['/sitemaps/news.xml', 'sitemap'],
    ['/robots.txt', 'sitemap'],
    ['/widgets/related.html', 'widget'],
    ['*', 'page'],
  ])('%s is %s', (url, kind) => {
    expect(kindOf(url)).toBe(kind)
  })
})
