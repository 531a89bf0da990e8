import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  digestOf,
  type Remembered,
  whenChanged,
} from '../../../plugins/rss-feeds/state/whenChanged.ts'
import { makeFeed, makeFeedItem } from '../../factories/feeds.ts'

const iso = (hours: number): string => new Date(hours * 3_600_000).toISOString()
/** What a feed shows: items with their instants, and what no item’s instant tells. */
const look = fc.record({
  title: fc.constantFrom('Cũ', 'Mới'),
  hours: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 3 }),
})
const feedOf = ({ title, hours }: { title: string; hours: number[] }, now: number) => {
  const items = hours
    .filter((hour) => hour <= now)
    .map((hour) => makeFeedItem({ guid: `tag:${hour}`, updatedAt: iso(hour) }))
  const updatedAt =
    items
      .map((item) => item.updatedAt)
      .toSorted()
      .at(-1) ?? null
  return makeFeed({ title, items, updatedAt })
}

const shownBy = (feed: ReturnType<typeof feedOf>) => ({
  latest: feed.updatedAt,
  digest: digestOf(feed),
})

describe('since when a feed shows what it shows', () => {
  it('moves exactly when that changes, in whatever order it is looked at', () => {
    fc.assert(
      fc.property(fc.array(look, { minLength: 2, maxLength: 8 }), (looks) => {
        let before: Remembered | null = null
        let shown = ''
        for (const [index, one] of looks.entries()) {
          const now = 21 + index
          const feed = feedOf(one, now)
          const changedAt = whenChanged(shownBy(feed), before, now * 3_600_000)
          const digest = digestOf(feed)
          if (before !== null && before.changedAt !== null) {
            expect(changedAt !== before.changedAt).toBe(digest !== shown)
          }
          if (changedAt !== null) expect(changedAt <= iso(now)).toBe(true)
          before = { digest, changedAt }
          shown = digest
        }
      }),
    )
  })

  it('is told by the items where they tell it, and else is now', () => {
    const before = { digest: digestOf(feedOf({ title: 'Cũ', hours: [1] }, 30)), changedAt: iso(1) }
    const now = 30 * 3_600_000
    expect(whenChanged(shownBy(feedOf({ title: 'Cũ', hours: [1, 5] }, 30)), before, now)).toBe(
      iso(5),
    )
    expect(whenChanged(shownBy(feedOf({ title: 'Mới', hours: [1] }, 30)), before, now)).toBe(
      iso(30),
    )
    expect(
      whenChanged(
        shownBy(feedOf({ title: 'Mới', hours: [1] }, 30)),
        { ...before, digest: null },
        now,
      ),
    ).toBe(iso(1))
  })

  it('knows nothing of the format and the address', () => {
    const feed = makeFeed()
    const other = {
      ...feed,
      feedUrl: 'https://example.org/x.atom',
      alternates: [],
      updatedAt: null,
    }
    expect(digestOf(other)).toBe(digestOf(feed))
  })
})
