import { ValidationError, type CollectionSlug, type PayloadRequest, type Where } from 'payload'
import { TransactionMet } from '../transactions/conflict.ts'

/** What is to be added to one row of counts. */
export type Addition = {
  /** Finds the row. */
  readonly where: Where
  /** The row where there is none yet, without these counts. */
  readonly row: Readonly<Record<string, unknown>>
  readonly counts: Readonly<Partial<Record<string, number>>>
}

type Place = { readonly collection: CollectionSlug; readonly req: PayloadRequest }

/** Adds within the database, since other processes add to the same row; makes the row where there is none. */
export async function addTo(place: Place, addition: Addition): Promise<void> {
  if (await addToRow(place, addition)) return
  const { collection, req } = place
  const { row, counts } = addition
  try {
    await req.payload.db.create({ collection, data: { ...row, ...counts }, req, returning: false })
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    // Somebody has just made it. A transaction is over with that, and finds the row when it begins again.
    if (req.transactionID) throw new TransactionMet(error)
    if (!(await addToRow(place, addition))) throw error
  }
}

async function addToRow({ collection, req }: Place, { where, counts }: Addition): Promise<boolean> {
  const added = Object.entries(counts).map(([column, count]) => [column, { $inc: count }] as const)
  const data = Object.fromEntries(added)
  const found: unknown = await req.payload.db.updateOne({
    collection,
    where,
    data,
    req,
    returning: true,
  })
  return found !== null && found !== undefined
}
