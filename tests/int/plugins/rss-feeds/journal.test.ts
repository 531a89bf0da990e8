import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerFeed, noteReader, settleJournal } from '../../../../plugins/rss-feeds/index.ts'
import { hourMs, openJournal, type Journal } from '../../../../plugins/rss-feeds/journal/journal.ts'
import { readJournal } from '../../../../plugins/rss-feeds/journal/readJournal.ts'
import { runtimeOf } from '../../../../plugins/rss-feeds/runtime.ts'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let make: Factories
const noon = Date.parse('2026-03-10T05:00:00Z')
const path = '/rss/trang-chu.rss'

beforeAll(async () => {
  newsroom = await createNewsroom()
  make = factoriesFor(newsroom.payload)
  await make.makeArticle({ headline: 'Một', publishedAt: '2026-03-01T00:00:00Z' })
})
afterAll(() => newsroom.close())

/** As after a restart: what was only in memory is gone. */
function startProcess(): void {
  ;(runtimeOf(newsroom.payload) as { journal: Journal }).journal = openJournal()
}
const ask = (now = noon) => answerFeed(newsroom.payload, { path, now })
const read = (userAgent: string, now = noon, at = path) => {
  noteReader(newsroom.payload, { path: at, userAgent, now })
}
const settle = (now = noon) => settleJournal(newsroom.payload, now)
const stateOf = async (feed: string, now = noon) => {
  const { builds, readers } = await readJournal({ payload: newsroom.payload, now })
  return { builds: builds.get(feed) ?? [], readers: readers.get(feed) ?? [] }
}

describe('the state of the feeds', () => {
  beforeEach(async () => {
    startProcess()
    for (const collection of ['feed-builds', 'feed-reader-hours'] as const) {
      await newsroom.payload.db.deleteMany({ collection, where: {} })
    }
  })

  it('says where there is more than is read, to whoever asks and in the log', async () => {
    await ask()
    read('Feedly/1.0')
    read('newsboat/2.21')
    await settle()
    const reading = { payload: newsroom.payload, now: noon }
    const readWithin = (builds: number, readerHours: number) =>
      readJournal(reading, { builds, readerHours })
    const { logger } = newsroom.payload
    const warn = vi.spyOn(logger, 'warn').mockReturnValue(undefined)
    expect((await readWithin(1, 2)).isWhole).toBe(true)
    expect(warn).not.toHaveBeenCalled()
    expect((await readWithin(1, 1)).isWhole).toBe(false)
    expect((await readWithin(0, 2)).isWhole).toBe(false)
    expect(warn).toHaveBeenCalledTimes(2)
    warn.mockRestore()
  })

  it('outlives the process, and adds up what several processes saw', async () => {
    await ask()
    read('Feedly/1.0 (16 subscribers)')
    read('Feedly/1.0 (16 subscribers)', noon + hourMs)
    await settle()
    startProcess()
    read('Feedly/2.0 (18 subscribers)')
    read('newsboat/2.21', noon, '/rss/trang-chu.atom')
    await settle()
    await settle()
    const { builds, readers } = await stateOf('trang-chu')
    expect(builds).toMatchObject([{ format: 'rss', at: noon, itemCount: 1 }])
    expect(builds[0]?.problems.length).toBeGreaterThan(0)
    expect(readers).toEqual([
      { agent: 'Feedly', requests: 3, subscribers: 18, lastAt: noon + hourMs },
      { agent: 'newsboat', requests: 1, subscribers: 1, lastAt: noon },
    ])
  })

  it('keeps the latest build of each format', async () => {
    await ask()
    await settle()
    await ask(noon + 1000)
    await settle()
    expect((await stateOf('trang-chu')).builds.map(({ at }) => at)).toEqual([noon + 1000])
  })

  it('is written by no request', async () => {
    const { db } = newsroom.payload
    const writes = [vi.spyOn(db, 'upsert'), vi.spyOn(db, 'create'), vi.spyOn(db, 'updateOne')]
    await ask()
    read('newsboat')
    for (const write of writes) expect(write).not.toHaveBeenCalled()
    vi.restoreAllMocks()
    await settle()
    expect((await stateOf('trang-chu')).readers).toHaveLength(1)
  })

  it('forgets readers after a day', async () => {
    read('newsboat', noon)
    await settle()
    const later = noon + 26 * hourMs
    expect((await stateOf('trang-chu', later)).readers).toEqual([])
    startProcess()
    await settle(later)
    const { totalDocs } = await newsroom.payload.count({ collection: 'feed-reader-hours' })
    expect(totalDocs).toBe(0)
  })

  it('waits for a database that is away', async () => {
    read('newsboat')
    vi.spyOn(newsroom.payload.db, 'upsert').mockRejectedValueOnce(new Error('away'))
    await expect(settle()).rejects.toThrow('away')
    await settle()
    expect((await stateOf('trang-chu')).readers).toMatchObject([{ agent: 'newsboat', requests: 1 }])
  })

  it('holds no partner’s key', async () => {
    const partner = await newsroom.payload.create({
      collection: 'feeds',
      data: { name: 'Đối tác', slug: 'kin', needsKey: true } as never,
    })
    const { accessKey } = partner as unknown as { accessKey: string }
    const keyed = `/rss/doi-tac/kin/${accessKey}.rss`
    await answerFeed(newsroom.payload, { path: keyed, now: noon })
    read('MSN', noon, keyed)
    await settle()
    const state = await stateOf('doi-tac/kin')
    expect([state.builds.length, state.readers.length]).toEqual([1, 1])
    const { docs } = await newsroom.payload.find({ collection: 'feed-builds', pagination: false })
    expect(JSON.stringify(docs)).not.toContain(accessKey)
  })
})
