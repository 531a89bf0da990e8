import { describe, expect, it, vi } from 'vitest'
import { CommitUnknown } from '../../../plugins/kit/transactions/conflict.ts'
import { commitsAskedAgain } from '../../../src/database/commitsAskedAgain.ts'

const labelled = (label: string): Error => Object.assign(new Error(label), { errorLabels: [label] })

/** An adapter with one transaction whose commits answer as given, the last answer for ever. */
function adapterThat(...answers: (Error | null)[]) {
  let asked = 0
  const session = {
    inTransaction: () => true,
    commitTransaction: vi.fn(() => {
      const answer = answers[Math.min(asked++, answers.length - 1)] ?? null
      return answer === null ? Promise.resolve() : Promise.reject(answer)
    }),
    endSession: vi.fn(() => Promise.resolve()),
  }
  const sessions = { one: session }
  const commit = () => commitsAskedAgain.commitTransaction.call({ sessions } as never, 'one')
  return { session, sessions, commit }
}

describe('a commit of unknown result', () => {
  it('is asked for again until the database says that it is done', async () => {
    const unknown = labelled('UnknownTransactionCommitResult')
    const { session, sessions, commit } = adapterThat(unknown, unknown, null)
    await commit()
    expect(session.commitTransaction).toHaveBeenCalledTimes(3)
    expect(session.endSession).toHaveBeenCalledOnce()
    expect(sessions).toEqual({})
  })

  it('that stays unknown is said to be so, and is not taken for undone', async () => {
    const { commit } = adapterThat(labelled('UnknownTransactionCommitResult'))
    await expect(commit()).rejects.toThrow(CommitUnknown)
  })

  it('is not asked for again where the database has undone the transaction', async () => {
    const { session, commit } = adapterThat(labelled('TransientTransactionError'))
    await expect(commit()).rejects.toThrow('TransientTransactionError')
    expect(session.commitTransaction).toHaveBeenCalledOnce()
    expect(session.endSession).toHaveBeenCalledOnce()
  })
})
