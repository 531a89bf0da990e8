import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderPage } from '../../../src/server/pages/routes.ts'
import { factoriesFor, type Factories } from '../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
const noon = Date.parse('2031-05-14T05:00:00.000Z')
const certified = {
  decisionNumber: '12/QĐ-UBND',
  decidedOn: '2030-01-02T00:00:00.000Z',
} as const

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  await make.makeSpotlight({
    ...{ name: 'Cốm Vòng', stars: '4', ...certified, productGroup: 'food' },
    ...{ producerName: 'Hợp tác xã Vòng', producerKind: 'cooperative', district: 'Quận Cầu Giấy' },
    pointsOfSale: [
      { name: 'Cửa hàng (A)', address: '1 Xuân Thủy', coordinates: '21.0367, 105.7827' },
    ],
  })
  await make.makeSpotlight({
    ...{ name: 'Chả cốm', stars: '3', ...certified, productGroup: 'food' },
    ...{ producerName: 'Hợp tác xã Vòng', district: 'Cầu Giấy' },
    pointsOfSale: [
      { name: 'Cửa hàng (A)', address: '1 Xuân Thủy', coordinates: '21.0367, 105.7827' },
    ],
  })
  await make.makeSpotlight({
    ...{ name: 'Trà sen', stars: '5', ...certified, productGroup: 'drink' },
    ...{ producerName: 'Công ty Sen', commune: 'Phường Tây Hồ' },
    decidedOn: '2027-01-02T00:00:00.000Z',
  })
})
afterAll(() => newsroom.close())

function ask(url: string, now = noon) {
  const [path = '', query = ''] = url.split('?')
  const site = {
    payload,
    now: () => now,
    siteUrl: newsroom.siteUrl,
    stylesheet: '/assets/site.css',
  }
  return renderPage({ path, query: new URLSearchParams(query) }, site)
}
const bodyOf = async (url: string, now = noon): Promise<string> =>
  String((await ask(url, now)).body)

describe('the directory of products', () => {
  it.each([
    ['sao=4', ['Cốm Vòng'], ['Chả cốm', 'Trà sen']],
    ['nhom=do-uong', ['Trà sen'], ['Cốm Vòng', 'Chả cốm']],
    ['dia-ban=cau-giay', ['Cốm Vòng', 'Chả cốm'], ['Trà sen']],
    ['dia-ban=tay-ho', ['Trà sen'], ['Cốm Vòng']],
    ['chu-the=hop-tac-xa-vong&sao=3', ['Chả cốm'], ['>Cốm Vòng<', 'Trà sen']],
    ['sao=&nhom=&dia-ban=&chu-the=', ['Cốm Vòng', 'Chả cốm', 'Trà sen'], []],
  ])('shows what is asked by ?%s', async (query, shown, hidden) => {
    const html = await bodyOf(`/san-pham-ocop?${query}`)
    for (const name of shown) expect(html).toContain(`>${name}</a>`)
    for (const name of hidden) expect(html).not.toContain(`>${name.replaceAll(/[<>]/g, '')}</a>`)
  })

  it('counts what each choice would leave beside the others', async () => {
    const html = await bodyOf('/san-pham-ocop?dia-ban=cau-giay')
    expect(html).toContain('Tìm thấy 2 sản phẩm.')
    expect(html).toContain('>4 sao (1)</option>')
    expect(html).toContain('>Đồ uống (0)</option>')
    // One district, however it was typed.
    expect(html.match(/value="cau-giay"/g)).toHaveLength(1)
  })

  it('knows no grade past its 36 months, and tells when the next one ends', async () => {
    const before = Date.parse('2030-01-01T00:00:00.000Z')
    const five = '/san-pham-ocop?sao=5'
    expect(await bodyOf(five, before)).toContain('>Trà sen</a>')
    expect((await ask(five, before)).staleAt).toBeLessThanOrEqual(
      Date.parse('2030-01-02T17:00:00.000Z'),
    )
    expect(await bodyOf(five)).toContain('Tìm thấy 0 sản phẩm.')
    expect(await bodyOf('/san-pham-ocop/tra-sen')).toContain('Đã hết hạn ngày')
  })

  it.each(['sao=6', 'nhom=food', 'dia-ban=sao-hoa', 'chu-the=x', 'truoc=x'])(
    'is not there for what is no question: ?%s',
    async (query) => {
      expect((await ask(`/san-pham-ocop?${query}`)).status).toBe(404)
    },
  )

  it('turns pages by one order, each product once', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `Rau số ${index}`)
    for (const name of names) {
      await make.makeSpotlight({ name, district: 'Mê Linh', publishedAt: '2030-02-01T00:00:00Z' })
    }
    const first = await bodyOf('/san-pham-ocop?dia-ban=me-linh')
    const next = /href="([^"]*truoc=[^"]*)" rel="next"/.exec(first)?.[1]?.replaceAll('&amp;', '&')
    const second = await bodyOf(next ?? '')
    const shown = (html: string) =>
      [...html.matchAll(/>(Rau số \d+)<\/a>/g)].map(([, name]) => name)
    expect(shown(first)).toHaveLength(16)
    expect([...shown(first), ...shown(second)].sort()).toEqual(names.sort())
  })
})

describe('a producer', () => {
  it('has a page with all products and each shop once', async () => {
    const html = await bodyOf('/san-pham-ocop/chu-the/hop-tac-xa-vong')
    expect(html).toContain('>Cốm Vòng</a>')
    expect(html).toContain('>Chả cốm</a>')
    expect(html).not.toContain('>Trà sen</a>')
    expect(html.match(/1 Xuân Thủy/g)).toHaveLength(1)
    expect(html).toContain('"geo:21.0367,105.7827?q=21.0367,105.7827(C%E1%BB%ADa')
    expect(await bodyOf('/san-pham-ocop/com-vong')).toContain(
      'href="/san-pham-ocop/chu-the/hop-tac-xa-vong"',
    )
  })

  it('that nobody is has none', async () => {
    expect((await ask('/san-pham-ocop/chu-the/khong-ai')).status).toBe(404)
  })
})

describe('a product', () => {
  it('leads to the stories that tell of it, and hears of each that begins or ceases to', async () => {
    const { id } = await make.makeSpotlight({ name: 'Nón Chuông', slug: 'non-chuong' })
    const story = await make.makeArticle({ headline: 'Làng nón vào mùa', products: [id] })
    const { tags } = await ask('/san-pham-ocop/non-chuong')
    expect(tags).toContain(`articles@products:${id}`)
    expect(await bodyOf('/san-pham-ocop/non-chuong')).toContain('Bài viết về sản phẩm')
    await payload.update({ collection: 'articles', id: story.id, data: { products: [] } })
    expect(await bodyOf('/san-pham-ocop/non-chuong')).not.toContain('Bài viết về sản phẩm')
  })

  it('says where a shop is only where that is a place on earth', async () => {
    const shop = (coordinates: string) =>
      make.makeSpotlight({ pointsOfSale: [{ name: 'A', address: 'B', coordinates }] })
    await expect(shop('91, 105')).rejects.toThrow()
    await expect(shop('quán cạnh hồ')).rejects.toThrow()
    await expect(shop('(21.0285; 105.8542)')).resolves.toBeDefined()
  })
})
