import type { Step } from './steps.ts'
import { reaches, transitions, type Standing } from './transitions.ts'

export type Question = {
  /** `draft` leaves alone what readers have. */
  readonly write: 'draft' | 'publish' | 'withdraw'
  readonly standing: Standing
  /** Where the newest version stands. */
  readonly from: Step
  /** The step that the caller asks for; null where it was not named, or was left as it was. */
  readonly to: Step | null
  /** The words differ from the newest version's. */
  readonly hasNewWords: boolean
  /** The words are those that somebody approved, or that readers have already. */
  readonly isApproved: boolean
  /** Something was written to whoever gets it back. */
  readonly hasNote: boolean
}

export type Why = 'notYours' | 'ownWork' | 'beingEdited' | 'noNote' | 'isOut' | 'publishersOnly'

export type Verdict =
  | { readonly is: 'refused'; readonly why: Why }
  | {
      readonly is: 'settled'
      readonly step: Step
      /** Whether the approval on record stays, is given anew for these words, or is void. */
      readonly approval: 'kept' | 'given' | 'void'
    }

const refused = (why: Why): Verdict => ({ is: 'refused', why })

/** Judges a save by what it asks for, and says where the work stands after it. */
export function judgeWrite(question: Question): Verdict {
  const { write, standing } = question
  if (write === 'draft') return judgeDraft(question)
  if (!reaches(standing, 'editor')) return refused('publishersOnly')
  // Whatever was taken back is approved anew before it goes out again.
  if (write === 'withdraw') return { is: 'settled', step: 'editing', approval: 'void' }
  return judgePublication(question)
}

function judgePublication({ standing, to, isApproved }: Question): Verdict {
  if (to !== null && to !== 'approved') return refused('isOut')
  if (isApproved) return { is: 'settled', step: 'approved', approval: 'kept' }
  // Who may approve approves by publishing.
  if (!reaches(standing, 'approver')) return refused('ownWork')
  return { is: 'settled', step: 'approved', approval: 'given' }
}

function judgeDraft({ standing, from, to, hasNewWords, hasNote }: Question): Verdict {
  const isWriter = standing === 'writer'
  if (isWriter && from === 'editing' && hasNewWords) return refused('beingEdited')
  if (to !== null && to !== from) {
    if (!reaches(standing, transitions[from][to])) return refused(isWriter ? 'notYours' : 'ownWork')
    if (to === 'returned' && !hasNote) return refused('noNote')
    const isVoid = to === 'returned' || to === 'drafting'
    return {
      is: 'settled',
      step: to,
      approval: to === 'approved' ? 'given' : isVoid ? 'void' : 'kept',
    }
  }
  // New words ask again; the approval stays with the words that it was given to.
  if (from !== 'approved' || !hasNewWords) return { is: 'settled', step: from, approval: 'kept' }
  return { is: 'settled', step: isWriter ? 'drafting' : 'editing', approval: 'kept' }
}
