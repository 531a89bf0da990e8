import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWireServer, type WireServer } from './wireServer.ts'

const token = 'a-token-of-the-tests'
let heardAt = Date.now()
let wire: WireServer
beforeAll(async () => {
  wire = await openWireServer({ metrics: { token, heardAt: () => heardAt } })
})
afterAll(() => wire.close())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${wire.port}${path}`, { headers })
const scrape = (authorization: string) => get('/metrics', { authorization })
/** The value of a line of Prometheus' text format. */
async function valueOf(line: string): Promise<number> {
  const text = await (await scrape(`Bearer ${token}`)).text()
  const found = text.split('\n').find((each) => each.startsWith(`${line} `))
  return Number(found?.slice(line.length + 1) ?? 'NaN')
}

describe('/metrics', () => {
  it.each(['', 'Bearer', 'Bearer wrong', `Basic ${token}`, `bearer  ${token}`])(
    'tells nothing to who sends %j',
    async (authorization) => {
      const answer = await scrape(authorization)
      expect(answer.status).toBe(401)
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/)
      expect(await answer.text()).not.toMatch(/newsroom_|process_/)
    },
  )

  it('counts answers by kind, status, and whether they were made', async () => {
    const labels = (source: string) =>
      `newsroom_requests_total{kind="sitemap",status="200",source="${source}"}`
    for (let times = 0; times < 3; times += 1) await (await get('/robots.txt')).text()
    expect([await valueOf(labels('made')), await valueOf(labels('memory'))]).toEqual([1, 2])
    expect(await valueOf('newsroom_page_making_seconds_count')).toBe(1)
    expect(await valueOf('newsroom_cache_lookups_total{cache="pages",result="hit"}')).toBe(2)
    expect(await valueOf('newsroom_cache_entries{cache="pages"}')).toBe(1)
  })

  it('has no label that a stranger could invent', async () => {
    for (const path of ['/khong-co-1', '/khong-co-2', '/api/khong-co', '/%ff']) await get(path)
    const text = await (await scrape(`Bearer ${token}`)).text()
    expect(text).not.toMatch(/khong-co|%ff/)
  })

  it('says how late jobs are, and how long others were not heard', async () => {
    expect(await valueOf('newsroom_jobs_late_seconds')).toBe(0)
    const { payload } = wire.newsroom
    const waitUntil = new Date(Date.now() - 3_600_000).toISOString()
    const job = { taskSlug: 'schedulePublish', queue: 'default', waitUntil, processing: false }
    await payload.db.create({ collection: 'payload-jobs', data: job })
    const { docs } = await payload.db.find({ collection: 'payload-jobs', where: {} })
    const late = await valueOf('newsroom_jobs_late_seconds')
    expect(late, JSON.stringify(docs)).toBeGreaterThanOrEqual(3600)
    await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    heardAt = Date.now() - 30_000
    expect(await valueOf('newsroom_events_unheard_seconds')).toBeGreaterThanOrEqual(30)
  })

  it('leaves out what a database that is away would say, and tells the rest', async () => {
    const { db } = wire.newsroom.payload
    const { find } = db
    db.find = () => Promise.reject(new Error('away'))
    const late = await valueOf('newsroom_jobs_late_seconds')
    const entries = await valueOf('newsroom_cache_entries{cache="pages"}')
    db.find = find
    expect([late, entries > 0]).toEqual([Number.NaN, true])
  })
})

describe('a request', () => {
  it('has an id, which is the proxy’s where that is plausible', async () => {
    const idOf = async (headers: Record<string, string>) =>
      (await get('/readyz', headers)).headers.get('x-request-id')
    expect(await idOf({})).toMatch(/^[\da-f-]{36}$/)
    expect(await idOf({ 'x-request-id': 'edge-0123456789' })).toBe('edge-0123456789')
    expect(await idOf({ 'x-request-id': 'a b' })).toMatch(/^[\da-f-]{36}$/)
    expect(await idOf({ 'x-request-id': 'x'.repeat(65) })).toMatch(/^[\da-f-]{36}$/)
  })
})

describe('the dashboard of docs/', () => {
  it('asks for numbers that are told', async () => {
    const board = readFileSync(new URL('../../../docs/grafana.json', import.meta.url), 'utf8')
    const asked = new Set(board.match(/\b(?:newsroom|nodejs|process)_\w+/g))
    const text = await (await scrape(`Bearer ${token}`)).text()
    const told = new Set(text.match(/^# TYPE \w+/gm)?.map((line) => line.slice('# TYPE '.length)))
    const isTold = (name: string) => told.has(name) || told.has(name.replace(/_bucket$/, ''))
    expect([...asked].filter((name) => !isTold(name))).toEqual([])
    expect(asked.size).toBeGreaterThan(8)
  })
})
