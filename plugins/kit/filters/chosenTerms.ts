import type { CollectionSlug, JSONField, PayloadRequest } from 'payload'
import type { DocumentId } from '../tags.ts'

/** A relation by which a document is filtered: sections, tags. */
export type TermField = { readonly field: string; readonly collection: string }
/** The fields of a document or of a group. */
type Fields = Readonly<Record<string, unknown>>

const fieldName = 'chosen'

/**
 * How many terms of each filter were chosen. A deleted term leaves no trace in a relation on SQL, and
 * an empty list means "all": without this a filter that lost its terms would let everything through.
 */
export const chosenTermsField: JSONField = {
  name: fieldName,
  type: 'json',
  admin: { hidden: true },
}

/** Which terms are still there, out of how many that were chosen. */
export type Terms = { readonly ids: readonly DocumentId[]; readonly chosen: number }

/** The filter matches nothing: all its terms are gone or, where all have to be held, one is. */
export const isEmptied = ({ ids, chosen }: Terms, needsAll = false): boolean =>
  needsAll ? ids.length < chosen : ids.length === 0 && chosen > 0

/** The terms as they are stored; on MongoDB deleted ones are among them. */
export function storedTerms(fields: Fields, field: string): Terms {
  const ids = idsIn(fields[field])
  return { ids, chosen: Math.max(countIn(fields, field) ?? 0, ids.length) }
}

/** What is chosen as the lists stand, for a document from before it was remembered. */
export const countTerms = (terms: readonly TermField[], fields: Fields): Record<string, number> =>
  Object.fromEntries(terms.map(({ field }) => [field, storedTerms(fields, field).chosen]))

type Change = {
  readonly terms: readonly TermField[]
  /** As stored; null for a new document. */
  readonly before: Fields | null
  readonly after: Fields
  /** The editor does without what was deleted. @defaultValue false */
  readonly isForgetting?: boolean
}

/**
 * The filters after a change, with the memory of what was chosen: the same as before for a list that
 * nobody touched, anew for one that was edited. Deleted terms are taken out of MongoDB's lists, so
 * that both databases hold the same.
 */
export async function keepChosenTerms(
  req: PayloadRequest,
  { terms, before, after, isForgetting = false }: Change,
): Promise<Record<string, unknown>> {
  const kept: Record<string, DocumentId[]> = {}
  const chosen: Record<string, number> = {}
  for (const { field, collection } of terms) {
    const was = idsIn(before?.[field])
    const now = idsIn(after[field])
    const there = await presentIn(req, collection, [...was, ...now])
    // An id that is new and of nothing stays, and matches nothing.
    const list = now.filter((id) => there.has(String(id)) || !holds(was, id))
    const stored = before === null ? null : (countIn(before, field) ?? was.length)
    const given = countIn(after, field)
    const isUntouched =
      before !== null &&
      isSame(
        list,
        was.filter((id) => there.has(String(id))),
      )
    // A copy or an earlier version brings its own memory along.
    const carried = given !== null && given !== countIn(before ?? {}, field) ? given : 0
    const counted = Math.max(isUntouched ? (stored ?? 0) : list.length, carried)
    kept[field] = list
    chosen[field] = isForgetting ? list.length : counted
  }
  return { ...kept, [fieldName]: chosen }
}

/** Those of the ids that are ids of documents, as text. */
export async function presentIn(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  collection: string,
  ids: readonly DocumentId[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const { docs } = await req.payload.db.find<{ id: DocumentId }>({
    collection: collection as CollectionSlug,
    where: { id: { in: [...new Set(ids)] } },
    select: {},
    limit: 0,
    pagination: false,
    req,
  })
  return new Set(docs.map(({ id }) => String(id)))
}

function idsIn(value: unknown): DocumentId[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : []
  return values.flatMap((entry) => {
    const id: unknown =
      typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : entry
    return typeof id === 'string' || typeof id === 'number' ? [id] : []
  })
}

function countIn(fields: Fields, field: string): number | null {
  const counts = fields[fieldName] as Fields | null | undefined
  const count = typeof counts === 'object' ? counts?.[field] : undefined
  return typeof count === 'number' && count >= 0 ? count : null
}

const holds = (ids: readonly DocumentId[], id: DocumentId): boolean =>
  ids.some((other) => String(other) === String(id))

const isSame = (a: readonly DocumentId[], b: readonly DocumentId[]): boolean =>
  a.length === b.length && a.every((id) => holds(b, id))
