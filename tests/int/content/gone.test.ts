import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onContentEvent } from '../../../plugins/kit/events/contentEvents.ts'
import type { Rendered } from '../../../plugins/kit/rendered.ts'
import { renderPage } from '../../../src/server/pages/routes.ts'
import { factoriesFor, type Factories } from '../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
})
afterAll(() => newsroom.close())

const hourMs = 3_600_000
const iso = (at: number): string => new Date(at).toISOString()
const pageAt = (path: string, now = Date.now()): Promise<Rendered> =>
  renderPage(
    { path, query: new URLSearchParams() },
    { payload, now: () => now, siteUrl: newsroom.siteUrl, stylesheet: '/assets/site.css' },
  )
const statusOf = async (path: string, now?: number): Promise<number> =>
  (await pageAt(path, now)).status

type Kind = 'articles' | 'events' | 'product-spotlights' | 'public-health-messages'
type Made = { id: number; slug?: string | null; publicId?: number | null }
const kinds: [Kind, (data: object) => Promise<Made>, (made: Made) => string][] = [
  ['articles', (data) => make.makeArticle(data), ({ publicId }) => `/chu-nao-do-${publicId}.html`],
  ['events', (data) => make.makeEvent(data), ({ slug }) => `/su-kien/${slug}`],
  [
    'product-spotlights',
    (data) => make.makeSpotlight(data),
    ({ slug }) => `/san-pham-ocop/${slug}`,
  ],
  [
    'public-health-messages',
    (data) => make.makeHealthMessage(data),
    ({ slug }) => `/thong-diep-suc-khoe/${slug}`,
  ],
]
const withdraw = (collection: Kind, id: number) =>
  payload.update({ collection, id, data: { _status: 'draft' } as never })
const publish = (collection: Kind, id: number) =>
  payload.update({ collection, id, data: { _status: 'published' } as never })

describe.each(kinds)('what readers once saw of %s', (collection, makeOne, pathOf) => {
  it('is gone once it is withdrawn, and back at once when it is published again', async () => {
    const made = await makeOne({})
    const path = pathOf(made)
    expect(await statusOf(path)).toBeLessThan(400)
    await withdraw(collection, made.id)
    const gone = await pageAt(path)
    expect(gone.status).toBe(410)
    expect(String(gone.body)).toContain('không còn trên trang')
    const evicted: string[] = []
    const stop = onContentEvent(({ tags }) => evicted.push(...tags))
    await publish(collection, made.id)
    stop()
    expect(gone.tags.some((tag) => evicted.includes(tag))).toBe(true)
    expect(await statusOf(path)).toBeLessThan(400)
  })

  it('is gone once it is deleted, whether out or already withdrawn', async () => {
    for (const isWithdrawn of [false, true]) {
      const made = await makeOne({})
      if (isWithdrawn) await withdraw(collection, made.id)
      await payload.delete({ collection, id: made.id })
      expect(await statusOf(pathOf(made))).toBe(410)
    }
  })

  it('is gone at the second at which it expires, also when it is deleted later', async () => {
    const now = Date.now()
    const made = await makeOne({ expiresAt: iso(now + hourMs) })
    const path = pathOf(made)
    expect(await statusOf(path, now + hourMs - 1)).toBeLessThan(400)
    expect(await statusOf(path, now + hourMs)).toBe(410)
    await payload.delete({ collection, id: made.id, context: { now: now + 2 * hourMs } })
    expect(await statusOf(path, now + 2 * hourMs)).toBe(410)
  })

  it.each([
    ['a draft', { _status: 'draft' }],
    ['what waits for its time', { publishedAt: iso(Date.now() + 24 * hourMs) }],
    ['what waits for its embargo', { embargoUntil: iso(Date.now() + 24 * hourMs) }],
    [
      'what was over when it was published',
      { publishedAt: '2020-01-01T00:00:00.000Z', expiresAt: '2020-01-02T00:00:00.000Z' },
    ],
  ])('%s is unknown: there, withdrawn, at its time, and deleted', async (_, data) => {
    const made = await makeOne({ slug: `cho-${Math.trunc(performance.now() * 1000)}`, ...data })
    const path = pathOf(made)
    expect(await statusOf(path)).toBe(404)
    await withdraw(collection, made.id)
    expect(await statusOf(path)).toBe(404)
    expect(await statusOf(path, Date.now() + 48 * hourMs)).toBe(404)
    await payload.delete({ collection, id: made.id })
    expect(await statusOf(path)).toBe(404)
  })
})

describe('an article that is gone', () => {
  it('leads on to its section and the front page', async () => {
    const section = await make.makeSection({ name: 'Đời sống', slug: 'doi-song' })
    const { id, publicId } = await make.makeArticle({ section: section.id })
    await payload.delete({ collection: 'articles', id })
    const html = String((await pageAt(`/bai-${publicId}.html`)).body)
    expect(html).toContain('<a class="button" href="/doi-song">Xem tiếp: Đời sống</a>')
    expect(html).toContain('href="/">Về trang chủ')
    expect(html).toContain('noindex')
  })
})

describe('an address from before a change of name', () => {
  it('is gone with what it led to', async () => {
    const withdrawn = await make.makeEvent({ slug: 'rut-cu' })
    const deleted = await make.makeEvent({ slug: 'xoa-cu' })
    const now = Date.now()
    const expired = await make.makeEvent({ slug: 'het-han-cu', expiresAt: iso(now + hourMs) })
    for (const { id, slug } of [withdrawn, deleted, expired]) {
      await payload.update({ collection: 'events', id, data: { slug: `${slug}-moi` } })
    }
    await withdraw('events', withdrawn.id)
    await payload.delete({ collection: 'events', id: deleted.id })
    for (const { slug } of [withdrawn, deleted, expired]) {
      expect(await statusOf(`/su-kien/${slug}`, now + 2 * hourMs), String(slug)).toBe(410)
      expect(await statusOf(`/su-kien/${slug}-moi`, now + 2 * hourMs)).toBe(410)
    }
  })
})

describe('a section, tag or author that is deleted', () => {
  it.each([
    ['categories', () => make.makeSection({ slug: 'muc-bo' }), '/muc-bo'],
    ['tags', () => make.makeTag({ slug: 'tu-bo' }), '/tu-khoa/tu-bo'],
    ['authors', () => make.makeAuthor({ slug: 'nguoi-bo' }), '/tac-gia/nguoi-bo'],
  ] as const)('is gone in %s, under its former names too', async (collection, makeOne, path) => {
    const { id, slug } = await makeOne()
    const renamed = path.replace(String(slug), `${slug}-moi`)
    await payload.update({ collection, id, data: { slug: `${slug}-moi` } })
    expect(await pageAt(path)).toMatchObject({ status: 301, headers: { location: renamed } })
    await payload.delete({ collection, id })
    expect(await statusOf(path)).toBe(410)
    expect(await statusOf(renamed)).toBe(410)
    expect(await statusOf(`${renamed}-chua-bao-gio`)).toBe(404)
  })

  it('makes room for another of its name', async () => {
    const { id } = await make.makeTag({ slug: 'cho-trong' })
    await payload.delete({ collection: 'tags', id })
    await make.makeTag({ slug: 'cho-trong' })
    expect(await statusOf('/tu-khoa/cho-trong')).toBe(200)
  })
})

describe('a page of a list', () => {
  it.each(['2.5', '-1', '1e9', 'NaN', '[object Object]', ''])(
    'that %j names does not exist',
    async (cursor) => {
      await make.makeTag({ slug: `danh-sach-${cursor.length}` })
      for (const path of [`/tu-khoa/danh-sach-${cursor.length}`, '/su-kien', '/san-pham-ocop']) {
        const query = new URLSearchParams({ truoc: cursor })
        const context = { payload, now: Date.now, siteUrl: newsroom.siteUrl, stylesheet: '/a.css' }
        expect((await renderPage({ path, query }, context)).status, path).toBe(404)
      }
    },
  )
})
