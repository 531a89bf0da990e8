import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reservedSegments } from '../../../collections/slugs.ts'
import { formatDay } from '../../../src/content/hanoiDay.ts'
import {
  decoded,
  normalPath,
  parsePath,
  pathBefore,
  pathOf,
  photoPath,
  type Route,
} from '../../../src/content/paths.ts'
import { anyText } from '../../factories/anyText.ts'

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/)
const sectionSlug = slug.filter((text) => !(reservedSegments as readonly string[]).includes(text))
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.record({
    page: fc.constantFrom('home', 'events', 'spotlights', 'health-messages'),
  }),
  fc.record({ page: fc.constantFrom('sitemap-index', 'robots', 'calendar', 'alerts') }),
  fc.record({
    page: fc.constant('section'),
    parentSlug: fc.option(sectionSlug),
    slug: sectionSlug,
  }),
  fc.record({
    page: fc.constant('article'),
    slug,
    publicId: fc.integer({ min: 1, max: 999_999_999 }),
  }),
  fc.record({
    page: fc.constantFrom(
      'tag',
      'author',
      'event',
      'event-file',
      'producer',
      'spotlight',
      'health-message',
    ),
    slug,
  }),
  fc.record({ page: fc.constantFrom('dossier'), slug }),
  fc.record({
    page: fc.constant('day'),
    // Of this millennium.
    day: fc
      .integer({ min: 946_684_800_000, max: 32_472_144_000_000 })
      .map((instant) => formatDay(instant)),
  }),
  fc.record({ page: fc.constant('sitemap'), name: slug }),
)

describe('a page', () => {
  it('is what its path says', () => {
    fc.assert(
      fc.property(route, (page) => {
        expect(parsePath(pathOf(page))).toEqual(page)
      }),
      { numRuns: 300 },
    )
  })

  it('has a path in normal form', () => {
    fc.assert(fc.property(route, (page) => normalPath(pathOf(page)) === pathOf(page)))
  })

  it.each<[string, Route]>([
    ['/', { page: 'home' }],
    ['/lao-dong', { page: 'section', parentSlug: null, slug: 'lao-dong' }],
    ['/lao-dong/viec-lam', { page: 'section', parentSlug: 'lao-dong', slug: 'viec-lam' }],
    ['/tin-117529.html', { page: 'article', slug: 'tin', publicId: 117_529 }],
    ['/dai-117529.media', { page: 'article', slug: 'dai', publicId: 117_529 }],
    ['/117529.html', { page: 'article', slug: '', publicId: 117_529 }],
    ['/su-kien/hoi-thao', { page: 'event', slug: 'hoi-thao' }],
    ['/su-kien/hoi-thao.ics', { page: 'event-file', slug: 'hoi-thao' }],
    ['/san-pham-ocop/chu-the/htx', { page: 'producer', slug: 'htx' }],
    ['/2024/02/29', { page: 'day', day: '2024/02/29' }],
    ['/su-kien.ics', { page: 'calendar' }],
    ['/sitemaps/articles-117.xml', { page: 'sitemap', name: 'articles-117' }],
  ])('is at %s', (path, page) => {
    expect(parsePath(path)).toEqual(page)
  })

  it.each([
    '/admin',
    '/2023/02/29',
    '/2026/2/1',
    '/1999/12/31',
    '/api/articles',
    '/media/x',
    '/a/b/c',
    '/Lao-Dong',
    '/lao_dong',
    '/lao-dong/',
    '//evil.example',
    '/tin-.html',
    '/tin-1234567890123456.html',
    '/wp-login.php',
    '/../etc/passwd',
    'lao dong',
  ])('is none at %j', (path) => {
    expect(parsePath(path)).toBeNull()
  })
})

describe('reading a path', () => {
  it('gives a route or nothing for any text, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.webPath()), (text) => {
        const page = parsePath(normalPath(text))
        return page === null || typeof page.page === 'string'
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['/Lao-Dong/', '/lao-dong'],
    ['//lao-dong///viec-lam//', '/lao-dong/viec-lam'],
    ['/l%61o-dong', '/lao-dong'],
    ['', '/'],
    ['/%E0%A4%A', '/%e0%a4%a'],
  ])('makes %j into %j', (path, normal) => {
    expect(normalPath(path)).toBe(normal)
  })

  it('changes a normal path no further', () => {
    // A percent sign that is left over after decoding may look like another code.
    const text = fc.string({ unit: 'grapheme' }).filter((path) => !path.includes('%'))
    fc.assert(fc.property(text, (path) => normalPath(normalPath(path)) === normalPath(path)))
  })

  it('leaves broken percent-encoding as it stands', () => {
    expect(decoded('/%zz')).toBe('/%zz')
  })
})

describe('other addresses', () => {
  it('put a photo’s file name into one segment', () => {
    expect(photoPath('ảnh 1/2?.jpg')).toBe('/media/%E1%BA%A3nh%201%2F2%3F.jpg')
  })

  it('carry the place in a list', () => {
    expect(pathBefore('/lao-dong', { at: 1, key: '2' })).toBe('/lao-dong?truoc=1-2')
  })
})
