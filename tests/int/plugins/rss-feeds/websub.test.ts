import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerFeed, useBodyRenderer } from '../../../../plugins/rss-feeds/index.ts'
import type { ResolvedOptions } from '../../../../plugins/rss-feeds/resolveOptions.ts'
import { runtimeOf } from '../../../../plugins/rss-feeds/runtime.ts'
import { feedBodies } from '../../../../src/server/pages/feedBodies.ts'
import { makeBody } from '../../../factories/body.ts'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { isSmokeServer } from '../../../helpers/engine.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

type Writable<T> = { -readonly [K in keyof T]: T[K] }

let newsroom: Newsroom
let make: Factories
let hub: Server
let status = 204
const posted: URLSearchParams[] = []
let options: Writable<ResolvedOptions>

beforeAll(async () => {
  newsroom = await createNewsroom()
  make = factoriesFor(newsroom.payload)
  hub = createServer((req, res) => {
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.on('end', () => {
      posted.push(new URLSearchParams(Buffer.concat(chunks).toString()))
      res.writeHead(status).end()
    })
  })
  hub.listen(0, '127.0.0.1')
  await once(hub, 'listening')
  options = runtimeOf(newsroom.payload).options
  options.isPrivateHubAllowed = true
  options.hubUrl = `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`
})
afterAll(async () => {
  options.hubUrl = null
  options.isPrivateHubAllowed = false
  hub.close()
  await newsroom.close()
})

type Job = {
  id: number | string
  input: { name: string }
  waitUntil?: string | null
  totalTried: number
}
async function jobs(): Promise<Job[]> {
  const { docs } = await newsroom.payload.find({
    collection: 'payload-jobs',
    where: { taskSlug: { equals: 'rssFeedsPing' } },
    pagination: false,
  })
  return docs as unknown as Job[]
}
const names = async () => (await jobs()).map(({ input }) => input.name).sort()
const clear = () => newsroom.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })

describe('the hub', () => {
  it('is told once of each feed that a publication changed', async () => {
    const parent = await make.makeSection({ name: 'Trên', slug: 'tren' })
    const child = await make.makeSection({ name: 'Dưới', slug: 'duoi', parent: parent.id })
    const tag = await make.makeTag({ name: 'Thẻ', slug: 'the' })
    await clear()
    posted.length = 0
    const draft = await make.makeArticle({
      section: child.id,
      tags: [tag.id] as never,
      _status: 'draft',
    })
    expect(await names()).toEqual([])
    const data = { _status: 'published' } as const
    await newsroom.payload.update({ collection: 'articles', id: draft.id, data })
    expect(await names()).toEqual(['duoi', 'trang-chu', 'tren', 'tu-khoa/the'])
    await newsroom.payload.jobs.run({ limit: 20, silent: true })
    expect(posted.map((post) => post.getAll('hub.url')[0]).sort()).toEqual(
      ['duoi', 'trang-chu', 'tren', 'tu-khoa/the'].map(
        (name) => `${newsroom.siteUrl}/rss/${name}.rss`,
      ),
    )
    expect(posted[0]?.getAll('hub.url')).toHaveLength(3)
    expect(await names()).toEqual([])
  })

  it('is tried again later when it fails, and the save never waits for it', async () => {
    await clear()
    status = 500
    const article = await make.makeArticle({ headline: 'Vẫn lưu được' })
    expect(article.id).toBeDefined()
    await newsroom.payload.jobs.run({ limit: 20, silent: true })
    const waiting = await jobs()
    expect(waiting.length).toBeGreaterThan(0)
    for (const { totalTried, waitUntil } of waiting) {
      expect(totalTried).toBe(1)
      expect(Date.parse(waitUntil ?? '')).toBeGreaterThan(Date.now() + 30_000)
    }
    status = 204
  })

  it('is told once of a burst of saves', async () => {
    await clear()
    posted.length = 0
    const section = await make.makeSection()
    const article = await make.makeArticle({ section: section.id })
    for (let number = 0; number < 5; number += 1) {
      const data = { headline: `Sửa lần ${number}` }
      await newsroom.payload.update({ collection: 'articles', id: article.id, data })
    }
    const changed = [section.slug, 'trang-chu'].sort()
    expect(await names()).toEqual(changed)
    await newsroom.payload.jobs.run({ limit: 20, silent: true })
    expect(posted.map((post) => post.getAll('hub.url')[0]).sort()).toEqual(
      changed.map((name) => `${newsroom.siteUrl}/rss/${name}.rss`),
    )
  })

  it('is told anew of a change while the ping before it is on its way', async () => {
    await clear()
    const article = await make.makeArticle()
    const [first] = await jobs()
    await newsroom.payload.db.updateOne({
      collection: 'payload-jobs',
      where: { id: { equals: first?.id } },
      data: { processing: true },
    })
    const data = { headline: 'Sửa tiếp' }
    await newsroom.payload.update({ collection: 'articles', id: article.id, data })
    const ofIt = (await jobs()).filter(({ input }) => input.name === first?.input.name)
    expect(ofIt).toHaveLength(2)
  })

  it('is told of the partners’ feeds that a story enters or leaves, and of no other', async () => {
    const section = await make.makeSection({ slug: 'cho-doi-tac' })
    const child = await make.makeSection({ slug: 'cho-doi-tac-con', parent: section.id })
    const [one, two] = await Promise.all([make.makeTag(), make.makeTag()])
    const partner = (slug: string, more: object) =>
      newsroom.payload.create({
        collection: 'feeds',
        data: { name: slug, slug, section: [section.id], ...more } as never,
      })
    await partner('theo-muc', {})
    await partner('du-the', { tags: [one.id, two.id], tagMode: 'all' })
    await partner('mot-the', { tags: [one.id, two.id], tagMode: 'any' })
    await partner('da-dong', { isActive: false })
    await partner('da-het', { endsAt: '2020-01-01T00:00:00Z' })
    await partner('co-khoa', { needsKey: true })
    await clear()
    const article = await make.makeArticle({ section: child.id, tags: [one.id] as never })
    const partners = async () => (await names()).filter((name) => name.startsWith('doi-tac/'))
    expect(await partners()).toEqual(['doi-tac/mot-the', 'doi-tac/theo-muc'])
    await clear()
    const elsewhere = await make.makeSection()
    const data = { section: elsewhere.id }
    await newsroom.payload.update({ collection: 'articles', id: article.id, data })
    expect(await partners()).toEqual(['doi-tac/mot-the', 'doi-tac/theo-muc'])
    await clear()
    await make.makeArticle({ section: elsewhere.id, tags: [one.id] as never })
    expect(await partners()).toEqual([])
  })

  it('never learns a partner’s key', async () => {
    const made = await newsroom.payload.create({
      collection: 'feeds',
      data: { name: 'Kín', slug: 'kin', needsKey: true } as never,
    })
    const { accessKey } = made as unknown as { accessKey: string }
    const path = `/rss/doi-tac/kin/${accessKey}.rss`
    const rendered = await answerFeed(newsroom.payload, { path, now: Date.now() })
    expect(rendered?.status).toBe(200)
    expect(rendered?.headers['link'] ?? '').not.toContain('hub')
    expect(String(rendered?.body)).not.toContain('rel="hub"')
  })

  it('learns of a story’s end at its time', async () => {
    await clear()
    const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
    const [publishedAt, expiresAt] = [at(1), at(2)]
    await make.makeArticle({ publishedAt, expiresAt })
    const waiting = new Set((await jobs()).map(({ waitUntil }) => waitUntil))
    expect(waiting).toEqual(new Set([publishedAt, expiresAt]))
  })

  it('learns of a scheduled story at its time', async () => {
    await clear()
    const publishedAt = new Date(Date.now() + 3_600_000).toISOString()
    await make.makeArticle({ publishedAt })
    const waiting = await jobs()
    expect(waiting.length).toBeGreaterThan(0)
    expect(new Set(waiting.map(({ waitUntil }) => waitUntil))).toEqual(new Set([publishedAt]))
  })

  /** Runs the pings that wait, and gives the feeds that the hub was told of. */
  async function told(): Promise<string[]> {
    posted.length = 0
    await newsroom.payload.jobs.run({ limit: 200, silent: true })
    const topics = posted.map((post) => post.getAll('hub.url')[0] ?? '')
    return topics.map((topic) => topic.slice(`${newsroom.siteUrl}/rss/`.length, -4)).sort()
  }
  const change = (
    collection: 'articles' | 'categories' | 'authors' | 'media' | 'feeds' | 'tags',
    id: number | string,
    data: object,
  ) => newsroom.payload.update({ collection, id, data: data })
  const fetchFeed = (name: string) =>
    answerFeed(newsroom.payload, { path: `/rss/${name}.rss`, now: Date.now() })
  async function newStory(slug: string, more: object = {}) {
    const section = await make.makeSection({ slug })
    const article = await make.makeArticle({ section: section.id, ...more })
    await newsroom.payload.jobs.run({ limit: 200, silent: true })
    await clear()
    return { section, article }
  }

  it('hears of a save only where a feed shows it', async () => {
    const { article } = await newStory('chi-khi-thay')
    await change('articles', article.id, { reviewState: 'submitted' })
    await change('articles', article.id, { relatedNowhere: true })
    await change('articles', article.id, { headline: 'Hết lỗi gõ', isMinorChange: true })
    expect(await names()).toEqual([])
    expect(await told()).toEqual([])
    await change('articles', article.id, { headline: 'Tin mới hơn' })
    expect(await told()).toEqual(['chi-khi-thay', 'trang-chu'])
  })

  it('hears of a section’s new name and address, under both addresses', async () => {
    const { section } = await newStory('ten-dau')
    await change('categories', section.id, { order: 4 })
    expect(await told()).toEqual([])
    await clear()
    await change('categories', section.id, { name: 'Tên khác', slug: 'ten-sau' })
    // Sections of earlier tests, whose pings were thrown away, are made up for on the way.
    const ours = (await told()).filter((name) => !name.startsWith('chuyen-muc-'))
    expect(ours).toEqual(['ten-dau', 'ten-sau', 'trang-chu'])
  })

  it('hears of an author’s new name in every feed that prints it', async () => {
    const author = await make.makeAuthor({ name: 'Mai Quí', slug: 'mai-qui' })
    await newStory('in-ten', { authors: [author.id] })
    await change('authors', author.id, { name: 'Mai Quý' })
    expect(await told()).toEqual(['in-ten', 'tac-gia/mai-qui', 'trang-chu'])
  })

  it('hears of a changed caption, of a lead photo and of one within a text', async () => {
    const [lead, inText] = [await make.makePhoto(), await make.makePhoto()]
    const body = makeBody('Đoạn.', { blockType: 'photo', photo: inText.id })
    useBodyRenderer(newsroom.payload, feedBodies(newsroom.siteUrl))
    await newStory('chu-thich', { leadPhoto: lead.id, body })
    await change('media', lead.id, { caption: 'Chú thích đã sửa' })
    expect(await told()).toEqual(['chu-thich', 'trang-chu'])
    await clear()
    await change('media', inText.id, { caption: 'Trong bài đã sửa' })
    expect(await told()).toEqual(['chu-thich', 'trang-chu'])
  })

  it('hears of a changed partner’s feed, and of an item that leaves its window', async () => {
    const section = await make.makeSection({ slug: 'co-cua-so' })
    const made = await newsroom.payload.create({
      collection: 'feeds',
      data: { name: 'Cửa sổ', slug: 'cua-so', section: [section.id], windowHours: 24 } as never,
    })
    const publishedAt = new Date(Date.now() - 3_600_000).toISOString()
    await clear()
    await make.makeArticle({ section: section.id, publishedAt })
    const leavesAt = new Date(Date.parse(publishedAt) + 24 * 3_600_000).toISOString()
    const waiting = async () =>
      (await jobs()).flatMap(({ input, waitUntil }) => (waitUntil ? [[input.name, waitUntil]] : []))
    expect(await waiting()).toEqual([['doi-tac/cua-so', leavesAt]])
    expect(await told()).toContain('doi-tac/cua-so')
    await clear()
    await change('feeds', made.id, { internalNote: 'Không ai thấy', hasRelated: false })
    expect(await told()).toEqual([])
    await change('feeds', made.id, { name: 'Tên mới' })
    expect(await told()).toEqual(['doi-tac/cua-so'])
    // And it looks ahead by itself: the window may have become another.
    if (!isSmokeServer) expect(await waiting()).toEqual([['doi-tac/cua-so', leavesAt]])
  })

  it('hears of the paper’s new name in every feed, and of no other change of the imprint', async () => {
    await newStory('doi-ten-bao')
    const names = ['doi-ten-bao', 'trang-chu', 'su-kien']
    for (const name of names) await fetchFeed(name)
    await newsroom.payload.jobs.run({ limit: 500, silent: true })
    const save = (data: object) =>
      newsroom.payload.updateGlobal({ slug: 'site-identity', data: data })
    await save({ paperName: 'Báo Lao động Thủ đô' })
    await told()
    await clear()
    await save({ paperName: 'Báo Lao động Thủ đô' })
    expect(await jobs()).toEqual([])
    await save({ phone: '024 3 000 000' })
    expect(await told()).toEqual([])
    await clear()
    await save({ paperName: 'Báo Thủ đô' })
    expect(await told()).toEqual(expect.arrayContaining(names))
    expect(String((await fetchFeed('su-kien'))?.body)).toContain('Sự kiện – Báo Thủ đô')
    await save({ paperName: 'Báo Lao động Thủ đô' })
    await told()
  })

  it('hears of a section’s new description, which its feed repeats', async () => {
    const { section } = await newStory('co-mo-ta')
    await change('categories', section.id, { description: 'Tin về đô thị.' })
    expect(await told()).toEqual(['co-mo-ta'])
  })

  it('hears of a story’s new headline where another story shows it', async () => {
    const { article } = await newStory('bai-duoc-nhac')
    const body = makeBody('Đoạn.', { blockType: 'relatedArticle', article: article.id })
    await newStory('bai-nhac-den', { body })
    await fetchFeed('bai-nhac-den')
    await newsroom.payload.jobs.run({ limit: 200, silent: true })
    await clear()
    await change('articles', article.id, { headline: 'Tít đã đổi' })
    expect(await told()).toEqual(['bai-duoc-nhac', 'bai-nhac-den', 'trang-chu'])
  })

  it('hears of the feeds that showed a tag which is deleted', async () => {
    const tag = await make.makeTag({ slug: 'sap-xoa' })
    await newStory('con-lai', { tags: [tag.id] })
    await fetchFeed('tu-khoa/sap-xoa')
    await newsroom.payload.delete({ collection: 'tags', id: tag.id })
    expect(await told()).toEqual(['con-lai', 'trang-chu', 'tu-khoa/sap-xoa'])
  })

  it.skipIf(isSmokeServer)(
    'hears nothing of a save that is rolled back (smoke server: no transactions)',
    async () => {
      await clear()
      const { payload } = newsroom
      const section = await make.makeSection()
      const transactionID = (await payload.db.beginTransaction()) ?? ''
      const req = { transactionID, context: {} } as unknown as PayloadRequest
      const data = { headline: 'Bị hủy', section: section.id, _status: 'published' }
      await payload.create({ collection: 'articles', data: data as never, req })
      await payload.db.rollbackTransaction(transactionID)
      expect(await names()).toEqual([])
    },
  )

  it('is named in the feed and in its header', async () => {
    const path = '/rss/trang-chu.rss'
    const rendered = await answerFeed(newsroom.payload, { path, now: Date.now() })
    expect(rendered?.headers['link']).toContain(`<${options.hubUrl ?? ''}>; rel="hub"`)
    expect(String(rendered?.body)).toContain(
      `<atom:link href="${options.hubUrl ?? ''}" rel="hub"/>`,
    )
  })
})
