import { describe, expect, it } from 'vitest'
import { noteReader, readersOf } from '../../../plugins/rss-feeds/answer/readers.ts'

const hourMs = 3_600_000
const noon = Date.parse('2026-03-10T05:00:00Z')

describe('who reads a feed', () => {
  it('is counted by program over a day, with the subscribers that a program speaks for', () => {
    const feedly = 'Feedly/1.0 (+http://www.feedly.com/fetcher.html; 16 subscribers)'
    noteReader('/rss/a.rss', feedly, noon - 30 * hourMs)
    noteReader('/rss/a.rss', feedly, noon - hourMs)
    noteReader('/rss/a.atom', feedly, noon)
    noteReader('/rss/a.rss', 'Newsboat', noon)
    expect(readersOf(['/rss/a.rss', '/rss/a.atom'], noon)).toEqual([
      { userAgent: feedly, requests: 2, subscribers: 16, lastAt: noon },
      { userAgent: 'Newsboat', requests: 1, subscribers: 1, lastAt: noon },
    ])
    expect(readersOf(['/rss/a.rss'], noon + 25 * hourMs)).toEqual([])
    expect(readersOf(['/rss/b.rss'], noon)).toEqual([])
  })

  it('bounds what strangers can make it keep', () => {
    for (let number = 0; number < 500; number += 1) {
      noteReader('/rss/c.rss', `${number} ${'x'.repeat(1000)}`, noon)
    }
    const readers = readersOf(['/rss/c.rss'], noon)
    expect(readers.length).toBeLessThanOrEqual(200)
    expect(readers[0]?.userAgent.length).toBeLessThanOrEqual(200)
  })
})
