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

describe('what was stored before addresses were judged', () => {
  /** Past every hook and check, as an old row lies in the database. */
  const writeOld = async (from: string, toUrl: string) => {
    const { id } = await write({ from, toUrl: '/tam' })
    await payload.db.updateOne({ collection: 'redirects', id, data: { from, toUrl } })
  }

  it.each([
    '/\\ke.xau',
    '//ke.xau',
    '/\t/ke.xau',
    '/%5Cke.xau',
    'https://paper.example@ke.xau',
    'javascript:alert(1)',
  ])('sends no reader to %j', async (toUrl) => {
    const from = `/cu-${Buffer.from(toUrl).toString('hex')}`
    await writeOld(from, toUrl)
    const { status, headers } = await pageAt(from)
    expect([status, headers['location']]).toEqual([404, undefined])
  })

  it('is no item of the menu', async () => {
    const item = { label: 'Mục xấu', url: '/tam' }
    await payload.updateGlobal({
      slug: 'navigation',
      data: { items: [item, { ...item, label: 'Mục tốt', url: '/đất' }] },
    })
    const stored = await payload.db.findGlobal<{ items: object[] }>({ slug: 'navigation' })
    const items = stored.items.map((row, index) =>
      index === 0 ? { ...row, url: '/\\ke.xau' } : row,
    )
    await payload.db.updateGlobal({ slug: 'navigation', data: { ...stored, items } })
    const { body } = await pageAt('/')
    expect(String(body)).not.toContain('ke.xau')
    expect(String(body)).toContain('<a href="/%C4%91%E1%BA%A5t">Mục tốt</a>')
  })
})

describe('redirects that lead round in a ring', () => {
  it('send nobody round: the page is not there', async () => {
    await write({ from: '/vong-a', toUrl: '/vong-b' })
    await write({ from: '/vong-b', toUrl: `${newsroom.siteUrl}/Vong-C/?x=1` })
    await write({ from: '/vong-c', toUrl: '/vong-a' })
    for (const path of ['/vong-a', '/vong-b', '/vong-c']) {
      expect((await pageAt(path)).status).toBe(404)
    }
  })

  it('stop at a page that stands in between', async () => {
    await write({ from: '/vao-su-kien', toUrl: '/su-kien' })
    await write({ from: '/su-kien', toUrl: '/vao-su-kien' })
    expect(await pageAt('/vao-su-kien')).toMatchObject({ headers: { location: '/su-kien' } })
    expect((await pageAt('/su-kien')).status).toBe(200)
  })

  it('are followed step by step where they end', async () => {
    await write({ from: '/chuoi-1', toUrl: '/chuoi-2' })
    await write({ from: '/chuoi-2', toUrl: 'https://example.com/' })
    expect(await pageAt('/chuoi-1')).toMatchObject({ headers: { location: '/chuoi-2' } })
  })
})
