import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { tellListeners } from '../../../plugins/kit/events/contentEvents.ts'
import { createServer, type NewsroomServer } from '../../../src/server/createServer.ts'
import { createFirstAdministrator } from '../../../src/server/firstAdministrator.ts'
import { openSmallNewsroom } from '../database/smallNewsroom.ts'

let directory: string
let payload: Payload
let newsroom: NewsroomServer
let origin: string
let renderings = 0

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'server-'))
  payload = await openSmallNewsroom(`file:${join(directory, 'newsroom.db')}`, directory)
  newsroom = await createServer({
    payload,
    payloadKey: directory,
    siteUrl: 'http://localhost:3000',
    mediaDir: directory,
    assets: [],
    cacheKeyOf: (url) => url,
    renderPage: () => {
      renderings += 1
      const headers = { 'content-type': 'text/html' }
      return Promise.resolve({ status: 200, headers, body: 'x', tags: ['notes:1'], staleAt: null })
    },
    renderErrorPage: () => Promise.reject(new Error('not here')),
  })
  newsroom.server.listen(0)
  await once(newsroom.server, 'listening')
  origin = `http://localhost:${(newsroom.server.address() as AddressInfo).port}`
  await payload.create({ collection: 'users', data: admin as never })
})
afterAll(async () => {
  await newsroom.close(0)
  await payload.destroy()
  rmSync(directory, { recursive: true, force: true })
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const admin = { email: 'admin@newsroom.example', password: 'mật khẩu để thử' }
const post = (path: string, data: unknown, headers: Record<string, string> = {}) =>
  fetch(origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(data),
  })
async function token(): Promise<string> {
  const answer = (await (await post('/api/users/login', admin)).json()) as { token: string }
  return answer.token
}
const ask = async (query: string, headers: Record<string, string> = {}) =>
  (await (await post('/api/graphql', { query }, headers)).json()) as {
    data?: unknown
    errors?: { message: string; extensions: { statusCode: number } }[]
  }

describe('REST', () => {
  it('logs in with a cookie that scripts cannot read', async () => {
    const response = await post('/api/users/login', admin)
    expect(response.status).toBe(200)
    expect(response.headers.getSetCookie()[0]).toMatch(/^payload-token=.+HttpOnly/)
  })

  it('refuses a stranger, a bad password and a broken body, in JSON', async () => {
    expect((await post('/api/notes', { title: 'x' })).status).toBe(403)
    expect((await post('/api/users/login', { ...admin, password: 'sai' })).status).toBe(401)
    const broken = await fetch(`${origin}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    })
    expect(broken.status).toBeGreaterThanOrEqual(400)
    expect(broken.headers.get('content-type')).toContain('json')
  })

  it('writes and reads for who may', async () => {
    const authorization = { authorization: `JWT ${await token()}` }
    const created = await post('/api/notes', { title: 'qua REST' }, authorization)
    expect(created.status).toBe(201)
    const found = await fetch(`${origin}/api/notes?where[title][equals]=qua+REST`, {
      headers: authorization,
    })
    expect(await found.json()).toMatchObject({ totalDocs: 1 })
  })

  it('takes a long query by POST, as the admin panel sends it', async () => {
    const response = await fetch(`${origin}/api/notes`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-payload-http-method-override': 'GET',
        authorization: `JWT ${await token()}`,
      },
      body: 'limit=1&depth=0',
    })
    expect(await response.json()).toMatchObject({ limit: 1 })
  })

  it('answers 404 for an address that it does not know', async () => {
    const response = await fetch(`${origin}/api/khong-co`)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toContain('json')
  })
})

describe('GraphQL', () => {
  it('answers who may read, and refuses a stranger', async () => {
    const authorization = { authorization: `JWT ${await token()}` }
    const query = '{ Users { docs { email } } }'
    expect(await ask(query, authorization)).toEqual({
      data: { Users: { docs: [{ email: admin.email }] } },
    })
    expect((await ask(query)).errors?.[0]?.extensions.statusCode).toBe(403)
  })

  it('refuses what it cannot read, and a GET', async () => {
    expect((await ask('{ Khong }')).errors?.[0]?.message).toContain('Khong')
    expect((await fetch(`${origin}/api/graphql?query={__typename}`)).status).toBe(405)
  })

  it('shows its schema to nobody in production', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const answer = await ask('{ __schema { types { name } } }')
    expect(answer.errors?.[0]?.message).toContain('introspection')
    expect(answer.data).toBeUndefined()
  })
})

describe('the server', () => {
  it('is ready while the database answers', async () => {
    expect((await fetch(`${origin}/readyz`)).status).toBe(200)
  })

  it('makes a page again after a content event, and only then', async () => {
    const seen = async () => (await fetch(`${origin}/trang`)).headers.get('x-cache')
    expect([await seen(), await seen()]).toEqual(['miss', 'hit'])
    tellListeners({ tags: ['notes:2'] })
    expect(await seen()).toBe('hit')
    tellListeners({ tags: ['notes:1'] })
    expect(await seen()).toBe('miss')
    expect(renderings).toBe(2)
  })

  it('creates no second first administrator', async () => {
    expect(await createFirstAdministrator(payload, { email: 'b@b.vn', password: null })).toBeNull()
  })
})
