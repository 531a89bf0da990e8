import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerFeed, noteReader, settleJournal } from '../../../../plugins/rss-feeds/index.ts'
import { createCachedPage } from '../../../../src/server/cachedPage.ts'
import { feedAt } from '../../../../src/server/pages/feeds.ts'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { isMongoRun } from '../../../helpers/engine.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let make: Factories
let editor: Visitor
let officer: Visitor
let reader: Visitor
let serial = 0
beforeAll(async () => {
  newsroom = await createNewsroom()
  const { payload } = newsroom
  make = factoriesFor(payload)
  editor = await visitorTo(payload, await make.makeUser('editor'))
  officer = await visitorTo(payload, await make.makeUser('campaign-officer'))
  reader = await visitorTo(payload)
  await make.makeArticle({ headline: 'Một bài' })
})
afterAll(() => newsroom.close())

const feeds = 'feeds' as CollectionSlug
type Feed = { readonly id: number; readonly slug: string; readonly accessKey: string }
const makeFeed = async (data: object = {}): Promise<Feed> =>
  (await newsroom.payload.create({
    collection: feeds,
    data: { name: `Kênh có khóa ${(serial += 1)}`, needsKey: true, ...data } as never,
  })) as never
const keyOf = async (id: number): Promise<string> =>
  ((await editor.get(`/feeds/${id}`)).body as Feed).accessKey
const open = (slug: string, key: string, at = Date.now(), format = 'rss') =>
  answerFeed(newsroom.payload, { path: `/rss/doi-tac/${slug}/${key}.${format}`, now: at })
const statusOf = async (...asked: Parameters<typeof open>) => (await open(...asked))?.status
const key = /^[0-9a-f]{32}$/

describe('a copy of a partner’s feed', () => {
  it('has a key of its own, by whichever door it was made', async () => {
    const feed = await makeFeed()
    const { body } = await editor.send('POST', `/feeds/${feed.id}/duplicate`, { slug: 'chep-1' })
    const { accessKey, id } = (body as { doc: Feed }).doc
    expect(accessKey).toMatch(key)
    const whole = (await editor.get(`/feeds/${feed.id}`)).body as object
    const posted = await editor.send('POST', '/feeds', { ...whole, slug: 'chep-2' })
    const duplicated = await editor.graphql(
      `mutation { duplicateFeed(id: ${JSON.stringify(feed.id)}) { accessKey } }`,
    )
    const created = await editor.graphql(
      `mutation { createFeed(data: { name: "Chép 3", preset: generic, content: full, photos: all, tagMode: any, needsKey: true }) { accessKey } }`,
    )
    const byLocalApi = await makeFeed({ accessKey: feed.accessKey, previousKey: feed.accessKey })
    const keys = [
      ...[feed.accessKey, accessKey, (posted.body as { doc: Feed }).doc.accessKey],
      ...[byLocalApi.accessKey, ...`${duplicated.text}${created.text}`.matchAll(/[0-9a-f]{32}/g)],
    ].map(String)
    expect(keys.length).toBeGreaterThanOrEqual(5)
    expect(new Set(keys).size).toBe(keys.length)
    expect(await statusOf('chep-1', feed.accessKey)).toBe(404)
    expect(await statusOf(byLocalApi.slug, feed.accessKey)).toBe(404)
    expect(await keyOf(id)).toBe(accessKey)
  })
})

describe('a key', () => {
  const renew = (visitor: Visitor, id: unknown, body?: unknown) =>
    visitor.send('POST', `/feeds/${String(id)}/renew-key`, body)

  it('is renewed, and the old one opens the feed until the chosen instant', async () => {
    const feed = await makeFeed()
    const until = new Date(Date.now() + 3_600_000)
    const { status, body } = await renew(editor, feed.id, { oldKeyUntil: until.toISOString() })
    const { accessKey } = body as Feed
    expect([status, body]).toMatchObject([200, { previousKeyUntil: until.toISOString() }])
    expect(accessKey).toMatch(key)
    expect(accessKey).not.toBe(feed.accessKey)
    expect(await keyOf(feed.id)).toBe(accessKey)
    const byOld = await open(feed.slug, feed.accessKey)
    expect([byOld?.status, byOld?.staleAt]).toEqual([200, until.getTime()])
    expect(await open(feed.slug, accessKey)).toMatchObject({ status: 200, staleAt: null })
    expect(await statusOf(feed.slug, feed.accessKey, until.getTime() - 1)).toBe(200)
    const [expired, unknown] = await Promise.all(
      [feed.accessKey, '0'.repeat(32)].map((text) => open(feed.slug, text, until.getTime())),
    )
    expect(expired?.status).toBe(404)
    expect(expired).toEqual(unknown)
    expect(await statusOf(feed.slug, accessKey, until.getTime())).toBe(200)
  })

  it('is dropped at once where its editor says so, and in seven days where she says nothing', async () => {
    const feed = await makeFeed()
    const { body } = await renew(editor, feed.id)
    const { previousKeyUntil } = body as { previousKeyUntil: string }
    const days = (Date.parse(previousKeyUntil) - Date.now()) / 86_400_000
    expect(days).toBeCloseTo(7, 1)
    const second = (body as Feed).accessKey
    await renew(editor, feed.id, { oldKeyUntil: null })
    expect(await statusOf(feed.slug, feed.accessKey)).toBe(404)
    expect(await statusOf(feed.slug, second)).toBe(404)
  })

  it('is renewed by who manages partners’ feeds and by nobody else, in words where it cannot be', async () => {
    const feed = await makeFeed()
    expect((await renew(reader, feed.id)).status).toBe(401)
    expect((await renew(officer, feed.id)).status).toBe(403)
    expect((await renew(editor, isMongoRun ? '0'.repeat(24) : '99999999')).status).toBe(404)
    for (const oldKeyUntil of ['hôm qua', '2020-01-01T00:00:00Z', '2999-01-01T00:00:00Z', 7, {}]) {
      const { status, text } = await renew(editor, feed.id, { oldKeyUntil })
      expect([oldKeyUntil, status]).toEqual([oldKeyUntil, 400])
      expect(text).toContain('Thời điểm khóa cũ hết dùng')
    }
    expect((await renew(editor, feed.id, [])).status).toBe(200)
    expect(await keyOf(feed.id)).not.toBe(feed.accessKey)
  })

  it('stays what it is whatever a request says of it', async () => {
    const feed = await makeFeed()
    await renew(editor, feed.id)
    const before = await keyOf(feed.id)
    const forged = { accessKey: 'a'.repeat(32), previousKey: 'b'.repeat(32), name: 'Đổi tên' }
    await editor.send('PATCH', `/feeds/${feed.id}`, {
      ...forged,
      previousKeyUntil: '2999-01-01T00:00:00.000Z',
    })
    await newsroom.payload.update({ collection: feeds, id: feed.id, data: forged })
    expect(await keyOf(feed.id)).toBe(before)
    expect(await statusOf(feed.slug, 'b'.repeat(32))).toBe(404)
    expect(await statusOf(feed.slug, feed.accessKey)).toBe(200)
  })

  it('that was renewed is shown to nobody', async () => {
    const feed = await makeFeed()
    await renew(editor, feed.id)
    expect((await editor.get(`/feeds/${feed.id}`)).text).not.toContain(feed.accessKey)
  })
})

describe('what a key opens', () => {
  it('names itself without the key, and is kept by no shared cache and no search', async () => {
    const feed = await makeFeed()
    const rendered = await open(feed.slug, feed.accessKey, Date.now(), 'atom')
    if (!rendered) throw new Error('no feed')
    expect(String(rendered.body)).toContain(`rss-feeds/feeds/${feed.id}</id>`)
    expect(rendered.tags.join(' ')).not.toContain(feed.accessKey)
    expect(String(rendered.body)).not.toContain('rel="hub"')
    const { headers } = createCachedPage(rendered, { hasSurrogateKeys: true })
    expect(headers['cache-control']).toBe('private, max-age=0, must-revalidate')
    expect(headers['x-robots-tag']).toBe('noindex')
    expect(headers['surrogate-key']).toBeUndefined()
    expect(JSON.stringify(headers)).not.toContain(feed.accessKey)
  })

  it('tells a stranger the same of a feed with another key and of none', async () => {
    const feed = await makeFeed()
    const headersAt = async (slug: string) => {
      const rendered = await open(slug, '0'.repeat(32))
      return rendered && createCachedPage(rendered, { hasSurrogateKeys: true }).headers
    }
    expect(await headersAt(feed.slug)).toEqual(await headersAt('khong-co'))
  })

  it('is private at another spelling of its address too', async () => {
    const feed = await makeFeed()
    const path = `/RSS/doi-tac/${feed.slug}/${feed.accessKey}.rss`
    const asked = { path, query: new URLSearchParams() }
    const moved = await feedAt(asked, { payload: newsroom.payload, now: Date.now })
    expect([moved?.status, moved?.headers['cache-control']]).toEqual([
      301,
      expect.stringMatching(/^private/),
    ])
  })

  it('leaves the key in no book of the plugin', async () => {
    const { payload } = newsroom
    const feed = await makeFeed()
    await open(feed.slug, feed.accessKey)
    const path = `/rss/doi-tac/${feed.slug}/${feed.accessKey}.rss`
    noteReader(payload, { path, userAgent: 'Feedly/1.0', now: Date.now() })
    await settleJournal(payload, Date.now())
    const books = ['feed-builds', 'feed-reader-hours', 'feed-removals', 'feed-former-names']
    for (const collection of [...books, 'payload-jobs', 'content-events']) {
      const { docs } = await payload.db.find({ collection: collection as CollectionSlug, limit: 0 })
      expect(JSON.stringify(docs)).not.toContain(feed.accessKey)
    }
    const { text } = await officer.get('/rss-feeds-admin/state')
    expect(text).not.toContain(feed.accessKey)
  })
})
