import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRates } from '../../../src/server/door/rates.ts'
import { openWireServer, type WireServer } from './wireServer.ts'

let wire: WireServer
/** Where the reader is, as the own proxy says. */
let address = ''
let now = Date.now()
const clock = (): number => now

beforeAll(async () => {
  wire = await openWireServer({
    now: clock,
    rates: createRates({ now: clock, strangers: { page: 10, api: 10, panel: 10 } }),
    readerAddressHeader: 'x-real-ip',
  })
})
afterAll(() => wire.close())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${wire.port}${path}`, { headers: { 'x-real-ip': address, ...headers } })
const statuses = async (times: number, of: (at: number) => string): Promise<Set<number>> => {
  const seen = new Set<number>()
  for (let at = 0; at < times; at += 1) {
    const response = await get(of(at))
    await response.arrayBuffer()
    seen.add(response.status)
  }
  return seen
}

describe('a stranger who asks too much', () => {
  it('of the API is told to wait, and may ask again later', async () => {
    address = '203.0.113.1'
    expect([...(await statuses(10, () => '/api/khong-co'))]).toEqual([404])
    const refused = await get('/api/articles')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30'])
    expect(await refused.json()).toEqual({
      errors: [{ message: 'Bạn gửi quá nhiều yêu cầu. Xin chờ một phút rồi thử lại.' }],
    })
    now += 30_000
    expect((await get('/api/articles')).status).toBe(200)
  })

  it('still reads what is in memory, files, and whether the server lives', async () => {
    address = '203.0.113.2'
    await get('/robots.txt')
    expect((await statuses(12, (at) => `/api/khong-co?${at}`)).has(429)).toBe(true)
    expect((await statuses(12, (at) => `/rss/${at}.rss`)).has(429)).toBe(true)
    expect((await statuses(12, () => '/admin')).has(429)).toBe(true)
    for (const path of [
      '/robots.txt',
      '/healthz',
      '/readyz',
      '/favicon.ico',
      '/_next/static/a.js',
    ]) {
      expect([...(await statuses(30, () => path))], path).toEqual([200])
    }
  })

  it('costs nobody else anything, but the neighbours in the same network of IPv6', async () => {
    address = '2001:db8:1:2::1'
    await statuses(10, () => '/api/khong-co')
    address = '2001:db8:1:2:ffff::9'
    expect((await get('/api/articles')).status).toBe(429)
    address = '2001:db8:1:3::1'
    expect((await get('/api/articles')).status).toBe(200)
  })

  it('is told so as a page where that is what is asked for', async () => {
    address = '203.0.113.3'
    await statuses(12, (at) => `/rss/a${at}.rss`)
    const refused = await get('/khong-co-1.html', { accept: 'text/html' })
    expect(refused.status).toBe(429)
    expect(refused.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await refused.text()).toContain('<html lang="vi">')
  })
})
