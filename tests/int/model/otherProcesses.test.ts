import type { CollectionSlug, Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { announceNow, tellerOf } from '../../../plugins/kit/events/announce.ts'
import { onContentEvent } from '../../../plugins/kit/events/contentEvents.ts'
import { createEar, type Ear } from '../../../plugins/kit/events/ear.ts'
import { factoriesFor, type Factories } from '../../factories/index.ts'
import { isSmokeServer } from '../../helpers/engine.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

const collection = 'content-events'
const drop = (): Promise<never> => Promise.reject(new Error('away'))
let newsroom: Newsroom
let payload: Payload
let make: Factories
let ear: Ear
let heard: string[][]
let stop: () => void
/** What the ear's clock is ahead. */
let aheadMs: number
const now = () => Date.now() + aheadMs

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
})
afterAll(() => newsroom.close())
beforeEach(async () => {
  await payload.db.deleteMany({ collection, where: {} })
  aheadMs = 0
  ear = createEar({ payload, now })
  heard = []
  stop = onContentEvent(({ tags }) => heard.push([...tags]))
})
afterEach(() => {
  stop()
  // The newsroom is the next file's too, whether a test went well or not.
  vi.restoreAllMocks()
})

const rows = async () => {
  const { docs } = await payload.db.find<{ id: number; process: string; tags: string[] }>({
    collection,
    sort: 'at',
    limit: 0,
  })
  return docs
}
/** As another process of the newsroom writes it. */
const tellFromElsewhere = (tags: string[], at = now()) =>
  payload.db.create({
    collection,
    data: { at: new Date(at).toISOString(), process: 'another', tags },
  })
/** Commits as a database does whose answer is lost on the way. */
async function commitWithoutAnswer(transactionID: string): Promise<void> {
  const { sessions } = payload.db as unknown as {
    sessions: Record<
      string,
      { resolve?: () => Promise<void>; commitTransaction?: () => Promise<void> }
    >
  }
  const session = sessions[transactionID]
  if (!session) throw new Error('no such transaction')
  const name = session.resolve ? 'resolve' : 'commitTransaction'
  const commit = session[name]?.bind(session)
  session[name] = async () => {
    await commit?.()
    await drop()
  }
  await expect(payload.db.commitTransaction(transactionID)).rejects.toThrow('away')
}

describe('a committed change', () => {
  it('is told to the others in one row', async () => {
    const { id } = await make.makeSection({})
    await payload.db.deleteMany({ collection, where: {} })
    await payload.update({ collection: 'categories', id, data: { description: 'Mới' } })
    const told = await rows()
    expect(told.flatMap(({ tags }) => tags)).toEqual(
      expect.arrayContaining(['categories', `categories:${id}`]),
    )
    if (!isSmokeServer) expect(told).toHaveLength(1)
  })

  it.skipIf(isSmokeServer)(
    'has its row before the commit, within it (smoke server: no transactions)',
    async () => {
      const { id } = await make.makeSection({})
      await payload.db.deleteMany({ collection, where: {} })
      const commit = payload.db.commitTransaction.bind(payload.db)
      const atCommit: unknown[] = []
      vi.spyOn(payload.db, 'commitTransaction').mockImplementation(async (transactionID) => {
        atCommit.push((await rows()).length)
        await commit(transactionID)
        atCommit.push((await rows()).length)
      })
      await payload.update({ collection: 'categories', id, data: { description: 'Mới' } })
      expect(atCommit).toEqual([0, 1])
    },
  )

  it.skipIf(isSmokeServer)(
    'is not there where its row cannot be (smoke server: no transactions)',
    async () => {
      const { id } = await make.makeSection({ description: 'Cũ' })
      const create = payload.db.create.bind(payload.db)
      vi.spyOn(payload.db, 'create').mockImplementation((question) =>
        question.collection === (collection as CollectionSlug) ? drop() : create(question),
      )
      const saving = payload.update({ collection: 'categories', id, data: { description: 'Mới' } })
      await expect(saving).rejects.toThrow('away')
      vi.restoreAllMocks()
      heard = []
      const { description } = await payload.findByID({ collection: 'categories', id })
      expect([description, heard]).toEqual(['Cũ', []])
    },
  )

  it.skipIf(isSmokeServer)(
    'that is rolled back leaves no row (smoke server: no transactions)',
    async () => {
      const { id } = await make.makeSection({})
      await payload.db.deleteMany({ collection, where: {} })
      const transactionID = (await payload.db.beginTransaction()) as string
      const data = { description: 'Mới' }
      await payload.update({ collection: 'categories', id, data, req: { transactionID } })
      await payload.db.rollbackTransaction(transactionID)
      expect(await rows()).toEqual([])
    },
  )

  it.skipIf(isSmokeServer)(
    'of which the database said no word is heard once it is seen (smoke server: no transactions)',
    async () => {
      const { id } = await make.makeSection({})
      const transactionID = (await payload.db.beginTransaction()) as string
      const data = { description: 'Mới' }
      await payload.update({ collection: 'categories', id, data, req: { transactionID } })
      heard = []
      await commitWithoutAnswer(transactionID)
      expect(heard).toEqual([])
      await ear.look()
      expect(heard.flat()).toContain(`categories:${id}`)
      tellerOf(payload).doubtedAt = -Infinity
    },
  )

  it('is told later where it could not be told', async () => {
    vi.spyOn(payload.db, 'create').mockImplementation(drop)
    await announceNow(payload, ['articles:9'])
    vi.restoreAllMocks()
    expect([heard, await rows()]).toEqual([[['articles:9']], []])
    await ear.look()
    expect((await rows()).map(({ tags }) => tags)).toEqual([['articles:9']])
  })
})

describe('what other processes tell', () => {
  it('is taken over once and not told again', async () => {
    await tellFromElsewhere(['articles:7'])
    await ear.look()
    await ear.look()
    expect(heard).toEqual([['articles:7']])
    expect(await rows()).toHaveLength(1)
  })

  it('is not what this one told', async () => {
    await announceNow(payload, ['articles:1'])
    heard = []
    await ear.look()
    expect(heard).toEqual([])
  })

  it('is heard from one whose clock is behind, or whose row came to sight late', async () => {
    await tellFromElsewhere(['first'])
    await ear.look()
    await tellFromElsewhere(['late'], now() - 20_000)
    aheadMs += 500
    await ear.look()
    expect(heard).toEqual([['first'], ['late']])
  })

  it('is caught up with after the database was away', async () => {
    vi.spyOn(payload.db, 'find').mockImplementation(drop)
    await expect(ear.look()).rejects.toThrow('away')
    vi.restoreAllMocks()
    await tellFromElsewhere(['missed'])
    aheadMs += 600_000
    await ear.look()
    expect(heard).toEqual([['missed']])
  })

  it('is taken over when it is more than fits in one look', async () => {
    for (let count = 0; count < 501; count += 1) await tellFromElsewhere([`n:${count}`])
    await ear.look()
    expect(new Set(heard.flat()).size).toBe(501)
  })

  it('is forgotten after a day', async () => {
    await tellFromElsewhere(['old'], now() - 25 * 3_600_000)
    aheadMs += 700_000
    await ear.look()
    expect((await rows()).map(({ tags }) => tags)).toEqual([])
  })
})
