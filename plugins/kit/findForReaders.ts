import {
  combineQueries,
  createLocalReq,
  executeAccess,
  type CollectionSlug,
  type FlattenedField,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'

export type ReadersQuery = {
  readonly collection: string
  readonly where?: Where
  readonly sort?: string[]
  readonly limit: number
  /** Top-level fields; `id` is always among them. */
  readonly select: Readonly<Record<string, true>>
  /** Of whose language; the project's default one where there is none. */
  readonly locale?: string | null
}

type Row = Record<string, unknown>

/** Documents as somebody without a user may see them at an instant, in epoch milliseconds. */
export type FindForReaders = (payload: Payload, query: ReadersQuery, now: number) => Promise<Row[]>

type Target = { readonly config: SanitizedCollectionConfig }

/** Through all of Payload's hooks. */
export const findWithHooks: FindForReaders = async (payload, query, now) => {
  const { collection, where = {}, sort, limit, select, locale } = query
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    ...{ where, limit, select: { ...select }, ...(sort ? { sort } : {}) },
    ...{ depth: 0, pagination: false, overrideAccess: false, context: { now } },
    ...((locale ? { locale } : {}) as object),
  })
  return docs as unknown as Row[]
}

/**
 * What `payload.find` gives somebody who is not signed in, of whole fields at depth 0, at a third of its
 * price: the collection's own access rule is asked, and the database adapter, and nothing else. Payload
 * would besides ask whether the caller may use each path of the question, which is ours, and walk through
 * every field of every document. Where it would find something to do there, it is asked itself. The
 * collection's hooks are not called: this is for projects in which they concern callers from outside.
 */
export const findForReaders: FindForReaders = async (payload, query, now) => {
  const { where = {}, sort, limit, select } = query
  const collection = query.collection as CollectionSlug
  const target = payload.collections[collection] as Target | undefined
  const fields = target && plainFields(target.config, select)
  // Payload itself knows what to fall back to.
  if (!fields || query.locale) return findWithHooks(payload, query, now)
  const { config } = target
  const req = { ...(await strangerOf(payload)), context: { now } } as PayloadRequest
  const access = await executeAccess({ req, disableErrors: true }, config.access.read)
  if (access === false) return []
  const order = sort ?? config.defaultSort
  const { docs } = await payload.db.find<Row>({
    ...{ collection, limit, select: { ...select }, pagination: false, req },
    where: withoutTrash(config, combineQueries(where, access)),
    ...(order ? { sort: order } : {}),
  })
  return docs.map((doc) => rowOf(doc, fields))
}

/** A request of nobody, made once: its rules read no more of it than who asks, and when. */
const strangers = new WeakMap<Payload, Promise<PayloadRequest>>()
function strangerOf(payload: Payload): Promise<PayloadRequest> {
  const known = strangers.get(payload) ?? createLocalReq({}, payload)
  strangers.set(payload, known)
  return known
}

function withoutTrash({ trash }: SanitizedCollectionConfig, where: Where): Where {
  return trash ? { and: [where, { deletedAt: { exists: false } }] } : where
}

type PlainField = { readonly name: string; readonly defaultValue: unknown }
const known = new WeakMap<SanitizedCollectionConfig, Map<string, readonly PlainField[] | null>>()

/** The selected fields; null where one of them is not simply what the database holds. */
function plainFields(
  config: SanitizedCollectionConfig,
  select: Readonly<Record<string, true>>,
): readonly PlainField[] | null {
  const selections = known.get(config) ?? new Map<string, readonly PlainField[] | null>()
  known.set(config, selections)
  const key = Object.keys(select).join()
  const found = selections.get(key)
  if (found !== undefined) return found
  const fields = config.flattenedFields.filter(({ name }) => name in select)
  const plain = fields.every(isPlain) ? fields.map(toPlainField) : null
  selections.set(key, plain)
  return plain
}

const plainTypes = new Set([
  ...['text', 'textarea', 'email', 'code', 'json', 'number', 'date', 'checkbox', 'select', 'radio'],
  ...['relationship', 'upload'],
])

function isPlain(field: FlattenedField): boolean {
  const { access, hooks, hidden, localized, virtual } = field as {
    readonly access?: { readonly read?: unknown }
    readonly hooks?: { readonly afterRead?: readonly unknown[] }
    readonly hidden?: boolean
    readonly localized?: boolean
    readonly virtual?: unknown
  }
  return (
    (plainTypes.has(field.type) || isPlainGroup(field)) &&
    !access?.read &&
    !hooks?.afterRead?.length &&
    !hidden &&
    !localized &&
    !virtual &&
    typeof defaultOf(field) !== 'function'
  )
}

/** Inside, Payload fills in defaults that are not worth telling apart here. */
const isPlainGroup = (field: FlattenedField): boolean =>
  (field.type === 'group' || field.type === 'array') &&
  field.flattenedFields.every((inner) => isPlain(inner) && defaultOf(inner) === undefined)

const defaultOf = (field: FlattenedField): unknown =>
  (field as { readonly defaultValue?: unknown }).defaultValue

const toPlainField = (field: FlattenedField): PlainField => ({
  name: field.name,
  defaultValue: defaultOf(field),
})

/** As Payload does, what the database has nothing of is what it would be by default. */
function rowOf(doc: Row, fields: readonly PlainField[]): Row {
  const row: Row = { id: doc['id'] }
  for (const { name, defaultValue } of fields) {
    const value = doc[name] ?? (doc[name] === undefined ? defaultValue : null)
    if (value !== undefined) row[name] = value
  }
  return row
}
