import { EventEmitter } from 'node:events'
import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchRows } from '../../../plugins/kit/events/watchRows.ts'

class Stream extends EventEmitter {
  close = vi.fn(() => Promise.resolve())
}

let streams: Stream[]
const watched = vi.fn()
const mongo = {
  logger: { debug: () => undefined },
  db: {
    name: 'mongoose',
    collections: { 'content-events': { collection: { collectionName: 'content-events' } } },
    connection: {
      db: {
        collection: (name: string) => ({
          watch() {
            watched(name)
            const stream = new Stream()
            streams.push(stream)
            return stream
          },
        }),
      },
    },
  },
} as unknown as Payload

beforeEach(() => {
  vi.useFakeTimers()
  streams = []
  watched.mockClear()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the rows of events on MongoDB', () => {
  it('wake whoever watches, each of them', async () => {
    const wake = vi.fn()
    const watch = watchRows(mongo, wake)
    streams[0]?.emit('change', {})
    streams[0]?.emit('change', {})
    await watch.close()
    expect([watched.mock.calls, wake.mock.calls.length]).toEqual([[['content-events']], 2])
    expect(streams[0]?.close).toHaveBeenCalledOnce()
  })

  it('are watched again a while after the server would not, until the end', async () => {
    const watch = watchRows(mongo, () => undefined)
    streams[0]?.emit('error', new Error('no replica set'))
    expect(streams).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(streams).toHaveLength(2)
    streams[1]?.emit('error', new Error('no replica set'))
    await watch.close()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(streams).toHaveLength(2)
  })

  it('are not watched on another database', async () => {
    await watchRows({ db: { name: 'sqlite' } } as unknown as Payload, () => undefined).close()
    expect(streams).toEqual([])
  })
})
