import { describe, expect, it } from 'vitest'
import { hourMs, noteRequest, openJournal } from '../../../plugins/rss-feeds/journal/journal.ts'

const noon = Date.parse('2026-03-10T05:00:00Z')
const request = { feed: 'giao-duc', agent: 'Feedly', subscribers: 1, now: noon }

describe('what is noted of a feed’s readers', () => {
  it('is one count for each hour, feed and program', () => {
    const journal = openJournal()
    noteRequest(journal, { ...request, subscribers: 16 })
    noteRequest(journal, { ...request, now: noon + hourMs - 1 })
    noteRequest(journal, { ...request, now: noon + hourMs })
    noteRequest(journal, { ...request, agent: 'newsboat' })
    expect(
      [...journal.readers.values()].map(({ agent, hour, requests, subscribers }) => [
        agent,
        hour,
        requests,
        subscribers,
      ]),
    ).toEqual([
      ['Feedly', noon, 2, 16],
      ['Feedly', noon + hourMs, 1, 1],
      ['newsboat', noon, 1, 1],
    ])
  })

  it('stays small however many names strangers invent', () => {
    const journal = openJournal()
    for (let number = 0; number < 500; number += 1) {
      noteRequest(journal, { ...request, agent: `tên ${number}` })
    }
    expect(journal.readers.size).toBe(51)
    expect(journal.readers.get(`${noon}/giao-duc/…`)?.requests).toBe(450)
  })
})
