import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  deskStates,
  readersCopies,
  stateOf,
  type Facts,
} from '../../../plugins/editorial-desk/core/states/stateOf.ts'
import { whereOf } from '../../../plugins/editorial-desk/core/states/whereOf.ts'
import { steps } from '../../../plugins/editorial-desk/core/workflow/steps.ts'
import { createVisibilityRule } from '../../../plugins/kit/visibility.ts'
import { type Condition, matches } from '../../helpers/matches.ts'

type Row = Facts & {
  readonly id: number
  readonly publishedAt?: string | null
  readonly embargoUntil?: string | null
  readonly expiresAt?: string | null
}
const rule = createVisibilityRule()
const instant = fc.integer({ min: 0, max: 8 })
const at = instant.map((seconds) => new Date(seconds * 1000).toISOString())
const drafts: fc.Arbitrary<Row> = fc.record({
  id: fc.integer({ min: 1, max: 4 }),
  _status: fc.constant('draft'),
  reviewState: fc.constantFrom(...steps, null),
  readersCopy: fc.constantFrom(...readersCopies, null),
  publishedAt: fc.option(at, { nil: null }),
  embargoUntil: fc.option(at, { nil: null }),
  expiresAt: fc.option(at, { nil: null }),
})
const published = drafts.chain((row) =>
  at.map((publishedAt) => ({ ...row, _status: 'published', publishedAt })),
)
const anyRow = fc.oneof(drafts, published)
const scheduledIds = fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 })
const clock = instant.map((seconds) => seconds * 1000)

const stateAt = (row: Row, now: number, scheduled: readonly number[]) =>
  stateOf(row, {
    shown: rule.isVisible(row, now)
      ? 'now'
      : row.expiresAt && Date.parse(row.expiresAt) <= now
        ? 'over'
        : 'later',
    isScheduled: scheduled.includes(row.id),
  })

describe('the state of a publication', () => {
  it('is one, and a list confined to it finds exactly what is in it', () => {
    fc.assert(
      fc.property(anyRow, clock, scheduledIds, (row, now, scheduled) => {
        const moment = {
          ...{ now, scheduled, visible: rule.where(now) as Condition },
          ...{ expiresAt: 'expiresAt', entryFields: rule.entryFields },
        }
        const found = deskStates.filter((state) => matches(whereOf(state, moment), row))
        expect(found).toEqual([stateAt(row, now, scheduled)])
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    [
      'what was taken back is not called a draft',
      { readersCopy: 'withdrawn', reviewState: 'editing' },
      'withdrawn',
    ],
    ['a draft beside what is live', { readersCopy: 'out', reviewState: 'editing' }, 'changed'],
    [
      'a change that waits for approval is in the queue',
      { readersCopy: 'out', reviewState: 'submitted' },
      'submitted',
    ],
    ['what nobody saw yet', { readersCopy: 'none', reviewState: 'drafting' }, 'drafting'],
    ['what is older than the desk', {}, 'drafting'],
  ] as const)('%s', (_name, facts, expected) => {
    const row = { _status: 'draft', ...facts }
    expect(stateOf(row, { shown: 'later', isScheduled: false })).toBe(expected)
  })

  it('passes from scheduled to live to expired by the clock alone', () => {
    const row = {
      ...{ id: 1, _status: 'published', publishedAt: new Date(2000).toISOString() },
      ...{ expiresAt: new Date(4000).toISOString(), reviewState: 'submitted' },
    }
    expect([1000, 2000, 3999, 4000].map((now) => stateAt(row, now, []))).toEqual([
      'scheduled',
      'live',
      'live',
      'expired',
    ])
  })
})
