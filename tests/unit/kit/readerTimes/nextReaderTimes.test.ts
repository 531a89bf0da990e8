import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextReaderTimes, type Timed } from '../../../../plugins/kit/readerTimes/nextReaderTimes.ts'
import { changedForReaders } from '../../../../plugins/kit/readerTimes/readerTimes.ts'
import { whatReadersSee } from '../../../../plugins/kit/readerTimes/whatReadersSee.ts'
import { isVisible } from '../../../../plugins/kit/visibility.ts'

const iso = (at: number): string => new Date(at).toISOString()
/** Few hours, so that they often meet. */
const hour = fc.integer({ min: 1, max: 12 }).map((hours) => hours * 3_600_000)
const maybe = fc.option(hour.map(iso), { nil: null })

/** A publication as an editor saves it. */
const saved = fc.record({
  _status: fc.constantFrom('draft' as const, 'published' as const),
  publishedAt: hour.map(iso),
  embargoUntil: maybe,
  expiresAt: maybe,
  text: fc.constantFrom('a', 'b'),
})
type Saved = typeof saved extends fc.Arbitrary<infer T> ? T : never
type Live = Saved & Timed

/** Saves one after the other, each with the row that it left. */
const history = fc.array(fc.tuple(saved, hour), { minLength: 1, maxLength: 6 }).map((steps) => {
  const ordered = steps.toSorted(([, a], [, b]) => a - b)
  let before: Live | null = null
  return ordered.map(([data, now]) => {
    const firstPublishedAt =
      before?.firstPublishedAt ?? (data._status === 'published' ? iso(now) : null)
    const isChanged = before !== null && before.text !== data.text
    const times = nextReaderTimes({ before, after: data, now, isChanged })
    const step = { before, after: { ...data, ...times, firstPublishedAt } satisfies Live, now }
    before = step.after
    return step
  })
})

describe('the times of a publication through any saves', () => {
  it('say of what is seen that it is seen since an instant that has come, and not before its date', () => {
    fc.assert(
      fc.property(history, (steps) => {
        for (const { after, now } of steps) {
          const since = Date.parse(after.visibleSince ?? '')
          expect(since).toBeGreaterThanOrEqual(Date.parse(after.publishedAt))
          if (isVisible(after, now)) expect(since).toBeLessThanOrEqual(now)
        }
      }),
    )
  })

  it('are the instant at which it comes into view, when it comes by the clock', () => {
    fc.assert(
      fc.property(history, (steps) => {
        for (const { after, now } of steps) {
          const since = Date.parse(after.visibleSince ?? '')
          if (since <= now || after._status !== 'published') continue
          expect(isVisible(after, since - 1)).toBe(false)
          const ends = after.expiresAt === null ? Infinity : Date.parse(after.expiresAt)
          expect(isVisible(after, since)).toBe(since < ends)
        }
      }),
    )
  })

  it('move to now when it comes back by a save, and never back', () => {
    fc.assert(
      fc.property(history, (steps) => {
        for (const { before, after, now } of steps) {
          if (!before) continue
          const isBack =
            isVisible(after, now) && !isVisible(before, now) && before.firstPublishedAt !== null
          if (isBack) expect(after.visibleSince).toBe(iso(now))
          expect(after.republishedAt ?? '').toSatisfy(
            (at: string) => at >= (before.republishedAt ?? ''),
          )
          expect(after.modifiedAt ?? '').toSatisfy((at: string) => at >= (before.modifiedAt ?? ''))
        }
      }),
    )
  })

  it('count a change exactly where readers had the former words before them', () => {
    fc.assert(
      fc.property(history, (steps) => {
        for (const { before, after, now } of steps) {
          const isSeenChange =
            before !== null &&
            before.text !== after.text &&
            isVisible(before, now) &&
            isVisible(after, now)
          expect(after.modifiedAt).toBe(isSeenChange ? iso(now) : (before?.modifiedAt ?? null))
          if (isSeenChange) expect(changedForReaders(after)).toBe(iso(now))
        }
      }),
    )
  })
})

describe('what readers see of a row', () => {
  const key = fc.constantFrom('a', 'b', 'root', 'children', 'id', 'blockName', 'date', 'date_tz')
  const { row } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, '', 0, false, 1, 'chữ'),
      fc.array(tie('value'), { maxLength: 3 }),
      tie('row'),
    ),
    row: fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  }))
  const isRow = (value: unknown): value is Record<string, unknown> => typeof value === 'object'

  it('is the same when looked at again, and survives being stored', () => {
    fc.assert(
      fc.property(row, (document) => {
        if (!isRow(document)) return
        const seen = whatReadersSee(document, new Set()) ?? {}
        if (!isRow(seen)) throw new Error('no object')
        expect(whatReadersSee(seen, new Set()) ?? {}).toEqual(seen)
        const stored = JSON.parse(JSON.stringify(document)) as Record<string, unknown>
        expect(whatReadersSee(stored, new Set()) ?? {}).toEqual(seen)
      }),
    )
  })

  it('tells nought from nothing in a field, and a plain style from none in a text no more', () => {
    const see = (document: Record<string, unknown>) => whatReadersSee(document, new Set())
    expect(see({ points: 0 })).not.toEqual(see({ points: null }))
    expect(see({ body: { root: { children: [{ text: 'a', format: 0, style: '' }] } } })).toEqual(
      see({ body: { root: { children: [{ text: 'a', mode: 'normal' }], direction: 'ltr' } } }),
    )
    expect(see({ body: { root: { children: [{ text: 'a', format: 1 }] } } })).not.toEqual(
      see({ body: { root: { children: [{ text: 'a', format: 0 }] } } }),
    )
    expect(see({ lines: [{ id: '1', words: 'a' }] })).toEqual(
      see({ lines: [{ id: '2', words: 'a' }] }),
    )
  })
})
