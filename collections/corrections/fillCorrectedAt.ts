import type { Payload } from 'payload'
import { correctedAt, type CorrectionRow } from './settleSignatures.ts'

type Row = { readonly id: number; readonly corrections?: readonly CorrectionRow[] | null }

const batch = 100

/**
 * Writes down of stories from before the list of corrections when they were last corrected. It may be
 * broken off, and done by two processes at a time.
 */
export async function fillCorrectedAt({ db }: Payload): Promise<void> {
  const where = {
    and: [{ correctedAt: { exists: false } }, { 'corrections.wrong': { exists: true } }],
  }
  const unfilled = () =>
    db.find<Row>({ collection: 'articles', where, limit: batch, pagination: false })
  for (let { docs } = await unfilled(); docs.length > 0; { docs } = await unfilled()) {
    const filled = docs.flatMap(({ id, corrections }) => {
      const at = correctedAt(corrections ?? [])
      return at === null ? [] : [{ id, at }]
    })
    for (const { id, at } of filled) {
      // Null leaves the time of the last save as it was.
      const data = { correctedAt: at, updatedAt: null }
      await db.updateOne({ collection: 'articles', id, data, returning: false })
    }
    if (filled.length === 0) return
  }
}
