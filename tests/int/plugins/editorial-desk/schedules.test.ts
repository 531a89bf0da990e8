import { createLocalReq, type Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { factoriesFor, type Factories, type TestUser } from '../../../factories/index.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'
import { deskStates } from '../../../../plugins/editorial-desk/core/states/stateOf.ts'
import type { Desk } from '../../../../plugins/editorial-desk/endpoints/desk/deskEndpoint.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
let owner: TestUser
let editor: TestUser
const at = {} as Record<'owner' | 'editor' | 'officer' | 'nobody', Visitor>
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  await make.makeUser('administrator')
  owner = await make.makeUser('reporter')
  editor = await make.makeUser('editor')
  at.owner = await visitorTo(payload, owner)
  at.editor = await visitorTo(payload, editor)
  at.officer = await visitorTo(payload, await make.makeUser('campaign-officer'))
  at.nobody = await visitorTo(payload)
})
afterEach(() => payload.db.deleteMany({ collection: 'payload-jobs', where: {} }))
afterAll(() => newsroom.close())

const tomorrow = { day: '28/11/2096', hour: '06:00' }
const order = (id: number, type: 'publish' | 'unpublish', who = at.editor) =>
  who.send('POST', `/articles/${id}/schedules`, { type, ...tomorrow })
const deskOf = async (id: number, who = at.editor) =>
  (await who.get(`/articles/${id}/desk`)).body as Desk
const draft = (data: object = {}) =>
  make.makeArticle({ _status: 'draft', createdBy: owner.id, ...data })
const stored = async (id: number) =>
  payload.db.findOne<{ id: number; _status: string }>({
    collection: 'articles',
    where: { id: { equals: id } },
  })

describe('an hour for a story', () => {
  it('that was never out is one to publish, and its withdrawal is refused', async () => {
    const { id } = await draft()
    expect((await deskOf(id)).schedulable).toEqual(['publish'])
    const withdrawal = await order(id, 'unpublish')
    expect([withdrawal.status, withdrawal.text]).toEqual([
      409,
      expect.stringContaining('Không có gì để gỡ'),
    ])
    expect((await order(id, 'publish')).status).toBe(200)
    const desk = await deskOf(id)
    expect(desk).toMatchObject({
      state: 'scheduled',
      schedulable: ['unpublish'],
      schedules: [{ type: 'publish', at: '2096-11-27T23:00:00.000Z', orderedBy: editor.name }],
    })
  })

  it('that is out is one to withdraw, and a second one is refused', async () => {
    const { id } = await make.makeArticle({ createdBy: owner.id })
    expect((await deskOf(id)).schedulable).toEqual(['unpublish'])
    expect((await order(id, 'publish')).status).toBe(409)
    expect((await order(id, 'unpublish')).status).toBe(200)
    expect((await order(id, 'unpublish')).status).toBe(409)
  })

  it('is checked as publishing would be, now and not at its hour, and nothing goes out', async () => {
    const { id: leadPhoto } = await make.makePhoto({ credit: null })
    const { id } = await draft({ leadPhoto })
    const { status, text } = await order(id, 'publish')
    expect([status, text]).toEqual([400, expect.stringContaining('nguồn ảnh')])
    const { id: untitled } = await draft()
    await payload.update({
      ...{ collection: 'articles', id: untitled, draft: true, data: { headline: '' } },
    })
    expect((await order(untitled, 'publish')).status).toBe(400)
    for (const one of [id, untitled]) expect((await stored(one))?._status).toBe('draft')
    expect((await payload.count({ collection: 'payload-jobs', where: {} })).totalDocs).toBe(0)
  })

  it('is checked at the panel’s own door too', async () => {
    const { id } = await draft()
    const queued = payload.jobs.queue({
      task: 'schedulePublish',
      waitUntil: new Date('2096-01-01'),
      input: {
        type: 'unpublish',
        doc: { relationTo: 'articles', value: String(id) },
        user: { relationTo: 'users', value: editor.id },
      } as never,
    })
    await expect(queued).rejects.toThrow('Không có gì để gỡ')
  })

  it('is not set by whoever approves nothing: writers, strangers, and authors for themselves', async () => {
    const { id } = await draft()
    for (const who of [at.owner, at.officer])
      expect((await order(id, 'publish', who)).status).toBe(403)
    expect((await order(id, 'publish', at.nobody)).status).toBeGreaterThanOrEqual(401)
    const { id: own } = await make.makeArticle({ _status: 'draft', createdBy: editor.id })
    const { status, text } = await order(own, 'publish')
    expect([status, text]).toEqual([403, expect.stringContaining('người khác duyệt')])
  })

  it.each([
    [{ type: 'publish', day: '31/11/2096', hour: '06:00' }, 'Không đọc được ngày giờ'],
    [{ type: 'publish', day: '28/11/2096', hour: '6 PM' }, 'Không đọc được ngày giờ'],
    [{ type: 'publish', day: '28/11/2020', hour: '06:00' }, 'đã qua'],
    [{ type: 'delete', ...tomorrow }, 'Lịch thiếu'],
    [{}, 'Lịch thiếu'],
    ['x', 'Lịch thiếu'],
  ])('is refused in words where it is none: %j', async (body, words) => {
    const { id } = await draft()
    const { status, text } = await at.editor.send('POST', `/articles/${id}/schedules`, body)
    expect([status, text]).toEqual([400, expect.stringContaining(words)])
  })

  it('goes out as it was approved, though its author edits and somebody approves that later', async () => {
    const chief = await make.makeUser('editor-in-chief')
    const { id } = await make.makeArticle({
      _status: 'draft',
      createdBy: editor.id,
      headline: 'Bản một',
    })
    const approve = () =>
      payload.update({
        ...{ collection: 'articles', id, draft: true, user: chief },
        data: { reviewState: 'approved' },
      })
    await approve()
    expect((await order(id, 'publish')).status).toBe(200)
    await payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: { headline: 'Bản hai' },
      user: editor,
    })
    await approve()
    await payload.db.updateMany({
      collection: 'payload-jobs',
      where: {},
      data: { waitUntil: new Date(Date.now() - 1000).toISOString() },
    })
    await payload.jobs.run({ silent: true })
    expect(await stored(id)).toMatchObject({ _status: 'published', headline: 'Bản một' })
  })

  it('is taken back by whoever may publish', async () => {
    const { id } = await draft()
    await order(id, 'publish')
    const [schedule] = (await deskOf(id)).schedules
    const path = `/articles/${id}/schedules/${schedule?.id ?? ''}`
    expect((await at.owner.send('DELETE', path)).status).toBe(403)
    expect((await at.editor.send('DELETE', path)).status).toBe(200)
    expect((await at.editor.send('DELETE', path)).status).toBe(404)
    expect((await deskOf(id)).schedules).toEqual([])
  })
})

describe('the desk of a piece', () => {
  it('offers a writer what is hers and says first what was written to her', async () => {
    const { id } = await draft()
    expect(await deskOf(id, at.owner)).toMatchObject({ publish: 'no', steps: ['submitted'] })
    await payload.update({
      ...{ collection: 'articles', id, draft: true, user: editor },
      data: { reviewState: 'returned', reviewNote: 'Thiếu nguồn số liệu' },
    })
    expect(await deskOf(id, at.owner)).toMatchObject({
      ...{ state: 'returned', note: 'Thiếu nguồn số liệu', steps: ['drafting', 'submitted'] },
    })
  })

  it('is closed to whoever may not see the piece', async () => {
    const { id } = await draft()
    expect((await at.nobody.get(`/articles/${id}/desk`)).status).toBe(404)
    expect((await at.officer.get(`/articles/${id}/desk`)).status).toBe(404)
  })
})

/** The lists of the panel that a story stands in. */
async function listsOf(id: number): Promise<string[]> {
  const { baseFilter } = payload.collections.articles.config.admin
  const found: string[] = []
  for (const desk of deskStates) {
    const req = await createLocalReq({ user: editor, req: { query: { desk } } }, payload)
    const where = await baseFilter?.({ limit: 10, page: 1, sort: '-updatedAt', req })
    const { docs } = await payload.find({
      ...{ collection: 'articles', draft: true, limit: 0, user: editor, overrideAccess: false },
      ...(where ? { where } : {}),
    })
    if (where && docs.some((story) => story.id === id)) found.push(desk)
  }
  return found
}

describe('the word of state', () => {
  it('follows a story through its life, and lists find it by that word', async () => {
    const { id } = await draft()
    const stateNow = async () => (await deskOf(id)).state
    expect(await stateNow()).toBe('drafting')
    const steps: readonly [object, string, string][] = [
      [{ reviewState: 'submitted' }, '?draft=true', 'submitted'],
      [{ reviewState: 'editing' }, '?draft=true', 'editing'],
      [{ reviewState: 'approved' }, '?draft=true', 'approved'],
      [{ _status: 'published' }, '', 'live'],
      [{ headline: 'Sửa' }, '?draft=true', 'changed'],
      [{ _status: 'published', publishedAt: '2096-01-01T00:00:00.000Z' }, '', 'scheduled'],
      [{ _status: 'published', publishedAt: '2020-01-01T00:00:00.000Z' }, '', 'live'],
      [{ _status: 'published', expiresAt: '2021-01-01T00:00:00.000Z' }, '', 'expired'],
      [{ _status: 'draft' }, '', 'withdrawn'],
    ]
    for (const [data, query, expected] of steps) {
      const { status, text } = await at.editor.send('PATCH', `/articles/${id}${query}`, data)
      expect([expected, status, status === 200 ? '' : text]).toEqual([expected, 200, ''])
      expect(await stateNow()).toBe(expected)
      const { body } = await at.editor.get(`/articles/${id}?draft=true`)
      expect(body).toMatchObject({ deskState: expected })
      expect([expected, await listsOf(id)]).toEqual([expected, [expected]])
    }
  })

  it('is nobody’s outside the newsroom', async () => {
    const { id } = await make.makeArticle()
    expect((await at.nobody.get(`/articles/${id}`)).body).not.toHaveProperty('deskState')
  })
})
