import { isStep, type Step } from '../workflow/steps.ts'

/** Where a publication stands, in the one word that the desk uses for it. */
export const deskStates = [
  'drafting',
  'submitted',
  'editing',
  'returned',
  'approved',
  'scheduled',
  'live',
  'changed',
  'withdrawn',
  'expired',
] as const
export type DeskState = (typeof deskStates)[number]

/** The newest version of a publication, as far as its state depends on it. */
export type Facts = {
  readonly _status?: string | null
  readonly reviewState?: string | null
  readonly readersCopy?: string | null
}

/** What readers have of a document, whatever its newest version is. */
export const readersCopies = ['withdrawn', 'out', 'none'] as const
export type ReadersCopy = (typeof readersCopies)[number]

/** What the clock makes of a published document, and whether a schedule waits for it. */
export type Moment = {
  /** Readers see it; else it is over for good, or its time has not come. */
  readonly shown: 'now' | 'over' | 'later'
  readonly isScheduled: boolean
}

/**
 * The state at a moment. What waits for somebody is said before what readers
 * have: a change of a live story that was submitted is in the queue of those who approve.
 */
export function stateOf(facts: Facts, { shown, isScheduled }: Moment): DeskState {
  if (facts._status === 'published') return stateOfPublished[shown]
  if (isScheduled) return 'scheduled'
  const step = isStep(facts.reviewState) ? facts.reviewState : 'drafting'
  if (waits(step)) return step
  if (facts.readersCopy === 'withdrawn') return 'withdrawn'
  return facts.readersCopy === 'out' ? 'changed' : step
}

const stateOfPublished = { now: 'live', over: 'expired', later: 'scheduled' } as const

/** Steps at which somebody else has to do something. */
export const waitingSteps = ['submitted', 'returned', 'approved'] as const satisfies readonly Step[]
const waits = (step: Step): boolean => (waitingSteps as readonly Step[]).includes(step)
