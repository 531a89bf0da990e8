import { sync, type VEvent } from 'node-ical'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderPage } from '../../../src/server/pages/routes.ts'
import { factoriesFor, type Factories } from '../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
})
afterAll(() => newsroom.close())

const noon = Date.parse('2031-05-14T05:00:00.000Z')
function ask(url: string, now = noon) {
  const [path = '', query = ''] = url.split('?')
  const site = {
    payload,
    now: () => now,
    siteUrl: newsroom.siteUrl,
    stylesheet: '/assets/site.css',
  }
  return renderPage({ path, query: new URLSearchParams(query) }, site)
}
const bodyOf = async (url: string): Promise<string> => String((await ask(url)).body)
const eventsIn = (text: string): VEvent[] =>
  Object.values(sync.parseICS(text)).flatMap((part) => (part?.type === 'VEVENT' ? [part] : []))
async function entryOf(slug: unknown): Promise<VEvent> {
  const [event] = eventsIn(await bodyOf(`/su-kien/${String(slug)}.ics`))
  if (!event) throw new Error(`no event in ${String(slug)}.ics`)
  return event
}
const change = (id: number | string, data: object, draft = false) =>
  payload.update({ collection: 'events', id, data, draft })

describe('an event in readers’ calendars', () => {
  it('counts up with each change of time, place or state that they were told, and no other', async () => {
    const { id, slug } = await make.makeEvent({ startsAt: '2031-06-02T01:00:00.000Z' })
    const first = await entryOf(slug)
    expect(first.sequence).toBe(0)
    await change(id, { standfirst: 'Sapo mới' })
    expect((await entryOf(slug)).sequence).toBe(0)
    await change(id, { startsAt: '2031-06-03T01:00:00.000Z' }, true)
    expect(await entryOf(slug)).toMatchObject({ sequence: 0, start: first.start })
    await change(id, { startsAt: '2031-06-04T01:00:00.000Z', _status: 'published' })
    const moved = await entryOf(slug)
    expect(moved).toMatchObject({ sequence: 1, uid: first.uid })
    await change(id, { eventStatus: 'cancelled', calendarSequence: 0 })
    expect(await entryOf(slug)).toMatchObject({ sequence: 2, status: 'CANCELLED', uid: first.uid })
  })

  it('keeps counting when it comes back, and begins anew in a copy', async () => {
    const { id, slug } = await make.makeEvent({ startsAt: '2031-06-05T01:00:00.000Z' })
    await change(id, { venueName: 'Cung Hữu nghị' })
    await change(id, { _status: 'draft' })
    expect((await ask(`/su-kien/${slug}.ics`)).status).toBe(410)
    await change(id, { _status: 'published', venueName: 'Nhà hát Lớn' })
    expect((await entryOf(slug)).sequence).toBe(2)
    const copy = await payload.duplicate({ collection: 'events', id, depth: 0 })
    await change(copy.id, { slug: 'ban-sao', _status: 'published' })
    expect((await entryOf('ban-sao')).sequence).toBe(0)
  })

  it('is where its page is, and leads on when the page moves', async () => {
    const { id } = await make.makeEvent({ slug: 'ten-cu', startsAt: '2031-06-06T01:00:00.000Z' })
    expect(await bodyOf('/su-kien/ten-cu')).toContain('href="/su-kien/ten-cu.ics"')
    await change(id, { slug: 'ten-moi' })
    const moved = await ask('/su-kien/ten-cu.ics')
    expect([moved.status, moved.headers['location']]).toEqual([301, '/su-kien/ten-moi.ics'])
    expect((await ask('/su-kien/khong-co.ics')).status).toBe(404)
  })

  it('stands with the others in the calendar that readers subscribe to, cancelled ones too', async () => {
    await make.makeEvent({ title: 'Quá cũ', startsAt: '2030-10-01T01:00:00.000Z' })
    await make.makeEvent({
      ...{ title: 'Đã bỏ', startsAt: '2031-05-20T01:00:00.000Z', eventStatus: 'cancelled' },
    })
    const rendered = await ask('/su-kien.ics')
    expect(rendered.headers['content-type']).toBe('text/calendar; charset=utf-8')
    const titles = eventsIn(String(rendered.body)).map(({ summary }) => summary)
    expect(titles).toContain('Đã hủy: Đã bỏ')
    expect(titles).not.toContain('Quá cũ')
    // Midnight in Hà Nội before the first of June.
    expect(rendered.staleAt).toBe(Date.parse('2031-05-31T17:00:00.000Z'))
  })
})

describe('the list of events', () => {
  beforeAll(async () => {
    await make.makeEvent({
      ...{ title: 'Tọa đàm trên mạng', startsAt: '2031-07-10T01:00:00.000Z' },
      onlineUrl: 'https://hop.example.vn/phong',
    })
    await make.makeEvent({
      ...{ title: 'Lễ hội ba ngày', venueName: 'Sân chợ' },
      ...{ startsAt: '2031-07-30T01:00:00.000Z', endsAt: '2031-08-02T17:00:00.000Z' },
    })
    await make.makeEvent({
      ...{ title: 'Hội thảo bỏ lỡ', venueName: 'Sân chợ', eventStatus: 'cancelled' },
      startsAt: '2031-07-12T01:00:00.000Z',
    })
  })

  it.each([
    ['hinh-thuc=truc-tuyen', ['Tọa đàm trên mạng'], ['Lễ hội ba ngày', 'Hội thảo bỏ lỡ']],
    ['hinh-thuc=tai-cho&tinh-trang=huy', ['Hội thảo bỏ lỡ'], ['Lễ hội', 'Tọa đàm']],
    ['hinh-thuc=&tinh-trang=', ['Tọa đàm', 'Lễ hội', 'Hội thảo bỏ lỡ'], []],
  ])('shows what is asked by ?%s', async (query, shown, hidden) => {
    const html = await bodyOf(`/su-kien?${query}`)
    for (const title of shown) expect(html).toContain(title)
    for (const title of hidden) expect(html).not.toContain(title)
  })

  it('is one for search engines, and a selection none', async () => {
    const { siteUrl } = newsroom
    expect(await bodyOf('/su-kien?hinh-thuc=')).toContain(
      `rel="canonical" href="${siteUrl}/su-kien"`,
    )
    expect(await bodyOf('/su-kien?hinh-thuc=tai-cho')).toContain('content="noindex"')
  })

  it('shows a month with all that takes place in it, what began before it too', async () => {
    const july = await bodyOf('/su-kien?thang=2031-07')
    for (const title of ['Tọa đàm trên mạng', 'Lễ hội ba ngày', 'Hội thảo bỏ lỡ']) {
      expect(july).toContain(title)
    }
    expect(july).toContain('<a href="#ngay-30">31<')
    const august = await bodyOf('/su-kien?thang=2031-08')
    expect(august).toContain('Lễ hội ba ngày')
    expect(august).not.toContain('Tọa đàm trên mạng')
    // It ends with the second of August.
    expect(august).toContain('<a href="#ngay-1">2<')
    expect(august).toContain('<td><span>3</span></td>')
  })

  it('turns from month to month as far as there are events', async () => {
    expect(await bodyOf('/su-kien?thang=2031-06')).toContain('href="/su-kien?thang=2031-07"')
    expect(await bodyOf('/su-kien?thang=2031-07')).toContain('href="/su-kien?thang=2031-08"')
    expect(await bodyOf('/su-kien?thang=2031-08')).not.toContain('thang=2031-09')
    expect((await ask('/su-kien?thang=2041-01')).status).toBe(404)
  })

  it.each(['thang=2031-13', 'thang=x', 'hinh-thuc=gi', 'tinh-trang=cancelled', 'truoc=x'])(
    'is not there for what is no question: ?%s',
    async (query) => {
      expect((await ask(`/su-kien?${query}`)).status).toBe(404)
    },
  )
})
