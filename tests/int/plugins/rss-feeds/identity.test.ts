import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerFeed, useBodyRenderer } from '../../../../plugins/rss-feeds/index.ts'
import { feedBodies } from '../../../../src/server/pages/feedBodies.ts'
import { renderPage } from '../../../../src/server/pages/routes.ts'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let make: Factories
let editor: Visitor
beforeAll(async () => {
  newsroom = await createNewsroom()
  make = factoriesFor(newsroom.payload)
  useBodyRenderer(newsroom.payload, feedBodies(newsroom.siteUrl))
  editor = await visitorTo(newsroom.payload, await make.makeUser('editor'))
})
afterAll(() => newsroom.close())

const hourMs = 3_600_000
const before = (hours: number): string => new Date(Date.now() - hours * hourMs).toISOString()
const feeds = 'feeds' as CollectionSlug
type Partner = { readonly id: number; readonly slug: string; readonly accessKey: string }
const form = { preset: 'generic', content: 'full', photos: 'all', tagMode: 'any' }
const makePartner = async (data: object): Promise<Partner> =>
  (await newsroom.payload.create({
    collection: feeds,
    data: { ...form, ...data } as never,
  })) as never
const changePartner = (id: number, data: object) =>
  newsroom.payload.update({ collection: feeds, id, data: data })
const read = async (path: string, now = Date.now()) => {
  const rendered = await answerFeed(newsroom.payload, { path, now })
  if (!rendered) throw new Error(`${path} is no feed’s address`)
  return rendered
}
const idOf = async (path: string) => parseAtomFeed(String((await read(path)).body)).id
const titlesIn = async (path: string) =>
  (parseRssFeed(String((await read(path)).body)).items ?? []).map(({ title }) => title)

const named = [
  ['categories', () => make.makeSection({ slug: 'kinh-te' }), ''],
  ['tags', () => make.makeTag({ slug: 'ocop' }), 'tu-khoa/'],
  ['authors', () => make.makeAuthor({ slug: 'mai-quy' }), 'tac-gia/'],
] as const

describe.each(named)('the feeds of %s', (collection, makeOne, folder) => {
  it('keep their ids over a change of name, whatever the caller selected, and are gone at the end', async () => {
    const { payload } = newsroom
    const { id, slug } = await makeOne()
    const [old, today] = [`/rss/${folder}${slug}`, `/rss/${folder}${slug}-moi`]
    const feedId = await idOf(`${old}.atom`)
    const select = { name: true } as never
    await payload.update({ collection, id, data: { slug: `${slug}-moi` }, select })
    expect(await idOf(`${today}.atom`)).toBe(feedId)
    const moved = await read(`${old}.json`)
    expect([moved.status, moved.headers['location']]).toEqual([301, `${today}.json`])
    await payload.delete({ collection, id, select } as never)
    for (const path of [old, today]) {
      for (const format of ['rss', 'atom', 'json']) {
        const gone = await read(`${path}.${format}`)
        expect(gone.status, path).toBe(410)
        expect(String(gone.body)).toContain('Kênh tin này không còn nữa.')
      }
    }
    expect(JSON.parse(String((await read(`${old}.json`)).body))).toHaveProperty('errors')
    expect((await read(`/rss/${folder}chua-bao-gio.rss`)).status).toBe(404)
  })
})

describe('a partner’s feed', () => {
  it('keeps its id and leads on from its former name', async () => {
    const { id, slug } = await makePartner({ name: 'Zalo Mini' })
    const feedId = await idOf(`/rss/doi-tac/${slug}.atom`)
    await changePartner(id, { slug: 'zalo-moi' })
    expect(await idOf('/rss/doi-tac/zalo-moi.atom')).toBe(feedId)
    expect(await read(`/rss/doi-tac/${slug}.rss`)).toMatchObject({
      status: 301,
      headers: { location: '/rss/doi-tac/zalo-moi.rss', 'x-robots-tag': 'noindex' },
    })
    await newsroom.payload.delete({ collection: feeds, id })
    expect((await read(`/rss/doi-tac/${slug}.rss`)).status).toBe(410)
    expect((await read('/rss/doi-tac/zalo-moi.rss')).status).toBe(410)
  })

  it('with a key leads on whoever has it, and tells nobody else of its past', async () => {
    const { id, slug, accessKey } = await makePartner({ name: 'Kín đáo', needsKey: true })
    await changePartner(id, { slug: 'kin-moi' })
    const withKey = await read(`/rss/doi-tac/${slug}/${accessKey}.rss`)
    const location = `/rss/doi-tac/kin-moi/${accessKey}.rss`
    expect([withKey.status, withKey.headers['location']]).toEqual([301, location])
    const strangers = [
      ...[slug, 'kin-moi'].flatMap((name) => [name, `${name}/${'0'.repeat(32)}`]),
      'chua-bao-gio',
    ].map((name) => `/rss/doi-tac/${name}.rss`)
    for (const path of strangers) expect((await read(path)).status, path).toBe(404)
    await newsroom.payload.delete({ collection: feeds, id })
    for (const path of strangers) expect((await read(path)).status, path).toBe(404)
  })

  it('that has ended is gone for who has its key, and unknown to others', async () => {
    const endsAt = new Date(Date.now() + hourMs).toISOString()
    const { slug, accessKey } = await makePartner({ name: 'Có hạn', needsKey: true, endsAt })
    const after = Date.now() + 2 * hourMs
    expect((await read(`/rss/doi-tac/${slug}/${accessKey}.rss`, after)).status).toBe(410)
    expect((await read(`/rss/doi-tac/${slug}.rss`, after)).status).toBe(404)
  })

  it('is never without an address', async () => {
    for (const data of [{ name: '!!!' }, { name: '…', slug: '###' }]) {
      const { status, text } = await editor.send('POST', '/feeds', { ...form, ...data }, 'vi')
      expect(status).toBe(400)
      expect(text).toContain('ít nhất một chữ cái hoặc chữ số')
    }
    expect(await makePartner({ name: 'Báo Mới', slug: '!!!' })).toMatchObject({ slug: 'bao-moi' })
  })

  it('and a tag may be called like a day', async () => {
    await makePartner({ name: '2020-12-18' })
    await make.makeTag({ slug: '2020-12-18' })
    for (const folder of ['doi-tac', 'tu-khoa']) {
      expect((await read(`/rss/${folder}/2020-12-18.rss`)).status).toBe(200)
    }
  })

  it.each([
    ['itemCount', 2.5],
    ['itemCount', -1],
    ['itemCount', 1e9],
    ['windowHours', 0.5],
    ['windowHours', 1e300],
  ])('with %s = %j is refused in words', async (field, value) => {
    const data = { ...form, name: 'Số lạ', [field]: value }
    const { status, text } = await editor.send('POST', '/feeds', data, 'vi')
    expect([status, text]).toEqual([
      400,
      expect.stringContaining('Hãy nhập một số nguyên từ 1 đến'),
    ])
  })

  it.each([[[3]], [{ a: 1 }], ['ba']])(
    'with itemCount = %j is refused by its name',
    async (itemCount) => {
      const { status, text } = await editor.send(
        'POST',
        '/feeds',
        { ...form, name: 'Lạ', itemCount },
        'vi',
      )
      expect([status, text]).toEqual([400, expect.stringContaining('Số bài')])
    },
  )

  it('from before numbers were judged is answered all the same', async () => {
    const { id, slug } = await makePartner({ name: 'Số cũ' })
    for (const data of [{ itemCount: 2.5 }, { itemCount: -3, windowHours: 1e12 }]) {
      await newsroom.payload.db.updateOne({ collection: feeds, id, data })
      expect((await read(`/rss/doi-tac/${slug}.rss`)).status).toBe(200)
    }
  })

  it('holds as many stories as were agreed, each with its photo, and no archive behind them', async () => {
    const section = await make.makeSection({ slug: 'co-anh' })
    const photo = await make.makePhoto()
    const story = (headline: string, hours: number, more: object = {}) =>
      make.makeArticle({ headline, section: section.id, publishedAt: before(hours), ...more })
    for (const hours of [1, 2, 3, 4]) await story(`Không ảnh ${hours}`, hours)
    for (const hours of [5, 6, 7]) await story(`Có ảnh ${hours}`, hours, { leadPhoto: photo.id })
    await makePartner({
      ...{ name: 'Chỉ bài có ảnh', slug: 'chi-co-anh', section: [section.id] },
      ...{ photos: 'required', itemCount: 2 },
    })
    const path = '/rss/doi-tac/chi-co-anh'
    expect(await titlesIn(`${path}.rss`)).toEqual(['Có ảnh 5', 'Có ảnh 6'])
    const json = JSON.parse(String((await read(`${path}.json`)).body)) as { next_url?: string }
    expect(json.next_url).toBeUndefined()
    expect((await read(`${path}/${before(7).slice(0, 10)}.rss`)).status).toBe(404)
  })
})

describe('an item', () => {
  // Two tags of one name are refused, so that only a section and a tag may share theirs.
  it('is filed once under a name that its section and its tag share', async () => {
    const section = await make.makeSection({ name: 'Giáo dục', slug: 'giao-duc' })
    const names = { 'chu-hoa': 'GIÁO DỤC', 'thi-cu': 'Thi cử' }
    const tags = await Promise.all(
      Object.entries(names).map(([slug, name]) => make.makeTag({ slug, name })),
    )
    await make.makeArticle({ section: section.id, tags: tags.map(({ id }) => id) })
    const [item] = parseRssFeed(String((await read('/rss/giao-duc.rss')).body)).items ?? []
    expect(item?.categories?.map(({ name }) => name)).toEqual(['Giáo dục', 'Thi cử'])
  })
})

describe('a section’s feed', () => {
  it('says of itself what the section says, in every format and in the list', async () => {
    const description = 'Chuyện học, chuyện thi'
    await make.makeSection({ slug: 'hoc-thi', description })
    for (const path of ['hoc-thi.rss', 'hoc-thi.atom', 'hoc-thi.json', 'kenh-tin.opml']) {
      expect([path, String((await read(`/rss/${path}`)).body).includes(description)]).toEqual([
        ...[path, true],
      ])
    }
  })
})

describe('JSON Feed', () => {
  it('is valid by its published rules after a withdrawal', async () => {
    const section = await make.makeSection({ slug: 'rut-bai' })
    const { id } = await make.makeArticle({ section: section.id })
    await newsroom.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    const feed = JSON.parse(String((await read('/rss/rut-bai.json')).body)) as object
    const file = join(import.meta.dirname, '../../../schemas/jsonFeed.json')
    const validate = new Ajv({ allErrors: true }).compile(
      JSON.parse(readFileSync(file, 'utf8')) as object,
    )
    validate(feed)
    expect(validate.errors).toBeNull()
    expect(feed).toMatchObject({ items: [], _removed: { items: [{}] } })
    expect(() => parseJsonFeed(feed)).not.toThrow()
    expect(validate({ ...feed, _removed: [] })).toBe(false)
    expect(validate({ ...feed, items: [{ id: 'a' }] })).toBe(false)
  })
})

describe('sitemaps', () => {
  const page = (path: string) =>
    renderPage(
      { path, query: new URLSearchParams() },
      { payload: newsroom.payload, now: Date.now, siteUrl: newsroom.siteUrl, stylesheet: '/a.css' },
    )

  it('without an address are neither listed nor there', async () => {
    const listed = async () => String((await page('/sitemap.xml')).body)
    expect(await listed()).not.toContain('su-kien')
    expect((await page('/sitemaps/su-kien.xml')).status).toBe(404)
    await make.makeEvent()
    expect(await listed()).toContain('/sitemaps/su-kien.xml')
    expect((await page('/sitemaps/su-kien.xml')).status).toBe(200)
  })

  it('of news name the newest story without news metadata over holidays', async () => {
    const article = await make.makeArticle()
    const after = Date.now() + 72 * hourMs
    const { status, body } = await read('/sitemaps/tin-moi.xml', after)
    expect(status).toBe(200)
    expect(String(body)).toContain(`-${article.publicId}.html</loc>`)
    expect(String(body).split('<url>')).toHaveLength(2)
    expect(String(body)).not.toContain('<news:news>')
  })
})
