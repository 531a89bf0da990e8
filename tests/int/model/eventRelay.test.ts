import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { announceContentEvent, onContentEvent } from '../../../plugins/kit/contentEvents.ts'
import { type EventRelay, relayContentEvents } from '../../../src/server/eventRelay.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let relay: EventRelay
let heard: string[][]
let stop: () => void
let now = Date.parse('2026-03-01T00:00:00Z')

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
})
afterAll(() => newsroom.close())
beforeEach(() => {
  now += 3_600_000
  relay = relayContentEvents({ payload, now: () => now, everyMs: null })
  heard = []
  stop = onContentEvent(({ tags }) => heard.push([...tags]))
})
afterEach(async () => {
  stop()
  await relay.close()
})

const rows = async () => {
  const { docs } = await payload.db.find<{ id: number; process: string; tags: string[] }>({
    collection: 'content-events',
    where: { at: { greater_than_equal: new Date(now - 60_000).toISOString() } },
    sort: 'at',
  })
  return docs
}
/** As another process of the newsroom writes it. */
const tellFromElsewhere = (tags: string[], at = now) =>
  payload.db.create({
    collection: 'content-events',
    data: { at: new Date(at).toISOString(), process: 'another', tags },
  })

describe('the processes of one newsroom', () => {
  it('tell each other what was committed, an event once', async () => {
    announceContentEvent({ tags: ['articles:1', 'articles'] })
    announceContentEvent({ tags: ['articles:1', 'tags:2'] })
    await relay.settle()
    expect((await rows()).map(({ tags }) => tags)).toEqual([['articles:1', 'articles', 'tags:2']])
    heard = []
    await relay.listen()
    expect(heard).toEqual([])
  })

  it('take over what others tell, once, and do not tell it again', async () => {
    await tellFromElsewhere(['articles:7'])
    await relay.listen()
    await relay.listen()
    await relay.settle()
    expect(heard).toEqual([['articles:7']])
    expect(await rows()).toHaveLength(1)
  })

  it('hear one whose clock is behind, or whose row came late', async () => {
    await relay.listen()
    await tellFromElsewhere(['late'], now - 20_000)
    now += 500
    await relay.listen()
    expect(heard).toEqual([['late']])
  })

  it('tell later what could not be told', async () => {
    const { create } = payload.db
    payload.db.create = () => Promise.reject(new Error('away'))
    announceContentEvent({ tags: ['articles:9'] })
    await relay.settle()
    payload.db.create = create
    await relay.listen()
    await relay.settle()
    expect((await rows()).map(({ tags }) => tags)).toEqual([['articles:9']])
  })

  it('catch up after the database was away', async () => {
    const { find } = payload.db
    payload.db.find = () => Promise.reject(new Error('away'))
    await expect(relay.listen()).rejects.toThrow('away')
    payload.db.find = find
    await tellFromElsewhere(['missed'])
    now += 600_000
    await relay.listen()
    expect(heard).toEqual([['missed']])
  })

  it('take over more than fit in one look', async () => {
    for (let count = 0; count < 501; count += 1) await tellFromElsewhere([`n:${count}`])
    await relay.listen()
    expect(new Set(heard.flat()).size).toBe(501)
  })

  it('forget what is older than a day', async () => {
    await tellFromElsewhere(['old'], now - 25 * 3_600_000)
    now += 700_000
    await relay.listen()
    const { docs } = await payload.db.find<{ tags: string[] }>({
      collection: 'content-events',
      where: { at: { less_than: new Date(now - 24 * 3_600_000).toISOString() } },
    })
    expect(docs).toEqual([])
  })
})
