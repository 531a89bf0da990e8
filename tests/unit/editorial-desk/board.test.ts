import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  joinFound,
  latestFirst,
  soonestFirst,
  type DeskFound,
} from '../../../plugins/editorial-desk/core/board/line.ts'
import {
  workOf,
  workSections,
  workWhere,
  type Person,
  type WorkFacts,
} from '../../../plugins/editorial-desk/core/board/work.ts'
import { readersCopies } from '../../../plugins/editorial-desk/core/states/stateOf.ts'
import { steps } from '../../../plugins/editorial-desk/core/workflow/steps.ts'
import { matches } from '../../helpers/matches.ts'

const people = fc.constantFrom(1, 2, 3)
const nobodyOr = fc.option(people, { nil: null })
const anyPiece: fc.Arbitrary<WorkFacts> = fc.record({
  id: fc.integer({ min: 1, max: 4 }),
  _status: fc.constantFrom('draft', 'published'),
  reviewState: fc.constantFrom(...steps, null),
  readersCopy: fc.constantFrom(...readersCopies, null),
  assignee: nobodyOr,
  author: nobodyOr,
})
const anyPerson: fc.Arbitrary<Person> = fc.record({
  id: people,
  isPublisher: fc.boolean(),
  mayApproveOwn: fc.boolean(),
})

describe('the work on publications', () => {
  it('lies in one part of a page at most, and the part’s list finds exactly it', () => {
    fc.assert(
      fc.property(anyPiece, anyPerson, fc.boolean(), (piece, person, isScheduled) => {
        const fields = { author: 'author', scheduled: isScheduled ? [piece.id] : [] }
        const found = workSections.filter((section) =>
          matches(workWhere([section], person, fields), piece),
        )
        const all = matches(workWhere(workSections, person, fields), piece)
        expect(all).toBe(found.length > 0)
        const section = isScheduled ? null : workOf(piece, person)
        expect(found).toEqual(section === null ? [] : [section])
      }),
      { numRuns: 5000 },
    )
  })

  const editor: Person = { id: 1, isPublisher: true, mayApproveOwn: false }
  const reporter: Person = { id: 2, isPublisher: false, mayApproveOwn: false }
  it.each([
    [
      'what a colleague submitted waits for every editor',
      editor,
      { reviewState: 'submitted', author: 2 },
      'waits',
    ],
    [
      'unless it was assigned to another',
      editor,
      { reviewState: 'submitted', author: 2, assignee: 3 },
      null,
    ],
    [
      'one’s own submitted work waits for somebody else',
      editor,
      { reviewState: 'submitted', author: 1 },
      'mine',
    ],
    [
      'what one edits waits for oneself',
      editor,
      { reviewState: 'editing', author: 2, assignee: 1 },
      'waits',
    ],
    [
      'what was approved waits to be published',
      editor,
      { reviewState: 'approved', author: 2 },
      'waits',
    ],
    [
      'what was taken back waits for nobody',
      editor,
      { reviewState: 'editing', author: 2, assignee: 1, readersCopy: 'withdrawn' },
      null,
    ],
    ['nothing waits for a writer', reporter, { reviewState: 'submitted', author: 3 }, null],
    [
      'what was handed back lies before its writer',
      reporter,
      { reviewState: 'returned', author: 2 },
      'returned',
    ],
    ['and before nobody else', editor, { reviewState: 'returned', author: 2 }, null],
    ['a draft is its writer’s', reporter, { author: 2 }, 'mine'],
  ] as const)('%s', (_name, person, facts, expected) => {
    expect(workOf({ id: 9, _status: 'draft', ...facts }, person)).toBe(expected)
  })
})

const line = (id: string, at: number) => ({
  ...{ id, at, title: id, href: `/${id}` as const },
  ...{ kind: { vi: 'Bài', en: 'Story' }, what: { vi: 'Chờ', en: 'Waits' } },
})
const found = (total: number, ...lines: ReturnType<typeof line>[]): DeskFound => ({
  ...{ lines, total },
  list: { label: { vi: 'bài', en: 'stories' }, href: '/collections/articles?desk=waits' },
})

describe('a part of a page', () => {
  it('shows as many lines as it has room for, and says how many more stand where', () => {
    const part = joinFound(
      'waits',
      [found(9, line('a', 5), line('b', 1)), found(1, line('c', 3)), found(0)],
      { limit: 2, inOrder: soonestFirst },
    )
    expect(part.lines.map(({ id }) => id)).toEqual(['b', 'c'])
    expect([part.total, part.rest.map(({ count }) => count)]).toEqual([10, [8]])
  })

  it('may begin with the latest', () => {
    const part = joinFound('mine', [found(2, line('a', 1), line('b', 2))], {
      ...{ limit: 5, inOrder: latestFirst },
    })
    expect(part.lines.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(part.rest).toEqual([])
  })
})
