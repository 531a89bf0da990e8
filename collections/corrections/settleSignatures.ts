/** A correction as a publication stores it. */
export type CorrectionRow = {
  readonly id?: string | null
  readonly kind?: string | null
  readonly publishedAt?: Date | string | null
  readonly wrong?: string | null
  readonly right?: string | null
  readonly note?: string | null
  readonly requestedBy?: string | null
  /** Nothing is said of those from before signatures were kept: readers have them. */
  readonly isSigned?: boolean | null
  readonly signedBy?: unknown
  readonly signedAt?: Date | string | null
}

/** Who saves; null of the newsroom's own code, which signs for those who signed elsewhere. */
type Signer = { readonly id: number | string; readonly maySign: boolean } | null

type Saved = {
  readonly rows: readonly CorrectionRow[]
  readonly before: readonly CorrectionRow[]
  readonly signer: Signer
  /** ISO 8601. */
  readonly now: string
}

/** The rows with the signatures that hold for their words; null where one was signed by who may not. */
export function settleSignatures({ rows, before, signer, now }: Saved): CorrectionRow[] | null {
  const known = new Map(before.flatMap((row) => (row.id ? [[row.id, row] as const] : [])))
  const settled = rows.map((row) =>
    settleRow(row, known.get(row.id ?? '') ?? null, { signer, now }),
  )
  return settled.every((row) => row !== null) ? settled : null
}

function settleRow(
  row: CorrectionRow,
  before: CorrectionRow | null,
  { signer, now }: Pick<Saved, 'signer' | 'now'>,
): CorrectionRow | null {
  const isAsBefore = before !== null && hasSameWords(row, before)
  const isUntold = (row.isSigned ?? null) === null
  if (isAsBefore && (isUntold || row.isSigned === before.isSigned))
    return keepSignature(row, before)
  const isWanted = row.isSigned === true || (isUntold && signer === null)
  if (!isWanted) return { ...row, isSigned: false, signedBy: null, signedAt: null }
  if (signer === null) {
    return { ...row, isSigned: true, signedBy: row.signedBy ?? null, signedAt: row.signedAt ?? now }
  }
  return signer.maySign ? { ...row, isSigned: true, signedBy: signer.id, signedAt: now } : null
}

const keepSignature = (row: CorrectionRow, before: CorrectionRow): CorrectionRow => ({
  ...row,
  isSigned: before.isSigned ?? null,
  signedBy: before.signedBy ?? null,
  signedAt: before.signedAt ?? null,
})

const printed = ['kind', 'wrong', 'right', 'note'] as const

const hasSameWords = (one: CorrectionRow, other: CorrectionRow): boolean =>
  printed.every((name) => (one[name] ?? '') === (other[name] ?? '')) &&
  instantOf(one.publishedAt) === instantOf(other.publishedAt)

const instantOf = (value: Date | string | null | undefined): number | null =>
  value ? new Date(value).getTime() : null

/** Whether readers may get it. */
export const isSigned = ({ isSigned: signed }: CorrectionRow): boolean => signed !== false

/** Of the latest; null where nothing was corrected. */
export function correctedAt(rows: readonly CorrectionRow[]): string | null {
  const instants = rows.flatMap((row) => instantOf(row.publishedAt) ?? [])
  const known = instants.filter((instant) => !Number.isNaN(instant))
  return known.length === 0 ? null : new Date(Math.max(...known)).toISOString()
}
