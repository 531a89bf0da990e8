/** One command as the driver sends it: its name, its arguments and what it is sent for. */
export type MongoCommand = {
  readonly name: string
  readonly body: Readonly<Record<string, unknown>>
  /** Sent in a transaction, or on behalf of a request that has one. */
  readonly isInTransaction: boolean
}

/** The fields of each collection that a sparse unique index covers, by the collection's name. */
export type SparseUnique = ReadonlyMap<string, readonly string[]>

/**
 * What MongoDB lets a transaction do, from "Transactions and Operations" of its manual. Anything
 * else is refused: `count` and every command about the catalogue, the server or its users. The
 * manual allows `create` and `createIndexes` on what does not exist yet; a newsroom makes both at
 * its start, so that a request that sends one is at fault.
 */
const allowed = new Set([
  'abortTransaction',
  'aggregate',
  'bulkWrite',
  'commitTransaction',
  'delete',
  'distinct',
  'find',
  'findAndModify',
  'getMore',
  'insert',
  'update',
])

/** Stages that no transaction may hold, wherever they stand in the pipeline. */
const refusedStages = new Set([
  '$changeStream',
  '$collStats',
  '$currentOp',
  '$indexStats',
  '$listLocalSessions',
  '$listSampledQueries',
  '$listSearchIndexes',
  '$listSessions',
  '$merge',
  '$out',
  '$planCacheStats',
])

const refusedDatabases = new Set(['admin', 'config', 'local'])

/** Why MongoDB refuses the command, or stores what the next command will be refused for. */
export function faultOf(command: MongoCommand, sparseUnique: SparseUnique): string | null {
  return (
    (command.isInTransaction ? faultInTransaction(command) : null) ??
    nullUnderIndex(command, sparseUnique)
  )
}

function faultInTransaction({ name, body }: MongoCommand): string | null {
  if (!allowed.has(name)) return `Cannot run '${name}' in a multi-document transaction.`
  if (name.endsWith('Transaction')) return null
  const database = body['$db']
  if (typeof database === 'string' && refusedDatabases.has(database)) {
    return `Cannot use the database ${database} in a multi-document transaction.`
  }
  const target = body[name]
  if (name !== 'find' && typeof target === 'string' && target.startsWith('system.')) {
    return `Cannot write to ${target} in a multi-document transaction.`
  }
  if ('explain' in body) return 'Cannot explain in a multi-document transaction.'
  const stage =
    name === 'aggregate' ? stagesOf(body['pipeline']).find((s) => refusedStages.has(s)) : undefined
  return stage === undefined ? null : `Cannot use ${stage} in a multi-document transaction.`
}

/** The stages of a pipeline and of the pipelines within it. */
function stagesOf(pipeline: unknown): string[] {
  if (Array.isArray(pipeline)) return pipeline.flatMap(stagesOf)
  if (!isObject(pipeline)) return []
  return Object.entries(pipeline).flatMap(([key, value]) => [
    ...(key.startsWith('$') ? [key] : []),
    ...stagesOf(value),
  ])
}

/**
 * A sparse index holds `null`, once: the second document is refused, so the first is the fault.
 */
function nullUnderIndex({ name, body }: MongoCommand, sparseUnique: SparseUnique): string | null {
  const collection = body[name]
  const fields = typeof collection === 'string' ? (sparseUnique.get(collection) ?? []) : []
  if (fields.length === 0) return null
  const field = writtenBy(name, body)
    .filter(isObject)
    .flatMap((document) =>
      fields.filter((path) => path in document && (document[path] ?? null) === null),
    )
    .at(0)
  return field === undefined
    ? null
    : `${String(collection)}.${field} is null under a sparse unique index, which takes one null.`
}

/** The documents, and the parts of documents, that a command stores. */
function writtenBy(name: string, body: MongoCommand['body']): unknown[] {
  if (name === 'insert') return listOf(body['documents'])
  if (name === 'findAndModify') return writtenByUpdate(body['update'])
  if (name !== 'update') return []
  return listOf(body['updates']).flatMap((update) =>
    isObject(update) ? writtenByUpdate(update['u']) : [],
  )
}

function writtenByUpdate(update: unknown): unknown[] {
  if (Array.isArray(update)) return update.flatMap(writtenByUpdate)
  return isObject(update) ? [update, update['$set'], update['$setOnInsert']] : []
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
