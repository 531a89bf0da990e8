import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerFeed, describeFeeds, useBodyRenderer } from '../../../../plugins/rss-feeds/index.ts'
import { feedBodies } from '../../../../src/server/pages/feedBodies.ts'
import { makeBody } from '../../../factories/body.ts'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { visitorTo } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories

const now = Date.parse('2026-03-10T05:00:00Z')
const hoursAgo = (count: number): string => new Date(now - count * 3_600_000).toISOString()
const feeds = 'feeds' as CollectionSlug

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  useBodyRenderer(payload, feedBodies(newsroom.siteUrl))
})
afterAll(() => newsroom.close())

type Cost = { questions: number; rows: number; bodies: number }
type Found = { readonly docs: readonly Readonly<Record<string, unknown>>[] }

/** What the database is asked, whichever it is, and what it gives. */
async function costOf(ask: () => Promise<unknown>): Promise<Cost> {
  const cost: Cost = { questions: 0, rows: 0, bodies: 0 }
  const { db } = payload
  const { find, findOne } = db
  db.find = (async (query: Parameters<typeof find>[0]) => {
    const found = (await find.call(db, query)) as unknown as Found
    // The ear for other processes listens on by itself.
    if (query.collection === 'content-events') return found
    cost.questions += 1
    cost.rows += found.docs.length
    // By what was asked for: the small server of MongoDB's tests gives whole documents.
    const asksForBody = query.collection === 'articles' && (query.select?.['body'] ?? !query.select)
    cost.bodies += asksForBody ? found.docs.length : 0
    return found
  }) as typeof find
  db.findOne = ((query: Parameters<typeof findOne>[0]) => {
    cost.questions += 1
    return findOne.call(db, query)
  }) as typeof findOne
  try {
    await ask()
  } finally {
    Object.assign(db, { find, findOne })
  }
  return cost
}

async function makeTags(count: number, prefix: string): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    await payload.db.create({
      collection: 'tags',
      data: { name: `${prefix} ${number}`, slug: `${prefix}-${number}` },
    })
  }
}

describe('the list of feeds', () => {
  it('asks as much for two hundred tags as for three, and names the newest of each', async () => {
    const section = await make.makeSection({ slug: 'do-thi' })
    const child = await make.makeSection({ slug: 'giao-thong', parent: section.id })
    const tag = await make.makeTag({ slug: 'cau' })
    const story = (headline: string, hours: number, more: object) =>
      make.makeArticle({ headline, publishedAt: hoursAgo(hours), ...more })
    await story('Cũ', 9, { section: section.id, tags: [tag.id] })
    await story('Mới', 3, { section: child.id })
    const ask = () => describeFeeds({ payload, now })
    const few = await costOf(ask)
    await makeTags(200, 'nhieu')
    const many = await costOf(ask)
    expect(many.questions).toBe(few.questions)
    expect(many.bodies).toBe(0)
    const listed = new Map((await ask()).value.feeds.map((feed) => [feed.name, feed]))
    expect(listed.get('do-thi')?.newestTitle).toBe('Mới')
    expect(listed.get('giao-thong')?.newestAt).toBe(hoursAgo(3))
    expect(listed.get('tu-khoa/cau')?.newestTitle).toBe('Cũ')
    const quiet = { newestTitle: null, newestAt: null, quietSince: null }
    expect(listed.get('tu-khoa/nhieu-7')).toMatchObject(quiet)
    const opml = () => answerFeed(payload, { path: '/rss/kenh-tin.opml', now })
    expect((await costOf(opml)).questions).toBeLessThan(few.questions)
  })

  it('says since when a feed is quiet whose stories lie too far back to be looked for', async () => {
    const tag = await make.makeTag({ slug: 'xua' })
    const section = await make.makeSection()
    await make.makeArticle({ headline: 'Xưa', publishedAt: hoursAgo(5000), tags: [tag.id] })
    for (let number = 0; number < 500; number += 1) {
      const at = hoursAgo(10 + number)
      await payload.db.create({
        collection: 'articles',
        data: {
          ...{ headline: `Tin ${number}`, slug: `tin-${number}`, publicId: 50_000 + number },
          ...{ kind: 'news', section: section.id, publishedAt: at, visibleSince: at },
          ...{ _status: 'published', body: makeBody(`Nội dung ${number}.`) },
        },
      })
    }
    const { feeds: listed } = (await describeFeeds({ payload, now })).value
    const found = listed.find(({ name }) => name === 'tu-khoa/xua')
    expect(found).toMatchObject({ newestAt: null, newestTitle: null })
    expect(Date.parse(found?.quietSince ?? '')).toBeGreaterThan(Date.parse(hoursAgo(520)))
  })
})

describe('a feed', () => {
  it('reads the full texts of what it prints and of nothing else', async () => {
    const sections = await Promise.all(Array.from({ length: 8 }, () => make.makeSection()))
    for (const [place, { id: section }] of sections.entries()) {
      for (let number = 0; number < 6; number += 1) {
        await make.makeArticle({
          section,
          publishedAt: hoursAgo(1 + place + number * 8),
          body: makeBody(`Bài ${place}-${number}.`),
        })
      }
    }
    const ids = sections.map(({ id }) => id)
    const partner = async (slug: string, data: object) => {
      await payload.create({ collection: feeds, data: { name: slug, slug, ...data } as never })
      const ask = () => answerFeed(payload, { path: `/rss/doi-tac/${slug}.json`, now })
      // What was kept of it the first time is no part of what it costs.
      await ask()
      return { cost: await costOf(ask), body: String((await ask())?.body) }
    }
    const three = await partner('ba', { section: ids, itemCount: 3 })
    const thirty = await partner('ba-muoi', { section: ids, itemCount: 30 })
    expect([three.cost.bodies, thirty.cost.bodies]).toEqual([3, 30])
    expect(thirty.cost.questions).toBe(three.cost.questions)
    const titles = (JSON.parse(thirty.body) as { items: { date_published: string }[] }).items
    const dates = titles.map(({ date_published }) => date_published)
    expect(dates).toEqual([...dates].sort().reverse())
    expect(dates[0]).toBe(hoursAgo(1))
    const two = await partner('hai-muc', { section: ids.slice(0, 2), itemCount: 30 })
    expect(two.cost.questions).toBe(thirty.cost.questions)
    const summary = await partner('sapo', { section: ids, itemCount: 3, content: 'summary' })
    expect(summary.cost.bodies).toBe(0)
    const home = await costOf(() => answerFeed(payload, { path: '/rss/trang-chu.rss', now }))
    expect(home.bodies).toBeLessThanOrEqual(50)
  })
})

describe('the partners in the panel', () => {
  it('cost as many questions as one of them, in the list and on the page of all feeds', async () => {
    const editor = await visitorTo(payload, await make.makeUser('editor'))
    const [one, two] = await Promise.all([make.makeTag(), make.makeTag()])
    const section = await make.makeSection()
    const add = (number: number) =>
      payload.create({
        collection: feeds,
        data: {
          name: `Đối tác ${number}`,
          section: [section.id],
          tags: [number % 2 ? one.id : two.id],
        } as never,
      })
    const list = () => editor.get('/feeds?limit=100')
    const state = () => editor.get('/rss-feeds-admin/state')
    await add(0)
    await state()
    const [fewInList, fewInState] = [await costOf(list), await costOf(state)]
    for (let number = 1; number < 40; number += 1) await add(number)
    const { docs } = (await list()).body as { docs: { state: string; fetches: string }[] }
    expect(docs.length).toBeGreaterThanOrEqual(40)
    for (const { state: told, fetches } of docs.slice(0, 40)) {
      expect([told, fetches]).toEqual(['Đang mở', 'Chưa ai lấy tin'])
    }
    expect((await costOf(list)).questions).toBe(fewInList.questions)
    // The first may also have written down what was asked before.
    expect((await costOf(state)).questions).toBeLessThanOrEqual(fewInState.questions)
  })

  it('that carry a story cost as many questions as one of them, and are the ones that do', async () => {
    const editor = await visitorTo(payload, await make.makeUser('editor'))
    const [section, other] = [await make.makeSection(), await make.makeSection()]
    const child = await make.makeSection({ parent: section.id })
    const tag = await make.makeTag()
    const story = (minutes: number, more: object = {}) =>
      make.makeArticle({
        publishedAt: new Date(Date.now() - minutes * 60_000).toISOString(),
        ...{ section: child.id, tags: [tag.id], ...more },
      })
    const article = await story(90)
    for (let minutes = 1; minutes <= 3; minutes += 1) await story(minutes, { tags: [] })
    await story(4)
    const add = (slug: string, data: object) =>
      payload.create({ collection: feeds, data: { name: slug, slug, ...data } as never })
    const path = `/rss-feeds-admin/carriers/articles/${article.id}`
    await add('mot-kenh', { section: [section.id], tags: [tag.id] })
    const one = await costOf(() => editor.get(path))
    for (let number = 0; number < 20; number += 1) await add(`k-${number}`, { tags: [tag.id] })
    await add('vua-du', { section: [section.id], itemCount: 5 })
    await add('da-day', { section: [section.id], itemCount: 4 })
    await add('hai-tin', { section: [child.id], tags: [tag.id], itemCount: 2 })
    await add('mot-tin', { section: [child.id], tags: [tag.id], itemCount: 1 })
    await add('mot-gio', { section: [section.id], windowHours: 1 })
    await add('hai-gio', { section: [section.id], windowHours: 2 })
    await add('co-anh', { section: [section.id], photos: 'required' })
    await add('muc-khac', { section: [other.id] })
    await add('ca-hai', { section: [other.id], tags: [tag.id] })
    let urls: string[] = []
    const many = await costOf(async () => {
      const { body } = await editor.get(path)
      urls = (body as { feeds: { url: string }[] }).feeds.map(({ url }) => url)
    })
    expect(many.questions).toBe(one.questions)
    const names = urls.flatMap((url) => /doi-tac\/(.+)\.rss$/.exec(url)?.[1] ?? [])
    const own = ['mot-kenh', 'vua-du', 'da-day', 'hai-tin', 'mot-tin', 'mot-gio', 'hai-gio']
    const asked = [...own, 'co-anh', 'muc-khac', 'ca-hai']
    const carrying = asked.filter((name) => names.includes(name))
    expect(carrying).toEqual(['mot-kenh', 'vua-du', 'hai-tin', 'hai-gio'])
    expect(names.filter((name) => name.startsWith('k-'))).toHaveLength(20)
  })
})
