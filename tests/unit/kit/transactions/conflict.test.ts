import { describe, expect, it } from 'vitest'
import { askAgain, noteConflict } from '../../../../plugins/kit/transactions/askAgain.ts'
import {
  isConflict,
  isUndoneByConflict,
  SaveConflict,
} from '../../../../plugins/kit/transactions/conflict.ts'

const error = (properties: object, cause?: Error): Error =>
  Object.assign(new Error('no', cause ? { cause } : {}), properties)
const transient = error({ code: 112, errorLabels: ['TransientTransactionError'] })

describe('what may be asked for again', () => {
  it.each([
    ['MongoDB undid the transaction', transient, true, true],
    ['PostgreSQL could not serialise', error({ code: '40001' }), true, true],
    ['a query builder wraps it', error({}, error({ code: '40P01' })), true, true],
    ['MongoDB refused one write outside a transaction', error({ code: 112 }), false, true],
    ['another program holds the SQLite file', error({ code: 'SQLITE_BUSY' }), false, true],
    ['a value was taken', error({ code: 11000 }), false, false],
    [
      'the commit may have been done',
      error({ errorLabels: ['UnknownTransactionCommitResult'] }),
      false,
      false,
    ],
    ['it was asked for again already', new SaveConflict(), false, false],
    ['nothing is thrown that is an error', 'WriteConflict', false, false],
  ])('%s', (_, thrown, isUndone, isMet) => {
    expect([isUndoneByConflict(thrown), isConflict(thrown)]).toEqual([isUndone, isMet])
  })
})

describe('asking again', () => {
  it('ends with the first success, and takes back before each new try', async () => {
    const told: string[] = []
    const work = (): Promise<string> => {
      told.push('try')
      return told.length < 5 ? Promise.reject(transient) : Promise.resolve('done')
    }
    expect(await askAgain(work, () => told.push('back'))).toBe('done')
    expect(told).toEqual(['try', 'back', 'try', 'back', 'try'])
  })

  it('goes on where the work ends well although its transaction was undone', async () => {
    let tries = 0
    const swallow = (): Promise<string> => {
      tries += 1
      if (tries < 3) noteConflict(transient)
      return Promise.resolve('done')
    }
    expect([await askAgain(swallow), tries]).toEqual(['done', 3])
  })

  it('leaves alone the work around work that was done again', async () => {
    let tries = 0
    await askAgain(async () => {
      tries += 1
      let inner = 0
      await askAgain(() => {
        inner += 1
        if (inner < 3) noteConflict(transient)
        return Promise.resolve()
      })
    })
    expect(tries).toBe(1)
  })

  it('ends in words within three seconds', async () => {
    const began = performance.now()
    await expect(askAgain(() => Promise.reject(transient))).rejects.toThrow(
      /Chưa lưu được.*lưu lại/,
    )
    expect(performance.now() - began).toBeLessThan(3000)
  })
})
