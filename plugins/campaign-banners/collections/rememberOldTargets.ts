import {
  type CollectionSlug,
  createLocalReq,
  type JsonObject,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import { countTerms, type TermField } from '../../kit/filters/chosenTerms.ts'
import type { DocumentId } from '../../kit/tags.ts'
import { inTransaction } from '../../kit/transactions/inTransaction.ts'
import { targetTerms } from '../hooks/keepTargets.ts'
import type { ResolvedOptions } from '../options.ts'

type Row = JsonObject & { readonly id: DocumentId }
/** Rows of one table, live or of versions. */
type Table = {
  /** Before the name of each field. */
  readonly prefix: string
  readonly find: (query: Query) => Promise<{ docs: unknown[] }>
  readonly remember: (row: Row, req: PayloadRequest) => Promise<unknown>
}
type Query = {
  readonly collection: CollectionSlug
  readonly where: Where
  readonly sort: string
  readonly limit: number
  readonly pagination: false
  readonly req: PayloadRequest
}
const batch = 100

/**
 * Campaigns from before the plugin remembered at what they were aimed, and their versions: what it is
 * now is written down, so that it is missed when it is deleted. Does nothing the second time.
 */
export async function rememberOldTargets(
  payload: Payload,
  options: Pick<ResolvedOptions, 'sections' | 'tags' | 'slugs'>,
): Promise<void> {
  const terms = targetTerms(options)
  if (terms.length === 0) return
  const collection = options.slugs.campaigns as CollectionSlug
  try {
    for (const table of tablesOf(payload, collection, terms)) {
      let last: DocumentId | null = null
      do last = await rememberBatch(payload, { collection, table, after: last })
      while (last !== null)
    }
  } catch (err) {
    // Another server that starts now writes the same rows; what is left is done at the next start.
    payload.logger.warn({ err, msg: 'campaign-banners: old campaigns are not all remembered yet' })
  }
}

type Batch = {
  readonly collection: CollectionSlug
  readonly table: Table
  readonly after: DocumentId | null
}

/** Reads and writes in one transaction, so that nobody's save comes between. */
async function rememberBatch(payload: Payload, { collection, table, after }: Batch) {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const isOld: Where = { [`${table.prefix}targeting.chosen`]: { exists: false } }
    const { docs } = await table.find({
      ...{ collection, sort: 'id', limit: batch, pagination: false, req },
      where: after === null ? isOld : { and: [isOld, { id: { greater_than: after } }] },
    })
    const rows = docs as Row[]
    for (const row of rows) await table.remember(row, req)
    return rows.length < batch ? null : (rows.at(-1)?.id ?? null)
  })
}

function tablesOf(
  { db }: Payload,
  collection: CollectionSlug,
  terms: readonly TermField[],
): Table[] {
  const remembered = (fields: JsonObject): JsonObject => {
    const targeting = (fields['targeting'] ?? {}) as JsonObject
    return { ...targeting, chosen: countTerms(terms, targeting) }
  }
  return [
    {
      prefix: '',
      find: (query) => db.find(query),
      remember: (row, req) => {
        // Nobody saved it: it is no newer than it was.
        const data = { targeting: remembered(row), updatedAt: null }
        return db.updateOne({ collection, id: row.id, data, req, returning: false })
      },
    },
    {
      prefix: 'version.',
      find: (query) => db.findVersions(query),
      remember: ({ id, ...row }, req) => {
        const version = row['version'] as JsonObject
        const versionData = { ...row, version: { ...version, targeting: remembered(version) } }
        return db.updateVersion({
          ...{ collection, id, req, returning: false },
          versionData: versionData,
        })
      },
    },
  ]
}
