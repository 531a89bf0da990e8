import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jwtSign, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NodeHandler } from '../../../src/server/adminHandler.ts'
import { createServer, type NewsroomServer } from '../../../src/server/createServer.ts'
import { openSmallNewsroom } from '../database/smallNewsroom.ts'

const siteUrl = 'https://toasoan.example'
const admin = { email: 'admin@newsroom.example', password: 'mật khẩu để thử' }

let directory: string
let payload: Payload
/** The same newsroom behind a TLS proxy, and as a developer starts it. */
const servers: { secure: NewsroomServer; plain: NewsroomServer } = {} as never
const portOf = ({ server }: NewsroomServer): number => (server.address() as AddressInfo).port

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'doors-'))
  payload = await openSmallNewsroom(`file:${join(directory, 'newsroom.db')}`, directory)
  payload.config.endpoints.push({
    path: '/counts',
    method: 'post',
    custom: { isForAnySite: true },
    handler: () => new Response(null, { status: 204 }),
  })
  servers.secure = await start(siteUrl)
  servers.plain = await start('http://localhost:3000')
  writeFileSync(join(directory, 'anh-0123.webp'), 'pixels')
  await payload.create({ collection: 'users', data: admin as never })
})
afterAll(async () => {
  await servers.secure.close(0)
  await servers.plain.close(0)
  await payload.destroy()
  rmSync(directory, { recursive: true, force: true })
})

async function start(url: string, admin?: NodeHandler): Promise<NewsroomServer> {
  const server = await createServer({
    payload,
    payloadKey: directory,
    siteUrl: url,
    mediaDir: directory,
    assets: [{ path: '/assets/site.abc.css', contentType: 'text/css; charset=utf-8', body: 'p{}' }],
    cacheKeyOf: (address) => address,
    renderPage: ({ path }) => {
      if (path === '/hong') return Promise.reject(new Error('secret detail'))
      const headers = { 'content-type': 'text/html; charset=utf-8' }
      return Promise.resolve({ status: 200, headers, body: '<p>x', tags: [], staleAt: null })
    },
    renderErrorPage: () => Promise.reject(new Error('not here either')),
    ...(admin ? { admin } : {}),
  })
  server.server.listen(0)
  await once(server.server, 'listening')
  return server
}

type Ask = {
  readonly path: string
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
}

async function ask(server: NewsroomServer, { path, method = 'GET', headers = {}, body }: Ask) {
  const outgoing = httpRequest({ port: portOf(server), path, method, headers, agent: false })
  outgoing.end(body)
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  const { statusCode: status, headers: answered } = response
  return { status, headers: answered, text: Buffer.concat(chunks).toString() }
}

const json = { 'content-type': 'application/json' }
const logIn = (server: NewsroomServer, headers: Record<string, string> = {}) =>
  ask(server, {
    path: '/api/users/login',
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify(admin),
  })

const doors: readonly Ask[] = [
  { path: '/' },
  { path: '/hong' },
  { path: '/', method: 'POST' },
  { path: '/assets/site.abc.css' },
  { path: '/assets/khong-co.css' },
  { path: '/favicon.ico' },
  { path: '/media/anh-0123.webp' },
  { path: '/media/khong-co.jpg' },
  { path: '/healthz' },
  { path: '/readyz' },
  { path: '/api/khong-co' },
  { path: '/api/notes' },
  { path: '/api/%' },
  { path: '/api/notes', method: 'TRACE' },
  { path: '/api/graphql' },
  { path: '/api/graphql', method: 'POST', headers: json, body: '{}' },
  { path: '/api/users/login', method: 'POST', headers: json, body: '{' },
  { path: '/api/users/login', method: 'POST', headers: { origin: 'https://ke-khac.example' } },
  { path: '/admin' },
  { path: '/_next/static/x.js' },
  { path: '/tb/khong-co' },
]

const named = (some: readonly Ask[]): [string, Ask][] =>
  some.map((door) => [`${door.method ?? 'GET'} ${door.path}`, door])

describe('every door of a site on HTTPS', () => {
  it.each(named(doors))('%s says how a browser may take its answer', async (_, door) => {
    const { headers } = await ask(servers.secure, door)
    expect(headers['strict-transport-security']).toMatch(/^max-age=31536000/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toMatch(/default-src 'none'|object-src 'none'/)
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
    expect(headers['x-powered-by']).toBeUndefined()
    const type = headers['content-type'] ?? ''
    if (type.startsWith('text/')) expect(type).toContain('charset=utf-8')
  })

  it.each(named(doors.filter(({ path }) => /^\/(api|admin)/.test(path))))(
    '%s lets no other site frame it',
    async (_, door) => {
      const policy = (await ask(servers.secure, door)).headers['content-security-policy']
      expect(policy).toMatch(/frame-ancestors '(none|self)'/)
    },
  )
})

describe('a write from a page of another site', () => {
  const evil = 'https://ke-khac.example'
  const foreign: readonly [string, Record<string, string>][] = [
    ['by its origin', { origin: evil }],
    ['of no origin', { origin: 'null' }],
    ['of a neighbour of the domain', { origin: 'https://khac.toasoan.example' }],
    ['by Fetch Metadata', { 'sec-fetch-site': 'cross-site' }],
    ['of the same site, other name', { 'sec-fetch-site': 'same-site' }],
  ]
  const types = ['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'text/ping']

  it.each(foreign)(
    'is refused %s, whatever its body is, before anything is read',
    async (_, from) => {
      for (const type of types) {
        for (const path of ['/api/users/login', '/api/notes', '/api/graphql', '/admin']) {
          const { status, headers, text } = await ask(servers.secure, {
            path,
            method: 'POST',
            headers: { ...from, 'content-type': type },
            body: JSON.stringify(admin),
          })
          expect([status, headers['set-cookie']], `${type} ${path}`).toEqual([403, undefined])
          expect(text).toContain(`${siteUrl}/admin`)
        }
      }
    },
  )

  it.each(['PUT', 'PATCH', 'DELETE'])('is refused by %s too', async (method) => {
    const headers = { origin: evil }
    expect((await ask(servers.secure, { path: '/api/notes/1', method, headers })).status).toBe(403)
  })

  it.each<[string, Record<string, string>]>([
    ['its own page', { origin: siteUrl, 'sec-fetch-site': 'same-origin' }],
    ['its own page in an old browser', { origin: siteUrl }],
    ['an address typed in', { 'sec-fetch-site': 'none' }],
    ['a program', {}],
  ])('is none from %s', async (_, headers) => {
    expect((await logIn(servers.secure, headers)).status).toBe(200)
  })

  it('is none from the address under which this machine was opened', async () => {
    const origin = `http://localhost:${portOf(servers.plain)}`
    expect((await logIn(servers.plain, { origin })).status).toBe(200)
  })

  it('reaches what counts for any site', async () => {
    for (const [, headers] of foreign) {
      const asked = { path: '/api/counts?t=1', method: 'POST', headers }
      expect((await ask(servers.secure, asked)).status).toBe(204)
    }
  })

  it('may not read what a login would show', async () => {
    const headers = { origin: evil, 'sec-fetch-site': 'cross-site' }
    const answer = await ask(servers.secure, { path: '/api/users/me', headers })
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })
})

describe('where the panel sends on after the login', () => {
  const panel: NodeHandler = (req, res) => void res.end(req.url)
  const foreign = [
    ...['//evil.example', '/\\evil.example', '/\t/evil.example', '/%5Cevil.example'],
    ...[
      '/%2F%2Fevil.example',
      '/.//evil.example',
      '/..//evil.example',
      '/admin/../../\\evil.example',
    ],
    ...['https://evil.example', 'https:evil.example', 'javascript:alert(1)', '／／evil.example'],
    ...['/%EF%BC%8Fevil.example', '@evil.example', '\ufeff//evil.example', '/a/..//evil.example'],
  ]

  it('is this site, however an address is spelt', async () => {
    const server = await start(siteUrl, panel)
    for (const target of foreign) {
      const query = new URLSearchParams({ a: '1', redirect: target })
      const { status, headers } = await ask(server, { path: `/admin/login?${String(query)}` })
      expect([target, status, headers.location]).toEqual([target, 302, '/admin/login?a=1'])
    }
    const twice = '/admin/login?redirect=%2Fadmin&redirect=%2F%2Fevil.example'
    expect((await ask(server, { path: twice })).headers.location).toBe('/admin/login')
    const own = '/admin/login?redirect=%2Fadmin%2Fcollections%2Farticles%3Flimit%3D10'
    expect((await ask(server, { path: own })).text).toBe(own)
    await server.close(0)
  })
})

describe('the panel’s language', () => {
  const panel: NodeHandler = (req, res) => {
    res.end(req.headers['accept-language'])
  }
  it.each([
    ['whatever the browser prefers', { 'accept-language': 'en-GB,en;q=0.9' }, 'vi'],
    ['where it prefers nothing', {}, 'vi'],
    ['where somebody chose it', { 'accept-language': 'en', cookie: 'payload-lng=vi' }, 'vi'],
    ['unless somebody chose English', { cookie: 'a=b; payload-lng=en' }, 'en'],
    ['whatever else is in the cookie', { cookie: 'payload-lng=xx' }, 'vi'],
  ])('is Vietnamese %s', async (_, headers, expected) => {
    const server = await start('http://localhost:3000', panel)
    expect((await ask(server, { path: '/admin/forgot', headers })).text).toBe(expected)
    await server.close(0)
  })
})

describe('every cookie', () => {
  /** As Payload and Next set them. */
  const panel: NodeHandler = (req, res) => {
    const isWhole = req.url?.includes('whole') ?? false
    res.appendHeader('set-cookie', 'payload-lng=vi; Path=/')
    res.appendHeader('set-cookie', 'deeper=1; Path=/admin; SameSite=Strict')
    if (isWhole) res.writeHead(200, { 'content-type': 'text/plain' })
    res.end(req.headers.cookie)
  }

  it('on HTTPS is guarded by its name and its attributes, whoever sets it and however', async () => {
    const server = await start(siteUrl, panel)
    for (const path of ['/admin/forgot', '/admin/forgot/whole']) {
      const { headers } = await ask(server, { path })
      expect(headers['set-cookie']).toEqual([
        '__Host-payload-lng=vi; Path=/; Secure; SameSite=Lax',
        '__Secure-deeper=1; Path=/admin; SameSite=Strict; Secure',
      ])
    }
    const cookie = '__Host-payload-lng=en; payload-theme=dark; __Secure-deeper=1; other=2'
    const { text } = await ask(server, { path: '/admin/forgot', headers: { cookie } })
    expect(text).toBe('payload-lng=en; deeper=1; other=2')
    await server.close(0)
  })

  it('of a session on HTTPS has all that browsers ask for', async () => {
    const { headers } = await logIn(servers.secure)
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(
        /^__Host-payload-token=[^;]+; Expires=[^;]+; Path=\/; HttpOnly=true; SameSite=Lax; Secure$/,
      ),
    ])
  })

  it('without HTTPS stays as it is, since browsers would not take it back', async () => {
    const server = await start('http://localhost:3000', panel)
    const { headers } = await ask(server, { path: '/admin/forgot' })
    expect(headers['set-cookie']?.[0]).toBe('payload-lng=vi; Path=/')
    await server.close(0)
  })
})

describe('a session', () => {
  const cookieOf = async (server: NewsroomServer): Promise<string> => {
    const [cookie = ''] = (await logIn(server)).headers['set-cookie'] ?? []
    return cookie.split(';')[0] ?? ''
  }
  const who = async (server: NewsroomServer, cookie: string): Promise<unknown> => {
    const { text } = await ask(server, { path: '/api/users/me', headers: { cookie } })
    return (JSON.parse(text) as { user: { email: string } | null }).user?.email
  }

  it('on HTTPS belongs to this host alone', async () => {
    const cookie = await cookieOf(servers.secure)
    expect(cookie).toMatch(/^__Host-payload-token=./)
    expect(await who(servers.secure, cookie)).toBe(admin.email)
    expect(await who(servers.secure, `payload-lng=vi; ${cookie}`)).toBe(admin.email)
  })

  it('on HTTPS is not taken under a name that a neighbour can write', async () => {
    const token = (await cookieOf(servers.secure)).replace('__Host-', '')
    expect(await who(servers.secure, token)).toBeUndefined()
    expect(await who(servers.secure, `${token}; __Host-payload-token=`)).toBeUndefined()
  })

  it('without HTTPS keeps Payload’s name', async () => {
    const cookie = await cookieOf(servers.plain)
    expect(cookie).toMatch(/^payload-token=./)
    expect(await who(servers.plain, cookie)).toBe(admin.email)
  })

  it('is over everywhere after the logout, and the browser forgets what it kept', async () => {
    const cookie = await cookieOf(servers.secure)
    const other = await cookieOf(servers.secure)
    const { status, headers } = await ask(servers.secure, {
      path: '/api/users/logout',
      method: 'POST',
      headers: { cookie, origin: siteUrl, 'sec-fetch-site': 'same-origin' },
    })
    expect(status).toBe(200)
    expect(headers['clear-site-data']).toBe('"cache", "storage"')
    expect(headers['set-cookie']?.[0]).toMatch(/^__Host-payload-token=; Expires=/)
    expect(await who(servers.secure, cookie)).toBeUndefined()
    expect(await who(servers.secure, other)).toBe(admin.email)
  })

  it('is over when its account is deleted', async () => {
    const gone = { email: 'da-nghi@newsroom.example', password: 'mật khẩu để thử' }
    const { id } = await payload.create({ collection: 'users', data: gone as never })
    const { token = '' } = await payload.login({ collection: 'users', data: gone })
    const asked = { path: '/api/users/me', headers: { authorization: `JWT ${token}` } }
    expect((await ask(servers.secure, asked)).text).toContain(gone.email)
    await payload.delete({ collection: 'users', id })
    expect((await ask(servers.secure, asked)).text).not.toContain(gone.email)
  })

  it.each<[string, (parts: readonly string[]) => string]>([
    [
      'unsigned',
      ([, claims]) => `${encoded({ alg: 'none', typ: 'JWT', authVersion: 2 })}.${claims}.`,
    ],
    ['changed', ([head, , seal]) => `${head}.${encoded({ id: 1, collection: 'users' })}.${seal}`],
    [
      'of another kind of key',
      ([, claims, seal]) => `${encoded({ alg: 'RS256', typ: 'JWT' })}.${claims}.${seal}`,
    ],
    [
      'with a key of its own',
      ([, claims, seal]) =>
        `${encoded({ alg: 'HS256', jwk: { kty: 'oct', k: 'a' } })}.${claims}.${seal}`,
    ],
  ])('is nobody’s with a token that is %s', async (_, forge) => {
    const { token = '' } = await payload.login({ collection: 'users', data: admin })
    const forged = forge(token.split('.'))
    expect(await who(servers.plain, `payload-token=${token}`)).toBe(admin.email)
    expect(await who(servers.plain, `payload-token=${forged}`)).toBeUndefined()
  })

  it('is over at its hour, whatever the cookie says', async () => {
    const { token = '' } = await payload.login({ collection: 'users', data: admin })
    const [, claims = ''] = token.split('.')
    const fieldsToSign = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<
      string,
      unknown
    >
    const { secret } = payload
    const again = await jwtSign({ fieldsToSign, secret, tokenExpiration: 60 })
    const late = await jwtSign({ fieldsToSign, secret, tokenExpiration: -1 })
    expect(await who(servers.plain, `payload-token=${again.token}`)).toBe(admin.email)
    expect(await who(servers.plain, `payload-token=${late.token}`)).toBeUndefined()
  })
})

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
