import { describe, expect, it } from 'vitest'
import { cacheKeyOf } from '../../../src/content/pageParameters.ts'

describe('two addresses of one page', () => {
  it.each([
    ['/su-kien?utm_source=zalo', '/su-kien'],
    ['/su-kien?hinh-thuc=&tinh-trang=&thang=', '/su-kien'],
    ['/su-kien?tinh-trang=huy&thang=2026-12', '/su-kien?thang=2026-12&tinh-trang=huy'],
    ['/lao-dong?truoc=1-2&thang=2026-12', '/lao-dong?truoc=1-2'],
    ['/tin-1.html?truoc=1-2', '/tin-1.html'],
    ['/su-kien.ics?thang=2026-12', '/su-kien.ics'],
    ['//other.example/su-kien?thang=1', '//other.example/su-kien'],
  ])('%s is kept as %s', (url, key) => {
    expect(cacheKeyOf(url)).toBe(key)
  })

  it('differ where a page understands what differs', () => {
    expect(cacheKeyOf('/su-kien?thang=2026-12')).not.toBe(cacheKeyOf('/su-kien?thang=2026-11'))
    expect(cacheKeyOf('/su-kien?thang=a%26tinh-trang%3Dhuy')).not.toBe(
      cacheKeyOf('/su-kien?thang=a&tinh-trang=huy'),
    )
  })
})
