import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderPage } from '../../../src/server/pages/routes.ts'
import { makeBody } from '../../factories/body.ts'
import { factoriesFor, type Factories } from '../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
const noon = Date.parse('2031-05-14T05:00:00.000Z')

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
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
const bodyOf = async (url: string): Promise<string> => String((await ask(url)).body)

describe('the news of a day', () => {
  beforeAll(async () => {
    const at = (publishedAt: string, headline: string) =>
      make.makeArticle({ publishedAt, headline })
    await at('2031-05-09T16:59:00.000Z', 'Tối mồng chín')
    await at('2031-05-09T17:00:00.000Z', 'Đêm mồng mười')
    await at('2031-05-10T16:59:59.000Z', 'Khuya mồng mười')
    await at('2031-05-12T01:00:00.000Z', 'Sáng mười hai')
  })

  it('is from midnight to midnight in Hà Nội', async () => {
    const html = await bodyOf('/2031/05/10')
    expect(html).toContain('Tin ngày 10/05/2031')
    expect(html).toContain('Đêm mồng mười')
    expect(html).toContain('Khuya mồng mười')
    expect(html).not.toContain('Tối mồng chín')
    expect(html).not.toContain('Sáng mười hai')
  })

  it('leads to the days before and after it that have any', async () => {
    const html = await bodyOf('/2031/05/10')
    expect(html).toContain('href="/2031/05/09"')
    expect(html).toContain('href="/2031/05/12"')
    expect(html).not.toContain('href="/2031/05/11"')
    expect(await bodyOf('/tin-moi')).toContain('href="/2031/05/12"')
  })

  it('is there for today, and for no day without news nor for one to come', async () => {
    const statusOf = async (path: string) => (await ask(path)).status
    expect(await statusOf('/2031/05/14')).toBe(200)
    for (const path of ['/2031/05/11', '/2031/05/15', '/2031/02/30', '/1931/05/10']) {
      expect(await statusOf(path)).toBe(404)
    }
  })
})

describe('a dossier', () => {
  it('holds the stories that name it, with a feed of them', async () => {
    const { id } = await payload.create({
      collection: 'dossiers',
      data: { name: 'Nước sạch ngoại thành', description: 'Từ giếng đến vòi.' },
    })
    await make.makeArticle({ headline: 'Giếng cạn', dossiers: [id] })
    await make.makeArticle({ headline: 'Ngoài hồ sơ' })
    const html = await bodyOf('/ho-so/nuoc-sach-ngoai-thanh')
    expect(html).toContain('>Giếng cạn<')
    expect(html).not.toContain('Ngoài hồ sơ')
    expect(html).toContain('/rss/ho-so/nuoc-sach-ngoai-thanh.atom')
    const feed = await bodyOf('/rss/ho-so/nuoc-sach-ngoai-thanh.atom')
    expect(feed).toContain('Giếng cạn')
    expect(feed).not.toContain('Ngoài hồ sơ')
    expect((await ask('/ho-so/nuoc-sach-ngoai-thanh')).tags).toContain(`articles@dossiers:${id}`)
    expect(await bodyOf('/ho-so')).toContain('href="/ho-so/nuoc-sach-ngoai-thanh"')
  })

  it('by a tag holds all under it, and has the tag’s feed', async () => {
    const tag = await make.makeTag({ name: 'Xe buýt' })
    await payload.create({
      collection: 'dossiers',
      data: { name: 'Đi lại trong phố', tag: tag.id },
    })
    await make.makeArticle({ headline: 'Thêm tuyến mới', tags: [tag.id] })
    const html = await bodyOf('/ho-so/di-lai-trong-pho')
    expect(html).toContain('>Thêm tuyến mới<')
    expect(html).toContain('/rss/tu-khoa/xe-buyt.atom')
    expect((await ask('/rss/tu-khoa/xe-buyt.atom')).status).toBe(200)
  })

  it('moves with a redirect, and is gone once it is deleted', async () => {
    const { id } = await payload.create({
      collection: 'dossiers',
      data: { name: 'Tên cũ', slug: 'ten-cu' },
    })
    await payload.update({ collection: 'dossiers', id, data: { slug: 'ten-moi' } })
    expect((await ask('/ho-so/ten-cu')).headers['location']).toBe('/ho-so/ten-moi')
    await payload.delete({ collection: 'dossiers', id })
    expect((await ask('/ho-so/ten-moi')).status).toBe(410)
  })
})

describe('a page of the paper’s own', () => {
  it('stands at its address, is named at the foot of every page and in the sitemap', async () => {
    await payload.create({
      collection: 'pages',
      data: { name: 'Liên hệ', body: makeBody('Gửi tin cho tòa soạn.') },
    })
    const html = await bodyOf('/lien-he')
    expect(html).toContain('<h1>Liên hệ</h1>')
    expect(html).toContain('Gửi tin cho tòa soạn.')
    expect(await bodyOf('/')).toContain('href="/lien-he"')
    expect(await bodyOf('/sitemaps/chuyen-muc.xml')).toContain('/lien-he</loc>')
    expect((await ask('/Lien-He/')).headers['location']).toBe('/lien-he')
  })

  it('leaves its address to a section', async () => {
    await make.makeSection({ name: 'Quảng cáo', slug: 'quang-cao' })
    await payload.create({
      collection: 'pages',
      data: { name: 'Trang quảng cáo', slug: 'quang-cao' },
    })
    expect(await bodyOf('/quang-cao')).toContain('<h1>Quảng cáo</h1>')
  })
})

describe('a story that quotes a health message', () => {
  it('says once the message is replaced, by what holds now, and no sooner', async () => {
    const old = await make.makeHealthMessage({ title: 'Thông điệp 5K' })
    const { slug, publicId } = await make.makeArticle({ healthMessages: [old.id] })
    const path = `/${slug}-${publicId}.html`
    const note = 'nay đã được thay bằng'
    expect(await bodyOf(path)).not.toContain(note)
    const middle = await make.makeHealthMessage({ title: 'Thông điệp 3K' })
    const last = await make.makeHealthMessage({
      ...{ title: 'Thông điệp 2K', publishedAt: '2031-05-20T00:00:00.000Z' },
    })
    const replace = (id: typeof old.id, by: typeof old.id) =>
      payload.update({
        collection: 'public-health-messages',
        id,
        data: { replacedBy: by },
      })
    await replace(old.id, middle.id)
    await replace(middle.id, last.id)
    const now = await ask(path)
    expect(String(now.body)).toContain(`${note} <a href="/thong-diep-suc-khoe/thong-diep-3k"`)
    // The last comes into view on a day of its own, and the page with it.
    expect(now.staleAt).toBeLessThanOrEqual(Date.parse('2031-05-20T00:00:00.000Z'))
    const later = await ask(path, Date.parse('2031-05-21T00:00:00.000Z'))
    expect(String(later.body)).toContain(`${note} <a href="/thong-diep-suc-khoe/thong-diep-2k"`)
  })
})
