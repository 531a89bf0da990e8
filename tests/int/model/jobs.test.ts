import { setTimeout as sleep } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, TaskConfig } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { isMongoRun } from '../../helpers/engine.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let own: TaskConfig['handler']
let ran: string[] = []
/** What the task does, of the job whose name it is given. */
let work: (name: string) => Promise<void> | void

const task = (): TaskConfig => {
  const found = payload.config.jobs.tasks?.find(({ slug }) => slug === 'rollUpCampaignCounts')
  if (!found) throw new Error('there is no such task')
  return found
}
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  own = task().handler
})
afterAll(() => newsroom.close())
beforeEach(() => {
  ran = []
  work = () => undefined
  task().handler = async ({ input }) => {
    const { name } = input as { name: string }
    ran.push(name)
    await work(name)
    return { output: {} }
  }
})
afterEach(async () => {
  task().handler = own
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
  vi.restoreAllMocks()
})

const queue = (name: string, waitUntil?: Date) =>
  payload.jobs.queue({
    task: 'rollUpCampaignCounts',
    input: { name },
    ...(waitUntil ? { waitUntil } : {}),
  } as never) as Promise<{ id: number | string }>
const run = () => payload.jobs.run({ silent: true })
const rows = async () => {
  const { docs } = await payload.db.find<{
    id: number
    hasError: boolean
    processing: boolean
    totalTried: number
    updatedAt: string
  }>({ collection: 'payload-jobs', pagination: false, limit: 0 })
  return docs
}

/** The rows as a process leaves them that was killed this long ago while it ran them. */
async function abandon(secondsAgo: number, data: object = {}): Promise<void> {
  const updatedAt = new Date(Date.now() - secondsAgo * 1000).toISOString()
  for (const { id } of await rows()) {
    await payload.db.updateOne({
      collection: 'payload-jobs',
      id,
      data: { processing: true, ...data, updatedAt },
    })
  }
  if (isMongoRun) {
    const { collections } = payload.db as unknown as MongooseAdapter
    await collections['payload-jobs']?.collection.updateMany(
      {},
      { $set: { updatedAt: new Date(updatedAt) } },
    )
    return
  }
  const { client } = payload.db as unknown as SQLiteAdapter
  await client.execute({ sql: 'UPDATE payload_jobs SET updated_at = ?', args: [updatedAt] })
}

describe('jobs', () => {
  it('run once, whoever looks for them at the same time', async () => {
    const names = Array.from({ length: 10 }, (_, index) => `job ${index}`)
    for (const name of names) await queue(name)
    await Promise.all([run(), run(), run(), run()])
    expect(ran.toSorted()).toEqual(names.toSorted())
    expect(await rows()).toEqual([])
  })

  it('run in the order in which they were due', async () => {
    const at = (minutes: number) => new Date(Date.now() - minutes * 60_000)
    await queue('second', at(20))
    await queue('third', at(10))
    await queue('first', at(30))
    await run()
    expect(ran).toEqual(['first', 'second', 'third'])
  })

  it('say in the log that they catch up', async () => {
    const warn = vi.spyOn(payload.logger, 'warn')
    await queue('late', new Date(Date.now() - 3_600_000))
    await run()
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/Catching up: 1 job/))
  })

  it('that a killed process left are run by another within a minute, and not at once', async () => {
    await queue('left')
    await abandon(10)
    await run()
    expect(ran).toEqual([])
    await abandon(35)
    await run()
    expect(ran).toEqual(['left'])
    expect(await rows()).toEqual([])
  })

  it('that were done when the process was killed are removed and not run', async () => {
    await queue('done')
    await abandon(35, { completedAt: new Date().toISOString() })
    await run()
    expect([ran, await rows()]).toEqual([[], []])
  })

  it('that end each process that runs them are given up, and said to be', async () => {
    const error = vi.spyOn(payload.logger, 'error')
    await queue('deadly')
    await abandon(35, { totalTried: 19 })
    await run()
    expect(ran).toEqual([])
    expect(await rows()).toMatchObject([{ hasError: true, processing: false }])
    expect(error).toHaveBeenCalledWith(expect.stringMatching(/failed for good/))
  })

  it('taken over meanwhile are not written to by who had them', async () => {
    await queue('slow')
    work = async () => {
      await abandon(1)
      await sleep(5)
    }
    await run()
    const [job] = await rows()
    expect(job).toMatchObject({ processing: true, hasError: false, totalTried: 0 })
  })

  it('that fail are tried again later, then told as failed for good', async () => {
    const error = vi.spyOn(payload.logger, 'error')
    await queue('broken')
    work = () => {
      throw new Error('the printer is on fire')
    }
    await run()
    const [first] = await rows()
    expect(first).toMatchObject({ processing: false, hasError: false, totalTried: 1 })
    for (let tries = 2; tries <= 5; tries += 1) {
      const where = { id: { exists: true } }
      const data = { waitUntil: new Date(Date.now() - 1000).toISOString() }
      await payload.db.updateMany({ collection: 'payload-jobs', where, data })
      await run()
    }
    expect(await rows()).toMatchObject([{ processing: false, hasError: true, totalTried: 5 }])
    expect(ran).toHaveLength(5)
    expect(error).toHaveBeenCalledWith(
      expect.objectContaining({
        msg: expect.stringMatching(/failed for good: the printer/) as string,
      }),
    )
  })
})
