import fc from 'fast-check'
import type { Where } from 'payload'
import { describe, expect, it } from 'vitest'
import {
  isVisible,
  nextVisibilityChange,
  visibleWhere,
  type Publication,
} from '../../../plugins/kit/visibility.ts'

/** What a database does with the few operators of the rule. */
function matches(where: Where, document: Publication): boolean {
  return Object.entries(where).every(([key, condition]) => {
    if (key === 'and') return (condition as Where[]).every((part) => matches(part, document))
    if (key === 'or') return (condition as Where[]).some((part) => matches(part, document))
    const value = (document as Record<string, string | null | undefined>)[key] ?? null
    return Object.entries(condition as object).every(([operator, wanted]) =>
      compare(operator, value, wanted as string | boolean),
    )
  })
}

function compare(operator: string, value: string | null, wanted: string | boolean): boolean {
  const [left, right] = [Date.parse(value ?? ''), Date.parse(String(wanted))]
  switch (operator) {
    case 'equals':
      return value === wanted
    case 'exists':
      return (value !== null) === wanted
    case 'less_than_equal':
      return value !== null && left <= right
    case 'greater_than':
      return value !== null && left > right
    default:
      throw new Error(`visibleWhere uses ${operator}; teach this test what it means`)
  }
}

// Few instants, so that edges meet each other and the reader's clock.
const instant = fc.integer({ min: 0, max: 8 })
const edge = fc.option(
  instant.map((at) => new Date(at * 1000).toISOString()),
  {
    freq: 3,
  },
)
const publication: fc.Arbitrary<Publication> = fc.record(
  {
    _status: fc.constantFrom('draft', 'published', null),
    publishedAt: edge,
    embargoUntil: edge,
    expiresAt: edge,
  },
  { requiredKeys: [] },
)
const clock = instant.map((at) => at * 1000)

describe('the visibility rule', () => {
  it('says the same as a query and as a predicate', () => {
    fc.assert(
      fc.property(
        publication,
        clock,
        (document, now) => matches(visibleWhere(now), document) === isVisible(document, now),
      ),
      { numRuns: 2000 },
    )
  })

  it('shows a story from its instant of publication on', () => {
    const document = { _status: 'published', publishedAt: '2020-12-18T00:00:00.000Z' } as const
    const at = Date.parse(document.publishedAt)
    expect([at - 1, at, at + 1].map((now) => isVisible(document, now))).toEqual([false, true, true])
  })

  it('takes it away at the instant at which it expires', () => {
    const expiresAt = '2020-12-19T00:00:00.000Z'
    const document = {
      _status: 'published',
      publishedAt: '2020-12-18T00:00:00.000Z',
      expiresAt,
    } as const
    const at = Date.parse(expiresAt)
    expect([at - 1, at].map((now) => isVisible(document, now))).toEqual([true, false])
  })
})

describe('the next change of visibility', () => {
  it('is the first later instant with another answer, and null where there is none', () => {
    fc.assert(
      fc.property(publication, clock, (document, now) => {
        const later = Array.from({ length: 12 }, (_, second) => second * 1000).filter(
          (at) => at > now,
        )
        const before = isVisible(document, now)
        const first = later.find((at) => isVisible(document, at) !== before) ?? null
        return nextVisibilityChange(document, now) === first
      }),
      { numRuns: 2000 },
    )
  })
})
