import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  judgeWrite,
  type Question,
} from '../../../plugins/editorial-desk/core/workflow/judgeWrite.ts'
import { steps } from '../../../plugins/editorial-desk/core/workflow/steps.ts'
import { standings } from '../../../plugins/editorial-desk/core/workflow/transitions.ts'

const question: fc.Arbitrary<Question> = fc.record({
  write: fc.constantFrom('draft', 'publish', 'withdraw'),
  standing: fc.constantFrom(...standings),
  from: fc.constantFrom(...steps),
  to: fc.constantFrom(...steps, null),
  hasNewWords: fc.boolean(),
  isApproved: fc.boolean(),
  hasNote: fc.boolean(),
})
const settled = (given: Question) => {
  const verdict = judgeWrite(given)
  return verdict.is === 'settled' ? verdict : null
}
const draft: Question = {
  ...{ write: 'draft', standing: 'writer', from: 'drafting', to: null },
  ...{ hasNewWords: true, isApproved: false, hasNote: false },
}

describe('the workflow', () => {
  it('lets nobody but an approver approve, and nothing out that is not approved', () => {
    fc.assert(
      fc.property(question, (given) => {
        const verdict = settled(given)
        if (verdict?.approval === 'given') expect(given.standing).toBe('approver')
        if (given.write !== 'publish' || !verdict) return
        expect(given.standing).not.toBe('writer')
        expect(verdict.step).toBe('approved')
        expect(given.isApproved || given.standing === 'approver').toBe(true)
      }),
    )
  })

  it('calls nothing approved whose words nobody approved', () => {
    fc.assert(
      fc.property(question, (given) => {
        const verdict = settled(given)
        if (verdict?.step !== 'approved') return
        const stays = given.write === 'draft' && given.from === 'approved' && !given.hasNewWords
        const isReleased = given.write === 'publish' && given.isApproved
        expect(verdict.approval === 'given' || stays || isReleased).toBe(true)
      }),
    )
  })

  it('asks again after an edit, and keeps the approval for the words that it was given to', () => {
    const approved = { ...draft, from: 'approved' } as const
    expect(settled({ ...approved, standing: 'editor' })).toMatchObject({
      step: 'editing',
      approval: 'kept',
    })
    expect(settled({ ...approved, standing: 'approver' })).toMatchObject({ step: 'editing' })
    expect(settled(approved)).toMatchObject({ step: 'drafting' })
  })

  it('keeps a writer out of what an editor is editing, and lets her take back what she submitted', () => {
    expect(judgeWrite({ ...draft, from: 'editing' })).toEqual({ is: 'refused', why: 'beingEdited' })
    expect(settled({ ...draft, from: 'submitted', to: 'drafting' })?.step).toBe('drafting')
    expect(judgeWrite({ ...draft, from: 'submitted', to: 'editing' })).toMatchObject({
      why: 'notYours',
    })
  })

  it('hands back with a note alone, and what was approved is so no more', () => {
    const back = {
      ...draft,
      standing: 'editor',
      from: 'approved',
      to: 'returned',
      hasNewWords: false,
    } as const
    expect(judgeWrite(back)).toEqual({ is: 'refused', why: 'noNote' })
    expect(settled({ ...back, hasNote: true })).toMatchObject({
      step: 'returned',
      approval: 'void',
    })
  })

  it('takes a withdrawal for the end of its approval', () => {
    const verdict = settled({ ...draft, write: 'withdraw', standing: 'editor', from: 'approved' })
    expect(verdict).toMatchObject({ step: 'editing', approval: 'void' })
  })
})
