import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { tagOfScope } from '../../../../plugins/kit/tags.ts'
import { useBodyRenderer } from '../../../../plugins/rss-feeds/index.ts'
import { createServer, type NewsroomServer } from '../../../../src/server/createServer.ts'
import { feedBodies } from '../../../../src/server/pages/feedBodies.ts'
import { cacheKeyOf, renderErrorPage, renderPage } from '../../../../src/server/pages/routes.ts'
import { keysToPurge } from '../../../../src/server/surrogateKeys.ts'
import { siteAssets } from '../../../../src/site/index.ts'
import { makeBody } from '../../../factories/body.ts'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let server: NewsroomServer
let make: Factories
let port: number
let culture: Awaited<ReturnType<Factories['makeSection']>>
let now = Date.parse('2026-03-10T05:00:00Z')
const published = '2026-03-01T00:00:00.000Z'

beforeAll(async () => {
  newsroom = await createNewsroom()
  const { payload, mediaDir, siteUrl } = newsroom
  make = factoriesFor(payload)
  useBodyRenderer(payload, feedBodies(siteUrl))
  const clock = (): number => now
  const pages = { payload, now: clock, siteUrl, stylesheet: '/assets/site.css' }
  server = await createServer({
    payload,
    siteUrl,
    mediaDir,
    assets: await siteAssets(),
    cacheKeyOf,
    now: clock,
    hasSurrogateKeys: true,
    renderPage: (asked, answers) => renderPage(asked, { ...pages, answers }),
    renderErrorPage: () => renderErrorPage(pages),
  })
  server.server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  port = (server.server.address() as AddressInfo).port
  culture = await make.makeSection({ name: 'Văn hóa', slug: 'van-hoa' })
  const words = makeBody('Một đoạn văn dài. '.repeat(200)) as never
  await make.makeArticle({
    headline: 'Một',
    section: culture.id,
    body: words,
    publishedAt: published,
  })
})
afterAll(async () => {
  await server.close(0)
  await newsroom.close()
})

/** What is on the wire: `fetch` decodes bodies and writes headers of its own. */
async function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const outgoing = request({ host: '127.0.0.1', port, path, headers, method, agent: false })
  outgoing.end()
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }
}
const path = '/rss/van-hoa.rss'
const etagOf = async (address = path): Promise<string> => (await get(address)).headers.etag ?? ''

describe('a feed over HTTP', () => {
  it('has its own validators, and 304 for each of them', async () => {
    const { headers, status } = await get(path)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('application/rss+xml; charset=utf-8')
    expect(headers.link).toBe(`<${newsroom.siteUrl}${path}>; rel="self"`)
    const [keyOfSection] = keysToPurge(tagOfScope('articles', 'categories', culture.id))
    expect(String(headers['surrogate-key']).split(' ')).toContain(keyOfSection)
    const etag = headers.etag ?? ''
    const modified = headers['last-modified'] ?? ''
    expect(new Date(modified).getTime()).toBeGreaterThan(0)
    for (const condition of [{ 'if-none-match': etag }, { 'if-modified-since': modified }]) {
      const answer = await get(path, condition)
      expect([answer.status, answer.body.length]).toEqual([304, 0])
    }
    expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('lets programs in browsers read it from pages of their own', async () => {
    const { headers } = await get(path, { origin: 'https://reader.example' })
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
  })

  it.each(['/rss/van-hoa.rss', '/rss/van-hoa.atom', '/rss/van-hoa.json', '/rss/kenh-tin.opml'])(
    'gives browsers leave for %s before they ask, and shows programs what it says of itself',
    async (address) => {
      const asks = {
        origin: 'https://reader.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'if-none-match',
      }
      const leave = await get(address, asks, 'OPTIONS')
      expect([leave.status, leave.body.length]).toEqual([204, 0])
      expect(leave.headers).toMatchObject({
        allow: 'GET, HEAD, OPTIONS',
        'access-control-allow-origin': '*',
        'access-control-allow-headers': '*',
      })
      const { headers } = await get(address, { origin: 'https://reader.example' })
      const current = await get(address, { 'if-none-match': headers.etag ?? '' })
      expect(current.status).toBe(304)
      for (const answer of [headers, current.headers]) {
        expect(answer['access-control-allow-origin']).toBe('*')
        const exposed = String(answer['access-control-expose-headers']).toLowerCase().split(', ')
        expect(exposed).toEqual(
          expect.arrayContaining(['etag', 'link', 'last-modified', 'retry-after']),
        )
      }
    },
  )

  it('says where it went and that it is not there to programs in browsers too', async () => {
    const section = await make.makeSection({ slug: 'doi-ten' })
    const data = { slug: 'ten-moi' }
    await newsroom.payload.update({ collection: 'categories', id: section.id, data })
    for (const [address, status] of [
      ['/rss/doi-ten.json', 301],
      ['/rss/van-hoa.RSS', 301],
      ['/rss/khong-co.rss', 404],
      ['/rss/doi-tac/khong-co/khoa.rss', 404],
    ] as const) {
      const answer = await get(address)
      expect([address, answer.status, answer.headers['access-control-allow-origin']]).toEqual([
        ...[address, status],
        '*',
      ])
    }
  })

  it('gives nothing but an answer to what nobody sane asks', async () => {
    const etag = await etagOf()
    const asked: [Record<string, string>, number][] = [
      [{ 'if-none-match': `"x", W/${etag}, "y"` }, 304],
      [{ 'if-none-match': '*' }, 304],
      [{ 'if-none-match': '"'.repeat(3000) }, 200],
      [{ 'if-modified-since': 'no date at all' }, 200],
      [{ 'if-modified-since': 'Fri, 01 Jan 2999 00:00:00 GMT' }, 304],
      [{ 'if-none-match': '"other"', 'if-modified-since': 'Fri, 01 Jan 2999 00:00:00 GMT' }, 200],
      [{ range: 'bytes=0-10' }, 200],
      [{ 'accept-encoding': '*;q=0' }, 200],
      [{ 'accept-encoding': 'br;q=abc, ;;,,gzip;q=9' }, 200],
    ]
    for (const [headers, status] of asked) {
      expect([headers, (await get(path, headers)).status]).toEqual([headers, status])
    }
    const long = 'a'.repeat(900)
    for (const address of [
      `${path}?key[]=1&key[a]=2&%5B%5D=&utm_source=%`,
      `/rss/doi-tac/a/${long}.rss`,
      '/rss/doi-tac/a/b/c/d.rss',
      '/rss/doi-tac/.rss',
      '/rss/doi-tac/a/%2e%2e.rss?key[]=',
      '/rss/van-hoa/2020-02-31.rss',
      '/rss/van-hoa/2020-02-28/999999999999999-zz.rss',
      '/rss/trang-chu/2020-02-28/1582848000000-0123456789abcdef01234567.rss',
      '/rss/su-kien/2020-02-28/1582848000000-0123456789abcdef01234567.atom',
      '/rss/su-kien/2020-02-28/1582848000000-12.json',
      '/rss/van-hoa/0000-01-01.atom',
      '/rss/van-hoa/9999-12-31.json',
    ]) {
      const { status } = await get(address)
      // A place in an archive that nothing lies behind is an empty archive or none, as its feed has it.
      const isArchive = address.includes('/1582848000000-')
      const known = isArchive && status === 200 ? 200 : 404
      expect([address, status]).toEqual([address, address.startsWith(path) ? 200 : known])
    }
  })

  it('answers HEAD with the headers alone, and compressed to who takes it', async () => {
    const plain = await get(path)
    const head = await get(path, {}, 'HEAD')
    expect([head.status, head.body.length]).toEqual([200, 0])
    expect(head.headers['content-length']).toBe(String(plain.body.length))
    const br = await get(path, { 'accept-encoding': 'br' })
    const gzip = await get(path, { 'accept-encoding': 'gzip' })
    expect(brotliDecompressSync(br.body)).toEqual(plain.body)
    expect(gunzipSync(gzip.body)).toEqual(plain.body)
    expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3)
  })

  it('is built once for any number of readers, whatever they add to the address', async () => {
    const find = vi.spyOn(newsroom.payload.db, 'find')
    // What a timer writes down meanwhile of feeds and their readers looks for its own rows.
    const readStories = (): number =>
      find.mock.calls.filter(([{ collection }]) => collection === 'articles').length
    const section = await make.makeSection({ name: 'Đông người', slug: 'dong-nguoi' })
    await make.makeArticle({ section: section.id, publishedAt: published })
    const address = '/rss/dong-nguoi.atom'
    const change = () => server.cache.evict([`articles@categories:${section.id}`])
    // What several feeds are made with is known from the first time on.
    await get(address)
    change()
    find.mockClear()
    await get(address)
    const ofOne = readStories()
    change()
    find.mockClear()
    const asked = Array.from({ length: 20 }, (_, index) => get(`${address}?utm=${index}&x`))
    const etags = new Set((await Promise.all(asked)).map(({ headers }) => headers.etag))
    expect(ofOne).toBeGreaterThan(0)
    expect([etags.size, readStories()]).toEqual([1, ofOne])
    find.mockRestore()
  })

  it('keeps its ETag when another section’s story, or the section itself, is saved', async () => {
    const other = await make.makeSection({ name: 'Khác', slug: 'khac' })
    const before = await etagOf()
    await make.makeArticle({ section: other.id, publishedAt: published })
    expect((await get(path)).headers['x-cache']).toBe('hit')
    const data = { description: 'Mô tả mới' }
    await newsroom.payload.update({ collection: 'categories', id: other.id, data })
    expect(await etagOf()).toBe(before)
    // Later, with nothing changed, it is the same bytes again.
    now += 86_400_000
    expect(await etagOf()).toBe(before)
  })

  it('changes with its own section’s story at once, on all its addresses', async () => {
    const before = await etagOf()
    const home = await etagOf('/rss/trang-chu.json')
    const [section] = (
      await newsroom.payload.find({
        collection: 'categories',
        where: { slug: { equals: 'van-hoa' } },
      })
    ).docs
    await make.makeArticle({
      headline: 'Hai',
      section: section?.id as number,
      publishedAt: published,
    })
    expect(await etagOf()).not.toBe(before)
    expect(await etagOf('/rss/trang-chu.json')).not.toBe(home)
  })

  it('changes by the clock alone, and tells caches until when it holds', async () => {
    const section = await make.makeSection({ name: 'Hẹn', slug: 'hen' })
    const publishedAt = new Date(now + 5000).toISOString()
    await make.makeArticle({ headline: 'Đến giờ', section: section.id, publishedAt })
    const before = await get('/rss/hen.rss')
    expect(before.headers['cache-control']).toBe('public, max-age=0, s-maxage=5, must-revalidate')
    now += 4999
    expect((await get('/rss/hen.rss')).headers['x-cache']).toBe('hit')
    now += 1
    expect(String((await get('/rss/hen.rss')).body)).toContain('Đến giờ')
  })

  it('sends other spellings of its address on', async () => {
    const { status, headers } = await get('/RSS/Van-Hoa.rss')
    expect([status, headers.location]).toEqual([301, path])
    expect((await get('/rss/khong-co.rss')).status).toBe(404)
  })

  it('is found from every page', async () => {
    const page = String((await get('/van-hoa')).body)
    expect(page).toContain('type="application/rss+xml" title="Văn hóa" href="/rss/van-hoa.rss"')
    expect(page).toContain('href="/rss/trang-chu.atom"')
    expect(page).toContain('type="application/feed+json"')
    const list = String((await get('/rss')).body)
    expect(list).toContain('/rss/kenh-tin.opml')
    // What is in a feed, and since when.
    expect(list).toMatch(/Văn hóa<\/a>[\s\S]*?Hai<time dateTime="2026-03-01T00:00:00.000Z">/)
  })
})

describe('the paper’s mark', () => {
  it('is a picture that every format names, with the size that RSS says', async () => {
    const [rss, atom, json] = await Promise.all(
      ['rss', 'atom', 'json'].map(async (format) =>
        String((await get(`/rss/van-hoa.${format}`)).body),
      ),
    )
    const url = `${newsroom.siteUrl}/assets/mark.png`
    expect(rss).toContain(`<image><url>${url}</url>`)
    expect(rss).toContain('<width>144</width><height>144</height></image>')
    expect(atom).toContain(`<logo>${url}</logo>`)
    expect(JSON.parse(json ?? '')).toMatchObject({ icon: url })
    const { status, headers, body } = await get('/assets/mark.png')
    expect([status, headers['content-type']]).toEqual([200, 'image/png'])
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
    expect(await sharp(body).metadata()).toMatchObject({ format: 'png', width: 144, height: 144 })
  })

  it('is what browsers and reader programs ask for unbidden', async () => {
    const { status, headers, body } = await get('/favicon.ico')
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=86400'])
    expect((await sharp(body).metadata()).width).toBe(48)
  })
})
