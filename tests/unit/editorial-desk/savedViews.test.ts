import { describe, expect, it } from 'vitest'
import {
  dropView,
  keepView,
  queryOfView,
  readViews,
} from '../../../plugins/editorial-desk/core/lists/savedViews.ts'

describe('a saved view', () => {
  it('is what is filtered, sorted and shown, and not the page that is open', () => {
    const search =
      '?desk=submitted&page=3&sort=-publishedAt&_rsc=1abc&where%5Bor%5D%5B0%5D%5Bsection%5D%5Bequals%5D=4&search='
    expect(decodeURIComponent(queryOfView(search))).toBe(
      'desk=submitted&sort=-publishedAt&where[or][0][section][equals]=4',
    )
  })

  it('takes the place of one of the same name, however it was typed', () => {
    const views = [{ name: 'Bài của ban', query: 'sort=a' }]
    const kept = keepView(views, { name: ' Bài của ban'.normalize('NFD'), query: 'sort=b' })
    expect(kept).toEqual([{ name: 'Bài của ban', query: 'sort=b' }])
  })

  it.each([
    ['noName', { name: '  ', query: '' }],
    ['tooLong', { name: 'a', query: 'x'.repeat(5000) }],
    ['tooMany', { name: 'mới', query: '' }],
  ] as const)('is refused: %s', (why, view) => {
    const views = Array.from({ length: 20 }, (_, index) => ({ name: String(index), query: '' }))
    expect(keepView(views, view)).toBe(why)
  })

  it('is read from nothing but what was stored by it', () => {
    const stored = [{ name: 'a', query: 'sort=x&next=//evil.example' }, { name: 1 }, null, 'x']
    expect(readViews(stored)).toEqual([{ name: 'a', query: 'sort=x' }])
    expect(readViews({ a: 1 })).toEqual([])
  })

  it('goes by its name', () => {
    const views = readViews([
      { name: 'a', query: '' },
      { name: 'b', query: '' },
    ])
    expect(dropView(views, 'a').map(({ name }) => name)).toEqual(['b'])
  })
})
