import { waitingSteps } from '../states/stateOf.ts'
import type { Condition } from '../states/whereOf.ts'
import { isStep, type Step } from '../workflow/steps.ts'

type Id = number | string

/** Whom the first page is for, and what she is to one kind of publications. */
export type Person = {
  readonly id: Id
  readonly isPublisher: boolean
  readonly mayApproveOwn: boolean
}

/** The newest version of a piece, as far as it decides on whose desk it lies. */
export type WorkFacts = {
  readonly id: Id
  readonly _status?: string | null
  readonly reviewState?: string | null
  readonly readersCopy?: string | null
  readonly assignee?: Id | null
  readonly author?: Id | null
}

/** What of the work on publications lies before somebody: hers to judge, hers to mend, hers to write. */
export const workSections = ['waits', 'returned', 'mine'] as const
export type WorkSection = (typeof workSections)[number]

const isSame = (a: Id | null | undefined, b: Id): boolean =>
  a !== null && a !== undefined && String(a) === String(b)

/** In which part of her page a piece stands; null where it is none of her work. */
export function workOf(facts: WorkFacts, person: Person): WorkSection | null {
  if (facts._status === 'published') return null
  const step = isStep(facts.reviewState) ? facts.reviewState : 'drafting'
  const isOwn = isSame(facts.author, person.id)
  if (step === 'returned') return isOwn ? 'returned' : null
  if (person.isPublisher && waitsFor(facts, step, person)) return 'waits'
  return isOwn && isOpen(facts, step) ? 'mine' : null
}

function waitsFor(facts: WorkFacts, step: Step, { id, mayApproveOwn }: Person): boolean {
  const { assignee, author } = facts
  const isFree = assignee === null || assignee === undefined || isSame(assignee, id)
  switch (step) {
    case 'submitted':
      return isFree && (mayApproveOwn || !isSame(author, id))
    case 'editing':
      return isSame(assignee, id) && isOpen(facts, step)
    default:
      return step === 'approved' && isFree
  }
}

/** What was taken back from readers is nobody's work until somebody takes it up. */
const isOpen = ({ readersCopy }: WorkFacts, step: Step): boolean =>
  readersCopy !== 'withdrawn' || (waitingSteps as readonly Step[]).includes(step)

type Fields = {
  /** The field that names whose work it is. */
  readonly author: string
  /** What a schedule is going to publish is done. */
  readonly scheduled: readonly Id[]
}

/** The pieces of some parts, as a query over newest versions: exactly those of which `workOf` says so. */
export function workWhere(
  sections: readonly WorkSection[],
  person: Person,
  fields: Fields,
): Condition {
  const { isPublisher, mayApproveOwn, id } = person
  const own = { [fields.author]: { equals: id } }
  const free: Condition = { or: [{ assignee: { exists: false } }, { assignee: { equals: id } }] }
  const others: Condition = {
    and: [{ assignee: { exists: true } }, { assignee: { not_equals: id } }],
  }
  const notMine: Condition = {
    or: [{ assignee: { exists: false } }, { assignee: { not_equals: id } }],
  }
  const parts: Readonly<Record<WorkSection, readonly Condition[]>> = {
    waits: !isPublisher
      ? [nothing]
      : [
          and(
            at('submitted'),
            free,
            ...(mayApproveOwn ? [] : [{ [fields.author]: { not_equals: id } }]),
          ),
          and(at('editing'), { assignee: { equals: id } }, notWithdrawn),
          and(at('approved'), free),
        ],
    returned: [and(own, at('returned'))],
    mine: isPublisher
      ? [
          and(own, drafting, notWithdrawn),
          and(own, at('submitted'), ...(mayApproveOwn ? [others] : [])),
          and(own, at('editing'), notMine, notWithdrawn),
          and(own, at('approved'), others),
        ]
      : [
          and(own, { or: [drafting, at('editing')] }, notWithdrawn),
          and(own, { reviewState: { in: ['submitted', 'approved'] } }),
        ],
  }
  const notScheduled =
    fields.scheduled.length > 0 ? [{ id: { not_in: [...fields.scheduled] } }] : []
  return and({ _status: { not_equals: 'published' } }, ...notScheduled, {
    or: sections.flatMap((section) => parts[section]),
  })
}

const and = (...conditions: readonly Condition[]): Condition => ({ and: [...conditions] })
const at = (step: Step): Condition => ({ reviewState: { equals: step } })
const nothing: Condition = { id: { exists: false } }
/** What is older than the steps has none. */
const drafting: Condition = { or: [{ reviewState: { exists: false } }, at('drafting')] }
const notWithdrawn: Condition = {
  or: [{ readersCopy: { exists: false } }, { readersCopy: { not_equals: 'withdrawn' } }],
}
