import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exchange } from '../helpers/rawSocket.ts'
import { type DemoServer, siteUrlOf, startDemoServer } from './demoServer.ts'

const port = 3939

let server: DemoServer
beforeAll(async () => {
  server = await startDemoServer(port, { SEED: 'none' })
})
afterAll(() => server.close())

const requestOf = (line: string, headers: readonly string[] = [], body = ''): string =>
  [line, 'Host: localhost', ...headers, '', body].join('\r\n')
const good = requestOf('GET /healthz HTTP/1.1')
const ask = async (bytes: string) => {
  const { answers } = await exchange({ port, parts: [bytes], expected: 1, boundMs: 30_000 })
  return answers[0]
}

const h2c = ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABk']
const form = (content: string): readonly string[] => [
  'Content-Type: multipart/form-data; boundary=b',
  `Content-Length: ${content.length}`,
]

describe('with the real panel in the process', () => {
  it('answers upgrades after the panel was opened', async () => {
    expect((await fetch(`${siteUrlOf(port)}/admin/login`)).status).toBe(200)
    for (const path of ['/', '/healthz', '/api/articles', '/admin/login', '/tb/look.css']) {
      const answer = await ask(requestOf(`GET ${path} HTTP/1.1`, h2c))
      expect(answer?.status, path).toBeLessThan(400)
      expect(answer?.headers['connection'], path).toBe('close')
    }
    const socket = ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13']
    expect((await ask(requestOf('GET /_next/webpack-hmr HTTP/1.1', socket)))?.status).toBe(400)
  })

  it.each([
    ['nothing', requestOf('GET /admin/khong-co HTTP/1.1')],
    ['a body', requestOf('POST /admin HTTP/1.1', ['Content-Length: 3'], 'abc')],
    ['a form that is cut short', requestOf('POST /admin HTTP/1.1', form('--b\r\n'), '--b\r\n')],
    ['an action', requestOf('POST /admin HTTP/1.1', ['Next-Action: a', 'Content-Length: 2'], '[]')],
    ['half a route', requestOf('GET /admin HTTP/1.1', ['RSC: 1', 'Next-Router-State-Tree: %'])],
    ['a broken escape', requestOf('GET /_next/static/%zz.js HTTP/1.1')],
    ['a picture', requestOf('GET /_next/image?url=%2Fa.jpg&w=x&q=y HTTP/1.1')],
    ['data', requestOf('GET /_next/data/a/b.json HTTP/1.1')],
    ['two slashes', requestOf('GET /admin//evil.example HTTP/1.1')],
    ['a host of no site', 'GET /admin HTTP/1.0\r\n\r\n'],
    ['a map of sources', requestOf('GET /_next/static/chunks/main.js.map HTTP/1.1')],
  ])('answers a stranger who sends it %s, without a failure of its own', async (_, bytes) => {
    const answer = await ask(bytes)
    expect(answer?.status).toBeLessThan(500)
    expect(answer?.headers['x-powered-by']).toBeUndefined()
    expect((await ask(good))?.status).toBe(200)
  })
})
