import { endOfHanoiDay } from './hanoiDay.ts'

/** What the authority decided about a product. */
export type CertificateFields = {
  readonly stars?: '3' | '4' | '5' | null
  readonly points?: number | null
  readonly decisionNumber?: string | null
  readonly decisionAuthority?: string | null
  readonly decidedOn?: string | null
  readonly validUntil?: string | null
}

export type Certificate = {
  stars: 3 | 4 | 5
  points: number | null
  decisionNumber: string
  authority: string
  decidedOn: string
  validUntil: string
}

/** The grade that holds at an instant; null without one, and once it has run out. */
export function certificateAt(fields: CertificateFields, now: number): Certificate | null {
  const { stars, points = null, decisionNumber, decisionAuthority, decidedOn, validUntil } = fields
  const endsAt = certificateEnd(fields)
  if (!stars || !decidedOn || !validUntil || endsAt === null || now >= endsAt) return null
  return {
    stars: starCounts[stars],
    points,
    decisionNumber: decisionNumber ?? '',
    authority: decisionAuthority ?? '',
    decidedOn,
    validUntil,
  }
}

/** What is left to tell of a certificate that has run out; null while it holds and without one. */
export function lapsedAt(
  fields: CertificateFields,
  now: number,
): Pick<Certificate, 'decisionNumber' | 'validUntil'> | null {
  const endsAt = certificateEnd(fields)
  if (endsAt === null || now < endsAt || !fields.validUntil) return null
  return { decisionNumber: fields.decisionNumber ?? '', validUntil: fields.validUntil }
}

/** A certificate holds through its last day in Hà Nội; epoch milliseconds, null without one. */
export const certificateEnd = ({ stars, validUntil }: CertificateFields): number | null =>
  stars && validUntil ? endOfHanoiDay(Date.parse(validUntil)) : null

const starCounts = { '3': 3, '4': 4, '5': 5 } as const
