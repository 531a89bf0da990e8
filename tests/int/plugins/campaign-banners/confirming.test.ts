import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Payload } from 'payload'
import { factoriesFor } from '../../../factories/index.ts'
import { type Answer, visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { isSmokeServer } from '../../../helpers/engine.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'
import { campaignFactories, confirmAs, type Id } from './campaigns.ts'

let newsroom: Newsroom
let payload: Payload
let make: ReturnType<typeof campaignFactories>
let chief: Visitor
let editor: Visitor
let administrator: Visitor
let officer: Visitor
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = campaignFactories(payload)
  const staff = factoriesFor(payload)
  administrator = await visitorTo(payload, await staff.makeUser('administrator'))
  chief = await visitorTo(payload, await staff.makeUser('editor-in-chief'))
  editor = await visitorTo(payload, await staff.makeUser('editor'))
  officer = await visitorTo(payload, await staff.makeUser('campaign-officer'))
})
afterAll(() => newsroom.close())
beforeEach(() => payload.delete({ collection: 'campaigns', where: { id: { exists: true } } }))

async function raise(): Promise<Id> {
  const endsAt = new Date(Date.now() + 3_600_000).toISOString()
  const alarm = { headline: 'Hà Nội có bão lớn', endsAt }
  const { body } = await chief.send('POST', '/campaigns/emergency', alarm)
  return (body as { id: Id }).id
}
const creativeOf = async (campaign: Id): Promise<Id> => {
  const where = { campaign: { equals: campaign } }
  const { docs } = await payload.find({ collection: 'creatives', where, draft: true })
  return docs[0]?.id ?? ''
}
const rowOf = async (collection: 'campaigns' | 'creatives', id: Id) => {
  const where = { id: { equals: id } }
  return payload.db.findOne<{ id: Id; _status: string; kind?: string; headline?: string }>({
    collection,
    where,
  })
}
const isOut = async (id: Id): Promise<boolean> =>
  (await rowOf('campaigns', id))?._status === 'published'
const withdraw = (visitor: Visitor, id: Id) =>
  visitor.send('PATCH', `/campaigns/${id}`, { _status: 'draft' })
const submit = (visitor: Visitor, id: Id) =>
  visitor.send('PATCH', `/campaigns/${id}?draft=true`, { reviewState: 'submitted' })
const digestFor = async (visitor: Visitor, id: Id): Promise<unknown> =>
  ((await visitor.get(`/campaigns/${id}/confirm`)).body as { digest: string }).digest

describe('a confirmation', () => {
  it('is for what was seen: changed in between, nothing goes out', async () => {
    const id = await raise()
    const creative = await creativeOf(id)
    const changes: (() => Promise<Answer>)[] = [
      () => chief.send('PATCH', `/campaigns/${id}?draft=true`, { isDismissible: true }),
      () => chief.send('PATCH', `/creatives/${creative}?draft=true`, { headline: 'Bão đã tan' }),
      () => chief.send('PATCH', `/creatives/${creative}?draft=true`, { link: '/trang-khac' }),
    ]
    for (const change of changes) {
      const digest = await digestFor(editor, id)
      expect((await change()).status).toBe(200)
      const answer = await editor.send('POST', `/campaigns/${id}/confirm`, { digest })
      expect(answer.status).toBe(409)
      expect(answer.text).toContain('Chưa phát gì cả')
      expect(await isOut(id)).toBe(false)
    }
    for (const body of [{}, { digest: 7 }, undefined]) {
      expect((await editor.send('POST', `/campaigns/${id}/confirm`, body)).status).toBe(400)
    }
    expect((await confirmAs(editor, id)).status).toBe(200)
  })

  it.skipIf(isSmokeServer)(
    'by two at once sends one emergency out, once (smoke server: no transactions)',
    async () => {
      const id = await raise()
      const digest = await digestFor(editor, id)
      const answers = await Promise.all(
        [editor, administrator].map((visitor) =>
          visitor.send('POST', `/campaigns/${id}/confirm`, { digest }),
        ),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const where = { subject: { equals: `campaigns:${id}` }, action: { equals: 'confirmed' } }
      const { totalDocs } = await payload.count({ collection: 'campaign-audit', where } as never)
      expect([await isOut(id), totalDocs]).toEqual([true, 1])
    },
  )

  it('after a withdrawal needs two persons again', async () => {
    const id = await raise()
    await confirmAs(editor, id)
    expect((await withdraw(chief, id)).status).toBe(200)
    expect((await confirmAs(editor, id)).status).toBe(409)
    expect((await submit(chief, id)).status).toBe(200)
    expect((await confirmAs(chief, id)).status).toBe(403)
    const words = { headline: 'Hà Nội có bão rất lớn' }
    const creative = `/creatives/${await creativeOf(id)}?draft=true`
    expect((await editor.send('PATCH', creative, words)).status).toBe(200)
    expect((await confirmAs(editor, id)).status).toBe(403)
    expect(await isOut(id)).toBe(false)
    expect((await confirmAs(administrator, id)).status).toBe(200)
  })

  it('sends out no ordinary campaign whose draft an officer calls an emergency', async () => {
    const { id } = await make.makeCampaign({ name: 'Như đã duyệt' })
    const { status } = await officer.send('PATCH', `/campaigns/${id}?draft=true`, {
      ...{ kind: 'emergency', reviewState: 'submitted', name: 'Khẩn' },
    })
    expect(status).toBe(403)
    const creative = `/creatives/${await creativeOf(id)}?draft=true`
    expect((await officer.send('PATCH', creative, { headline: 'Lén sửa' })).status).toBe(200)
    expect((await confirmAs(editor, id)).status).toBe(404)
    const digest = 'x'
    expect((await editor.send('POST', `/campaigns/${id}/confirm`, { digest })).status).toBe(404)
    expect(await rowOf('campaigns', id)).toMatchObject({ kind: 'public-health' })
    expect(await rowOf('creatives', await creativeOf(id))).not.toMatchObject({
      headline: 'Lén sửa',
    })
  })

  it('is told in the audit step by step, with who did it', async () => {
    const id = await raise()
    await confirmAs(editor, id)
    await withdraw(chief, id)
    await submit(chief, id)
    await chief.send('PATCH', `/campaigns/${id}?draft=true`, { kind: 'public-health' })
    await chief.send('PATCH', `/campaigns/${id}?draft=true`, { kind: 'emergency' })
    await editor.send('PATCH', `/campaigns/${id}?draft=true`, { reviewState: 'returned' })
    await editor.send('DELETE', `/campaigns/${id}`)
    const where = { subject: { equals: `campaigns:${id}` } }
    const { docs } = await payload.find({
      ...{ collection: 'campaign-audit', where, sort: ['createdAt', 'id'], limit: 0, depth: 0 },
    })
    expect(docs.map(({ action, userName }) => `${String(userName)}: ${action}`)).toEqual([
      'editor-in-chief: created',
      'editor: confirmed',
      'editor-in-chief: withdrawn',
      'editor-in-chief: submitted',
      'editor-in-chief: lowered',
      'editor-in-chief: raised',
      'editor: returned',
      'editor: deleted',
    ])
  })
})

type Attempt = (creative: Id, campaign: Id, other: Id) => Promise<Answer>
const key = (id: Id): string => (typeof id === 'number' ? String(id) : `"${id}"`)
const published = { _status: 'published' }
const words = { headline: 'Lén sửa' }
/** What would change readers' emergency past the button, by each door. */
const attempts: Readonly<Record<string, (visitor: Visitor) => Attempt>> = {
  'a save over what is out': (visitor) => (id) => visitor.send('PATCH', `/creatives/${id}`, words),
  'a publication by hand': (visitor) => (id) =>
    visitor.send('PATCH', `/creatives/${id}`, { ...words, ...published }),
  'a bulk publication': (visitor) => (id) =>
    visitor.send('PATCH', `/creatives?where[id][equals]=${id}`, { ...words, ...published }),
  'a publication by GraphQL': (visitor) => (id) =>
    visitor.graphql(
      `mutation { updateCreative(id: ${key(id)}, data: { headline: "Lén sửa", _status: published }) { id } }`,
    ),
  'taking it back': (visitor) => (id) =>
    visitor.send('PATCH', `/creatives/${id}`, { _status: 'draft' }),
  'moving it away': (visitor) => (id, _, other) =>
    visitor.send('PATCH', `/creatives/${id}?draft=true`, { campaign: other }),
  'a deletion': (visitor) => (id) => visitor.send('DELETE', `/creatives/${id}`),
  'a bulk deletion': (visitor) => (id) =>
    visitor.send('DELETE', `/creatives?where[id][equals]=${id}`),
  'a deletion by GraphQL': (visitor) => (id) =>
    visitor.graphql(`mutation { deleteCreative(id: ${key(id)}) { id } }`),
  'another one, published': (visitor) => (_, campaign) =>
    visitor.send('POST', '/creatives', {
      ...{ campaign, placements: ['emergency-bar'], weight: 1, ...words, ...published },
      ...{ textColor: '#ffffff', groundColor: '#9b0000' },
    }),
}

describe('a creative of an emergency that is out', () => {
  it.each(Object.entries(attempts))('stays through %s by whomever', async (_, attempt) => {
    const id = await raise()
    await confirmAs(editor, id)
    const { id: other } = await make.makeCampaign({
      during: ['2031-01-01T00:00', '2031-01-02T00:00'],
    })
    const creative = await creativeOf(id)
    const count = () =>
      payload.db.count({ collection: 'creatives', where: { campaign: { equals: id } } })
    const before = [await rowOf('creatives', creative), await count()]
    for (const visitor of [officer, editor, chief, administrator]) {
      const { status, body } = await attempt(visitor)(creative, id, other)
      const { errors = [] } = (body ?? {}) as { errors?: object[] }
      expect([status < 500, errors.length > 0]).toEqual([true, true])
      expect([await rowOf('creatives', creative), await count()]).toEqual(before)
    }
  })

  it('is beside a draft that approvers write and officers do not', async () => {
    const id = await raise()
    await confirmAs(editor, id)
    const path = `/creatives/${await creativeOf(id)}?draft=true`
    expect((await officer.send('PATCH', path, words)).status).toBe(403)
    expect((await editor.send('PATCH', path, words)).status).toBe(200)
    expect(await rowOf('creatives', await creativeOf(id))).not.toMatchObject(words)
    expect((await confirmAs(editor, id)).status).toBe(403)
  })

  it('is not joined by one that an officer moves in from elsewhere', async () => {
    const id = await raise()
    const { creative } = await make.makeCampaign({ _status: 'draft' })
    const moved = { campaign: id }
    const answer = await officer.send('PATCH', `/creatives/${creative}?draft=true`, moved)
    expect(answer.status).toBe(403)
    expect((await confirmAs(editor, id)).status).toBe(200)
    expect(
      await payload.db.count({ collection: 'creatives', where: { campaign: { equals: id } } }),
    ).toEqual({ totalDocs: 1 })
  })
})

describe('an emergency’s earlier version', () => {
  it('is restored as a draft by who may write it, and goes out by the button alone', async () => {
    const id = await raise()
    await confirmAs(editor, id)
    const where = { parent: { equals: id } }
    const { docs } = await payload.findVersions({ collection: 'campaigns', where })
    const version = docs.find((doc) => doc.version._status === 'published')
    const path = `/campaigns/versions/${String(version?.id)}`
    await withdraw(chief, id)
    for (const query of ['', '?draft=true', '?draft=false']) {
      for (const visitor of [officer, editor, chief, administrator]) {
        const { status } = await visitor.send('POST', path + query)
        expect(status).toBe(visitor === officer ? 403 : 200)
        expect(await isOut(id)).toBe(false)
      }
    }
    expect((await confirmAs(editor, id)).status).toBe(403)
  })

  it('of a creative changes nothing that two persons agreed on', async () => {
    const id = await raise()
    await confirmAs(editor, id)
    const creative = await creativeOf(id)
    const before = await rowOf('creatives', creative)
    const where = { parent: { equals: creative } }
    const { docs } = await payload.findVersions({ collection: 'creatives', where })
    for (const { id: version } of docs) {
      for (const visitor of [officer, editor, chief, administrator]) {
        const { status, text } = await visitor.send('POST', `/creatives/versions/${version}`)
        expect([status, status === 400 ? text : '']).toEqual([visitor === officer ? 403 : 200, ''])
        expect(await rowOf('creatives', creative)).toEqual(before)
      }
    }
  })
})
