import type { Step } from '../workflow/steps.ts'
import { waitingSteps, type DeskState } from './stateOf.ts'

/** A condition in the form of Payload's queries. */
export type Condition = { [key: string]: unknown }

export type QueryMoment = {
  readonly now: number
  /** The documents that a schedule is going to publish. */
  readonly scheduled: readonly (number | string)[]
  /** What readers see at this instant. */
  readonly visible: Condition
  /** The field of the end; null where there is none. */
  readonly expiresAt: string | null
  /** The fields of the instants that a published document may still wait for. */
  readonly entryFields: readonly string[]
}

/**
 * The documents in a state, as a query over newest versions: exactly those of which `stateOf` says
 * so, as long as what is published has its time of publication.
 */
export function whereOf(state: DeskState, moment: QueryMoment): Condition {
  const { visible } = moment
  const draft = (...also: Condition[]): Condition => ({
    and: [isDraft, ...idIn('not_in', moment), ...also],
  })
  switch (state) {
    case 'live':
      return visible
    case 'expired':
      return { and: [isPublished, isOver(moment) ?? nothing] }
    case 'scheduled':
      return scheduledWhere(moment)
    case 'withdrawn':
      return draft(notWaiting, { readersCopy: { equals: 'withdrawn' } })
    case 'changed':
      return draft(notWaiting, { readersCopy: { equals: 'out' } })
    case 'submitted':
    case 'returned':
    case 'approved':
      return draft(atStep(state))
    default:
      return draft(atStep(state), neverOut)
  }
}

function scheduledWhere(moment: QueryMoment): Condition {
  const { now, expiresAt, entryFields } = moment
  const instant = new Date(now).toISOString()
  const notOver = expiresAt === null ? [] : [absentOr(expiresAt, { greater_than: instant })]
  const ahead = entryFields.map((field) => ({ [field]: { greater_than: instant } }))
  const awaited = idIn('in', moment).map((scheduled) => ({ and: [isDraft, scheduled] }))
  return { or: [{ and: [isPublished, ...notOver, { or: ahead }] }, ...awaited] }
}

function isOver({ now, expiresAt }: QueryMoment): Condition | null {
  if (expiresAt === null) return null
  return { [expiresAt]: { less_than_equal: new Date(now).toISOString() } }
}

const idIn = (operator: 'in' | 'not_in', { scheduled }: QueryMoment): Condition[] =>
  scheduled.length > 0 ? [{ id: { [operator]: [...scheduled] } }] : []

const absentOr = (field: string, condition: Condition): Condition => ({
  or: [{ [field]: { exists: false } }, { [field]: condition }],
})

const nothing: Condition = { id: { exists: false } }
const isPublished: Condition = { _status: { equals: 'published' } }
const isDraft: Condition = { _status: { not_equals: 'published' } }
const neverOut: Condition = absentOr('readersCopy', { equals: 'none' })
const notWaiting: Condition = absentOr('reviewState', { not_in: [...waitingSteps] })

/** What is older than the steps has none: it is being written. */
const atStep = (step: Step): Condition =>
  step === 'drafting'
    ? absentOr('reviewState', { equals: step })
    : { reviewState: { equals: step } }
