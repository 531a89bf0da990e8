import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { type Answer, visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'
import { campaignFactories, confirmAs, type Id, iso, openSite, type Site } from './campaigns.ts'

let newsroom: Newsroom
let site: Site
let make: Factories & ReturnType<typeof campaignFactories>
let chief: Visitor
let editor: Visitor
let administrator: Visitor
let officer: Visitor
let nobody: Visitor
beforeAll(async () => {
  newsroom = await createNewsroom()
  site = await openSite(newsroom)
  const { payload } = newsroom
  make = { ...factoriesFor(payload), ...campaignFactories(payload) }
  administrator = await visitorTo(payload, await make.makeUser('administrator'))
  chief = await visitorTo(payload, await make.makeUser('editor-in-chief'))
  editor = await visitorTo(payload, await make.makeUser('editor'))
  officer = await visitorTo(payload, await make.makeUser('campaign-officer'))
  nobody = await visitorTo(payload)
})
afterAll(async () => {
  await site.close()
  await newsroom.close()
})
beforeEach(async () => {
  await newsroom.payload.delete({ collection: 'campaigns', where: { id: { exists: true } } })
  await newsroom.payload.db.deleteMany({ collection: 'campaign-locks', where: {} })
  // Past the minute in which an emergency that is raised now begins.
  site.clock.now = Date.now() + 60_000
})

const hourMs = 3_600_000
const soon = (hours: number): string => new Date(Date.now() + hours * hourMs).toISOString()
const alarm = (overrides: object = {}) => ({
  headline: 'Hà Nội có bão, người dân ở trong nhà',
  text: 'Thành phố yêu cầu không ra đường từ 18 giờ.',
  endsAt: soon(6),
  ...overrides,
})
const hours = (from: number, to: number): readonly [string, string] => {
  const local = (hour: number): string =>
    new Date(Date.parse(soon(hour + 7))).toISOString().slice(0, 16)
  return [local(from), local(to)]
}
const idOf = ({ body }: Answer): Id => (body as { id: Id }).id

describe('an emergency', () => {
  it('is written by the editor-in-chief and seen by readers after a second person’s word', async () => {
    await site.get('/')
    const raised = await chief.send('POST', '/campaigns/emergency', alarm())
    expect(raised.body).toMatchObject({ state: 'waiting' })
    const id = idOf(raised)
    expect((await site.get('/')).html).not.toContain('Hà Nội có bão')
    const own = await confirmAs(chief, id)
    expect(own.status).toBe(403)
    expect(own.text).toContain('người thứ hai')
    expect((await confirmAs(editor, id)).body).toMatchObject({
      state: 'live',
    })
    const startedAt = performance.now()
    for (const path of ['/', '/su-kien', '/khong-co-trang-nay']) {
      expect((await site.get(path)).html).toContain('Hà Nội có bão')
    }
    expect(performance.now() - startedAt).toBeLessThan(60_000)
  })

  it('goes by itself at its end, which it must have', async () => {
    const endsAt = soon(2)
    const id = idOf(await chief.send('POST', '/campaigns/emergency', alarm({ endsAt })))
    await confirmAs(editor, id)
    expect((await site.get('/')).html).toContain('Hà Nội có bão')
    site.clock.now = Date.parse(endsAt)
    expect((await site.get('/')).html).not.toContain('Hà Nội có bão')
    for (const wrong of [{ endsAt: null }, { endsAt: soon(24 * 30) }, { endsAt: soon(-1) }]) {
      expect((await chief.send('POST', '/campaigns/emergency', alarm(wrong))).status).toBe(400)
    }
  })

  it('comes over a campaign of the first class, whatever page it is', async () => {
    const { id } = await make.makeCampaign({
      during: ['2020-01-01T00:00', '2040-01-01T00:00'],
      priority: '1',
    })
    const emergency = idOf(await chief.send('POST', '/campaigns/emergency', alarm()))
    await confirmAs(editor, emergency)
    const { html } = await site.get('/')
    expect(html.indexOf(`data-tb="${emergency}"`)).toBeGreaterThan(0)
    expect(html.indexOf(`data-tb="${emergency}"`)).toBeLessThan(html.indexOf(`data-tb="${id}"`))
  })

  it('is raised by nobody else, by no other door, and with nothing missing', async () => {
    expect((await nobody.send('POST', '/campaigns/emergency', alarm())).status).toBe(401)
    expect((await officer.send('POST', '/campaigns/emergency', alarm())).status).toBe(403)
    expect((await editor.send('POST', '/campaigns/emergency', alarm())).status).toBe(403)
    expect((await chief.send('POST', '/campaigns/emergency', { headline: 'x' })).status).toBe(400)
    const link = 'javascript:alert(1)'
    expect((await chief.send('POST', '/campaigns/emergency', alarm({ link }))).status).toBe(400)
    const id = idOf(await chief.send('POST', '/campaigns/emergency', alarm()))
    expect((await confirmAs(officer, id)).status).toBe(403)
    for (const visitor of [editor, chief]) {
      const { status } = await visitor.send('PATCH', `/campaigns/${id}`, { _status: 'published' })
      expect(status).toBe(403)
    }
    expect((await officer.send('PATCH', `/campaigns/${id}?draft=true`, { name: 'x' })).status).toBe(
      403,
    )
  })

  it('whose words the second person changed needs a further person', async () => {
    const id = idOf(await chief.send('POST', '/campaigns/emergency', alarm()))
    await editor.send('PATCH', `/campaigns/${id}?draft=true`, { name: 'Sửa lại' })
    expect((await confirmAs(editor, id)).status).toBe(403)
    expect((await confirmAs(chief, id)).status).toBe(403)
    expect((await confirmAs(administrator, id)).status).toBe(200)
  })

  it('whose text the second person changed needs a further person too', async () => {
    const id = idOf(await chief.send('POST', '/campaigns/emergency', alarm()))
    const { docs } = await newsroom.payload.find({
      collection: 'creatives',
      where: { campaign: { equals: id } },
      draft: true,
    })
    const creative = `/creatives/${String(docs[0]?.id)}?draft=true`
    const words = { headline: 'Hà Nội có mưa, người dân ở trong nhà' }
    expect((await officer.send('PATCH', creative, words)).status).toBe(403)
    expect((await editor.send('PATCH', creative, words)).status).toBe(200)
    expect((await confirmAs(editor, id)).status).toBe(403)
    expect((await confirmAs(chief, id)).status).toBe(403)
    expect((await confirmAs(administrator, id)).status).toBe(200)
    expect((await site.get('/')).html).toContain('Hà Nội có mưa')
  })

  it('is checked from outside, and the answer says where readers see it', async () => {
    const id = idOf(await chief.send('POST', '/campaigns/emergency', alarm()))
    const { config } = newsroom.payload
    const check = async () => {
      const { serverURL } = config
      // The check opens the site at its public address, which here is the test's own server.
      config.serverURL = site.origin
      const paths = { paths: ['/', '/su-kien'] }
      const answer = await chief.send('POST', `/campaigns/${id}/self-check`, paths)
      config.serverURL = serverURL
      return answer.body
    }
    expect(await check()).toMatchObject({ isEverywhere: false })
    await confirmAs(editor, id)
    expect(await check()).toMatchObject({
      isEverywhere: true,
      pages: [
        { path: '/', isSeen: true, status: 200 },
        { path: '/su-kien', isSeen: true, status: 200 },
      ],
    })
    const anonymous = await nobody.send('POST', `/campaigns/${id}/self-check`, { paths: ['/'] })
    expect(anonymous.status).toBe(401)
    const outside = { paths: ['https://evil.example/'] }
    expect((await chief.send('POST', `/campaigns/${id}/self-check`, outside)).status).toBe(400)
  })
})

describe('a second emergency', () => {
  const raise = async (headline: string): Promise<Id> =>
    idOf(await chief.send('POST', '/campaigns/emergency', alarm({ headline })))

  const claimsLeft = async (): Promise<unknown> => {
    const { docs } = await newsroom.payload.find({
      collection: 'campaign-locks',
      where: { name: { equals: 'emergency' } },
    })
    return docs[0]?.claims
  }

  it('at the same time is refused with the way out', async () => {
    const first = await raise('Bão số một đổ bộ')
    const second = await raise('Vỡ đê ở ngoại thành')
    expect((await confirmAs(editor, first)).status).toBe(200)
    const refused = await confirmAs(editor, second)
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Trùng với thông báo khẩn “Bão số một đổ bộ”')
    expect(refused.text).toContain('Hãy gỡ hoặc sửa thông báo đó')
  })

  it('does not slip through when several are confirmed at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const ids: Id[] = []
      for (let serial = 0; serial < 5; serial += 1) ids.push(await raise(`Tin khẩn số ${serial}`))
      const answers = await Promise.all(ids.map((id) => confirmAs(editor, id)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
      const live = await newsroom.payload.find({
        collection: 'campaigns',
        where: { kind: { equals: 'emergency' }, _status: { equals: 'published' } },
      })
      expect(live.totalDocs).toBe(1)
      expect(await claimsLeft()).toEqual([])
      await newsroom.payload.delete({ collection: 'campaigns', where: { id: { exists: true } } })
      await newsroom.payload.db.deleteMany({ collection: 'campaign-locks', where: {} })
    }
  })

  it('is refused while the first is being published and nobody can see it yet', async () => {
    const id = await raise('Vỡ đê ở ngoại thành')
    const claimed = { campaign: 'another', from: Date.now(), to: Date.now() + hourMs }
    const lock = (at: number) => ({ name: 'emergency', turn: 7, claims: [{ ...claimed, at }] })
    const { db } = newsroom.payload
    await db.deleteMany({ collection: 'campaign-locks', where: { name: { equals: 'emergency' } } })
    await db.create({ collection: 'campaign-locks', data: lock(Date.now()) })
    const refused = await confirmAs(editor, id)
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Hãy chờ một phút')
    // Whoever wrote that has died since: it holds nobody up for longer than a minute.
    await db.updateOne({
      collection: 'campaign-locks',
      where: { name: { equals: 'emergency' } },
      data: lock(Date.now() - 2 * 60_000),
    })
    const sent = await confirmAs(editor, id)
    expect(sent.status, sent.text).toBe(200)
  })

  it('may follow the first, minute to minute', async () => {
    const first = idOf(await chief.send('POST', '/campaigns/emergency', alarm({ endsAt: soon(1) })))
    await confirmAs(editor, first)
    const second = await raise('Vỡ đê ở ngoại thành')
    const startsAt = new Date(Date.parse(soon(1))).toISOString()
    const windows = [{ startsAt, endsAt: soon(5) }]
    await chief.send('PATCH', `/campaigns/${second}?draft=true`, { windows })
    expect((await confirmAs(editor, second)).status).toBe(200)
  })

  it('is refused in the language of who asks', async () => {
    await make.makeCampaign({
      name: 'Bão',
      kind: 'emergency',
      during: hours(0, 5),
      creative: { placements: ['emergency-bar'] },
    })
    const id = await raise('Vỡ đê ở ngoại thành')
    const answer = await confirmAs(editor, id, 'en')
    expect(answer.text).toContain('It meets the emergency “Bão”')
  })
})

describe('what a campaign would meet', () => {
  it('is told before anything is saved: who wins where, when and why', async () => {
    const { id } = await make.makeCampaign({
      name: 'Đã duyệt',
      priority: '1',
      during: ['2030-07-01T07:00', '2030-07-02T07:00'],
    })
    const data = {
      name: 'Đang soạn',
      kind: 'public-health',
      priority: '3',
      weight: 5,
      windows: [{ startsAt: iso('2030-07-02T00:00'), endsAt: iso('2030-07-05T00:00') }],
      targeting: { reach: 'every-page' },
    }
    const { status, body } = await officer.send('POST', '/campaigns/conflicts', { data })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      conflicts: [
        {
          placement: 'top',
          placementLabel: { vi: 'Đầu trang' },
          other: { id: String(id), name: 'Đã duyệt' },
          outcome: { result: 'loses', by: 'priority' },
          when: ['00:00 02/07/2030 – 07:00 02/07/2030'],
        },
      ],
    })
    expect((await nobody.send('POST', '/campaigns/conflicts', { data })).status).toBe(401)
    expect((await officer.send('POST', '/campaigns/conflicts', {})).status).toBe(400)
    expect(
      (await officer.send('POST', '/campaigns/conflicts', { data: { windows: 1 } })).status,
    ).toBe(400)
  })

  it('stands on the calendar with its state', async () => {
    await make.makeCampaign({ name: 'Sắp chạy', during: ['2030-07-01T07:00', '2030-07-02T07:00'] })
    const range = `from=${iso('2030-06-30T00:00')}&to=${iso('2030-07-10T00:00')}`
    const { body } = await officer.get(`/campaigns/timeline?${range}`)
    expect(body).toMatchObject({
      campaigns: [
        { name: 'Sắp chạy', state: 'scheduled', placements: ['top'], status: 'published' },
      ],
    })
    expect((await nobody.get(`/campaigns/timeline?${range}`)).status).toBe(401)
    expect((await officer.get('/campaigns/timeline?from=x')).status).toBe(400)
    for (const odd of ['2.5', '-1', '1e9', 'NaN', '2026']) {
      expect((await officer.get(`/campaigns/timeline?from=${odd}&to=2026-01-31`)).status).toBe(400)
      expect((await officer.get(`/campaigns/preview?path=/&at=${odd}`)).status).toBe(400)
    }
  })
})
