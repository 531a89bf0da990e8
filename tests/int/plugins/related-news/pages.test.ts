import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { tagOfDocument } from '../../../../plugins/kit/tags.ts'
import { type NewsroomServer, createServer } from '../../../../src/server/createServer.ts'
import { cacheKeyOf, renderErrorPage, renderPage } from '../../../../src/server/pages/routes.ts'
import { keysToPurge } from '../../../../src/server/surrogateKeys.ts'
import { makeBody } from '../../../factories/body.ts'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

type Made = Awaited<ReturnType<Factories['makeArticle']>>
const start = Date.parse('2026-03-10T05:00:00Z')
let now = start
let newsroom: Newsroom
let payload: Payload
let server: NewsroomServer
let make: Factories
let origin: string
let rural: number
let city: number

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  const clock = (): number => now
  const pages = { payload, now: clock, siteUrl: newsroom.siteUrl, stylesheet: '/assets/site.css' }
  server = await createServer({
    payload,
    siteUrl: newsroom.siteUrl,
    mediaDir: newsroom.mediaDir,
    assets: [],
    cacheKeyOf,
    now: clock,
    hasSurrogateKeys: true,
    renderPage: (asked, answers) => renderPage(asked, { ...pages, answers }),
    renderErrorPage: () => renderErrorPage(pages),
  })
  server.server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  rural = (await make.makeSection({ name: 'Nông thôn' })).id
  city = (await make.makeSection({ name: 'Đô thị' })).id
})
afterAll(async () => {
  await server.close(0)
  await newsroom.close()
})
let made: Made[] = []
beforeEach(() => {
  now = start
  made = []
})
afterEach(async () => {
  for (const { id } of made) await payload.delete({ collection: 'articles', id })
})

const daysAgo = (days: number): string => new Date(start - days * 86_400_000).toISOString()

async function story(overrides: Parameters<Factories['makeArticle']>[0] & { text?: string }) {
  const { text = '', ...rest } = overrides
  const article = await make.makeArticle({
    section: rural,
    publishedAt: daysAgo(1),
    body: makeBody(text),
    ...rest,
  })
  made.push(article)
  return article
}
/** Stories about one matter, and as many about another. */
const ocop = (headline: string, overrides: Parameters<typeof story>[0] = {}) =>
  story({
    headline,
    text: `${headline}. Sản phẩm OCOP của hợp tác xã ở huyện Sóc Sơn được chứng nhận bốn sao; nông dân Sóc Sơn trồng chè, nuôi ong.`,
    ...overrides,
  })
const metro = (headline: string, overrides: Parameters<typeof story>[0] = {}) =>
  story({
    headline,
    section: city,
    text: `${headline}. Tuyến metro Nhổn – Ga Hà Nội chạy thử, hành khách đi tàu điện qua quận Cầu Giấy.`,
    ...overrides,
  })

/** So many that a page of the section has no place for stories of another. */
async function fillCity(): Promise<void> {
  for (let number = 0; number < 20; number += 1) {
    await story({ headline: `Công viên số ${number} mở cửa`, section: city, text: 'Công viên.' })
  }
}

const addressOf = ({ slug, publicId }: Made): string => `/${slug}-${publicId}.html`
async function open(article: Made) {
  const askedAt = performance.now()
  const response = await fetch(origin + addressOf(article), { redirect: 'manual' })
  const html = await response.text()
  return { html, cache: response.headers.get('x-cache'), ms: performance.now() - askedAt }
}
/** The headlines of a list, in their order. */
function listed(html: string, id: string): string[] {
  const block = new RegExp(`id="${id}".*?</section>`, 's').exec(html)?.[0] ?? ''
  return [...block.matchAll(/<a [^>]*>([^<]+)<\/a>/g)].map(([, text]) => String(text))
}
const related = (html: string): string[] => listed(html, 'co-the-ban-quan-tam')
const update = (id: number, data: object) =>
  payload.update({ collection: 'articles', id, data: data })

describe('the lists beside a story', () => {
  it('go on with its matter, show dates, and count clicks without a script', async () => {
    const one = await ocop('Chè Sóc Sơn lên sàn')
    await ocop('Mật ong Sóc Sơn đạt bốn sao OCOP')
    await metro('Metro Nhổn chạy thử')
    const { html } = await open(one)
    expect(related(html)[0]).toBe('Mật ong Sóc Sơn đạt bốn sao OCOP')
    const block = /id="co-the-ban-quan-tam".*?<\/section>/s.exec(html)?.[0]
    expect(block).toContain('<time')
    expect(block).toMatch(/ping="http:\/\/localhost:3000\/api\/related-news\/clicks\?t=[\w.-]+"/)
  })

  it('never repeat a story, nor what the page links by hand or in its text', async () => {
    const others: Made[] = []
    for (let number = 1; number <= 14; number += 1) {
      others.push(await ocop(`Chè Sóc Sơn, kỳ ${number}, xã ${number} làm OCOP kiểu ${number}`))
    }
    const [byHand, inText] = others as [Made, Made]
    const one = await ocop('Chè Sóc Sơn lên sàn', {
      relatedLinks: [byHand.id],
      body: makeBody('Sản phẩm OCOP của Sóc Sơn.', {
        blockType: 'relatedArticle',
        article: inText.id,
      }),
    })
    const { html } = await open(one)
    const all = ['co-the-ban-quan-tam', 'nen-xem', 'tin-khac'].flatMap((id) => listed(html, id))
    expect(all.length).toBeGreaterThan(8)
    expect(new Set(all).size).toBe(all.length)
    for (const { headline } of [one, byHand, inText]) expect(all).not.toContain(headline)
  })

  it('show the same agency text once', async () => {
    const text =
      'Hợp tác xã Bắc Sơn ở huyện Sóc Sơn vừa nhận chứng nhận OCOP bốn sao cho chè xanh, theo Thông tấn xã.'
    const one = await ocop('Chè Sóc Sơn lên sàn')
    await story({ headline: 'Chè Bắc Sơn nhận bốn sao', text })
    await story({ headline: 'Chè Bắc Sơn nhận bốn sao', text })
    expect(
      related((await open(one)).html).filter((title) => title.includes('Bắc Sơn')),
    ).toHaveLength(1)
  })

  it('let one event stand among the articles, and no more', async () => {
    const one = await ocop('Chè Sóc Sơn lên sàn')
    const events = []
    for (const title of ['Hội chợ OCOP Sóc Sơn', 'Đối thoại về OCOP ở Sóc Sơn']) {
      events.push(
        await make.makeEvent({
          title,
          publishedAt: daysAgo(1),
          slug: `su-kien-${events.length}-ocop`,
        }),
      )
    }
    const titles = related((await open(one)).html)
    expect(titles.filter((title) => title.includes('OCOP')).length).toBe(1)
    for (const { id } of events) await payload.delete({ collection: 'events', id })
  })

  it('find stories ten years old', async () => {
    const old = await ocop('Chè Sóc Sơn mười năm trước', { publishedAt: daysAgo(3650) })
    const newer = await ocop('Chè Sóc Sơn lên sàn')
    expect(related((await open(old)).html)).toContain(newer.headline)
    expect(related((await open(newer)).html)).toContain(old.headline)
  })
})

describe('a small section', () => {
  it.each([6, 9])(
    'of %i others shows each of them, and at most four are recommended',
    async (count) => {
      const section = (await make.makeSection({ name: `Nhỏ ${count}` })).id
      const own = await story({ headline: 'Zyxw vutsr', section })
      for (let at = 0; at < count; at += 1) await story({ headline: `Qponm ${at}`, section })
      const { html } = await open(own)
      const listed = (id: string): number =>
        [
          ...(
            new RegExp(`aria-labelledby="${id}".*?</section>`, 's').exec(html)?.[0] ?? ''
          ).matchAll(/ping="/g),
        ].length
      expect(listed('nen-xem')).toBeLessThanOrEqual(4)
      expect(listed('nen-xem') + listed('tin-khac') + listed('co-the-ban-quan-tam')).toBe(count)
      expect(listed('tin-khac')).toBeGreaterThan(0)
    },
  )
})

describe('an editor', () => {
  it('pins in order and until a time, to the second', async () => {
    const one = await ocop('Chè Sóc Sơn lên sàn')
    const [first, second] = [await metro('Metro Nhổn, ga một'), await metro('Tàu điện, ga hai')]
    await ocop('Mật ong Sóc Sơn')
    const until = new Date(start + 60_000).toISOString()
    await update(one.id, {
      relatedPins: [
        { story: { relationTo: 'articles', value: first.id } },
        { story: { relationTo: 'articles', value: second.id }, until },
      ],
    })
    expect(related((await open(one)).html).slice(0, 2)).toEqual([first.headline, second.headline])
    now = start + 60_000
    const later = await open(one)
    expect(later.cache).toBe('miss')
    expect(related(later.html)).not.toContain(second.headline)
    expect(related(later.html)[0]).toBe(first.headline)
  })

  it('excludes a story here, or everywhere', async () => {
    const [one, two] = [await ocop('Chè Sóc Sơn lên sàn'), await ocop('Nông dân Sóc Sơn hái chè')]
    const other = await ocop('Mật ong Sóc Sơn', { publishedAt: daysAgo(12) })
    await update(one.id, {
      relatedExcluded: [{ relationTo: 'articles', value: other.id }],
    })
    expect(related((await open(one)).html)).not.toContain(other.headline)
    expect(related((await open(two)).html)).toContain(other.headline)
    await update(other.id, { relatedNowhere: true })
    expect(related((await open(two)).html)).not.toContain(other.headline)
    await update(other.id, { relatedNowhere: false })
    expect(related((await open(two)).html)).toContain(other.headline)
  })
})

describe('to the commit and to the second', () => {
  it('a new story enters the pages that it belongs to, and leaves the others in the cache', async () => {
    const [chè, tàu] = [await ocop('Chè Sóc Sơn lên sàn'), await metro('Metro Nhổn chạy thử')]
    await metro('Tàu điện Cầu Giấy đông khách')
    await fillCity()
    await open(chè)
    await open(tàu)
    const publishedAt = performance.now()
    const fresh = await ocop('Mật ong Sóc Sơn đạt bốn sao')
    const savedMs = performance.now() - publishedAt
    const after = await open(chè)
    expect(related(after.html)).toContain(fresh.headline)
    expect((await open(tàu)).cache).toBe('hit')
    console.log(
      `From the start of the save to its place in another page: ${(savedMs + after.ms).toFixed(0)} ms, ` +
        `of which the save ${savedMs.toFixed(0)} ms`,
    )
  })

  it('a withdrawn story leaves on the next request, and only pages that showed it are made again', async () => {
    const [chè, tàu] = [await ocop('Chè Sóc Sơn lên sàn'), await metro('Metro Nhổn chạy thử')]
    await metro('Tàu điện Cầu Giấy đông khách')
    await fillCity()
    const gone = await ocop('Mật ong Sóc Sơn đạt bốn sao')
    expect(related((await open(chè)).html)).toContain(gone.headline)
    await open(tàu)
    await update(gone.id, { _status: 'draft' })
    const after = await open(chè)
    expect(after.cache).toBe('miss')
    expect(after.html).not.toContain(gone.headline)
    expect((await open(tàu)).cache).toBe('hit')
  })

  it('an old story of the same section that a page does not show leaves it in the cache', async () => {
    const one = await metro('Metro Nhổn chạy thử')
    for (let number = 0; number < 22; number += 1) {
      await story({
        headline: `Công viên số ${number} mở cửa`,
        section: city,
        text: 'Công viên mới.',
      })
    }
    const old = await story({
      headline: 'Vỉa hè lát đá',
      section: city,
      text: 'Vỉa hè, hè phố.',
      publishedAt: daysAgo(900),
    })
    expect((await open(one)).html).not.toContain(old.headline)
    await update(old.id, { headline: 'Vỉa hè lát đá xanh' })
    expect((await open(one)).cache).toBe('hit')
    await update(old.id, { _status: 'draft' })
    expect((await open(one)).cache).toBe('hit')
  })

  it('a scheduled story enters and an expiring one leaves at its second', async () => {
    const one = await ocop('Chè Sóc Sơn lên sàn')
    const soon = await ocop('Mật ong Sóc Sơn đạt bốn sao', {
      publishedAt: new Date(start + 5000).toISOString(),
      expiresAt: new Date(start + 9000).toISOString(),
    })
    expect((await open(one)).html).not.toContain(soon.headline)
    now = start + 4999
    expect((await open(one)).html).not.toContain(soon.headline)
    now = start + 5000
    expect(related((await open(one)).html)).toContain(soon.headline)
    now = start + 8999
    expect((await open(one)).cache).toBe('hit')
    now = start + 9000
    expect((await open(one)).html).not.toContain(soon.headline)
  })

  it('a deleted story is in no index and on no page', async () => {
    const one = await ocop('Chè Sóc Sơn lên sàn')
    const gone = await ocop('Mật ong Sóc Sơn đạt bốn sao')
    await open(one)
    await payload.delete({ collection: 'articles', id: gone.id })
    made = made.filter(({ id }) => id !== gone.id)
    expect((await open(one)).html).not.toContain(gone.headline)
    const { docs } = await payload.find({
      collection: 'related-postings',
      where: { document: { equals: `articles:${gone.id}` } },
    })
    expect(docs).toEqual([])
  })
})

describe('the widget for others’ pages', () => {
  const ask = (path: string) => fetch(`${origin}/widgets/${path}`)

  it('is JSON with HTML in it, HTML alone, and cached with the tags of what it shows', async () => {
    const one = await ocop('Chè "Sóc Sơn" <lên sàn>')
    const other = await ocop('Mật ong Sóc Sơn & OCOP')
    const response = await ask(`related/articles/${one.id}`)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    const [keyOfOther] = keysToPurge(tagOfDocument('articles', other.id))
    expect(response.headers.get('surrogate-key')?.split(' ')).toContain(keyOfOther)
    expect(response.headers.get('set-cookie')).toBeNull()
    const { html, items } = (await response.json()) as { html: string; items: { url: string }[] }
    expect(items[0]?.url).toBe(newsroom.siteUrl + addressOf(other))
    expect(html).toContain('Mật ong Sóc Sơn &amp; OCOP')
    // Stories far from a new one hear of it after its save, which may evict the page once more.
    const cached = async () => (await ask(`related/articles/${one.id}`)).headers.get('x-cache')
    await expect.poll(cached).toBe('hit')
    const page = await ask(`related/articles/${one.id}.html`)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    await update(other.id, { _status: 'draft' })
    expect(await (await ask(`related/articles/${one.id}`)).text()).not.toContain('Mật ong')
  })

  it.each([
    'articles/0',
    'articles/abc',
    'articles/999999999999999999',
    'users/1',
    'x/%20',
    'articles/__proto__',
  ])('is a 404 for %s', async (path) => {
    expect((await ask(`related/${path}`)).status).toBe(404)
  })

  it('is refused for a name with a control character in it', async () => {
    expect((await ask('related/x/%00')).status).toBe(400)
  })

  it('is a 404 for a draft and for what is not out yet', async () => {
    const draft = await ocop('Nháp', { _status: 'draft' })
    const later = await ocop('Sau', { publishedAt: new Date(start + 5000).toISOString() })
    for (const { id } of [draft, later])
      expect((await ask(`related/articles/${id}`)).status).toBe(404)
    now = start + 5000
    expect((await ask(`related/articles/${later.id}`)).status).toBe(200)
  })

  it('comes with one script for all widgets', async () => {
    const response = await ask('widget.js')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await response.text()).toContain('thu-do-widget')
  })
})
