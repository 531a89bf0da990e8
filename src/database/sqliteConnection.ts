import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { InArgs, InStatement, InValue, ResultSet, Row, Value } from '@libsql/client'
import { LRUCache } from 'lru-cache'
import { SqliteError } from './sqliteError.ts'

/** One connection to the file, speaking libsql's results. Every call is synchronous. */
export type SqliteConnection = {
  run(statement: InStatement): ResultSet
  /** Several statements at once, results dropped. */
  exec(sql: string): void
  readonly isInTransaction: boolean
  /** Releases the file handles at once. */
  close(): void
}

/** Preparing costs more than running; Payload's queries repeat, apart from lists of ids. */
const preparedStatements = 500

type Prepared = { statement: StatementSync; returnsRows: boolean; shape: Shape | null }
type Shape = { columns: string[]; toRow: (values: Value[]) => Row }

/** Opens the file, creating it where it is missing. */
export function openSqliteConnection(path: string): SqliteConnection {
  const database = new DatabaseSync(path)
  const cache = new LRUCache<string, Prepared>({ max: preparedStatements })

  function prepare(sql: string): Prepared {
    const known = cache.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    statement.setReturnArrays(true)
    const returnsRows = statement.columns().length > 0
    const prepared: Prepared = { statement, returnsRows, shape: null }
    if (isCacheable(sql)) cache.set(sql, prepared)
    return prepared
  }

  return {
    run(input) {
      const { sql, args } = typeof input === 'string' ? { sql: input, args: [] } : input
      try {
        const prepared = prepare(sql)
        const { statement } = prepared
        if (!prepared.returnsRows) return changed(runWith(statement, 'run', args))
        const rows = runWith(statement, 'all', args) as unknown as SQLOutput[][]
        // Asked after running: only then has SQLite noticed what others did to the schema.
        const { columns, toRow } = (prepared.shape ??= shapeOf(statement))
        return resultSet({ columns, rows: rows.map((values) => toRow(values.map(toValue))) })
      } catch (error) {
        throw SqliteError.from(error)
      }
    },
    exec(sql) {
      try {
        database.exec(sql)
      } catch (error) {
        throw SqliteError.from(error)
      }
    },
    get isInTransaction() {
      return database.isOpen && database.isTransaction
    },
    close() {
      cache.clear()
      if (database.isOpen) database.close()
    },
  }
}

/**
 * SQLite recompiles a statement after a change of schema, but the list of columns kept beside it would
 * be the old one where the statement gives every column there is. A `*` of a query within it changes
 * nothing in what comes out; the lists of Payload's documents are full of those.
 */
const isCacheable = (sql: string): boolean =>
  /^\s*(?:select|insert|update|delete)\b/i.test(sql) && !givesEveryColumn(sql)

const starOrParenthesis =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|[()]|(?:\bselect\s+(?:distinct\s+)?|\breturning\s+|\.|,\s*)\*/gi

function givesEveryColumn(sql: string): boolean {
  let depth = 0
  for (const [token] of sql.matchAll(starOrParenthesis)) {
    if (token === '(') depth += 1
    else if (token === ')') depth -= 1
    else if (depth === 0 && token.endsWith('*')) return true
  }
  return false
}

type SQLOutput = null | number | bigint | string | Uint8Array

function runWith<M extends 'run' | 'all'>(
  statement: StatementSync,
  method: M,
  args: InArgs,
): ReturnType<StatementSync[M]> {
  type Result = ReturnType<StatementSync[M]>
  if (Array.isArray(args)) return statement[method](...args.map(toInput)) as Result
  const named = Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, toInput(value)]),
  )
  return statement[method](named) as Result
}

/** What SQLite has no type for is stored as libsql stores it. */
function toInput(value: InValue): SQLInputValue {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.valueOf()
  if (value instanceof ArrayBuffer) return new Uint8Array(value)
  return value
}

function toValue(value: SQLOutput): Value {
  if (!(value instanceof Uint8Array)) return value
  return value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength) as ArrayBuffer
}

function shapeOf(statement: StatementSync): Shape {
  const columns = statement.columns().map((column) => column.name)
  return { columns, toRow: rowMaker(columns) }
}

/**
 * A row is read by name and, array-like, by position. Positions are inherited getters: they must
 * not be enumerable, and defining them on each row would cost more than the query.
 */
function rowMaker(columns: readonly string[]): (values: Value[]) => Row {
  const cells = Symbol('cells')
  type Holder = { [cells]: Value[] }
  const positions: PropertyDescriptorMap = { length: { value: columns.length } }
  for (const index of columns.keys()) {
    positions[index] = {
      get(this: Holder) {
        return this[cells][index]
      },
    }
  }
  const prototype = Object.create(Object.prototype, positions) as object
  return (values) => {
    const row = Object.create(prototype) as Row
    Object.defineProperty(row, cells, { value: values })
    for (const [index, column] of columns.entries()) {
      // Of two columns with one name the first counts, as in libsql.
      if (!Object.hasOwn(row, column)) row[column] = values[index] as Value
    }
    return row
  }
}

const changed = ({ changes, lastInsertRowid }: ReturnType<StatementSync['run']>): ResultSet =>
  resultSet({ rowsAffected: Number(changes), lastInsertRowid: BigInt(lastInsertRowid) })

function resultSet(parts: Partial<ResultSet>): ResultSet {
  const columns = parts.columns ?? []
  const result = {
    columns,
    columnTypes: columns.map(() => ''),
    rows: parts.rows ?? [],
    rowsAffected: parts.rowsAffected ?? 0,
    lastInsertRowid: parts.lastInsertRowid,
  }
  return { ...result, toJSON: () => result }
}
