import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'
import { campaignFactories, type Id, iso, july, noCampaign } from './campaigns.ts'

let newsroom: Newsroom
let make: Factories & ReturnType<typeof campaignFactories>
let officer: Visitor
let editor: Visitor
let reporter: Visitor
let nobody: Visitor
beforeAll(async () => {
  newsroom = await createNewsroom()
  const { payload } = newsroom
  make = { ...factoriesFor(payload), ...campaignFactories(payload) }
  await make.makeUser('administrator')
  officer = await visitorTo(payload, await make.makeUser('campaign-officer'))
  editor = await visitorTo(payload, await make.makeUser('editor'))
  reporter = await visitorTo(payload, await make.makeUser('reporter'))
  nobody = await visitorTo(payload)
})
afterAll(() => newsroom.close())

const booking = (overrides: object = {}) => ({
  name: '5K buổi sáng',
  kind: 'public-health',
  priority: '2',
  weight: 10,
  windows: [{ startsAt: iso(july[0]), endsAt: iso(july[1]) }],
  targeting: { reach: 'every-page', width: 'any' },
  ...overrides,
})
type Doc = { doc: { id: Id; _status: string; reviewState: string } }
const docOf = ({ body }: { body: unknown }) => (body as Doc).doc
const seenOf = async (id: Id): Promise<string> =>
  ((await editor.get(`/campaigns/${id}?draft=true`)).body as { seen: string }).seen
const liveName = async (id: Id): Promise<unknown> =>
  ((await editor.get(`/campaigns/${id}?draft=false`)).body as { name: string }).name

describe('a campaign', () => {
  it('is nobody’s to read or write without the job', async () => {
    const { id } = await make.makeCampaign()
    for (const visitor of [nobody, reporter]) {
      expect((await visitor.get('/campaigns')).status).toBe(403)
      expect((await visitor.get(`/creatives`)).status).toBe(403)
      expect((await visitor.send('POST', '/campaigns', booking())).status).toBe(403)
      expect((await visitor.send('DELETE', `/campaigns/${id}`)).status).toBe(403)
      expect((await visitor.get('/campaign-audit')).status).toBe(403)
    }
  })

  it('is written and submitted by the officer and approved by an editor', async () => {
    const draft = await officer.send(
      'POST',
      '/campaigns?draft=true',
      booking({ reviewState: 'submitted' }),
    )
    expect(draft.status).toBe(201)
    const { id } = docOf(draft)
    const refused = await officer.send('PATCH', `/campaigns/${id}`, { _status: 'published' })
    expect(refused.status).toBe(403)
    expect(refused.text).toContain('phải duyệt trước khi phát')
    const seen = await seenOf(id)
    const approved = await editor.send('PATCH', `/campaigns/${id}`, { seen, _status: 'published' })
    expect(docOf(approved)).toMatchObject({ _status: 'published', reviewState: 'approved' })
  })

  it('asks for approval again after an edit, and stays as approved until then', async () => {
    const { id } = await make.makeCampaign({ name: 'Như đã duyệt' })
    for (const [path, data] of [
      [`/campaigns/${id}`, { name: 'Sửa thẳng' }],
      [`/campaigns/${id}`, { name: 'Sửa thẳng', _status: 'published' }],
    ] as const) {
      expect((await officer.send('PATCH', path, data)).status).toBe(403)
    }
    const edit = await officer.send('PATCH', `/campaigns/${id}?draft=true`, { name: 'Bản sửa' })
    expect(edit.status).toBe(200)
    expect(docOf(edit).reviewState).toBe('drafting')
    expect(await liveName(id)).toBe('Như đã duyệt')
    const seen = await seenOf(id)
    await editor.send('PATCH', `/campaigns/${id}`, { seen, name: 'Bản sửa', _status: 'published' })
    expect(await liveName(id)).toBe('Bản sửa')
  })

  it('takes its creatives along when it is approved', async () => {
    const { id, creative } = await make.makeCampaign({ _status: 'draft' })
    await editor.send('PATCH', `/campaigns/${id}`, { _status: 'published' })
    const { body } = await editor.get(`/creatives/${creative}?draft=false`)
    expect(body).toMatchObject({ _status: 'published' })
  })

  it('keeps who changed what, and nobody rewrites that', async () => {
    const { id } = await make.makeCampaign()
    await editor.send('PATCH', `/campaigns/${id}`, { weight: 77 })
    const { body } = await officer.get(
      `/campaign-audit?where[subject][equals]=campaigns:${id}&sort=-createdAt`,
    )
    const { docs } = body as { docs: { id: Id; userName: string; changes: object }[] }
    expect(docs[0]).toMatchObject({ userName: 'editor', changes: { weight: [10, 77] } })
    const entry = `/campaign-audit/${String(docs[0]?.id)}`
    expect((await editor.send('PATCH', entry, { userName: 'x' })).status).toBe(403)
    expect((await editor.send('DELETE', entry)).status).toBe(403)
  })

  it('is refused with what is wrong and how to mend it', async () => {
    const save = (data: object) => officer.send('POST', '/campaigns', booking(data))
    const at = (startsAt: string, endsAt: string | null) => ({ windows: [{ startsAt, endsAt }] })
    expect((await save(at(iso(july[1]), iso(july[0])))).text).toContain('phải sau giờ bắt đầu')
    expect((await save(at(iso(july[0]), null))).text).toContain('phải có giờ kết thúc')
    expect((await save({ windows: [] })).status).toBe(400)
    const hours = { windows: [{ ...at(iso(july[0]), iso(july[1])).windows[0], from: '7h' }] }
    expect((await save(hours)).text).toContain('07:00')
  })

  it('is read to the minute whatever seconds came with it', async () => {
    const windows = [{ startsAt: '2030-07-01T00:00:31.500Z', endsAt: '2030-07-01T02:00:59.000Z' }]
    const { body } = await officer.send('POST', '/campaigns?draft=true', booking({ windows }))
    const { doc } = body as { doc: { windows: { startsAt: string; endsAt: string }[] } }
    expect(doc.windows[0]).toMatchObject({
      startsAt: '2030-07-01T00:00:00.000Z',
      endsAt: '2030-07-01T02:00:00.000Z',
    })
  })

  it('shows itself again to those who closed it with a new revision', async () => {
    const { id } = await make.makeCampaign()
    const { body } = await editor.send('PATCH', `/campaigns/${id}`, { resetDismissals: true })
    expect((body as { doc: object }).doc).toMatchObject({ revision: 2, resetDismissals: false })
    const forged = await editor.send('PATCH', `/campaigns/${id}`, { revision: 99 })
    expect((forged.body as { doc: object }).doc).toMatchObject({ revision: 2 })
  })

  it('is copied with its creatives as a draft', async () => {
    const { id } = await make.makeCampaign({ name: 'Gốc' })
    const { status, body } = await officer.send('POST', `/campaigns/${id}/copy`)
    expect(status).toBe(201)
    const copy = (body as { id: Id }).id
    const { body: campaign } = await officer.get(`/campaigns/${copy}?draft=true`)
    expect(campaign).toMatchObject({ name: 'Gốc (bản sao)', _status: 'draft' })
    const creatives = await officer.get(`/creatives?where[campaign][equals]=${copy}&draft=true`)
    expect(creatives.body).toMatchObject({ totalDocs: 1 })
    expect((await nobody.send('POST', `/campaigns/${id}/copy`)).status).toBe(401)
    expect((await reporter.send('POST', `/campaigns/${id}/copy`)).status).toBe(403)
    expect((await officer.send('POST', `/campaigns/${noCampaign}/copy`)).status).toBe(404)
  })
})

describe('a creative', () => {
  const creative = (campaign: Id, overrides: object = {}) => ({
    campaign,
    placements: ['top'],
    headline: 'Thông điệp',
    textColor: '#ffffff',
    groundColor: '#0b5137',
    weight: 1,
    ...overrides,
  })

  it('is refused where its text cannot be read on its ground', async () => {
    const { id } = await make.makeCampaign()
    const pale = creative(id, {
      textColor: '#ffffff',
      groundColor: '#bbbbbb',
      _status: 'published',
    })
    const { status, text } = await editor.send('POST', '/creatives', pale)
    expect(status).toBe(400)
    expect(text).toContain('tương phản 1,9:1, cần ít nhất 4,5:1')
  })

  it('leads to this site or a web address and to nothing that runs', async () => {
    const { id } = await make.makeCampaign()
    for (const link of [
      'javascript:alert(1)',
      '//evil.example',
      '/\\evil.example',
      'mailto:a@b.c',
    ]) {
      const data = creative(id, { link, _status: 'published' })
      expect((await editor.send('POST', '/creatives', data)).status).toBe(400)
    }
  })

  it('is approved by an editor alone, and deleted by the officer only before', async () => {
    const { id, creative: live } = await make.makeCampaign()
    const published = creative(id, { _status: 'published' })
    expect((await officer.send('POST', '/creatives', published)).status).toBe(403)
    expect((await officer.send('DELETE', `/creatives/${live}`)).status).toBe(403)
    const draft = docOf(await officer.send('POST', '/creatives?draft=true', creative(id)))
    expect((await officer.send('DELETE', `/creatives/${draft.id}`)).status).toBe(200)
  })

  it('is made from a message with its official words: 5K as five steps with pictures', async () => {
    const { id } = await make.makeCampaign()
    const labels = ['Khẩu trang', 'Khử khuẩn', 'Khoảng cách', 'Không tập trung', 'Khai báo y tế']
    const message = await make.makeHealthMessage({
      title: 'Thông điệp 5K',
      steps: labels.map((label) => ({ label })),
    })
    const asked = { campaign: id, message: message.id }
    const { status, body } = await officer.send('POST', '/creatives/from-message', asked)
    expect(status).toBe(201)
    const made = await officer.get(
      `/creatives/${String((body as { id: Id }).id)}?draft=true&depth=0`,
    )
    expect(made.body).toMatchObject({
      headline: 'Thông điệp 5K',
      source: 'Nguồn: Bộ Y tế, 31/8/2020',
      link: `/thong-diep-suc-khoe/${String(message.slug)}`,
      _status: 'draft',
    })
    const { steps } = made.body as { steps: { label: string; icon: string }[] }
    expect(steps.map(({ label }) => label)).toEqual(labels)
    expect(steps.map(({ icon }) => icon)).toEqual([
      'mask',
      'hands',
      'distance',
      'no-crowd',
      'declare',
    ])
    expect((await nobody.send('POST', '/creatives/from-message', asked)).status).toBe(401)
    expect((await reporter.send('POST', '/creatives/from-message', asked)).status).toBe(403)
    expect((await officer.send('POST', '/creatives/from-message', {})).status).toBe(400)
  })
})
