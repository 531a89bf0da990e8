import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Rendered } from '../../../plugins/kit/rendered.ts'
import { renderPage } from '../../../src/server/pages/routes.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
})
afterAll(() => newsroom.close())

const pageAt = (path: string): Promise<Rendered> =>
  renderPage(
    { path, query: new URLSearchParams() },
    { payload, now: Date.now, siteUrl: newsroom.siteUrl, stylesheet: '/assets/site.css' },
  )
const write = (data: { from: string; toUrl: string }) =>
  payload.create({ collection: 'redirects', data })

describe('a redirect', () => {
  it.each([
    ['/tim-kiem-cu', '/tìm-kiếm?q=hà+nội', '/t%C3%ACm-ki%E1%BA%BFm?q=h%C3%A0+n%E1%BB%99i'],
    ['/doi-tac-cu', 'https://example.com/đối-tác', 'https://example.com/%C4%91%E1%BB%91i-t%C3%A1c'],
    ['/da-ma-hoa', '/a%20b', '/a%20b'],
  ])('%s leads to %s in letters that a header can carry', async (from, toUrl, location) => {
    await write({ from, toUrl })
    expect(await pageAt(from)).toMatchObject({ status: 301, headers: { location } })
  })

  it.each(['/Trang-Cu/', '/TRANG-CU-2', '/th%C6%B0-m%E1%BB%A5c/C%C5%A9'])(
    'from %s is found however its address was written',
    async (from) => {
      await write({ from, toUrl: '/noi-khac' })
      for (const path of [from, from.toLowerCase(), `${from}/`]) {
        expect((await pageAt(path)).headers, path).toMatchObject({ location: '/noi-khac' })
      }
    },
  )

  it('to its own address in another spelling is refused', async () => {
    await expect(write({ from: '/vong-tron', toUrl: '/Vong-Tron/' })).rejects.toThrow()
  })
})

describe('no page', () => {
  it.each([
    '/sitemaps/constructor.xml',
    '/constructor/x',
    '/__proto__',
    '/sitemaps/bai-viet-00.xml',
  ])('is at %s', async (path) => {
    expect((await pageAt(path)).status).toBe(404)
  })
})
