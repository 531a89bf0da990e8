import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderPage } from '../../../src/server/pages/routes.ts'
import { factoriesFor } from '../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'
import { attributesOf, textsOf } from '../../helpers/strictXml.ts'

let newsroom: Newsroom
let payload: Payload
const noon = Date.parse('2031-05-14T05:00:00.000Z')

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  const make = factoriesFor(payload)
  const two = await make.makeHealthMessage({ title: 'Thông điệp 2K', slug: '2k' })
  const three = await make.makeHealthMessage({
    ...{ title: 'Thông điệp 3K', slug: '3k', replacedBy: two.id },
    issuedOn: '2020-07-31T00:00:00.000Z',
  })
  await make.makeHealthMessage({
    ...{ title: 'Thông điệp 5K', slug: '5k', replacedBy: three.id },
    issuedOn: '2020-06-30T00:00:00.000Z',
  })
  await make.makeHealthMessage({
    ...{ title: 'Mùa lạnh năm nay', slug: 'mua-lanh' },
    validUntil: '2031-05-14T05:00:00.000Z',
  })
})
afterAll(() => newsroom.close())

function ask(path: string, now = noon) {
  const site = {
    payload,
    now: () => now,
    siteUrl: newsroom.siteUrl,
    stylesheet: '/assets/site.css',
  }
  return renderPage({ path, query: new URLSearchParams() }, site)
}
const bodyOf = async (path: string, now = noon) => String((await ask(path, now)).body)

describe('the library of messages', () => {
  it('says of each that was replaced by which', async () => {
    const html = await bodyOf('/thong-diep-suc-khoe')
    expect(html).toContain('Được thay bằng <a href="/thong-diep-suc-khoe/2k">Thông điệp 2K</a>')
    expect(html).toContain('Được thay bằng <a href="/thong-diep-suc-khoe/3k">Thông điệp 3K</a>')
    expect(html).toContain('href="/thong-diep-suc-khoe.atom"')
  })

  it.each(['2k', '3k', '5k'])(
    'shows every version on the page of %s, the newest first',
    async (slug) => {
      const html = await bodyOf(`/thong-diep-suc-khoe/${slug}`)
      const list = html.slice(html.indexOf('Các phiên bản'), html.indexOf('class="prose"'))
      const order = ['2K', '3K', '5K'].map((name) => list.indexOf(`Thông điệp ${name}`))
      expect(order).toEqual([...order].sort((a, b) => a - b))
      expect(order.every((place) => place > 0)).toBe(true)
      expect(list.match(/đang có hiệu lực/g)).toHaveLength(1)
      expect(list).toContain(
        `<strong aria-current="page">Thông điệp ${slug.toUpperCase()}</strong>`,
      )
    },
  )

  it('tells of no versions where there is one', async () => {
    expect(await bodyOf('/thong-diep-suc-khoe/mua-lanh')).not.toContain('Các phiên bản')
  })
})

describe('a poster', () => {
  it('is there for what holds, and leads on from what was replaced', async () => {
    const html = await bodyOf('/thong-diep-suc-khoe/2k/ap-phich')
    expect(html).toContain('class="poster"')
    expect(html).toContain('content="noindex"')
    expect(await bodyOf('/thong-diep-suc-khoe/2k')).toContain('/2k/ap-phich"')
    expect(await bodyOf('/thong-diep-suc-khoe/5k')).not.toContain('/5k/ap-phich"')
    const old = await ask('/thong-diep-suc-khoe/5k/ap-phich')
    expect(old.headers['location']).toBe('/thong-diep-suc-khoe/2k/ap-phich')
  })

  it('is a picture too, which goes with its message', async () => {
    const picture = await ask('/thong-diep-suc-khoe/2k/ap-phich.png')
    expect(picture.headers['content-type']).toBe('image/png')
    const { width, height } = await sharp(picture.body as Buffer).metadata()
    expect([width, height]).toEqual([1240, 1754])
    const page = await ask('/thong-diep-suc-khoe/2k/ap-phich')
    expect(page.tags).toEqual(expect.arrayContaining([...picture.tags]))
    expect(picture.tags.some((tag) => tag.startsWith('public-health-messages:'))).toBe(true)
    const old = await ask('/thong-diep-suc-khoe/5k/ap-phich.png')
    expect(old.headers['location']).toBe('/thong-diep-suc-khoe/2k/ap-phich.png')
    expect((await ask('/thong-diep-suc-khoe/khong-co/ap-phich.png')).status).toBe(404)
  })
})

describe('alerts', () => {
  it('name what they take the place of; what was replaced leads to what holds', async () => {
    const alert = await ask('/thong-diep-suc-khoe/2k.cap')
    expect(alert.headers['content-type']).toBe('application/cap+xml; charset=utf-8')
    expect(textsOf(String(alert.body), 'msgType')).toEqual(['Update'])
    const old = await ask('/thong-diep-suc-khoe/5k.cap')
    expect([old.status, old.headers['location']]).toEqual([301, '/thong-diep-suc-khoe/2k.cap'])
    expect((await ask('/thong-diep-suc-khoe/khong-co.cap')).status).toBe(404)
  })

  it('are listed while they hold, and leave the list by the clock', async () => {
    const titles = async (now: number) =>
      textsOf(await bodyOf('/thong-diep-suc-khoe.atom', now), 'title').slice(1)
    expect((await titles(noon)).sort()).toEqual(['Mùa lạnh năm nay', 'Thông điệp 2K'])
    const midnight = Date.parse('2031-05-14T17:00:00.000Z')
    expect((await ask('/thong-diep-suc-khoe.atom')).staleAt).toBe(midnight)
    expect(await titles(midnight)).toEqual(['Thông điệp 2K'])
    const xml = await bodyOf('/thong-diep-suc-khoe.atom')
    expect(attributesOf(xml, 'link', 'type')).toContain('application/cap+xml')
  })
})
