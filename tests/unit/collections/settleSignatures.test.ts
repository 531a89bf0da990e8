import { describe, expect, it } from 'vitest'
import {
  correctedAt,
  isSigned,
  settleSignatures,
} from '../../../collections/corrections/settleSignatures.ts'

const now = '2026-11-27T10:00:00.000Z'
const words = { id: 'a', kind: 'correction', wrong: '15', right: '16', publishedAt: now }
const editor = { id: 1, maySign: true }
const reporter = { id: 2, maySign: false }
const settle = (row: object, before: object | null, signer: typeof editor | null) =>
  settleSignatures({
    ...{ rows: [row], before: before ? [before] : [], signer, now },
  })?.[0] ?? null

describe('a signature', () => {
  const signed = { ...words, isSigned: true, signedBy: 7, signedAt: '2026-01-01T00:00:00.000Z' }

  it('is of whoever ticks it', () => {
    expect(settle({ ...words, isSigned: true, signedBy: 9 }, null, editor)).toMatchObject({
      ...{ isSigned: true, signedBy: 1, signedAt: now },
    })
    expect(settle({ ...words, isSigned: true }, null, reporter)).toBeNull()
  })

  it('stays while the words stay, whoever saves', () => {
    for (const signer of [editor, reporter, null]) {
      expect(settle({ ...words, isSigned: true }, signed, signer)).toEqual(signed)
      expect(settle(words, signed, signer)).toEqual(signed)
    }
  })

  it('is new for new words, and gone where it is taken away', () => {
    const other = { ...words, right: '17', isSigned: true }
    expect(settle(other, signed, editor)).toMatchObject({ signedBy: 1, signedAt: now })
    expect(settle(other, signed, reporter)).toBeNull()
    expect(settle({ ...words, isSigned: false }, signed, reporter)).toMatchObject({
      ...{ isSigned: false, signedBy: null, signedAt: null },
    })
  })

  it('is missing from what nobody ticked, unless it was printed before there were any', () => {
    expect(settle(words, null, editor)).toMatchObject({ isSigned: false })
    const old = settle(words, words, editor)
    expect(old && isSigned(old)).toBe(true)
    expect(settle({ ...words, right: '17' }, words, editor)).toMatchObject({ isSigned: false })
  })

  it('of the newsroom’s own code is for who signed elsewhere', () => {
    expect(settle(words, null, null)).toMatchObject({ isSigned: true, signedBy: null })
  })
})

it('dates a publication by its latest correction', () => {
  const earlier = { ...words, publishedAt: '2026-11-01T00:00:00.000Z' }
  expect(correctedAt([words, earlier])).toBe(now)
  expect(correctedAt([])).toBeNull()
})
