import { createLocalReq, type Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Role } from '../../../collections/access/roles.ts'
import {
  failedOrders,
  type FailedOrder,
} from '../../../collections/schedules/failed/failedOrders.ts'
import { failedJobs } from '../../../src/server/failedJobs.ts'
import { factoriesFor, type Factories, type TestUser } from '../../factories/index.ts'
import { visitorTo } from '../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
const users = {} as Record<Role | 'colleague', TestUser>
/** A story whose schedule failed, and the order. */
let article: number
let order: string
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  users.administrator = await make.makeUser('administrator')
  users['editor-in-chief'] = await make.makeUser('editor-in-chief')
  users.editor = await make.makeUser('editor')
  users.colleague = await make.makeUser('editor')
  users.reporter = await make.makeUser('reporter')
})
afterAll(() => newsroom.close())
beforeEach(async () => {
  article = (await make.makeArticle({ headline: 'Chuyện của phường', _status: 'draft' })).id
  order = await fail(article, users.editor)
})
afterEach(() => payload.db.deleteMany({ collection: 'payload-jobs', where: {} }))

const collection = 'articles'
const dueAt = '2026-01-05T03:00:00.000Z'
/** An order as the panel queues it, tried until it failed for good. */
async function fail(value: number, { id }: TestUser, type = 'publish'): Promise<string> {
  const input = {
    type,
    doc: { relationTo: collection, value },
    user: { relationTo: 'users', value: id },
  }
  const job = (await payload.jobs.queue({
    ...{ task: 'schedulePublish', waitUntil: new Date(dueAt), input },
  } as never)) as { id: number | string }
  const data = { hasError: true, totalTried: 5, error: { message: 'Hết chỗ trên đĩa' } }
  await payload.db.updateOne({ collection: 'payload-jobs', id: job.id, data })
  return String(job.id)
}
const deskOf = async (user: TestUser | null): Promise<FailedOrder[]> =>
  failedOrders(await createLocalReq(user ? { user } : {}, payload))
const act = async (what: string, user?: TestUser, id = order) =>
  (await visitorTo(payload, user)).send('POST', `/failed-orders/${id}/${what}`)
const state = async () => (await payload.findByID({ collection, id: article, depth: 0 }))._status
const jobs = async () => (await payload.db.find({ collection: 'payload-jobs' })).docs

describe('a schedule that failed for good', () => {
  it('stands on the desk of who ordered it: which story, for when, and why', async () => {
    expect(await deskOf(users.editor)).toEqual([
      {
        id: (await jobs())[0]?.id,
        type: 'publish',
        doc: { relationTo: collection, value: String(article) },
        title: 'Chuyện của phường',
        dueAt,
        reason: 'Hết chỗ trên đĩa',
        isOthers: false,
      },
    ])
  })

  it('and on the chiefs’, on nobody else’s', async () => {
    for (const role of ['administrator', 'editor-in-chief'] as const) {
      expect(await deskOf(users[role])).toMatchObject([{ isOthers: true }])
    }
    for (const user of [users.colleague, users.reporter, null])
      expect(await deskOf(user)).toEqual([])
    const lapsed = { ...users.editor, passwordGoodUntil: '2020-01-01T00:00:00.000Z' }
    expect(await deskOf(lapsed)).toEqual([])
  })

  it('leaves it with a publication by hand, with the story, and with the same order made anew', async () => {
    await payload.update({ collection, id: article, data: { _status: 'published' } })
    expect(await deskOf(users.editor)).toEqual([])
    await fail(article, users.editor, 'unpublish')
    await fail(article, users.editor, 'unpublish')
    expect(await deskOf(users.editor)).toHaveLength(1)
    await payload.delete({ collection, id: article })
    expect(await deskOf(users.editor)).toEqual([])
  })

  it('is told to the operator by its kind; what a person ended is not', async () => {
    const data = { error: { cancelled: true, message: 'Đã chuyển chuyên mục' } }
    expect([...(await failedJobs(payload))]).toMatchObject([['schedulePublish', { count: 1 }]])
    await payload.db.updateOne({ collection: 'payload-jobs', id: order, data })
    expect([...(await failedJobs(payload))]).toEqual([])
  })

  it('says why in words, whatever was thrown; what that was stands in the operator’s log', async () => {
    await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    const thrown = new Error('SQLITE_ERROR: no such column: xyz')
    const logged = vi.spyOn(payload.logger, 'error').mockReturnValue()
    const queued = async (user: TestUser) => {
      const { id } = (await payload.jobs.queue({
        task: 'schedulePublish',
        input: {
          ...{ type: 'publish', doc: { relationTo: collection, value: String(article) } },
          user: { relationTo: 'users', value: user.id },
        },
      } as never)) as { id: number | string }
      return id
    }
    const id = await queued(users.editor)
    vi.spyOn(payload, 'findVersions').mockRejectedValue(thrown)
    for (let tried = 0; tried < 5; tried += 1) {
      const data = { waitUntil: new Date(0).toISOString() }
      await payload.db.updateOne({ collection: 'payload-jobs', id, data })
      await payload.jobs.run({ silent: true })
    }
    const said = logged.mock.calls.flat()
    vi.restoreAllMocks()
    const [{ reason } = { reason: null }] = await deskOf(users.editor)
    expect(reason).toContain('Máy chủ gặp lỗi')
    expect(reason).not.toContain('SQLITE')
    expect(said).toContainEqual(expect.objectContaining({ err: thrown }))
  })

  it('does not stand there while it is still tried', async () => {
    const data = { hasError: false }
    await payload.db.updateOne({ collection: 'payload-jobs', id: order, data })
    expect(await deskOf(users.editor)).toEqual([])
  })
})

describe('what is done about it', () => {
  it('it is ordered again, and goes out as it stands now', async () => {
    await payload.update({ collection, id: article, draft: true, data: { headline: 'Sửa rồi' } })
    expect((await act('again', users.editor)).status).toBe(200)
    expect(await deskOf(users.editor)).toEqual([])
    await payload.jobs.run({ silent: true })
    expect(await payload.findByID({ collection, id: article, depth: 0 })).toMatchObject({
      _status: 'published',
      headline: 'Sửa rồi',
    })
    expect(await jobs()).toEqual([])
  })

  it('it is dismissed', async () => {
    expect((await act('dismiss', users.editor)).status).toBe(200)
    expect([await jobs(), await state()]).toEqual([[], 'draft'])
    expect((await act('dismiss', users.editor)).status).toBe(404)
  })

  it('by nobody on whose desk it is not', async () => {
    for (const what of ['again', 'dismiss']) {
      expect((await act(what)).status).toBe(403)
      for (const user of [users.colleague, users.reporter]) {
        expect((await act(what, user)).status).toBe(404)
      }
      for (const id of ['0', 'x', '1e1', `${order}0`, encodeURIComponent("1' or '1")]) {
        expect((await act(what, users.editor, id)).status).toBe(404)
      }
    }
    expect(await jobs()).toHaveLength(1)
  })

  it('nor, again, by who may publish no more; the order stays', async () => {
    const { id } = users.editor
    await payload.update({ collection: 'users', id, data: { roles: ['reporter'] } })
    expect((await act('again', users.editor)).status).toBe(403)
    await payload.update({ collection: 'users', id, data: { roles: ['editor'] } })
    expect(await deskOf(users.editor)).toHaveLength(1)
  })
})
