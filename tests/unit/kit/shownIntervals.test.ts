import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  always,
  fromStored,
  isWithin,
  mergeIntervals,
  nextEdge,
  toStored,
} from '../../../plugins/kit/shownIntervals.ts'
import { isVisible, visibleDuring, type Publication } from '../../../plugins/kit/visibility.ts'

// Few instants, so that edges meet each other.
const instant = fc.integer({ min: 0, max: 12 })
const intervals = fc.array(
  fc.record({ from: instant, until: fc.oneof(instant, fc.constant(Infinity)) }),
  { maxLength: 6 },
)
const clock = Array.from({ length: 16 }, (_, at) => at)

describe('merged intervals', () => {
  it('hold the same instants, in order, apart from each other', () => {
    fc.assert(
      fc.property(intervals, (given) => {
        const merged = mergeIntervals(given)
        for (const at of clock) expect(isWithin(merged, at)).toBe(isWithin(given, at))
        for (const [index, { from, until }] of merged.entries()) {
          expect(from).toBeLessThan(until)
          expect(from).toBeGreaterThan(merged[index - 1]?.until ?? -1)
        }
      }),
    )
  })

  it('change at their next edge and not before', () => {
    fc.assert(
      fc.property(intervals, instant, (given, now) => {
        const later = clock.filter((at) => at > now)
        const first = later.find((at) => isWithin(given, at) !== isWithin(given, now)) ?? null
        expect(nextEdge(given, now)).toBe(first)
      }),
    )
  })

  it('are the same after they were stored as JSON', () => {
    fc.assert(
      fc.property(intervals, (given) => {
        expect(fromStored(JSON.parse(JSON.stringify(toStored(given))))).toEqual(given)
      }),
    )
    expect(fromStored(toStored([always]))).toEqual([always])
  })

  it('open nothing where they cannot be read', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const { from, until } of fromStored(value)) {
          expect([typeof from, typeof until]).toEqual(['number', 'number'])
        }
      }),
    )
    for (const value of [null, undefined, 'x', [[null, null]], [['0', 9]], [[]], [{}]]) {
      expect(fromStored(value)).toEqual([])
    }
  })
})

describe('the interval of a publication', () => {
  const edge = fc.option(instant.map((at) => new Date(at * 1000).toISOString()))
  const publication: fc.Arbitrary<Publication> = fc.record(
    {
      _status: fc.constantFrom('draft', 'published', null),
      publishedAt: edge,
      embargoUntil: edge,
      expiresAt: edge,
    },
    { requiredKeys: [] },
  )

  it('holds exactly the instants at which the rule shows it', () => {
    fc.assert(
      fc.property(publication, (document) => {
        const interval = visibleDuring(document)
        for (const at of clock) {
          const isIn = interval !== null && isWithin([interval], at * 1000)
          expect(isIn).toBe(isVisible(document, at * 1000))
        }
      }),
      { numRuns: 2000 },
    )
  })
})
