import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerFeed, useBodyRenderer } from '../../../../plugins/rss-feeds/index.ts'
import { lintFeed } from '../../../../plugins/rss-feeds/core/lintFeed.ts'
import { buildFeed } from '../../../../plugins/rss-feeds/build/buildFeed.ts'
import { findFeed } from '../../../../plugins/rss-feeds/reading/findFeed.ts'
import { runtimeOf } from '../../../../plugins/rss-feeds/runtime.ts'
import { onContentEvent } from '../../../../plugins/kit/events/contentEvents.ts'
import { feedBodies } from '../../../../src/server/pages/feedBodies.ts'
import { makeBody } from '../../../factories/body.ts'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  useBodyRenderer(payload, feedBodies(newsroom.siteUrl))
})
afterAll(() => newsroom.close())

/** Ahead of the clock, so that all that a save stamps lies before. */
const start = Date.now() + 3_600_000
const at = (hours: number): number => start + hours * 3_600_000
const iso = (hours: number): string => new Date(at(hours)).toISOString()

const read = async (name: string, hours: number) =>
  answerFeed(payload, { path: `/rss/${name}`, now: at(hours) })
/** What the feed says of itself and of what it holds. */
async function atom(name: string, hours: number) {
  const body = String((await read(`${name}.atom`, hours))?.body)
  const all = (pattern: RegExp) => [...body.matchAll(pattern)].map(([, found = '']) => found)
  return {
    updated: all(/<updated>([^<]+)/g)[0],
    titles: all(/<entry>.*?<title>([^<]+)/gs),
    removed: all(/<at:deleted-entry ref="[^"]*\/(\w+)"/g),
    body,
  }
}
const updated = async (name: string, hours: number) => (await atom(name, hours)).updated
type Data = Readonly<Record<string, unknown>>
const save =
  (collection: 'articles' | 'authors' | 'categories' | 'media' | 'feeds' | 'tags') =>
  (id: number | string, hours: number, data: Data, draft = false) =>
    payload.update({ collection, id, data: data, context: { now: at(hours) }, draft })
const saveStory = (...args: Parameters<ReturnType<typeof save>>) => save('articles')(...args)

describe('a feed’s own time', () => {
  it('stays through saves that it shows nothing of', async () => {
    const section = await make.makeSection({ slug: 'dung-yen' })
    const { id } = await make.makeArticle({ section: section.id, publishedAt: iso(0) })
    expect(await updated('dung-yen', 1)).toBe(iso(0))
    await saveStory(id, 2, { reviewState: 'submitted' })
    await saveStory(id, 3, { headline: 'Nháp' }, true)
    await make.makeArticle({ publishedAt: iso(3) })
    expect(await updated('dung-yen', 4)).toBe(iso(0))
    const before = (await read('dung-yen.rss', 4))?.body
    await saveStory(id, 5, { reviewState: 'returned', _status: 'published', headline: 'Khác' })
    expect(await updated('dung-yen', 6)).toBe(iso(5))
    expect((await read('dung-yen.rss', 6))?.body).not.toBe(before)
  })

  it('moves when a story comes out of its embargo, which enters at the top', async () => {
    const section = await make.makeSection({ slug: 'het-cam' })
    const one = (headline: string, hours: number, more: object = {}) =>
      make.makeArticle({ headline, section: section.id, publishedAt: iso(hours), ...more })
    await one('Chờ', 0, { embargoUntil: iso(10) })
    await one('Đã có', 5)
    expect(await atom('het-cam', 9)).toMatchObject({ updated: iso(5), titles: ['Đã có'] })
    expect((await read('het-cam.atom', 9))?.staleAt).toBe(at(10))
    const after = await atom('het-cam', 10)
    expect(after).toMatchObject({ updated: iso(10), titles: ['Chờ', 'Đã có'] })
    expect((await read('het-cam.rss', 10))?.modifiedAt).toBe(at(10))
  })

  it('moves with a withdrawal and with the return', async () => {
    const section = await make.makeSection({ slug: 'rut-va-dang' })
    const { id } = await make.makeArticle({ section: section.id, publishedAt: iso(0) })
    await make.makeArticle({ headline: 'Sau', section: section.id, publishedAt: iso(1) })
    await updated('rut-va-dang', 2)
    await saveStory(id, 3, { _status: 'draft' })
    const withdrawn = await atom('rut-va-dang', 4)
    expect(withdrawn.updated).toBe(iso(3))
    expect(withdrawn.removed).toHaveLength(1)
    await saveStory(id, 5, { _status: 'published', headline: 'Trở lại' })
    expect(await atom('rut-va-dang', 6)).toMatchObject({
      updated: iso(5),
      titles: ['Trở lại', 'Sau'],
      removed: [],
    })
  })

  it('moves with the name of a section or author and the caption of a photo that it shows', async () => {
    const section = await make.makeSection({ name: 'Cũ', slug: 'doi-ten' })
    const author = await make.makeAuthor({ name: 'Mai Quí' })
    const [lead, inText] = [await make.makePhoto({}), await make.makePhoto({})]
    await make.makeArticle({
      section: section.id,
      authors: [author.id] as never,
      leadPhoto: lead.id,
      body: makeBody('Đoạn.', { blockType: 'photo', photo: inText.id }),
      publishedAt: iso(0),
    })
    const steps: [number, () => Promise<unknown>][] = [
      [2, () => save('categories')(section.id, 2, { name: 'Mới' })],
      [4, () => save('authors')(author.id, 4, { name: 'Mai Quý' })],
      [6, () => save('media')(lead.id, 6, { caption: 'Chú thích mới' })],
      [8, () => save('media')(inText.id, 8, { caption: 'Trong bài' })],
    ]
    expect(await updated('doi-ten', 1)).toBe(iso(0))
    for (const [hours, change] of steps) {
      await change()
      expect([hours, await updated('doi-ten', hours)]).toEqual([hours, iso(hours)])
      expect(await updated('doi-ten', hours + 1)).toBe(iso(hours))
    }
    await save('authors')(author.id, 10, { bio: 'Không kênh nào in' })
    await save('categories')(section.id, 10, { order: 7 })
    expect(await updated('doi-ten', 11)).toBe(iso(8))
  })

  it('stays through a change that its editor calls insignificant, and says the new words', async () => {
    const section = await make.makeSection({ slug: 'loi-go' })
    const { id } = await make.makeArticle({ section: section.id, publishedAt: iso(0) })
    await updated('loi-go', 1)
    await saveStory(id, 2, { headline: 'Hết lỗi gõ', isMinorChange: true })
    expect(await atom('loi-go', 3)).toMatchObject({ updated: iso(0), titles: ['Hết lỗi gõ'] })
    await save('categories')(section.id, 4, { name: 'Tên mới' })
    expect(await updated('loi-go', 4)).toBe(iso(4))
  })

  it('is the same in each format, whoever made the feed before', async () => {
    const section = await make.makeSection({ slug: 'moi-dang' })
    await make.makeArticle({ section: section.id, publishedAt: iso(0) })
    await updated('moi-dang', 1)
    await save('categories')(section.id, 2, { name: 'Đổi' })
    const rss = String((await read('moi-dang.rss', 3))?.body)
    expect(rss).toContain(`<lastBuildDate>${new Date(at(3)).toUTCString()}</lastBuildDate>`)
    expect(await updated('moi-dang', 5)).toBe(iso(3))
  })

  it('is not moved by who looks at a page of tomorrow', async () => {
    const section = await make.makeSection({ slug: 'xem-truoc' })
    await make.makeArticle({ section: section.id, publishedAt: iso(0) })
    await make.makeArticle({ headline: 'Mai', section: section.id, publishedAt: iso(24) })
    await updated('xem-truoc', 1)
    const path = '/rss/xem-truoc.atom'
    const ahead = await answerFeed(payload, { path, now: at(25), isAhead: true })
    expect(String(ahead?.body)).toContain('Mai')
    expect(await updated('xem-truoc', 2)).toBe(iso(0))
  })
})

describe('what is told to be gone', () => {
  const partner = async (slug: string, data: object) =>
    payload.create({ collection: 'feeds', data: { name: slug, slug, ...data } as never })
  const removedFrom = async (name: string, hours: number) =>
    (await atom(name, hours)).removed.length

  it('was carried: by a feed of all tags only what held all, with a photo where photos are asked', async () => {
    const [one, two] = [await make.makeTag(), await make.makeTag()]
    await partner('du-hai', { tags: [one.id, two.id], tagMode: 'all' })
    await partner('mot-trong-hai', { tags: [one.id, two.id], tagMode: 'any' })
    await partner('can-anh', { tags: [one.id, two.id], tagMode: 'any', photos: 'required' })
    const { id } = await make.makeArticle({ tags: [one.id] as never, publishedAt: iso(0) })
    await saveStory(id, 2, { _status: 'draft' })
    expect(await removedFrom('doi-tac/mot-trong-hai', 3)).toBe(1)
    expect(await removedFrom('doi-tac/du-hai', 3)).toBe(0)
    expect(await removedFrom('doi-tac/can-anh', 3)).toBe(0)
  })

  it('was within the window of a feed that has one', async () => {
    const section = await make.makeSection()
    await partner('trong-ngay', { section: [section.id], windowHours: 24 })
    const story = (hours: number) =>
      make.makeArticle({ section: section.id, publishedAt: iso(hours) })
    const [old, young] = [await story(0), await story(40)]
    await saveStory(old.id, 48, { _status: 'draft' })
    await saveStory(young.id, 48, { _status: 'draft' })
    const { removed } = await atom('doi-tac/trong-ngay', 49)
    expect(removed).toEqual([String(young.publicId)])
  })

  it('stood in the feed: nothing of a story dated back behind all that the feed holds', async () => {
    const section = await make.makeSection()
    await partner('hai-bai', { section: [section.id], itemCount: 2 })
    for (const hours of [1, 2, 3]) {
      await make.makeArticle({ section: section.id, publishedAt: iso(hours) })
    }
    const archived = await make.makeArticle({
      section: section.id,
      publishedAt: '2019-05-01T00:00:00.000Z',
    })
    const carried = await make.makeArticle({ section: section.id, publishedAt: iso(0) })
    await saveStory(archived.id, 4, { _status: 'draft' })
    await saveStory(carried.id, 4, { _status: 'draft' })
    // The newer one had been at the head before the others came.
    expect((await atom('doi-tac/hai-bai', 5)).removed).toEqual([String(carried.publicId)])
  })

  it('is nothing that left before there was the feed', async () => {
    const section = await make.makeSection()
    const { id } = await make.makeArticle({ section: section.id, publishedAt: iso(-9000) })
    await saveStory(id, -8000, { _status: 'draft' })
    await partner('moi-mo', { section: [section.id] })
    expect(await removedFrom('doi-tac/moi-mo', -7999)).toBe(0)
  })
})

describe('a feed of several criteria', () => {
  it.each(['all', 'any'])(
    'holds no old content when all or one of its tags go (%s)',
    async (tagMode) => {
      const [kept, lost] = [await make.makeTag(), await make.makeTag()]
      const section = await make.makeSection()
      const slug = `mat-the-${tagMode}`
      await payload.create({
        collection: 'feeds',
        data: {
          ...{ name: slug, slug, section: [section.id] },
          ...{ tags: [kept.id, lost.id], tagMode },
        } as never,
      })
      const tags = [kept.id, lost.id] as never
      await make.makeArticle({ headline: 'Đủ cả', section: section.id, tags, publishedAt: iso(0) })
      const path = `doi-tac/${slug}`
      const before = await read(`${path}.atom`, 1)
      expect((await atom(path, 1)).titles).toEqual(['Đủ cả'])
      const evicted: string[] = []
      const stop = onContentEvent((event) => evicted.push(...event.tags))
      await payload.delete({ collection: 'tags', id: lost.id })
      stop()
      expect(before?.tags.some((tag) => evicted.includes(tag))).toBe(true)
      const after = await atom(path, 2)
      expect(after.titles).toEqual(tagMode === 'all' ? [] : ['Đủ cả'])
      if (tagMode === 'all') expect(after.updated).toBe(iso(2))
    },
  )
})

describe('an item', () => {
  it('names a category and an author once, however they are typed', async () => {
    const section = await make.makeSection({ name: 'Văn Hoá', slug: 'van-hoa-hai' })
    const tag = await make.makeTag({ name: 'văn hóa' })
    const authors = [await make.makeAuthor({ name: 'Hoà Phan' })]
    await make.makeArticle({
      section: section.id,
      tags: [tag.id] as never,
      authors: [authors[0]?.id, authors[0]?.id] as never,
      publishedAt: iso(0),
    })
    const body = String((await read('van-hoa-hai.rss', 1))?.body)
    expect(body.match(/<category>/g)).toHaveLength(1)
    expect(body.match(/<dc:creator>/g)).toHaveLength(1)
  })

  it('is described by its beginning where nobody wrote a standfirst', async () => {
    const section = await make.makeSection({ slug: 'khong-sapo' })
    const photo = await make.makePhoto({ caption: 'Chú thích ảnh' })
    const words = `Ông A & bà B <nói>. ${'Một câu dài nữa. '.repeat(60)}`
    await make.makeArticle({
      ...{ section: section.id, leadPhoto: photo.id, dateline: '', publishedAt: iso(0) },
      body: makeBody(words),
    })
    await make.makeArticle({
      headline: 'Chỉ tên',
      dateline: '',
      section: section.id,
      publishedAt: iso(-1),
    })
    const body = String((await read('khong-sapo.rss', 1))?.body)
    const described = [...body.matchAll(/<item>.*?<description><!\[CDATA\[(.*?)\]\]>/gs)]
    const [first = '', second] = described.map(([, text]) => text)
    expect(first).toMatch(/^Ông A &amp; bà B &lt;nói&gt;\. Một câu dài nữa\./)
    expect(first).toMatch(/…$/)
    expect(first.length).toBeLessThan(330)
    expect(first).not.toContain('Chú thích')
    expect(second).toBe('Chỉ tên')
  })

  it('without a text is named by the checker', async () => {
    const section = await make.makeSection({ slug: 'khong-chu' })
    const photo = await make.makePhoto()
    const bodies = [
      null,
      makeBody('  '),
      makeBody('Có chữ'),
      makeBody({ blockType: 'photo', photo: photo.id }),
    ]
    for (const [index, body] of bodies.entries()) {
      await make.makeArticle({
        ...{
          headline: `Bài ${index}`,
          standfirst: 'Sapo',
          section: section.id,
          leadPhoto: photo.id,
        },
        ...{ body: body as never, publishedAt: iso(-index) },
      })
    }
    const reading = { payload, now: at(1) }
    const { options, renderBodies } = runtimeOf(payload)
    const { value: spec } = await findFeed(reading, options, 'khong-chu')
    if (spec === null || spec === 'gone') throw new Error('no feed')
    const feed = await buildFeed({
      ...{ reading, options, spec, renderBodies, readRelated: null },
      ...{ format: 'rss', archive: null },
    })
    const problems = feed.value ? lintFeed(feed.value, 'generic') : []
    const empty = problems.filter(({ vi }) => vi.startsWith('Bài không có nội dung'))
    expect(empty.map(({ url }) => /bai-\d/.exec(url ?? '')?.[0])).toEqual(['bai-0', 'bai-1'])
  })
})
