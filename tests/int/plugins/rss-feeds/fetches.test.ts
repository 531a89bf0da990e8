import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noteReader, settleJournal } from '../../../../plugins/rss-feeds/index.ts'
import { openJournal } from '../../../../plugins/rss-feeds/journal/journal.ts'
import { runtimeOf } from '../../../../plugins/rss-feeds/runtime.ts'
import { factoriesFor } from '../../../factories/index.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let editor: Visitor
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  editor = await visitorTo(payload, await factoriesFor(payload).makeUser('editor'))
})
afterAll(() => newsroom.close())

const feeds = 'feeds' as CollectionSlug
const fetches = 'feed-fetches' as CollectionSlug
const at = Date.parse('2026-03-10T05:00:00Z')

type Feed = { readonly id: number; readonly accessKey: string; readonly fetches: string }

const makeFeed = async (data: object): Promise<Feed> =>
  (await payload.create({ collection: feeds, data: data as never })) as never
const told = async ({ id }: Feed): Promise<string> =>
  ((await editor.get(`/feeds/${id}`)).body as Feed).fetches
const fetch = (path: string, now = at) => {
  noteReader(payload, {
    path,
    userAgent: 'Zalo/3.1 (+https://zalo.example; nguoi@example.org)',
    now,
  })
}
const rows = async (): Promise<unknown[]> => (await payload.db.find({ collection: fetches })).docs

describe('the fetches of a partner', () => {
  it('are counted over processes and told with the last one, on the form and in the list', async () => {
    const feed = await makeFeed({ name: 'Zalo', slug: 'zalo' })
    expect(await told(feed)).toBe('Chưa ai lấy tin')
    fetch('/rss/doi-tac/zalo.rss', at)
    fetch('/rss/doi-tac/zalo.json', at + 1000)
    await settleJournal(payload)
    // Another process, and this one when it is started again, has a journal of its own.
    const runtime = runtimeOf(payload)
    const own = runtime.journal
    Object.assign(runtime, { journal: openJournal() })
    fetch('/rss/doi-tac/zalo.atom', at + 60_000)
    await Promise.all([settleJournal(payload), settleJournal(payload)])
    Object.assign(runtime, { journal: own })
    await settleJournal(payload)
    expect(await told(feed)).toBe('12:01:00 10/3/2026 · 3 lượt từ 10/3/2026')
    const { docs } = (await editor.get('/feeds')).body as { docs: Feed[] }
    expect(docs.map((doc) => doc.fetches)).toEqual(['12:01:00 10/3/2026 · 3 lượt từ 10/3/2026'])
  })

  it('follow the feed to its next address, and go with it', async () => {
    const feed = await makeFeed({ name: 'Mới', slug: 'moi' })
    fetch('/rss/doi-tac/moi.rss')
    await settleJournal(payload)
    await payload.update({ collection: feeds, id: feed.id, data: { slug: 'moi-hon' } })
    fetch('/rss/doi-tac/moi-hon.rss')
    await settleJournal(payload)
    expect(await told(feed)).toContain('2 lượt')
    const before = (await rows()).length
    await payload.delete({ collection: feeds, id: feed.id })
    expect((await rows()).length).toBe(before - 1)
    fetch('/rss/doi-tac/moi-hon.rss')
    await settleJournal(payload)
    expect((await rows()).length).toBe(before - 1)
  })

  it('keep neither a key nor what a program says of itself', async () => {
    const feed = await makeFeed({ name: 'Kín', slug: 'kin', needsKey: true })
    fetch(`/rss/doi-tac/kin/${feed.accessKey}.rss`)
    await settleJournal(payload)
    expect(await told(feed)).toContain('1 lượt')
    for (const collection of ['feed-fetches', 'feed-reader-hours', 'feed-builds', 'feed-states']) {
      const { docs } = await payload.db.find({ collection: collection as CollectionSlug, limit: 0 })
      expect(JSON.stringify(docs)).not.toContain(feed.accessKey)
      expect(JSON.stringify(docs)).not.toMatch(/example|[a-z]\/3\.1/i)
    }
  })

  it('are written with the next when the database refused them', async () => {
    const feed = await makeFeed({ name: 'Lỗi', slug: 'loi' })
    fetch('/rss/doi-tac/loi.rss')
    const { updateOne } = payload.db
    payload.db.updateOne = () => Promise.reject(new Error('refused'))
    await expect(settleJournal(payload)).rejects.toThrow('refused')
    payload.db.updateOne = updateOne
    expect(await told(feed)).toBe('Chưa ai lấy tin')
    fetch('/rss/doi-tac/loi.rss')
    await settleJournal(payload)
    expect(await told(feed)).toContain('2 lượt')
  })
})
