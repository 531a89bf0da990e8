import { parseRssFeed } from 'feedsmith'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onContentEvent } from '../../../../plugins/kit/events/contentEvents.ts'
import { answerFeed, useBodyRenderer } from '../../../../plugins/rss-feeds/index.ts'
import { feedBodies } from '../../../../src/server/pages/feedBodies.ts'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let make: Factories
let editor: Visitor
let officer: Visitor
let reader: Visitor
beforeAll(async () => {
  newsroom = await createNewsroom()
  const { payload } = newsroom
  make = factoriesFor(payload)
  useBodyRenderer(payload, feedBodies(newsroom.siteUrl))
  editor = await visitorTo(payload, await make.makeUser('editor'))
  officer = await visitorTo(payload, await make.makeUser('campaign-officer'))
  reader = await visitorTo(payload)
})
afterAll(() => newsroom.close())

const now = Date.parse('2026-03-10T05:00:00Z')
const before = (count: number): string => new Date(now - count * 3_600_000).toISOString()
const feeds = 'feeds' as CollectionSlug

type PartnerFeed = { readonly id: number; readonly slug: string; readonly accessKey: string }

const makePartnerFeed = async (data: object): Promise<PartnerFeed> =>
  (await newsroom.payload.create({ collection: feeds, data: data as never })) as never
const read = async (path: string, at = now) => {
  const rendered = await answerFeed(newsroom.payload, { path, now: at })
  if (!rendered) throw new Error(`${path} is no feed’s address`)
  return rendered
}
const items = async (path: string) => parseRssFeed(String((await read(path)).body)).items ?? []

describe('a partner’s feed', () => {
  it('is over sections and tags as its editor says, with the partner’s own parameters', async () => {
    const parent = await make.makeSection({ name: 'Kinh tế', slug: 'kinh-te' })
    const child = await make.makeSection({ name: 'Thị trường', parent: parent.id })
    const [ocop, rau] = await Promise.all(['OCOP', 'Rau'].map((name) => make.makeTag({ name })))
    const story = (headline: string, more: object) =>
      make.makeArticle({ headline, publishedAt: before(1), ...more })
    await story('Cả hai', { section: child.id, tags: [ocop?.id, rau?.id] })
    await story('Một', { section: parent.id, tags: [ocop?.id] })
    await story('Ngoài mục', { tags: [ocop?.id, rau?.id] })
    await story('Cũ', { section: child.id, tags: [ocop?.id, rau?.id], publishedAt: before(100) })
    const choice = { section: [parent.id], tags: [ocop?.id, rau?.id], windowHours: 48 }
    const any = await makePartnerFeed({ name: 'Đối tác A', ...choice, utmSource: 'a & b' })
    await makePartnerFeed({ name: 'Đối tác B', ...choice, tagMode: 'all', content: 'summary' })
    expect(any.slug).toBe('doi-tac-a')
    const [first, second, ...rest] = await items('/rss/doi-tac/doi-tac-a.rss')
    expect([first?.title, second?.title].sort()).toEqual(['Cả hai', 'Một'])
    expect(rest).toEqual([])
    expect(first?.link).toMatch(/\.html\?utm_source=a\+%26\+b$/)
    const all = await items('/rss/doi-tac/doi-tac-b.rss')
    expect(all.map(({ title }) => title)).toEqual(['Cả hai'])
    expect(all[0]?.content).toBeUndefined()
    // The story leaves by itself when it is as old as the window.
    expect((await read('/rss/doi-tac/doi-tac-b.rss')).staleAt).toBe(now + 47 * 3_600_000)
  })

  it('tells of a story that it lost, and of none that it still carries', async () => {
    const { payload } = newsroom
    const [one, two] = await Promise.all([make.makeTag(), make.makeTag()])
    const [from, to] = await Promise.all([make.makeSection(), make.makeSection()])
    const feed = async (slug: string, more: object) => {
      await makePartnerFeed({ name: slug, slug, ...more })
      const atom = async (): Promise<string> =>
        String((await read(`/rss/doi-tac/${slug}.atom`, Date.now())).body)
      return async () => {
        const xml = await atom()
        return [xml.split('<entry>').length - 1, xml.split('<at:deleted-entry').length - 1]
      }
    }
    const anyTag = await feed('mot-trong-hai', { tags: [one.id, two.id] })
    const bothTags = await feed('ca-hai', { tags: [one.id, two.id], tagMode: 'all' })
    const tagInSection = await feed('the-trong-muc', { section: [from.id], tags: [one.id] })
    const eitherSection = await feed('hai-muc', { section: [from.id, to.id] })
    const article = await make.makeArticle({
      section: from.id,
      tags: [one.id, two.id] as never,
      publishedAt: before(1),
    })
    const change = (data: object) =>
      payload.update({ collection: 'articles', id: article.id, data: data })
    await change({ tags: [two.id] })
    expect(await anyTag()).toEqual([1, 0])
    expect(await bothTags()).toEqual([0, 1])
    expect(await tagInSection()).toEqual([0, 1])
    await change({ section: to.id })
    expect(await eitherSection()).toEqual([1, 0])
    await change({ _status: 'draft' })
    expect(await anyTag()).toEqual([0, 1])
    expect(await eitherSection()).toEqual([0, 1])
  })

  it('is made as its receiver asks', async () => {
    const section = await make.makeSection({ slug: 'theo-noi-nhan' })
    const story = (headline: string, publishedAt: string) =>
      make.makeArticle({
        headline,
        section: section.id,
        publishedAt,
        corrections: [{ kind: 'correction', publishedAt, wrong: '15', right: '16' }] as never,
      })
    const { id } = await story('Trong năm', before(24))
    await newsroom.payload.update({ collection: 'articles', id, data: { standfirst: 'Sửa' } })
    await story('Hơn một năm', before(24 * 366))
    const feed = async (preset: string) => {
      await makePartnerFeed({ name: preset, slug: preset, preset, section: [section.id] })
      return String((await read(`/rss/doi-tac/${preset}.rss`)).body)
    }
    const generic = await feed('generic')
    expect(generic).toContain('<language><![CDATA[vi]]></language>')
    expect(generic).toContain('<del>15</del>')
    expect(parseRssFeed(generic).items).toHaveLength(2)
    const msn = await feed('msn')
    expect(parseRssFeed(msn).items?.map(({ title }) => title)).toEqual(['Trong năm'])
    expect(msn).not.toContain('<del>')
    expect(await feed('apple-news')).toContain('<language><![CDATA[vi-VN]]></language>')
    const [newest] = parseRssFeed(await feed('google')).items ?? []
    expect(Date.parse(newest?.pubDate ?? '')).toBeGreaterThan(Date.parse(before(1)))
  })

  it('opens only with its key, until its end, and as long as it is switched on', async () => {
    const endsAt = new Date(now + 1000).toISOString()
    const feed = await makePartnerFeed({ name: 'Có khóa', needsKey: true, endsAt })
    expect(feed.accessKey).toMatch(/^[0-9a-f]{32}$/)
    const address = `/rss/doi-tac/co-khoa/${feed.accessKey}.rss`
    expect((await read('/rss/doi-tac/co-khoa.rss')).status).toBe(404)
    expect((await read(`/rss/doi-tac/co-khoa/${'0'.repeat(32)}.rss`)).status).toBe(404)
    const open = await read(address)
    expect([open.status, open.staleAt]).toEqual([200, now + 1000])
    expect((await read(address, now + 1000)).status).toBe(410)
    const announced: string[] = []
    const stop = onContentEvent(({ tags }) => announced.push(...tags))
    const data = { isActive: false } as never
    await newsroom.payload.update({ collection: feeds, id: feed.id, data })
    stop()
    // The page cache forgets it by this word.
    expect(open.tags).toContain(`feeds:${feed.id}`)
    expect(announced).toContain(`feeds:${feed.id}`)
    expect((await read(address)).status).toBe(404)
  })

  it('is made by editors and nobody else', async () => {
    const data = {
      name: 'Qua REST',
      preset: 'generic',
      content: 'full',
      photos: 'all',
      tagMode: 'any',
    }
    expect((await editor.send('POST', '/feeds', data)).status).toBe(201)
    for (const visitor of [officer, reader]) {
      expect((await visitor.send('POST', '/feeds', data)).status).toBe(403)
      expect((await visitor.get('/feeds')).status).toBe(403)
    }
  })

  it('keeps the key that it was given', async () => {
    const feed = await makePartnerFeed({ name: 'Khóa bền', needsKey: true })
    const { status } = await editor.send('PATCH', `/feeds/${feed.id}`, {
      accessKey: 'moi',
      name: 'B',
    })
    expect(status).toBe(200)
    const kept = await newsroom.payload.findByID({ collection: feeds, id: feed.id })
    expect((kept as unknown as PartnerFeed).accessKey).toBe(feed.accessKey)
  })
})

describe('the preview', () => {
  const path = '/rss-feeds-admin/preview'

  it('shows what the form would hold and what its receiver would refuse', async () => {
    const section = await make.makeSection({ name: 'Xem trước' })
    await make.makeArticle({ headline: 'Không ảnh', section: section.id })
    const form = { name: 'MSN', preset: 'msn', section: [section.id], content: 'summary' }
    const { status, body } = await editor.send('POST', path, form)
    const { items: shown, problems } = body as {
      items: { title: string }[]
      problems: { severity: string; vi: string }[]
    }
    expect([status, shown.map(({ title }) => title)]).toEqual([200, ['Không ảnh']])
    const said = problems.map(({ vi }) => vi)
    expect(said).toContain('MSN cần mỗi bài có ảnh đại diện.')
    expect(said).toContain('MSN cần toàn văn; hãy chọn “Toàn văn”.')
  })

  it.each([
    ['no JSON', undefined],
    ['a list', []],
    ['a receiver that is none', { preset: 'toString' }],
  ])('refuses %s', async (_, form) => {
    expect((await editor.send('POST', path, form)).status).toBe(400)
  })

  it('takes fields of a wrong kind for empty ones', async () => {
    const form = { name: 7, itemCount: 'nhiều', section: [{ a: 1 }], tags: 'x'.repeat(10) }
    expect((await editor.send('POST', path, form)).status).toBe(200)
  })

  it('is for editors', async () => {
    expect((await reader.send('POST', path, {})).status).toBe(401)
    expect((await officer.send('POST', path, {})).status).toBe(403)
  })
})

describe('the panel’s questions', () => {
  it('says which feeds carry a story, to whoever may read it', async () => {
    const section = await make.makeSection({ name: 'Mục chở tin', slug: 'muc-cho-tin' })
    const article = await make.makeArticle({ section: section.id })
    const path = `/rss-feeds-admin/carriers/articles/${article.id}`
    const { body } = await editor.get(path)
    expect(body).toMatchObject({ isExcluded: false, isVisible: true, entersAt: null })
    const urls = (body as { feeds: { url: string }[] }).feeds.map(({ url }) => url)
    expect(urls).toContain('http://localhost:3000/rss/trang-chu.rss')
    expect(urls).toContain('http://localhost:3000/rss/muc-cho-tin.rss')
    await makePartnerFeed({ name: 'Đang mở', slug: 'dang-mo' })
    await makePartnerFeed({ name: 'Hết hạn', slug: 'het-han', endsAt: '2020-01-01T00:00:00Z' })
    const again = (await editor.get(path)).body as { feeds: { url: string }[] }
    const partners = again.feeds.map(({ url }) => url).filter((url) => url.includes('/doi-tac/'))
    expect(partners).toContain('http://localhost:3000/rss/doi-tac/dang-mo.rss')
    expect(partners).not.toContain('http://localhost:3000/rss/doi-tac/het-han.rss')
    expect((await reader.get(path)).status).toBe(401)
    const draft = await make.makeArticle({ _status: 'draft' })
    expect((await officer.get(`/rss-feeds-admin/carriers/articles/${draft.id}`)).status).toBe(404)
    expect((await editor.get('/rss-feeds-admin/carriers/users/1')).status).toBe(404)
    expect((await editor.get('/rss-feeds-admin/carriers/articles/none')).status).toBe(404)
  })

  it('says the state of every feed to a login, and of partners’ feeds to editors', async () => {
    await read('/rss/trang-chu.rss', Date.now())
    const path = '/rss-feeds-admin/state'
    expect((await reader.get(path)).status).toBe(401)
    type State = { feeds: { name: string; builds: { itemCount: number }[] }[] }
    const seen = (await editor.get(path)).body as State
    const home = seen.feeds.find(({ name }) => name === 'trang-chu')
    expect(home?.builds[0]?.itemCount).toBeGreaterThan(0)
    expect(seen.feeds.some(({ name }) => name.startsWith('doi-tac/'))).toBe(true)
    const theirs = (await officer.get(path)).body as State
    expect(theirs.feeds.some(({ name }) => name.startsWith('doi-tac/'))).toBe(false)
  })
})
