import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { factoriesFor } from '../../../factories/index.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { openDesk } from '../../../../plugins/campaign-banners/reader/desk.ts'
import { renderWidget } from '../../../../plugins/campaign-banners/reader/widget.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'
import { campaignFactories, hanoi, type Id, noCampaign, openSite, type Site } from './campaigns.ts'

let newsroom: Newsroom
let site: Site
let officer: Visitor
let nobody: Visitor
let make: ReturnType<typeof campaignFactories>
beforeAll(async () => {
  newsroom = await createNewsroom()
  const { payload } = newsroom
  site = await openSite(newsroom)
  make = campaignFactories(payload)
  const factories = factoriesFor(payload)
  await factories.makeUser('administrator')
  officer = await visitorTo(payload, await factories.makeUser('campaign-officer'))
  nobody = await visitorTo(payload)
})
afterAll(async () => {
  await site.close()
  await newsroom.close()
})

const browser = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36'
const teller = { address: '203.0.113.7', userAgent: browser, purpose: '' }
const viewAt = (instant: number): string =>
  `${Math.floor(instant / 1000).toString(36)}-${randomBytes(12).toString('hex')}`

/** A desk with a clock of its own over the same newsroom. */
async function openCounting() {
  const clock = { now: hanoi('2030-07-01T08:30') }
  const options = { ...site.desk.options, now: () => clock.now }
  const desk = openDesk(newsroom.payload, options)
  const { id, creative } = await make.makeCampaign()
  const book = await desk.read(clock.now)
  const page = { type: 'home', sections: [], tags: [] }
  const { value } = desk.place(book, { page, address: '/', now: clock.now })
  const token = /data-tb-t="([^"]+)"/.exec(value.slots['top'] ?? '')?.[1] ?? ''
  const tell = (events: [string, string][], view = viewAt(clock.now), from = teller) =>
    desk.counter.tell(JSON.stringify({ view, events }), from)
  return { clock, desk, id, creative, token, tell, options }
}
let counting: Awaited<ReturnType<typeof openCounting>>
beforeEach(async () => {
  await newsroom.payload.delete({ collection: 'campaigns', where: { id: { exists: true } } })
  counting = await openCounting()
})

async function counts(id: Id): Promise<Record<string, unknown>[]> {
  const { docs } = await newsroom.payload.find({
    collection: 'campaign-counts',
    where: { campaign: { equals: String(id) } },
    depth: 0,
  })
  return docs as unknown as Record<string, unknown>[]
}
const forgetAll = () =>
  newsroom.payload.db.deleteMany({ collection: 'campaign-counts', where: { id: { exists: true } } })
beforeEach(forgetAll)

describe('what is told of a banner', () => {
  it('is counted by creative, place, day and hour in Hà Nội', async () => {
    const { clock, id, creative, token, tell } = counting
    const view = viewAt(clock.now)
    expect(await tell([[token, 'impressions']], view)).toEqual({ result: 'counted', events: 1 })
    await tell(
      [
        [token, 'viewable'],
        [token, 'dismissals'],
      ],
      view,
    )
    expect(await counts(id)).toMatchObject([
      {
        creative: String(creative),
        placement: 'top',
        day: '2030-07-01',
        hour: 8,
        impressions: 1,
        viewable: 1,
        dismissals: 1,
        clicks: 0,
        bots: 0,
      },
    ])
  })

  it('takes one row for an hour, however many tell it at once', async () => {
    const { id, token, tell } = counting
    const told = Array.from({ length: 200 }, () => tell([[token, 'impressions']]))
    await Promise.all(told)
    const rows = await counts(id)
    expect(rows.map(({ impressions }) => impressions)).toEqual([200])
  })

  it('is not counted twice, not even after a restart', async () => {
    const { clock, id, token, tell, options } = counting
    const view = viewAt(clock.now)
    await tell([[token, 'impressions']], view)
    expect(await tell([[token, 'impressions']], view)).toEqual({ result: 'replay' })
    const restarted = openDesk(newsroom.payload, options)
    const body = JSON.stringify({ view, events: [[token, 'impressions']] })
    expect(await restarted.counter.tell(body, teller)).toEqual({ result: 'replay' })
    expect(await counts(id)).toMatchObject([{ impressions: 1 }])
  })

  it('is worth nothing when it is forged, expired, or from another day', async () => {
    const { clock, token, tell } = counting
    expect(await tell([[`${token}x`, 'impressions']])).toEqual({ result: 'forged' })
    expect(await tell([['abc.def', 'impressions']])).toEqual({ result: 'forged' })
    const old = viewAt(clock.now - 2 * 3_600_000)
    expect(await tell([[token, 'impressions']], old)).toEqual({ result: 'replay' })
    clock.now += 3 * 24 * 3_600_000
    expect(await tell([[token, 'impressions']])).toEqual({ result: 'forged' })
  })

  it('counts only what runs and was delivered', async () => {
    const { clock, id, token, tell } = counting
    expect(await tell([[token, 'viewable']])).toEqual({ result: 'ignored' })
    clock.now = hanoi('2030-07-01T09:01')
    expect(await tell([[token, 'impressions']])).toEqual({ result: 'ignored' })
    await newsroom.payload.update({
      collection: 'campaigns',
      id,
      data: { _status: 'draft' },
    } as never)
    clock.now = hanoi('2030-07-01T08:00')
    expect(await tell([[token, 'impressions']])).toEqual({ result: 'ignored' })
    expect(await counts(id)).toEqual([])
  })

  it('sets bots apart and leaves out what a browser fetches ahead', async () => {
    const { id, token, tell, clock } = counting
    const bot = { ...teller, userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1)' }
    await tell([[token, 'impressions']], viewAt(clock.now), bot)
    const ahead = { ...teller, purpose: 'prefetch;prerender' }
    expect(await tell([[token, 'impressions']], viewAt(clock.now), ahead)).toEqual({
      result: 'ignored',
    })
    expect(await counts(id)).toMatchObject([{ impressions: 0, bots: 1 }])
  })

  it('is refused when it is no beacon or one address floods', async () => {
    const { desk, token, tell } = counting
    for (const body of ['', '[]', '{"view":"x","events":[]}', 'x'.repeat(100_000)]) {
      expect(await desk.counter.tell(body, teller)).toEqual({ result: 'malformed' })
    }
    expect(await tell([[token, 'clicks']])).toEqual({ result: 'malformed' })
    const limit = desk.options.counting.perAddressPerMinute
    const results = new Map<string, number>()
    for (let index = 0; index < limit + 20; index += 1) {
      const { result } = await tell([['abc.def', 'impressions']])
      results.set(result, (results.get(result) ?? 0) + 1)
    }
    expect(results.get('flood')).toBeGreaterThanOrEqual(20)
  })
})

describe('what the widget tells', () => {
  it('is counted apart from the site’s own pages, and the report says so', async () => {
    const { clock, desk, id } = counting
    const widget = await renderWidget(desk, {
      placement: 'top',
      format: 'json',
      siteUrl: newsroom.siteUrl,
      now: clock.now,
    })
    const { html } = JSON.parse(String(widget?.body)) as { html: string }
    const token = /data-tb-t="([^"]+)"/.exec(html)?.[1] ?? ''
    await counting.tell([[token, 'impressions']])
    await counting.tell([[counting.token, 'impressions']])
    expect((await counts(id)).map(({ placement }) => placement).sort()).toEqual([
      'top',
      'widget:top',
    ])
    const { body } = await officer.get(`/campaigns/${id}/report`)
    const { rows } = body as { rows: { placementLabel: string }[] }
    expect(rows.map(({ placementLabel }) => placementLabel).sort()).toEqual([
      'Đầu trang',
      'Đầu trang (trang khác nhúng)',
    ])
  })
})

describe('over HTTP', () => {
  it('a reader behind the own proxy is known by the header that it writes', async () => {
    const { counting: rules } = site.desk.options
    const tell = vi.spyOn(site.desk.counter, 'tell')
    const post = () =>
      fetch(`${site.origin}/tb/g`, {
        method: 'POST',
        body: '{',
        headers: { 'x-forwarded-for': '198.51.100.9, 203.0.113.7' },
      })
    await post()
    Object.assign(rules, { addressHeader: 'x-forwarded-for' })
    await post()
    Object.assign(rules, { addressHeader: null })
    const addresses = tell.mock.calls.map(([, { address }]) => address)
    tell.mockRestore()
    expect(addresses).toEqual([expect.stringMatching(/127\.0\.0\.1|::1/), '203.0.113.7'])
  })

  it('a link leads through the site to the creative’s own link and nowhere else', async () => {
    const { token } = counting
    const follow = (path: string, init: RequestInit = {}) =>
      fetch(site.origin + path, { redirect: 'manual', ...init })
    const answer = await follow(`/tb/di/${token}`)
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe('/thong-diep-suc-khoe')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect((await follow(`/tb/di/${token}x`)).status).toBe(404)
    const elsewhere = await follow(
      `/tb/di/${token}?to=https://evil.example&link=https://evil.example`,
    )
    expect(elsewhere.headers.get('location')).toBe('/thong-diep-suc-khoe')
  })

  it('a link with Vietnamese letters leads on, and one that was stored wrong leads nowhere', async () => {
    const { token, creative } = counting
    const { payload } = newsroom
    const leadTo = async (link: string) => {
      await payload.db.updateOne({
        collection: 'creatives' as 'users',
        id: creative as number,
        data: { link },
      })
      const answer = await fetch(`${site.origin}/tb/di/${token}`, { redirect: 'manual' })
      return [answer.status, answer.headers.get('location')]
    }
    expect(await leadTo('/tìm-kiếm?q=đất')).toEqual([
      302,
      '/t%C3%ACm-ki%E1%BA%BFm?q=%C4%91%E1%BA%A5t',
    ])
    for (const link of ['/\\ke.xau', '/\t/ke.xau', '/%5Cke.xau', 'https://paper.example@ke.xau']) {
      expect(await leadTo(link)).toEqual([404, null])
    }
    await leadTo('/thong-diep-suc-khoe')
  })

  it('a beacon is answered for what it is', async () => {
    const post = (body: string) =>
      fetch(`${site.origin}/tb/g`, { method: 'POST', body, headers: { 'user-agent': browser } })
    expect((await post('{')).status).toBe(400)
    const forged = { view: viewAt(Date.now()), events: [['abc.def', 'impressions']] }
    expect((await post(JSON.stringify(forged))).status).toBe(403)
    expect((await fetch(`${site.origin}/tb/g`)).status).toBe(404)
    expect((await fetch(`${site.origin}/tb/mau/xyz.css`)).status).toBe(404)
  })
})

describe('a report', () => {
  it('has the figures, and as CSV no formula', async () => {
    const { id, creative, token, tell } = counting
    await newsroom.payload.update({
      collection: 'creatives',
      id: creative,
      data: { headline: '=cmd()', _status: 'published' },
    } as never)
    await tell([[token, 'impressions']])
    const { body } = await officer.get(`/campaigns/${id}/report`)
    expect(body).toMatchObject({
      totals: { impressions: 1 },
      rows: [{ day: '2030-07-01', hour: 8 }],
    })
    const csv = await officer.get(`/campaigns/${id}/report.csv`)
    expect(csv.text).toContain("2030-07-01,8,Đầu trang,'=cmd(),1,0,0,0,0")
    for (const path of [`/campaigns/${id}/report`, `/campaigns/${id}/report.csv`]) {
      expect((await nobody.get(path)).status).toBe(401)
    }
    expect((await officer.get(`/campaigns/${noCampaign}/report`)).status).toBe(404)
  })
})
