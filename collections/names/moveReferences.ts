import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload'
import type { DocumentId } from '../../plugins/kit/tags.ts'

/** What refers to `from` is to refer to `to`, both documents of one collection. */
export type Move = {
  readonly collection: CollectionSlug
  readonly from: DocumentId
  readonly to: DocumentId
}

type Tree = Readonly<Record<string, unknown>>
type Row = { readonly id: DocumentId; readonly updatedAt?: string } & Tree
type Relation = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

/**
 * Makes every document and version that refers to one document refer to another, in the request's
 * transaction: by any field of any collection, once where both were named. When they were changed
 * stays as it was, since nothing else of them did.
 */
export async function moveReferences(move: Move, req: PayloadRequest): Promise<void> {
  const { db, config } = req.payload
  for (const { slug, flattenedFields, versions } of config.collections) {
    const collection = slug
    const fields = flattenedFields.filter((field) => pathsTo(field, move).length > 0)
    if (fields.length === 0) continue
    const paths = fields.flatMap((field) => pathsTo(field, move))
    const all = { limit: 0, pagination: false, req }
    const { docs } = await db.find<Row>({ collection, where: refersBy(paths, move), ...all })
    for (const row of docs) {
      const { updatedAt } = row
      const data = { ...moved(fields, row, move), ...(updatedAt ? { updatedAt } : {}) }
      await db.updateOne({ collection, id: row.id, data, returning: false, req })
    }
    if (!versions) continue
    const where = refersBy(
      paths.map((path) => `version.${path}`),
      move,
    )
    const found = await db.findVersions<Row>({ collection, where, ...all })
    for (const row of found.docs) {
      const version = { ...row.version, ...moved(fields, row.version, move) }
      await db.updateVersion({ collection, id: row.id, versionData: { ...row, version }, req })
    }
  }
}

const refersTo = ({ relationTo }: Relation, { collection }: Move): boolean =>
  [relationTo].flat().includes(collection)

/** The paths of a field, or of fields within it, that may name a document of the collection. */
function pathsTo(field: FlattenedField, move: Move): string[] {
  if (field.type === 'relationship' || field.type === 'upload') {
    if (!refersTo(field, move)) return []
    return [Array.isArray(field.relationTo) ? `${field.name}.value` : field.name]
  }
  if (field.type !== 'group' && field.type !== 'tab' && field.type !== 'array') return []
  return field.flattenedFields
    .flatMap((each) => pathsTo(each, move))
    .map((path) => `${field.name}.${path}`)
}

const refersBy = (paths: readonly string[], { from }: Move): Where => ({
  or: paths.map((path) => ({ [path]: { equals: from } })),
})

/** The values of these fields as they are to be. */
const moved = (fields: readonly FlattenedField[], row: Tree, move: Move): Tree =>
  Object.fromEntries(
    fields.flatMap((field) =>
      field.name in row ? [[field.name, movedIn(field, row[field.name], move)]] : [],
    ),
  )

function movedIn(field: FlattenedField, value: unknown, move: Move): unknown {
  if (field.type === 'relationship' || field.type === 'upload') {
    if (!refersTo(field, move)) return value
    return Array.isArray(value)
      ? once(value.map((one) => movedOne(one, move)))
      : movedOne(value, move)
  }
  const isWithin = field.type === 'group' || field.type === 'tab' || field.type === 'array'
  if (!isWithin || typeof value !== 'object' || value === null) return value
  const inRow = (row: Tree) => ({ ...row, ...moved(field.flattenedFields, row, move) })
  return Array.isArray(value) ? value.map((row: Tree) => inRow(row)) : inRow(value as Tree)
}

/** An id, or of a relation to several kinds the kind and the id. */
function movedOne(value: unknown, move: Move): unknown {
  if (typeof value !== 'object' || value === null) return isSame(value, move.from) ? move.to : value
  const { relationTo, value: id } = value as {
    readonly relationTo?: unknown
    readonly value?: unknown
  }
  if (relationTo === undefined) return isSame(value, move.from) ? move.to : value
  return relationTo === move.collection && isSame(id, move.from)
    ? { relationTo, value: move.to }
    : value
}

const isSame = (one: unknown, other: DocumentId): boolean => String(one) === String(other)

function once(values: readonly unknown[]): unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}
