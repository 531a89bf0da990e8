import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TypedUser } from 'payload'
import { createApp } from '../../../src/server/app.ts'
import { createAssetHandler } from '../../../src/server/assetHandler.ts'
import { createCachedPage } from '../../../src/server/cachedPage.ts'
import { closeServer } from '../../../src/server/closeServer.ts'
import { createVisitors } from '../../../src/server/door/visitor.ts'
import { createWaitingRoom } from '../../../src/server/door/waitingRoom.ts'
import { createPageCache } from '../../../src/server/pageCache.ts'
import type { Rendered } from '../../../plugins/kit/rendered.ts'
import { securityHeaders } from '../../../src/server/securityHeaders.ts'
import { sendPage } from '../../../src/server/sendPage.ts'
import { createSiteHandler, type PageRequest } from '../../../src/server/siteHandler.ts'
import type { FailedKind } from '../../../src/server/failedJobs.ts'
import { createWire } from '../../../src/server/wire.ts'
import { exchange } from '../../helpers/rawSocket.ts'

const secret = 'for-tests'
const words = `<p>${'Tin tức Thủ đô. '.repeat(300)}</p>`
const html = { 'content-type': 'text/html; charset=utf-8' }

/** A site whose pages are what the test says; everything else is the product's. */
async function setUp() {
  const mediaDir = mkdtempSync(join(tmpdir(), 'http-'))
  const state = {
    now: Date.parse('2026-07-01T00:00:00Z'),
    isDatabaseUp: true,
    failedJobs: new Map<string, FailedKind>(),
    isClosing: false,
    open: new Set<string>(),
    closesAt: null as number | null,
    rendered: [] as PageRequest[],
    render: (_: PageRequest): Promise<Rendered> =>
      Promise.resolve({
        status: 200,
        headers: html,
        body: words,
        tags: ['articles:1'],
        staleAt: null,
      }),
    rest: (_: Request): Promise<Response> => Promise.resolve(new Response('rest')),
    logged: [] as unknown[],
  }
  const now = (): number => state.now
  const cache = createPageCache({ now })
  const siteUrl = 'http://localhost:3000'
  const headers = securityHeaders('reader', siteUrl)
  const site = createSiteHandler({
    cache,
    now,
    headers,
    cacheKeyOf: (url) => url,
    renderPage: (request) => {
      state.rendered.push(request)
      return state.render(request)
    },
  })
  const room = createWaitingRoom({ atWork: 2, waiting: 2, patienceMs: 1000 })
  const app = createApp({
    siteUrl,
    media: {
      mediaDir,
      photos: {
        ask: (name) =>
          Promise.resolve(
            state.open.has(name) ? { isOpen: true, closesAt: state.closesAt } : { isOpen: false },
          ),
      },
      // A login is whoever says so.
      whoAsks: ({ headers }) =>
        Promise.resolve(headers.cookie === 'staff' ? ({ id: 1 } as unknown as TypedUser) : null),
      now,
    },
    formPaths: ['/api/users/'],
    site: (req, res) => site.answer(req, res),
    assets: await createAssetHandler([
      { path: '/assets/site.abc.css', contentType: 'text/css', body: 'p{}'.repeat(1000) },
    ]),
    banners: (_req, _res, next) => {
      next()
    },
    rest: (request) => state.rest(request),
    graphql: () => Promise.resolve(new Response('graphql')),
    admin: 'not-built',
    metrics: null,
    openPaths: new Set(['/api/counts']),
    door: {
      siteUrl,
      visitorOf: createVisitors({ secret, addressHeader: null, now: Date.now }),
      rates: null,
      rooms: { logins: room, questions: room },
    },
    errorPage: () =>
      Promise.resolve(
        createCachedPage({ status: 500, headers: html, body: 'Có lỗi', tags: [], staleAt: null }),
      ),
    sendErrorPage: (req, res, page) => sendPage(req, res, { page, isHit: false, now, headers }),
    health: {
      probe: () =>
        state.isDatabaseUp ? Promise.resolve(state.failedJobs) : new Promise(() => undefined),
      probeTimeoutMs: 20,
      isClosing: () => state.isClosing,
    },
    logError: (error) => state.logged.push(error),
  })
  const server = createWire({
    headers: {},
    answerStored: (req, res) => site.answerStored(req, res),
    app,
    logError: (error) => state.logged.push(error),
  })
  server.listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { server, origin: `http://localhost:${port}`, port, state, cache, mediaDir }
}

let newsroom: Awaited<ReturnType<typeof setUp>>
beforeEach(async () => {
  newsroom = await setUp()
})
afterEach(async () => {
  await closeServer(newsroom.server, 0)
  rmSync(newsroom.mediaDir, { recursive: true })
})

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(newsroom.origin + path, { headers, method, redirect: 'manual' })

/** `fetch` decodes bodies and writes headers of its own; this shows what is on the wire. */
async function raw(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const request = httpRequest({ port: newsroom.port, path, headers, method, agent: false })
  request.end()
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }
}

describe('a reader’s page', () => {
  it('is rendered once and then answered from memory, to an editor too', async () => {
    const first = await get('/')
    const second = await get('/', { cookie: 'payload-token=abc' })
    expect([first.headers.get('x-cache'), second.headers.get('x-cache')]).toEqual(['miss', 'hit'])
    expect(await second.text()).toBe(words)
    expect(newsroom.state.rendered).toHaveLength(1)
    expect(second.headers.get('set-cookie')).toBeNull()
  })

  it('goes to the renderer with the path as sent', async () => {
    await get('/tu-khoa/%C4%91%E1%BB%99i?truoc=1-2')
    const [request] = newsroom.state.rendered
    expect(request?.path).toBe('/tu-khoa/%C4%91%E1%BB%99i')
    expect(request?.query.get('truoc')).toBe('1-2')
  })

  it('takes an address with two slashes for a path and not for a host', async () => {
    await raw('//example.com/a')
    expect(newsroom.state.rendered[0]?.path).toBe('//example.com/a')
  })

  it.each([
    ['br', (body: Buffer) => brotliDecompressSync(body)],
    ['gzip', (body: Buffer) => gunzipSync(body)],
    [undefined, (body: Buffer) => body],
  ])('comes as %s to who takes it, from memory as at first', async (encoding, decode) => {
    const accept = encoding ? { 'accept-encoding': encoding } : {}
    for (const _ of ['miss', 'hit']) {
      const { headers, body } = await raw('/', accept)
      expect(headers['content-encoding']).toBe(encoding)
      expect(headers['content-length']).toBe(String(body.length))
      expect(headers.vary).toBe('Accept-Encoding')
      expect(decode(body).toString()).toBe(words)
    }
  })

  it('is in memory for those too who take it otherwise than whoever came first', async () => {
    await raw('/', { 'accept-encoding': 'br' })
    for (const encoding of ['gzip', 'identity']) {
      const accept = { 'accept-encoding': encoding }
      const first = await raw('/', accept)
      const again = await raw('/', accept)
      expect([first.status, again.headers['x-cache']]).toEqual([200, 'hit'])
      expect(again.body).toEqual(first.body)
    }
    expect(newsroom.state.rendered).toHaveLength(1)
  })

  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1, br;q=0', 'gzip'],
    ['*', 'br'],
    ['zstd', undefined],
    ['', undefined],
  ])('negotiates %j', async (accept, expected) => {
    const { headers } = await raw('/', { 'accept-encoding': accept })
    expect(headers['content-encoding']).toBe(expected)
  })

  it.each(['br', 'gzip', 'identity'])(
    'answers 304 to its own validator in %s',
    async (encoding) => {
      const accept = { 'accept-encoding': encoding }
      const { headers } = await raw('/', accept)
      const etag = String(headers.etag)
      const again = await raw('/', { ...accept, 'if-none-match': etag })
      expect(again.status).toBe(304)
      expect(again.body).toHaveLength(0)
      expect(again.headers.etag).toBe(etag)
      expect(again.headers['cache-control']).toBe(headers['cache-control'])
      expect(again.headers.vary).toBe('Accept-Encoding')
      expect(again.headers['content-length']).toBeUndefined()
      const weak = await raw('/', { ...accept, 'if-none-match': `"other", W/${etag}` })
      expect(weak.status).toBe(304)
    },
  )

  it.each(['no-cache', 'max-age=0, no-cache', 'no-store'])(
    'answers 304 to its own validators from who says %s',
    async (caching) => {
      const { headers } = await raw('/')
      for (const condition of [
        { 'if-none-match': String(headers.etag) },
        { 'if-modified-since': String(headers['last-modified']) },
      ]) {
        expect((await raw('/', { ...condition, 'cache-control': caching })).status).toBe(304)
      }
      const { headers: style } = await raw('/assets/site.abc.css')
      const same = { 'if-none-match': String(style.etag), 'cache-control': caching }
      expect((await raw('/assets/site.abc.css', same)).status).toBe(304)
    },
  )

  it('keeps what a reader’s address says when it leads her on, also from memory', async () => {
    newsroom.state.render = () =>
      Promise.resolve({
        status: 301,
        headers: { location: '/moi' },
        body: '',
        tags: [],
        staleAt: null,
      })
    for (const source of ['zalo', 'facebook', 'zalo']) {
      const { headers, status } = await raw(`/cu?utm_source=${source}`)
      expect([status, headers.location]).toEqual([301, `/moi?utm_source=${source}`])
    }
    expect((await raw('/cu')).headers.location).toBe('/moi')
  })

  it('answers 304 by date, and 200 once the words changed', async () => {
    const { headers } = await raw('/')
    const since = { 'if-modified-since': String(headers['last-modified']) }
    expect((await raw('/', since)).status).toBe(304)
    newsroom.state.now += 5000
    newsroom.state.render = () =>
      Promise.resolve({ status: 200, headers: html, body: 'Mới', tags: [], staleAt: null })
    newsroom.cache.evict(['articles:1'])
    const changed = await raw('/', since)
    expect(changed.status).toBe(200)
    const etag = { 'if-none-match': String(headers.etag), ...since }
    expect((await raw('/', etag)).status).toBe(200)
  })

  it('answers HEAD with the headers of GET and no body', async () => {
    const full = await raw('/')
    const head = await raw('/', {}, 'HEAD')
    expect(head.body).toHaveLength(0)
    expect(head.headers['content-length']).toBe(full.headers['content-length'])
    expect(head.headers.etag).toBe(full.headers.etag)
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('refuses %s', async (method) => {
    const response = await get('/', {}, method)
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(newsroom.state.rendered).toHaveLength(0)
  })

  it('lets a CDN keep it for seconds, and never past the instant at which it changes', async () => {
    newsroom.state.render = () =>
      Promise.resolve({
        status: 200,
        headers: html,
        body: words,
        tags: [],
        staleAt: newsroom.state.now + 9500,
      })
    const { headers } = await raw('/')
    expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=9, must-revalidate')
    newsroom.state.now += 9000
    const later = await raw('/')
    expect(later.headers['x-cache']).toBe('hit')
    expect(later.headers['cache-control']).toContain('s-maxage=0')
  })

  it('says nothing of what it was made from, and runs only the site’s own scripts', async () => {
    const { headers } = await raw('/')
    expect(headers['surrogate-key']).toBeUndefined()
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).toMatch(
      /script-src 'self'(?: 'sha256-[\w+/]{43}=')?;/,
    )
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  it('passes a redirect on', async () => {
    newsroom.state.render = () =>
      Promise.resolve({
        status: 301,
        headers: { 'content-type': 'text/plain', location: '/moi-1.html' },
        body: '',
        tags: [],
        staleAt: null,
      })
    const response = await get('/cu-1.html')
    expect([response.status, response.headers.get('location')]).toEqual([301, '/moi-1.html'])
  })

  it('is the error page, logged and not kept, when it cannot be rendered', async () => {
    newsroom.state.render = () => Promise.reject(new Error('secret detail'))
    const response = await get('/')
    expect(response.status).toBe(500)
    expect(await response.text()).toBe('Có lỗi')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(newsroom.state.logged).toHaveLength(1)
    expect(newsroom.cache.stats.entries).toBe(0)
  })
})

describe('a request that comes too slowly', () => {
  it('is answered and its connection closed', async () => {
    const timeouts = { headersTimeout: 50, requestTimeout: 100, connectionsCheckingInterval: 20 }
    const server = createWire({
      headers: {},
      answerStored: () => false,
      app: (_, res) => res.end(),
      logError: () => undefined,
      timeouts,
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    for (const part of [
      'GET / HTTP/1.1\r\nHost: a\r\n',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\na',
    ]) {
      const { answers, isClosed } = await exchange({ port, parts: [part], expected: 2 })
      expect(answers.map(({ status }) => status)).toEqual([408])
      expect(isClosed).toBe(true)
    }
    await closeServer(server, 0)
  })
})

describe('files', () => {
  it('serves the style sheet for ever, compressed', async () => {
    const { status, headers } = await raw('/assets/site.abc.css', { 'accept-encoding': 'br' })
    expect(status).toBe(200)
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-encoding']).toBe('br')
  })

  const putPicture = () => writeFileSync(join(newsroom.mediaDir, 'anh-0123.webp'), 'pixels')
  const keptFor = async () => (await get('/media/anh-0123.webp')).headers.get('cache-control')

  it('serves an open picture, to be kept for a visit by a browser and for moments by others', async () => {
    putPicture()
    newsroom.state.open.add('anh-0123.webp')
    const response = await get('/media/anh-0123.webp')
    expect(response.status).toBe(200)
    expect(await keptFor()).toBe('public, max-age=3600, s-maxage=15, must-revalidate')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    const etag = response.headers.get('etag') ?? ''
    for (const caching of ['max-age=0', 'no-cache']) {
      const same = { 'if-none-match': etag, 'cache-control': caching }
      expect((await raw('/media/anh-0123.webp', same)).status).toBe(304)
    }
    expect((await get('/media/anh-0123.webp', { range: 'bytes=0-1' })).status).toBe(206)
    expect((await raw('/media/anh-0123.webp', {}, 'HEAD')).headers['content-length']).toBe('6')
  })

  it('lets nobody keep a picture past the instant at which it closes', async () => {
    putPicture()
    newsroom.state.open.add('anh-0123.webp')
    newsroom.state.closesAt = newsroom.state.now + 9_500
    expect(await keptFor()).toBe('public, max-age=9, s-maxage=9, must-revalidate')
  })

  it('says of a closed picture what it says of one that is not there', async () => {
    putPicture()
    const [closed, missing] = [await raw('/media/anh-0123.webp'), await raw('/media/khong-co.webp')]
    const told = ({ status, headers, body }: typeof closed) => ({
      status,
      body: body.toString(),
      headers: { ...headers, date: '' },
    })
    expect(told(closed)).toEqual(told(missing))
    expect(closed.headers['cache-control']).toBe('no-store')
  })

  it('serves a closed picture to the newsroom, for itself alone', async () => {
    putPicture()
    const response = await get('/media/anh-0123.webp', { cookie: 'staff' })
    expect([response.status, response.headers.get('cache-control')]).toEqual([
      200,
      'private, no-cache',
    ])
  })

  it('serves nothing else that lies there', async () => {
    const files = ['a.svg', 'a.html', '.hidden.jpg', 'secret', 'a.db']
    for (const file of files) newsroom.state.open.add(file)
    for (const file of files) writeFileSync(join(newsroom.mediaDir, file), 'x')
    mkdirSync(join(newsroom.mediaDir, 'deep'))
    writeFileSync(join(newsroom.mediaDir, 'deep', 'a.jpg'), 'x')
    const paths = [...files, '', 'deep', 'deep/a.jpg', '..%2fa.jpg', '%2e%2e/a.jpg', 'a%0.jpg']
    for (const path of paths) expect((await raw(`/media/${path}`)).status, path).toBe(404)
    expect((await raw('/media/a%00.jpg')).status).toBe(400)
  })
})

describe('a file for the API', () => {
  const bytes = 1_000_000
  /** Sends the headers and a first part, and looks who answers before the rest is there. */
  async function begin(path: string, headers: Record<string, string> = {}) {
    const request = httpRequest({
      port: newsroom.port,
      path,
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'Multipart/Form-Data; boundary=x', ...headers },
    })
    request.on('error', () => undefined)
    request.write('--x\r\n')
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    request.destroy()
    return response.statusCode
  }

  it.each(['/api/media', '/api/articles/1', '/api/graphql', '/api/users/login'])(
    'is refused to a stranger before it is read: %s',
    async (path) => {
      let asked = 0
      newsroom.state.rest = () => {
        asked += 1
        return Promise.resolve(new Response())
      }
      expect(await begin(path, { 'content-length': String(bytes) })).toBe(401)
      expect(await begin(path, { 'transfer-encoding': 'chunked' })).toBe(401)
      expect(asked).toBe(0)
    },
  )

  it('is handed on for the newsroom, and a stranger’s login form is too', async () => {
    const send = (path: string, headers = {}) => {
      const body = new FormData()
      body.set('_payload', '{}')
      return fetch(newsroom.origin + path, { method: 'POST', body, headers })
    }
    newsroom.state.rest = async (request) =>
      new Response((await request.formData()).get('_payload') as string)
    for (const response of [
      await send('/api/media', { cookie: 'staff' }),
      await send('/api/users/login'),
    ]) {
      expect([response.status, await response.text()]).toEqual([200, '{}'])
    }
    expect((await send('/api/media')).status).toBe(401)
  })
})

describe('the API', () => {
  it('hands the whole request on, and every cookie back', async () => {
    newsroom.state.rest = async (request) => {
      const headers = new Headers({ 'content-type': 'application/json' })
      headers.append('set-cookie', 'a=1')
      headers.append('set-cookie', 'b=2')
      const { url, method } = request
      return new Response(
        JSON.stringify({ url, method, body: (await request.json()) as unknown }),
        { headers },
      )
    }
    const response = await fetch(`${newsroom.origin}/api/users/login?depth=0`, {
      method: 'POST',
      body: JSON.stringify({ email: 'đ' }),
    })
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({
      url: 'http://localhost:3000/api/users/login?depth=0',
      method: 'POST',
      body: { email: 'đ' },
    })
  })

  it('refuses a body that announces too much, and one that turns out too long', async () => {
    newsroom.state.rest = async (request) => new Response(await request.text())
    const body = Buffer.alloc(5 * 1024 * 1024)
    const announced = await fetch(`${newsroom.origin}/api/x`, { method: 'POST', body }).catch(
      () => null,
    )
    if (announced) expect(announced.status).toBe(413)
    const request = httpRequest({ port: newsroom.port, path: '/api/x', method: 'POST' })
    request.on('error', () => undefined)
    request.write(body)
    request.end()
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    expect(response.statusCode).toBe(413)
    response.resume()
  })

  it.each(['/api/articles/%', '/api/%E0%A4%A', '/admin/%', '/_next/%'])(
    'says that %s is the asker’s mistake and not its own failure',
    async (path) => {
      newsroom.state.rest = () => Promise.reject(new URIError('URI malformed'))
      expect((await raw(path)).status).toBe(400)
    },
  )

  it('refuses TRACE, which no web request can carry', async () => {
    expect((await raw('/api/articles', {}, 'TRACE')).status).toBe(405)
  })

  it('answers a failure in JSON, without its details', async () => {
    newsroom.state.rest = () => Promise.reject(new Error('secret detail'))
    const response = await get('/api/x')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
  })

  it('tells the handler when the reader has left', async () => {
    const left = Promise.withResolvers<void>()
    const came = Promise.withResolvers<void>()
    newsroom.state.rest = (request) => {
      request.signal.addEventListener('abort', () => {
        left.resolve()
      })
      came.resolve()
      return new Promise(() => undefined)
    }
    const leaving = new AbortController()
    const asked = fetch(`${newsroom.origin}/api/x`, { signal: leaving.signal }).catch(() => null)
    await came.promise
    leaving.abort()
    await Promise.all([left.promise, asked])
  })
})

describe('the process', () => {
  it('is healthy while it runs, and ready while the database answers', async () => {
    expect((await get('/healthz')).status).toBe(200)
    expect((await get('/readyz')).status).toBe(200)
    newsroom.state.failedJobs.set('pingHub', { count: 2, oldest: '2026-11-27T01:00:00.000Z' })
    const told = await get('/readyz')
    expect([told.status, await told.text()]).toEqual([
      200,
      'ready\n2 jobs failed for good: see the log\n' +
        '  pingHub: 2, the oldest at 2026-11-27T01:00:00.000Z\n',
    ])
    newsroom.state.isDatabaseUp = false
    expect((await get('/healthz')).status).toBe(200)
    expect((await get('/readyz')).status).toBe(503)
    newsroom.state.isDatabaseUp = true
    newsroom.state.isClosing = true
    expect((await get('/readyz')).status).toBe(503)
  })

  it('says that the admin panel is not built where it is not', async () => {
    expect((await get('/admin')).status).toBe(503)
  })

  it('finishes what is in flight before it ends, and hangs up on who takes too long', async () => {
    const held = Promise.withResolvers<Response>()
    const came = Promise.withResolvers<void>()
    newsroom.state.rest = () => {
      came.resolve()
      return held.promise
    }
    const asked = get('/api/slow')
    await came.promise
    const closed = closeServer(newsroom.server, 5000)
    held.resolve(new Response('xong'))
    expect(await (await asked).text()).toBe('xong')
    await closed
    await expect(get('/')).rejects.toThrow()
  })
})
