import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exchange } from '../../helpers/rawSocket.ts'
import { type BadRequest, badRequests, requestOf } from './badRequests.ts'
import { openWireServer, type WireServer } from './wireServer.ts'

/** One address of each kind of route. */
const families = [
  '/',
  '/khong-co-bai-nao-1.html',
  '/tin-tuc',
  '/sitemap.xml',
  '/widgets/tin-lien-quan/1',
  '/rss',
  '/rss/trang-chu.rss',
  '/media/a.jpg',
  '/assets/a.css',
  '/favicon.ico',
  '/healthz',
  '/readyz',
  '/tb/g',
  '/tb/di/abc',
  '/api/articles',
  '/api/media',
  '/api/users/login',
  '/api/graphql',
  '/api/khong-co',
  '/api/globals/navigation',
  '/admin/forgot',
  '/_next/static/a.js',
] as const

let wire: WireServer
beforeAll(async () => {
  wire = await openWireServer()
})
afterAll(() => wire.close())

const good = requestOf('GET /healthz HTTP/1.1')
const json = 'Content-Type: application/json'
const posted = (path: string, body: string | Buffer, ...headers: string[]): Buffer =>
  requestOf(`POST ${path} HTTP/1.1`, [`Content-Length: ${body.length}`, ...headers], body)

/** The first answer, and whether a good request behind it on the same connection was answered too. */
async function ask(bytes: Buffer) {
  const then = good.toString()
  const { answers } = await exchange({ port: wire.port, parts: [bytes], expected: 2, then })
  const [first, second] = answers
  if (!first) throw new Error('There was no answer')
  return { ...first, isAlive: second?.status === 200 }
}

/** What went wrong with a bad request that a good one follows on the same connection; '' where nothing did. */
async function faultOf(request: BadRequest, path: string, isPipelined: boolean): Promise<string> {
  const { port } = wire
  const bytes = Buffer.from(request.bytes(path))
  const methods = [request.method ?? 'GET']
  const { answers, isClosed } = await exchange({
    port,
    boundMs: 4000,
    methods,
    expected: 2,
    ...(isPipelined ? { parts: [bytes, good] } : { parts: [bytes], then: good.toString() }),
  })
  const [first, second] = answers
  const asked = `${request.name} at ${path}${isPipelined ? ', pipelined' : ''}`
  if (!first && !isClosed) return `${asked}: no answer`
  if (first && first.status >= 500) return `${asked}: ${first.status} ${first.body.toString()}`
  if (first && !second && !isClosed) return `${asked}: nothing after ${first.status}`
  if (second && second.status !== 200 && !isClosed) return `${asked}: then ${second.status}`
  return ''
}

describe.each(families)('every request to %s', (path) => {
  it.each([false, true])('is answered or hung up on (pipelined: %s)', async (isPipelined) => {
    const faults: string[] = []
    const waiting = [...badRequests]
    const work = async (): Promise<void> => {
      for (let request = waiting.pop(); request; request = waiting.pop()) {
        faults.push(await faultOf(request, path, isPipelined))
      }
    }
    await Promise.all([work(), work(), work(), work()])
    expect(faults.filter((fault) => fault !== '')).toEqual([])
  })
})

describe('an upgrade', () => {
  const h2c = ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABk']

  it('to h2c is answered in HTTP/1.1 after the panel was opened, with a body too', async () => {
    expect((await ask(requestOf('GET /admin/forgot HTTP/1.1'))).status).toBe(200)
    expect((await ask(requestOf('GET /healthz HTTP/1.1', h2c))).body.toString()).toBe('ok\n')
    expect((await ask(requestOf('GET /admin/forgot HTTP/1.1', h2c))).status).toBe(200)
    expect((await ask(posted('/api/users/login', '{}', json, ...h2c))).status).toBeLessThan(500)
  })

  it('to a websocket is refused in words', async () => {
    const upgrade = ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13']
    const { status, headers, body } = await ask(
      requestOf('GET /_next/webpack-hmr HTTP/1.1', upgrade),
    )
    expect([status, headers['connection']]).toEqual([400, 'close'])
    expect(body.toString()).toContain('WebSocket')
  })
})

describe('a body that nobody asked for', () => {
  const megabyte = Buffer.alloc(1024 ** 2, 'a')

  it.each(['/', '/media/a.jpg', '/assets/a.css', '/rss', '/_next/static/a.js', '/healthz'])(
    'of a megabyte, sent to %s, leaves the connection alive',
    async (path) => {
      expect(await ask(posted(path, megabyte))).toMatchObject({ isAlive: true })
    },
  )

  it.each(['/', '/api/articles', '/api/graphql', '/tb/g', '/admin/forgot'])(
    'that is far too large is refused at %s, and its connection closed',
    async (path) => {
      const { status, headers } = await ask(posted(path, Buffer.alloc(3 * 1024 ** 2, 'a'), json))
      expect([status, headers['connection']]).toEqual([413, 'close'])
    },
  )
})

describe('the API', () => {
  const login = { email: 'chu@newsroom.example', password: 'một mật khẩu đủ dài để thử' }

  it('takes of a stranger what a login needs, and of an account a long article', async () => {
    await wire.newsroom.payload.create({
      collection: 'users',
      data: { ...login, name: 'Chủ', roles: ['administrator'] },
    })
    const { body } = await ask(posted('/api/users/login', Buffer.from(JSON.stringify(login)), json))
    const { token } = JSON.parse(body.toString()) as { token: string }
    const long = Buffer.from(JSON.stringify({ name: 'a'.repeat(17 * 1024) }))
    expect((await ask(posted('/api/articles', long, json))).status).toBe(413)
    const cookie = 'Cookie: payload-token=a.b.c'
    expect((await ask(posted('/api/articles', long, json, cookie))).status).toBe(413)
    const known = await ask(posted('/api/articles', long, json, `Authorization: JWT ${token}`))
    expect(known.status).toBe(400)
    const upload = posted(
      '/api/media',
      Buffer.alloc(1024 ** 2, 'a'),
      'Content-Type: multipart/form-data; boundary=b',
      `Authorization: JWT ${token}`,
    )
    expect(await ask(upload)).toMatchObject({ status: 400, isAlive: true })
    const nowhere = Buffer.from(
      upload.toString('latin1').replace('/api/media', '/api/khong'),
      'latin1',
    )
    expect(await ask(nowhere)).toMatchObject({ status: 404, isAlive: true })
  })

  it.each([
    ['a list of questions', posted('/api/graphql', '[{"query":"{__typename}"}]', json), 400],
    ['what is not JSON', posted('/api/graphql', 'query=a', 'Content-Type: text/plain'), 415],
    ['what is compressed', posted('/api/articles', 'abc', json, 'Content-Encoding: gzip'), 415],
    ['what is no UTF-8', posted('/api/articles', Buffer.from([0x7b, 0xff, 0x7d]), json), 400],
    ['a method that is none of ours', requestOf('PURGE /api/articles HTTP/1.1'), 405],
    [
      'a form without a boundary',
      posted('/api/users/login', 'a', 'Content-Type: multipart/form-data'),
      400,
    ],
  ])('refuses %s in JSON and in words', async (_, bytes, expected) => {
    const { status, body, headers } = await ask(bytes)
    expect(status).toBe(expected)
    expect(headers['content-type']).toContain('application/json')
    const { errors } = JSON.parse(body.toString()) as { errors: { message: string }[] }
    expect(errors[0]?.message).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵđêếềệểễôốồộổỗơớờợởỡưứừựửữ]/i)
  })
})

describe('what is not even a request', () => {
  it.each([
    ['a greeting in TLS', '\x16\x03\x01\x02\x00', 400],
    ['headers that are too large', requestOf('GET / HTTP/1.1', [`X: ${'a'.repeat(20_000)}`]), 431],
    ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n', 405],
  ])('gets a short answer and no more: %s', async (_, bytes, expected) => {
    const { answers, isClosed } = await exchange({ port: wire.port, parts: [bytes], expected: 2 })
    expect(isClosed).toBe(true)
    expect(answers.map(({ status }) => status)).toEqual([expected])
    expect(answers[0]?.headers).toMatchObject({ connection: 'close' })
    expect(answers[0]?.headers['server']).toBeUndefined()
  })
})
