import { describe, expect, it } from 'vitest'
import { certificateAt, certificateEnd } from '../../../src/content/certificate.ts'

const fields = {
  stars: '4',
  points: 82,
  decisionNumber: '123/QĐ-UBND',
  decisionAuthority: 'UBND thành phố Hà Nội',
  decidedOn: '2020-12-18T00:00:00.000Z',
  validUntil: '2023-12-18T00:00:00.000Z',
} as const
const now = Date.parse('2021-06-01T00:00:00Z')

describe('a certificate', () => {
  it('says what was decided', () => {
    expect(certificateAt(fields, now)).toEqual({
      stars: 4,
      points: 82,
      decisionNumber: '123/QĐ-UBND',
      authority: 'UBND thành phố Hà Nội',
      decidedOn: fields.decidedOn,
      validUntil: fields.validUntil,
    })
  })

  it('holds through its last day in Hà Nội and not a moment longer', () => {
    const end = Date.parse('2023-12-18T17:00:00Z')
    expect(certificateEnd(fields)).toBe(end)
    expect(certificateAt(fields, end - 1)).not.toBeNull()
    expect(certificateAt(fields, end)).toBeNull()
  })

  it.each(['stars', 'decidedOn', 'validUntil'] as const)('is none without %s', (field) => {
    expect(certificateAt({ ...fields, [field]: null }, now)).toBeNull()
  })

  it('has no end where there is none', () => {
    expect(certificateEnd({})).toBeNull()
    expect(certificateEnd({ ...fields, stars: null })).toBeNull()
  })

  it('may do without points and authority', () => {
    const { stars, decidedOn, validUntil } = fields
    expect(certificateAt({ stars, decidedOn, validUntil }, now)).toMatchObject({
      points: null,
      authority: '',
      decisionNumber: '',
    })
  })
})
