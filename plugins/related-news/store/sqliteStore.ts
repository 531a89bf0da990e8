import type { Payload, PayloadRequest } from 'payload'
import { nearnessAsSql } from './nearnessInSteps.ts'
import { quickWalk, type Depth, type IndexStore, type Limits, type Question } from './postings.ts'
import { decimalsOfSums, toEntry } from './rows.ts'
import { slugs } from '../slugs.ts'

type Value = string | number
type Row = Readonly<Record<string, string | number | null>>
type Database = { readonly [own]?: never }
declare const own: unique symbol

/** What is used of Payload's SQLite adapter; its package is the project's and not the plugin's. */
type Adapter = {
  readonly name: string
  readonly client: {
    execute(statement: { sql: string; args: Value[] }): Promise<{ rows: readonly unknown[] }>
  }
  readonly drizzle: Database
  readonly sessions: Readonly<Record<number | string, { db: Database } | undefined>>
  readonly tableNameMap: ReadonlyMap<string, string>
  insert(args: { db: Database; tableName: string; values: object[] }): Promise<unknown>
}

/** SQLite takes 32,766 parameters in a statement. */
const rowsPerInsert = 1000

/** The index in SQLite: a look-up is one statement, whose sums are made where the rows are. */
export function createSqliteStore(payload: Payload): IndexStore {
  const adapter = payload.db as unknown as Adapter
  const tableOf = (slug: string): string =>
    adapter.tableNameMap.get(slug.replaceAll('-', '_')) ?? slug.replaceAll('-', '_')
  const postings = `"${tableOf(slugs.postings)}"`
  const entries = `"${tableOf(slugs.entries)}"`
  const columns = 'e.key, e.day, e.section, e.is_live as "isLive", e.signature'
  // Crossed, so that SQLite takes the few that are asked for first: by its own estimate, in a database
  // that was analysed, it would walk through every entry there is.
  const entriesOf = (key: string): string => `cross join ${entries} as e on e.key = ${key}`

  async function select(sql: string, args: Value[]): Promise<readonly Row[]> {
    return (await adapter.client.execute({ sql, args })).rows as readonly Row[]
  }
  async function insertAll(slug: string, rows: readonly object[], req?: PayloadRequest) {
    const id = await req?.transactionID
    const db = (id === undefined ? undefined : adapter.sessions[id]?.db) ?? adapter.drizzle
    for (let at = 0; at < rows.length; at += rowsPerInsert) {
      const values = rows.slice(at, at + rowsPerInsert).map((row) => ({ ...row }))
      await adapter.insert({ db, tableName: tableOf(slug), values })
    }
  }

  return {
    async findCandidates(question, limits) {
      if (question.terms.length === 0) return []
      const best = bestDocuments(postings, question, quickWalk)
      const sql = `select ${columns} from (${best}) as best ${entriesOf('best.document')}`
      return (await select(sql, argumentsOf(question, limits))).map((row) => toEntry(row as never))
    },
    async findKeys(question, limits, depth) {
      if (question.terms.length === 0) return []
      const best = bestDocuments(postings, question, depth)
      const rows = await select(best, argumentsOf(question, limits))
      return rows.map(({ document }) => String(document))
    },
    async findEntries(keys) {
      // One statement whatever the number of keys, so that it stays prepared.
      const sql = `select ${columns}, e.written from json_each(?) ${entriesOf('json_each.value')}`
      return (await select(sql, [JSON.stringify([...new Set(keys)])])).map((row) =>
        toEntry(row as never),
      )
    },
    async insert(rows, req) {
      await insertAll(slugs.postings, rows.postings, req)
      await insertAll(slugs.entries, rows.entries, req)
    },
  }
}

/**
 * The documents with the greatest sums. Each side of each term is a walk along the index (term, day,
 * document, weight) that ends after some rows; everything of the row is in the index.
 */
function bestDocuments(postings: string, { terms, freshness }: Question, depth: Depth): string {
  const walks = terms.flatMap((_, place) => {
    const term = `?${place * 2 + 4}`
    const weight = `?${place * 2 + 5}`
    const walk = (condition: string, order: string): string =>
      // Columns by their names: a statement with an asterisk is prepared anew each time.
      `select document, day, part from (select document, day, weight * ${weight} as part from ${postings}` +
      ` where term = ${term} and day ${condition} ?1` +
      ` order by day ${order}, document ${order} limit ${depth(place)})`
    return [walk('<=', 'desc'), walk('>', 'asc')]
  })
  const first = (score: string, limit: string): string =>
    `select document from (select document from sums` +
    ` order by round(${score}, ${decimalsOfSums}) desc, document limit ${limit})`
  const timed = `shared * ${nearnessAsSql('day - ?1', freshness)}`
  // It begins with `select`: by its first word an adapter tells a read from a write that has to wait.
  return (
    `select document from (with sums as materialized (select document, min(day) as day, sum(part) as shared` +
    ` from (${walks.join(' union all ')}) group by document)` +
    ` ${first(timed, '?2')} union ${first('shared', '?3')})`
  )
}

const argumentsOf = ({ terms, day }: Question, { near, everyDay }: Limits): Value[] => [
  Math.floor(day),
  near,
  everyDay,
  ...terms.flatMap(({ hash, weight }) => [hash, weight]),
]
