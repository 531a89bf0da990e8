import type { Write } from './transitions.ts'

export const reviewStates = ['drafting', 'submitted', 'returned', 'approved'] as const
export type ReviewState = (typeof reviewStates)[number]

type Review = {
  readonly write: Write
  readonly before: ReviewState | null
  /** As the caller has it. */
  readonly given: ReviewState | null
  readonly isOtherKind: boolean
  readonly mayReturn: boolean
}

/**
 * How far the approval is after a write. `approved` comes from being published alone, and whatever
 * was taken back, or became another kind of campaign, is nowhere until somebody submits it anew.
 */
export function nextReviewState(review: Review): ReviewState {
  const { write, before, given, isOtherKind, mayReturn } = review
  if (write === 'publish') return 'approved'
  if (isSubmitting(review)) return 'submitted'
  if (write === 'withdraw' || isOtherKind) return 'drafting'
  const open = before === null || before === 'approved' ? 'drafting' : before
  if (given === null || given === 'approved') return open
  return given === 'returned' && !mayReturn ? open : given
}

/** The caller asks for approval, and did not just leave standing that somebody had. */
export const isSubmitting = ({ before, given }: Pick<Review, 'before' | 'given'>): boolean =>
  given === 'submitted' && before !== 'submitted'

type Id = number | string
type Making = {
  readonly write: Write
  /** Who made what was last saved, and what readers have. */
  readonly before: readonly Id[]
  readonly live: readonly Id[]
  /** What was last saved is what two persons agreed on. */
  readonly wasAgreed: boolean
  readonly user: Id
  readonly hasNewWords: boolean
  readonly isSubmitting: boolean
  readonly isReturning: boolean
}

/** Everybody who wrote a part of a campaign, or asked for it, since two persons last agreed on it. */
export function nextMakers(making: Making): Id[] {
  const { write, before, live, wasAgreed, user, hasNewWords, isSubmitting: submits } = making
  const since = wasAgreed ? [] : before
  switch (write) {
    case 'publish':
      return hasNewWords ? unique([...since, user]) : unique(before)
    case 'withdraw':
      // Who wrote what was out does not send it again on another's word of the past.
      return unique([...before, ...live, ...(hasNewWords || submits ? [user] : [])])
    default:
      return making.isReturning && !hasNewWords ? unique(since) : unique([...since, user])
  }
}

const unique = (ids: readonly Id[]): Id[] => [
  ...new Map(ids.map((id) => [String(id), id])).values(),
]
