import { handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unseenFields } from '../../../collections/readerTimes.ts'
import { changedForReaders } from '../../../plugins/kit/readerTimes/readerTimes.ts'
import { answerFeed } from '../../../plugins/rss-feeds/index.ts'
import { renderPage } from '../../../src/server/pages/routes.ts'
import { makeBody } from '../../factories/body.ts'
import { factoriesFor, type Factories, type TestUser } from '../../factories/index.ts'
import { visitorTo } from '../../factories/visitor.ts'
import { isSmokeServer } from '../../helpers/engine.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
let editor: TestUser

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  editor = await make.makeUser('editor')
})
afterAll(() => newsroom.close())

const start = Date.parse('2026-03-10T01:00:00.000Z')
/** So many hours after the first publication. */
const at = (hours: number): number => start + hours * 3_600_000
const iso = (hours: number): string => new Date(at(hours)).toISOString()

type Kind = 'articles' | 'events' | 'product-spotlights' | 'public-health-messages'
type Id = number
type Row = Readonly<Record<string, unknown>>
const kinds: [Kind, (data: object) => Promise<{ id: Id }>, string][] = [
  ['articles', (data) => make.makeArticle(data), 'headline'],
  ['events', (data) => make.makeEvent(data), 'title'],
  ['product-spotlights', (data) => make.makeSpotlight(data), 'name'],
  ['public-health-messages', (data) => make.makeHealthMessage(data), 'title'],
]

const rowOf = async (collection: Kind, id: Id): Promise<Row> =>
  (await payload.db.findOne<Row & { id: Id }>({ collection, where: { id: { equals: id } } })) ?? {}
const timesOf = async (collection: Kind, id: Id) => {
  const { modifiedAt = null, visibleSince = null } = await rowOf(collection, id)
  return { modifiedAt, visibleSince }
}
type Saving = { readonly draft?: boolean; readonly autosave?: boolean }
const save = (collection: Kind, id: Id, hours: number, data: object, saving: Saving = {}) =>
  payload.update({ collection, id, data: data, context: { now: at(hours) }, ...saving })

async function page(path: string, hours: number): Promise<string> {
  const context = { payload, now: () => at(hours), siteUrl: newsroom.siteUrl }
  const { body } = await renderPage(
    { path, query: new URLSearchParams() },
    { ...context, stylesheet: '/assets/site.css' },
  )
  return String(body)
}
const feed = async (name: string, hours: number): Promise<string> =>
  String((await answerFeed(payload, { path: `/rss/${name}`, now: at(hours) }))?.body)

describe.each(kinds)('the times of %s', (collection, makeOne, title) => {
  it('begin with the publication, and move when readers see a change', async () => {
    const { id } = await makeOne({ publishedAt: iso(0) })
    expect(await timesOf(collection, id)).toEqual({ modifiedAt: null, visibleSince: iso(0) })
    await save(collection, id, 2, { [title]: 'Tên mới' })
    expect(await timesOf(collection, id)).toEqual({ modifiedAt: iso(2), visibleSince: iso(0) })
  })

  it('stay through drafts, autosaves, saves of nothing, review, notes and filing', async () => {
    const { id } = await makeOne({ publishedAt: iso(0) })
    const before = await timesOf(collection, id)
    await save(collection, id, 1, { [title]: 'Nháp' }, { draft: true })
    await save(
      collection,
      id,
      1,
      { [title]: 'Nháp nữa', _status: 'draft' },
      { draft: true, autosave: true },
    )
    await save(collection, id, 1, {
      [title]: (await rowOf(collection, id))[title],
      _status: 'published',
    })
    await save(collection, id, 2, { reviewState: 'returned' })
    await save(collection, id, 3, { excludeFromFeeds: true, relatedNowhere: true })
    await save(collection, id, 3, { expiresAt: iso(9000) })
    await save(collection, id, 4, {})
    expect(await timesOf(collection, id)).toEqual(before)
  })

  it('move with the draft that is published, at its publication', async () => {
    const { id } = await makeOne({ publishedAt: iso(0) })
    await save(collection, id, 1, { [title]: 'Sắp đăng' }, { draft: true })
    await save(collection, id, 5, { _status: 'published' })
    expect(await timesOf(collection, id)).toEqual({ modifiedAt: iso(5), visibleSince: iso(0) })
  })

  it('stay where an editor calls the change insignificant, in that change alone', async () => {
    const { id } = await makeOne({ publishedAt: iso(0) })
    await save(collection, id, 1, { [title]: 'Hết lỗi', isMinorChange: true })
    expect(await timesOf(collection, id)).toEqual({ modifiedAt: null, visibleSince: iso(0) })
    expect((await rowOf(collection, id))['isMinorChange']).toBe(false)
    await save(collection, id, 2, { [title]: 'Chữa thêm' })
    expect(await timesOf(collection, id)).toMatchObject({ modifiedAt: iso(2) })
  })

  it('keep the tick in the draft until it is published', async () => {
    const { id } = await makeOne({ publishedAt: iso(0) })
    const draft = { [title]: 'Hết lỗi gõ', isMinorChange: true, _status: 'draft' }
    await save(collection, id, 1, draft, { draft: true, autosave: true })
    const ticked = await payload.findByID({ collection, id, draft: true })
    expect((ticked as unknown as Row)['isMinorChange']).toBe(true)
    await save(collection, id, 2, { _status: 'published' })
    expect(await timesOf(collection, id)).toMatchObject({ modifiedAt: null })
    const published = await payload.findByID({ collection, id, draft: true })
    expect((published as unknown as Row)['isMinorChange']).toBe(false)
  })

  it('count from the end of an embargo, by the clock alone and when it is lifted early', async () => {
    const { id } = await makeOne({ publishedAt: iso(0), embargoUntil: iso(10) })
    expect(await timesOf(collection, id)).toEqual({ modifiedAt: null, visibleSince: iso(10) })
    await save(collection, id, 4, { [title]: 'Sửa khi chưa ai thấy' })
    expect(await timesOf(collection, id)).toEqual({ modifiedAt: null, visibleSince: iso(10) })
    await save(collection, id, 6, { embargoUntil: null })
    expect(await timesOf(collection, id)).toMatchObject({ visibleSince: iso(6) })
  })

  it('count from the return of what was withdrawn or had expired', async () => {
    const { id } = await makeOne({ publishedAt: iso(0) })
    await save(collection, id, 1, { _status: 'draft' })
    await save(collection, id, 30, { _status: 'published' })
    expect(await timesOf(collection, id)).toMatchObject({ visibleSince: iso(30) })
    expect((await rowOf(collection, id))['publishedAt']).toBe(iso(0))
    await save(collection, id, 31, { expiresAt: iso(32) })
    await save(collection, id, 40, { expiresAt: null })
    expect(await timesOf(collection, id)).toMatchObject({ visibleSince: iso(40) })
  })

  it('are nobody’s to write: no request, no copy, no earlier version', async () => {
    const forged = { modifiedAt: iso(1), republishedAt: iso(1), visibleSince: iso(1) }
    const made = await makeOne({ publishedAt: iso(0), ...forged })
    const first = { modifiedAt: null, visibleSince: iso(0) }
    expect(await timesOf(collection, made.id)).toEqual(first)
    const visitor = await visitorTo(payload, editor)
    for (const query of ['', '?draft=true', `?where[id][equals]=${made.id}`]) {
      const path = `/${collection}${query.startsWith('?where') ? '' : `/${made.id}`}${query}`
      await visitor.send('PATCH', path, forged)
    }
    expect(await timesOf(collection, made.id)).toEqual(first)
    await save(collection, made.id, 3, { [title]: 'Bản hai' })
    const { docs } = await payload.findVersions({
      collection,
      where: { parent: { equals: made.id } },
      sort: 'createdAt',
      limit: 1,
    })
    await payload.restoreVersion({
      collection,
      id: String(docs[0]?.id),
      context: { now: at(7) },
    })
    expect(await timesOf(collection, made.id)).toEqual({ modifiedAt: iso(7), visibleSince: iso(0) })
  })

  it.skipIf(isSmokeServer)(
    'are rolled back with the save that moves them (smoke server: no transactions)',
    async () => {
      const { id } = await makeOne({ publishedAt: iso(0) })
      const transactionID = (await payload.db.beginTransaction()) ?? ''
      const req = { transactionID, context: { now: at(2) } } as never
      await payload.update({ collection, id, data: { [title]: 'Không giữ' }, req })
      await payload.db.rollbackTransaction(transactionID)
      expect(await timesOf(collection, id)).toEqual({ modifiedAt: null, visibleSince: iso(0) })
    },
  )
})

describe('a tag', () => {
  it('files a story and changes nothing of it', async () => {
    const tag = await make.makeTag()
    const { id } = await make.makeArticle({ publishedAt: iso(0) })
    await save('articles', id, 2, { tags: [tag.id] })
    expect(await timesOf('articles', id)).toEqual({ modifiedAt: null, visibleSince: iso(0) })
  })
})

describe('what does not count', () => {
  const fieldsOf = (slug: Kind) =>
    payload.config.collections.find((collection) => collection.slug === slug)?.flattenedFields ?? []

  it('is named of fields that there are', () => {
    const known = new Set(kinds.flatMap(([slug]) => fieldsOf(slug).map(({ name }) => name)))
    expect(unseenFields.filter((name) => name !== 'id' && !known.has(name))).toEqual([])
  })

  it('holds every field that readers may not read', () => {
    const open: string[] = []
    for (const [slug] of kinds) {
      for (const field of fieldsOf(slug)) {
        if (!('access' in field) || !field.access.read) continue
        const isRead = field.access.read({ req: { user: null, payload } as never } as never)
        if (isRead !== true && !unseenFields.some((name) => name === field.name)) {
          open.push(`${slug}.${field.name}`)
        }
      }
    }
    expect(open).toEqual([])
  })

  it('is how the editor stores a text, who has rows’ ids, and what is no value', async () => {
    const { id } = await make.makeArticle({
      publishedAt: iso(0),
      body: makeBody('Một đoạn.'),
    })
    const stored = JSON.stringify(makeBody('Một đoạn.'))
    const rewritten = JSON.parse(
      stored
        .replaceAll('"direction":null', '"direction":"ltr"')
        .replaceAll('"version":1', '"version":2'),
    ) as never
    await save('articles', id, 2, { body: rewritten, bylineOverride: '', tags: [] })
    expect(await timesOf('articles', id)).toMatchObject({ modifiedAt: null })
    await save('articles', id, 3, { body: makeBody('Một đoạn khác.') })
    expect(await timesOf('articles', id)).toMatchObject({ modifiedAt: iso(3) })
  })
})

describe('a correction', () => {
  it('is never insignificant, and is flagged at the top of the story', async () => {
    const { id, publicId } = await make.makeArticle({
      headline: 'Có cải chính',
      standfirst: 'Sapo ở dưới',
      publishedAt: iso(0),
    })
    const corrections = [{ kind: 'correction', publishedAt: iso(3), wrong: '15', right: '16' }]
    await save('articles', id, 3, { corrections, isMinorChange: true })
    expect(await timesOf('articles', id)).toMatchObject({ modifiedAt: iso(3) })
    const html = await page(`/co-cai-chinh-${publicId}.html`, 4)
    const notice = html.indexOf('class="correction-notice"')
    expect(notice).toBeGreaterThan(html.indexOf('<h1>'))
    expect(notice).toBeLessThan(html.indexOf('Sapo ở dưới</p>'))
    expect(html).toContain('<a href="#cai-chinh">')
    expect(html).toMatch(/<section class="correction"[^>]* id="cai-chinh"/)
    await save('articles', id, 5, {
      corrections: [{ ...corrections[0], right: '17' }],
      isMinorChange: true,
    })
    expect(await timesOf('articles', id)).toMatchObject({ modifiedAt: iso(5) })
  })
})

describe('every surface', () => {
  /** What is told of a story’s last change, by each surface that tells it. */
  async function toldOf(slug: string, publicId: number, hours: number) {
    const html = await page(`/${slug}-${publicId}.html`, hours)
    const rss = await feed(`chung-${slug}.rss`, hours)
    const atom = await feed(`chung-${slug}.atom`, hours)
    const json = JSON.parse(await feed(`chung-${slug}.json`, hours)) as {
      items: { date_modified: string; date_published: string }[]
    }
    const sitemap = await page(`/sitemaps/bai-viet-${Math.floor(publicId / 1000)}.xml`, hours)
    const first = (text: string, pattern: RegExp) => pattern.exec(text)?.[1] ?? null
    return {
      page: first(html, /Cập nhật <time dateTime="([^"]+)"/i),
      published: first(html, /"datePublished":"([^"]+)"/),
      jsonLd: first(html, /"dateModified":"([^"]+)"/),
      openGraph: first(html, /article:modified_time" content="([^"]+)"/),
      atom: first(atom, /<entry>.*?<updated>([^<]+)/s),
      atomFeed: first(atom, /<updated>([^<]+)/),
      rss: first(rss, /<dcterms:modified>([^<]+)/),
      json: json.items[0]?.date_modified ?? null,
      sitemap: first(sitemap, new RegExp(`${slug}-${publicId}\\.html</loc><lastmod>([^<]+)`)),
      pubDate: new Date(first(rss, /<pubDate>([^<]+)/) ?? '').toISOString(),
    }
  }
  const all = (instant: string) => ({
    page: instant,
    jsonLd: instant,
    openGraph: instant,
    atom: instant,
    atomFeed: instant,
    rss: instant,
    json: instant,
    sitemap: instant,
  })
  async function story(slug: string, more: object = {}) {
    const section = await make.makeSection({ slug: `chung-${slug}` })
    const article = await make.makeArticle({
      slug,
      section: section.id,
      publishedAt: iso(0),
      ...more,
    })
    return { id: article.id, publicId: article.publicId ?? 0 }
  }

  it('tells one time of change, and none moves with what readers do not see', async () => {
    const { id, publicId } = await story('mot-gio')
    await save('articles', id, 2, { headline: 'Tên khác' })
    const told = await toldOf('mot-gio', publicId, 3)
    expect(told).toMatchObject({ ...all(iso(2)), published: iso(0), pubDate: iso(0) })
    const { updatedAt } = await rowOf('articles', id)
    await save('articles', id, 4, { reviewState: 'submitted' })
    expect((await rowOf('articles', id))['updatedAt']).not.toBe(updatedAt)
    await save('articles', id, 5, { headline: 'Tên khác.', isMinorChange: true })
    const later = await toldOf('mot-gio', publicId, 6)
    expect(later).toEqual(told)
  })

  it('counts a story from the end of its embargo, and tells its first date where it belongs', async () => {
    const { publicId } = await story('het-cam', { embargoUntil: iso(20) })
    const told = await toldOf('het-cam', publicId, 21)
    expect(told).toMatchObject({ ...all(iso(20)), published: iso(0), pubDate: iso(20) })
  })

  it('counts a story that is published again from its return', async () => {
    const { id, publicId } = await story('dang-lai')
    await save('articles', id, 1, { _status: 'draft' })
    await save('articles', id, 60, { _status: 'published' })
    const told = await toldOf('dang-lai', publicId, 61)
    expect(told).toMatchObject({ ...all(iso(60)), published: iso(0), pubDate: iso(60) })
  })

  it('has such stories at the head of lists, of the front page and of the news of 48 hours', async () => {
    const section = await make.makeSection({ slug: 'dau-danh-sach' })
    const one = (headline: string, hours: number, more: object = {}) =>
      make.makeArticle({ headline, section: section.id, publishedAt: iso(hours), ...more })
    const returned = await one('Trở lại', 1)
    await one('Hết cấm', 2, { embargoUntil: iso(120) })
    await one('Tin thường', 90)
    await one('Cũ', 3)
    await save('articles', returned.id, 4, { _status: 'draft' })
    await save('articles', returned.id, 130, { _status: 'published' })
    const order = ['Trở lại', 'Hết cấm', 'Tin thường', 'Cũ']
    const orderIn = (html: string) =>
      order.toSorted((a, b) => html.indexOf(`>${a}<`) - html.indexOf(`>${b}<`))
    const list = await page('/dau-danh-sach', 131)
    for (const headline of order) expect(list).toContain(`>${headline}<`)
    expect(orderIn(list)).toEqual(order)
    const items = [
      ...(await feed('dau-danh-sach.atom', 131)).matchAll(/<entry>.*?<title>([^<]+)/gs),
    ]
    expect(items.map(([, headline]) => headline)).toEqual(order)
    const news = await page('/sitemaps/tin-moi.xml', 131)
    const named = [...news.matchAll(/<news:title>([^<]+)/g)].map(([, headline]) => headline)
    expect(named.filter((headline) => order.includes(headline ?? ''))).toEqual(order.slice(0, 3))
    expect(news).toContain(`<news:publication_date>${iso(130)}`)
    // Before its end nobody learns of it; and the page knows when to look again.
    expect(await page('/dau-danh-sach', 119)).not.toContain('Hết cấm')
  })

  it('turns pages of a list by the same order, each story once', async () => {
    const section = await make.makeSection({ slug: 'lat-trang' })
    for (let number = 0; number < 20; number += 1) {
      await make.makeArticle({
        headline: `Tin số ${number}.`,
        section: section.id,
        publishedAt: iso(-number),
        ...(number % 3 === 0 ? { embargoUntil: iso(number) } : {}),
      })
    }
    const first = await page('/lat-trang', 50)
    const next = /href="(\/lat-trang\?truoc=[^"]+)"/.exec(first)?.[1] ?? ''
    const [path = '', query = ''] = next.split('?')
    const context = { payload, now: () => at(50), siteUrl: newsroom.siteUrl, stylesheet: '/a.css' }
    const second = await renderPage({ path, query: new URLSearchParams(query) }, context)
    const seen = [first, String(second.body)].flatMap((html) =>
      [...html.matchAll(/>(Tin số \d+\.)</g)].map(([, headline]) => headline),
    )
    expect(seen).toHaveLength(20)
    expect(new Set(seen).size).toBe(20)
  })
})

describe('the form’s answer', () => {
  it('holds the times as they are stored', async () => {
    const { id } = await make.makeArticle({ publishedAt: iso(0) })
    const saved = await save('articles', id, 2, { headline: 'Trả lời' })
    const stored = await rowOf('articles', id)
    expect(changedForReaders(saved as object)).toBe(iso(2))
    expect((saved as unknown as Row)['modifiedAt']).toBe(stored['modifiedAt'])
  })

  it('lets no reporter call a change insignificant, and no reader learn of it', async () => {
    const { config } = payload
    const reporter = await make.makeUser('reporter')
    const own = await make.makeArticle({ _status: 'draft', createdBy: reporter.id })
    const visitor = await visitorTo(payload, reporter)
    await visitor.send('PATCH', `/articles/${own.id}?draft=true`, { isMinorChange: true })
    const draft = await payload.findByID({ collection: 'articles', id: own.id, draft: true })
    expect(draft.isMinorChange).toBe(false)
    const { id } = await make.makeArticle({ publishedAt: iso(0) })
    const request = new Request(`${config.serverURL}/api/articles/${id}`)
    const seen = (await (await handleEndpoints({ config, request })).json()) as Row
    expect(seen['visibleSince']).toBe(iso(0))
    expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(['isMinorChange']))
    expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(['republishedAt']))
  })
})
