import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createStrangersPanel } from '../../../src/server/panel/strangersPanel.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let server: Server
let origin: string
const clock = { now: Date.parse('2026-11-27T06:00:00Z') }
/** What reached Next. */
const seen: { url: string; headers: IncomingMessage['headers'] }[] = []
let answer: (req: IncomingMessage, res: ServerResponse) => void

beforeAll(async () => {
  newsroom = await createNewsroom()
  const handle = createStrangersPanel({
    config: newsroom.payload.config,
    now: () => clock.now,
    panel: (req, res) => {
      seen.push({ url: req.url ?? '', headers: req.headers })
      answer(req, res)
    },
  })
  server = createServer((req, res) => {
    Promise.resolve(handle(req, res)).catch(() => res.writeHead(500).end())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await newsroom.close()
})
beforeEach(() => {
  seen.length = 0
  clock.now += 3600_000
  answer = (req, res) => {
    res.writeHead(200, {
      'content-type': 'text/html',
      'x-language': req.headers['accept-language'],
    })
    res.end(`<p>${req.headers.cookie ?? ''}</p>`)
  }
})

const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(origin + path, { headers: { 'accept-language': 'vi', ...headers }, redirect: 'manual' })

describe('the login page', () => {
  it('is made once for everybody, and anew after a minute', async () => {
    for (let times = 0; times < 5; times += 1) {
      const answered = await ask('/admin/login')
      expect(answered.status).toBe(200)
      expect(answered.headers.get('content-type')).toBe('text/html')
    }
    expect(seen).toHaveLength(1)
    clock.now += 60_000
    await ask('/admin/login')
    expect(seen).toHaveLength(2)
  })

  it('is one for each language and colour that somebody chose', async () => {
    expect((await ask('/admin/login')).headers.get('x-language')).toBe('vi')
    const english = await ask('/admin/login', { cookie: 'payload-lng=en' })
    expect(english.headers.get('x-language')).toBe('en')
    const dark = await ask('/admin/login', { cookie: 'payload-theme=dark' })
    expect(await dark.text()).toContain('payload-theme=dark')
    expect(seen).toHaveLength(3)
  })

  it('shows nobody what another asked with', async () => {
    const strange = {
      'x-forwarded-host': 'evil.example',
      host: 'evil.example',
      cookie: 'payload-token=stolen; payload-theme=evil; own=secret',
    }
    const page = await (await ask('/admin/login', strange)).text()
    expect(page).toBe('<p></p>')
    expect(JSON.stringify(seen)).not.toMatch(/evil|stolen|secret/)
  })

  it('does not grow with what strangers think up', async () => {
    for (let at = 0; at < 50; at += 1) {
      await ask('/admin/login', { 'accept-language': `vi-${at}`, cookie: `payload-theme=${at}` })
    }
    expect(seen.length).toBeLessThanOrEqual(2)
  })

  it('is not kept where it failed or is for one person', async () => {
    answer = (_, res) => res.writeHead(500).end('failed')
    expect((await ask('/admin/login')).status).toBe(500)
    answer = (_, res) => res.writeHead(200, { 'set-cookie': 'a=b' }).end('own')
    expect(await (await ask('/admin/login')).text()).toBe('own')
    const before = seen.length
    await ask('/admin/login')
    expect(seen.length).toBeGreaterThan(before)
  })
})

describe('a login page that cannot be made for all', () => {
  it('is asked for by each, and made for all again when it can be', async () => {
    answer = () => {
      throw new Error('Next failed')
    }
    expect((await ask('/admin/login')).status).toBe(500)
    expect((await ask('/admin/login')).status).toBe(500)
    answer = (_, res) => res.writeHead(200).end('again')
    expect(await (await ask('/admin/login')).text()).toBe('again')
    const before = seen.length
    expect(await (await ask('/admin/login')).text()).toBe('again')
    expect(seen).toHaveLength(before)
  })
})

describe('any other page of the panel', () => {
  it.each(['/admin', '/admin/collections/articles/1?depth=2', '/admin/account', '/admin/nowhere'])(
    '%s leads to the login and back, and is rendered for nobody',
    async (path) => {
      const { status, headers } = await ask(path)
      expect(status).toBe(307)
      const target = new URL(headers.get('location') ?? '', origin)
      expect(target.pathname).toBe('/admin/login')
      expect(target.searchParams.get('redirect')).toBe(path === '/admin' ? null : path)
      expect(seen).toEqual([])
    },
  )

  it('is where the reader was going, without what Next’s script adds', async () => {
    const { headers } = await ask('/admin/collections/tags?limit=5&_rsc=1a2b', { rsc: '1' })
    expect(headers.get('location')).toBe(
      '/admin/login?redirect=%2Fadmin%2Fcollections%2Ftags%3Flimit%3D5',
    )
  })

  it.each(['/admin/forgot', '/admin/reset/abc', '/admin/create-first-user', '/admin/unauthorized'])(
    '%s is open to who has not logged in',
    async (path) => {
      expect((await ask(path)).status).toBe(200)
      expect(seen).toMatchObject([{ url: path }])
    },
  )

  it.each(['/admin/login-x', '/admin/forgotten', '/admin/resetting/x'])(
    '%s only begins like an open page',
    async (path) => {
      expect((await ask(path)).status).toBe(307)
    },
  )
})
