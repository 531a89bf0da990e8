import { createLocalReq, type DatabaseAdapter, type Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { failedOrders } from '../../../collections/schedules/failed/failedOrders.ts'
import { factoriesFor, type Factories, type TestUser } from '../../factories/index.ts'
import { isSmokeServer } from '../../helpers/engine.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
let editor: TestUser
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  await make.makeUser('administrator')
  editor = await make.makeUser('editor')
})
afterAll(() => newsroom.close())
afterEach(async () => {
  vi.restoreAllMocks()
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
})

const collection = 'articles'
type Type = 'publish' | 'unpublish'
const schedule = (id: number, type: Type = 'publish', waitUntil = new Date(Date.now() - 1000)) =>
  payload.jobs.queue({
    task: 'schedulePublish',
    waitUntil,
    input: {
      type,
      doc: { relationTo: collection, value: id },
      user: { relationTo: 'users', value: editor.id },
    } as never,
  }) as Promise<{ id: number }>
const later = new Date('2100-01-01')
const asking = (user: TestUser) => createLocalReq({ user }, payload)
const run = () => payload.jobs.run({ silent: true })
const draft = (data: Parameters<Factories['makeArticle']>[0] = {}) =>
  make.makeArticle({ ...data, _status: 'draft' })
const live = (id: number) => payload.findByID({ collection, id, depth: 0 })
const newest = (id: number) => payload.findByID({ collection, id, depth: 0, draft: true })
const waiting = async () => {
  const { docs } = await payload.db.find<{ id: number; input: { type: Type } }>({
    ...{ collection: 'payload-jobs', pagination: false, limit: 0, sort: 'waitUntil' },
  })
  return docs.map(({ input }) => input.type)
}
/** Why jobs were not done, for whoever reads of a test that failed. */
const faults = async () => {
  const { docs } = await payload.db.find<{ id: number; log?: { error?: unknown }[] }>({
    ...{ collection: 'payload-jobs', pagination: false, limit: 0 },
  })
  return docs.map(({ log }) => log?.map(({ error }) => error) ?? [])
}
const published = async (id: number) => {
  const where = {
    and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }],
  }
  return (await payload.countVersions({ collection, where: where })).totalDocs
}

describe('what goes out at its minute', () => {
  for (const autosave of [false, true]) {
    it(`is what was approved, not a draft saved since${autosave ? ' by itself' : ''}`, async () => {
      const { id } = await draft({ headline: 'Nháp', corrections: [] })
      const save = (headline: string) =>
        payload.update({ collection, id, draft: true, autosave, data: { headline } })
      await save('Đã duyệt')
      await schedule(id)
      await save('Chưa ai duyệt')
      await run()
      expect(await faults()).toEqual([])
      expect(await live(id)).toMatchObject({ _status: 'published', headline: 'Đã duyệt' })
      expect(await newest(id)).toMatchObject({ _status: 'draft', headline: 'Chưa ai duyệt' })
    })
  }

  it('is what was approved, in a story that is out already', async () => {
    const { id } = await make.makeArticle({ headline: 'Bản đầu' })
    await payload.update({ collection, id, draft: true, data: { headline: 'Bản hai' } })
    await schedule(id)
    await payload.update({ collection, id, draft: true, data: { headline: 'Bản ba' } })
    await run()
    expect([(await live(id)).headline, (await newest(id)).headline]).toEqual(['Bản hai', 'Bản ba'])
  })

  it('is nothing, and said to be, where the approved version is gone', async () => {
    const { id } = await draft({ headline: 'Đã duyệt' })
    await schedule(id)
    await payload.update({ collection, id, draft: true, data: { headline: 'Mới' } })
    const where = { parent: { equals: id }, latest: { not_equals: true } }
    await payload.db.deleteVersions({ collection, where })
    await run()
    expect((await live(id))._status).toBe('draft')
    const { docs } = await payload.db.find<{ id: number; totalTried: number }>({
      collection: 'payload-jobs',
    })
    expect(docs).toMatchObject([{ totalTried: 1, processing: false }])
  })

  it('is published once, though the process was killed before it said so', async () => {
    const { id } = await draft()
    await schedule(id)
    const [job] = (await payload.db.find<{ id: number }>({ collection: 'payload-jobs' })).docs
    await run()
    expect(await published(id)).toBe(1)
    await payload.db.create({
      collection: 'payload-jobs',
      data: { ...job, id: undefined },
    })
    await run()
    expect([await published(id), await waiting()]).toEqual([1, []])
  })

  for (const hasNewerDraft of [false, true]) {
    const what = hasNewerDraft ? ', under a newer draft' : ''
    it(`leaves one version${what}, though it was cut off where nothing is rolled back`, async () => {
      const { id } = await draft({ headline: 'Đã duyệt' })
      await schedule(id)
      const data = { headline: 'Chưa ai duyệt' }
      if (hasNewerDraft) await payload.update({ collection, id, draft: true, data })
      const [job] = (await payload.db.find<{ id: number }>({ collection: 'payload-jobs' })).docs
      vi.spyOn(payload.db, 'beginTransaction').mockResolvedValue(null)
      await run()
      const again = { ...job, id: undefined, totalTried: 1 }
      await payload.db.create({ collection: 'payload-jobs', data: again })
      await run()
      expect([await published(id), await faults()]).toEqual([1, []])
      expect(await live(id)).toMatchObject({ _status: 'published', headline: 'Đã duyệt' })
      if (hasNewerDraft) expect(await newest(id)).toMatchObject(data)
    })
  }

  it('is nothing for one who may publish no more', async () => {
    const { id } = await draft()
    await schedule(id)
    await payload.update({ collection: 'users', id: editor.id, data: { roles: ['reporter'] } })
    await run()
    expect((await live(id))._status).toBe('draft')
    await payload.update({ collection: 'users', id: editor.id, data: { roles: ['editor'] } })
  })
})

describe('a schedule dies with what it was for', () => {
  it('published by hand; the hour of its end stays', async () => {
    const { id } = await draft()
    await schedule(id, 'publish', later)
    await schedule(id, 'unpublish', later)
    await payload.update({ collection, id, data: { _status: 'published' } })
    expect(await waiting()).toEqual(['unpublish'])
  })

  it('withdrawn', async () => {
    const { id } = await make.makeArticle()
    await payload.update({ collection, id, draft: true, data: { headline: 'Bản hai' } })
    await schedule(id, 'publish', later)
    await schedule(id, 'unpublish', later)
    await payload.update({ collection, id, data: { _status: 'draft' } })
    expect(await waiting()).toEqual([])
  })

  it.each([true, false])('thrown away, whether or not readers had it (%s)', async (isOut) => {
    // The trash has a job of its own.
    const hours = async () => (await waiting()).filter(Boolean)
    const { id } = await draft()
    const { id: other } = await draft()
    if (isOut) await payload.update({ collection, id, data: { _status: 'published' } })
    if (isOut) await payload.update({ collection, id, draft: true, data: { headline: 'Sửa' } })
    await schedule(id, 'publish', later)
    await schedule(id, 'unpublish', later)
    await schedule(other, 'publish', later)
    await payload.update({ collection, id, data: { deletedAt: later.toISOString() } })
    expect(await hours()).toEqual(['publish'])
    await payload.update({ collection, id, trash: true, data: { deletedAt: null } })
    expect(await hours()).toEqual(['publish'])
  })

  it('deleted, and nobody else’s', async () => {
    const [{ id }, { id: other }] = [await draft(), await draft()]
    await schedule(id, 'publish', later)
    await schedule(other, 'publish', later)
    await payload.delete({ collection, id })
    expect(await waiting()).toEqual(['publish'])
  })

  it('moved to another section, and says so to who ordered it; an end stays', async () => {
    const { id } = await draft()
    await schedule(id, 'publish', later)
    await schedule(id, 'unpublish', later)
    const { id: section } = await make.makeSection()
    await payload.update({ collection, id, draft: true, data: { section } })
    const [failed, ...others] = await failedOrders(await asking(editor))
    expect(failed).toMatchObject({ type: 'publish', dueAt: later.toISOString(), isOthers: false })
    expect([failed?.reason, others]).toEqual([expect.stringMatching(/chuyên mục khác/), []])
    await run()
    expect((await live(id))._status).toBe('draft')
    expect((await waiting()).toSorted()).toEqual(['publish', 'unpublish'])
  })

  it('and lives through a draft, and through the schedule before it', async () => {
    const { id } = await draft()
    await payload.update({ collection, id, draft: true, data: { headline: 'Sửa' } })
    await schedule(id)
    await schedule(id, 'unpublish', later)
    await run()
    expect([(await live(id))._status, await waiting()]).toEqual(['published', ['unpublish']])
  })
})

describe('stories of one moment that share a photo', () => {
  it('all go out, where two transactions may not write the same row', async () => {
    const { id: leadPhoto } = await make.makePhoto()
    const ids: number[] = []
    for (let count = 0; count < 8; count += 1) {
      const { id } = await draft({ leadPhoto })
      ids.push(id)
      await schedule(id)
    }
    refuseMeetings(payload.db)
    await run()
    const states = await Promise.all(ids.map(async (id) => (await live(id))._status))
    expect(states).toEqual(ids.map(() => 'published'))
  })

  it.skipIf(isSmokeServer)(
    'go out though another process writes the photo meanwhile (smoke server: no rollback)',
    async () => {
      const { id: leadPhoto } = await make.makePhoto()
      const { id } = await draft({ leadPhoto })
      await schedule(id)
      let conflicts = 3
      const { updateMany } = payload.db
      vi.spyOn(payload.db, 'updateMany').mockImplementation(async (args) => {
        if (args.collection === 'media' && conflicts > 0) {
          conflicts -= 1
          throw writeConflict()
        }
        return updateMany.call(payload.db, args)
      })
      await run()
      expect([conflicts, (await live(id))._status]).toEqual([0, 'published'])
    },
  )
})

describe('after an outage', () => {
  it('what was missed goes out in the order in which it was due, and the log says how much', async () => {
    const warn = vi.spyOn(payload.logger, 'warn')
    const night = [3, 1, 2].map((hour) => new Date(Date.now() - hour * 3_600_000))
    const ids: number[] = []
    for (const due of night) {
      const { id } = await draft()
      await schedule(id, 'publish', due)
      ids.push(id)
    }
    await run()
    const { docs } = await payload.findVersions({
      ...{ collection, sort: 'createdAt', pagination: false, depth: 0 },
      where: { 'version._status': { equals: 'published' }, parent: { in: ids } },
    })
    const [threeHours, oneHour, twoHours] = ids
    expect(docs.map(({ parent }) => parent)).toEqual([threeHours, twoHours, oneHour])
    const oldest = night[0]?.toISOString() ?? ''
    expect(warn).toHaveBeenCalledWith(`Catching up: 3 job(s) late, the oldest was due at ${oldest}`)
  })
})

const writeConflict = () =>
  Object.assign(new Error('WriteConflict'), {
    code: 112,
    errorLabels: ['TransientTransactionError'],
  })

/** As MongoDB does: of two transactions that write one photo, the second is refused. */
function refuseMeetings(db: DatabaseAdapter): void {
  let writing: unknown = null
  const { updateMany, commitTransaction, rollbackTransaction } = db
  vi.spyOn(db, 'updateMany').mockImplementation(async (args) => {
    if (args.collection !== 'media') return updateMany.call(db, args)
    const id = await args.req?.transactionID
    if (writing !== null && writing !== id) throw writeConflict()
    writing = id
    return updateMany.call(db, args)
  })
  for (const [name, end] of [
    ['commitTransaction', commitTransaction],
    ['rollbackTransaction', rollbackTransaction],
  ] as const) {
    vi.spyOn(db, name).mockImplementation(async (id) => {
      await end.call(db, id)
      if ((await id) === writing) writing = null
    })
  }
}
