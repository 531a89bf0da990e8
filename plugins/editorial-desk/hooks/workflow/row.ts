import type { CollectionSlug, PayloadRequest } from 'payload'
import type { ReadersCopy } from '../../core/states/stateOf.ts'
import { isStep, type Step } from '../../core/workflow/steps.ts'

export type Id = number | string

/** A publication, as far as the workflow reads it. */
export type Row = Readonly<Record<string, unknown>> & {
  readonly id: Id
  readonly _status?: string | null
  readonly reviewState?: string | null
  readonly reviewNote?: string | null
  readonly assignee?: Id | null
  readonly approvedBy?: Id | null
  readonly approvedAt?: string | null
  readonly approvedDigest?: string | null
  readonly readersCopy?: ReadersCopy | null
}

export type Place = { readonly collection: string; readonly id: Id; readonly req: PayloadRequest }

/** The newest version: a bulk change begins with the row of the collection, whatever lies beside it. */
export async function newestOf({ collection, id, req }: Place, original: Row): Promise<Row> {
  const newest: unknown = await req.payload.findByID({
    ...{ collection: collection as CollectionSlug, id, draft: true, req, trash: true },
    ...{ depth: 0, disableErrors: true, overrideAccess: true, showHiddenFields: true },
  })
  return (newest as Row | null) ?? original
}

/** The row of the collection: what readers have, where it is published. */
export const liveOf = ({ collection, id, req }: Place): Promise<Row | null> =>
  req.payload.db.findOne<Row>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })

/** What is out was approved, also where it is older than the desk. */
export function stepOf(row: Row | null): Step {
  if (row?._status === 'published') return 'approved'
  return isStep(row?.reviewState) ? row.reviewState : 'drafting'
}
