import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { up as createOldTables } from '../../../src/migrations/20261125_155456_initial.ts'

/** What the newest migration left, as `migrate:create` reads it. */
const migrations = resolve(import.meta.dirname, '../../../src/migrations')
const newest = readdirSync(migrations)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .at(-1)
const snapshot: unknown = JSON.parse(readFileSync(join(migrations, newest ?? ''), 'utf8'))
/** Tables to which later migrations did something of their own. */
const changedLater = readdirSync(migrations)
  .filter((name) => /^\d.*\.ts$/.test(name) && name > '20261127_033428_ids_once_and_utc_dates.ts')
  .flatMap((name) => {
    const written = readFileSync(join(migrations, name), 'utf8')
    const changes = /(?:(?:ALTER|CREATE|DROP) TABLE|RENAME TO|\bON) \\`(\w+)\\`/g
    return [...written.matchAll(changes)].map(([, table]) => table)
  })

let directory: string
let path: string
let before: Schema
let payload: Payload

type Schema = { tables: Map<string, string>; indexes: string[]; rows: Map<string, unknown[]> }

/** A newsroom's database as it was before, with rows that the migration has to carry over. */
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'ids-'))
  path = join(directory, 'newsroom.db')
  const database = new DatabaseSync(path)
  const run = (query: { queryChunks: { value: string[] }[] }) => {
    database.exec(query.queryChunks.flatMap(({ value }) => value).join(''))
    return Promise.resolve()
  }
  await createOldTables({ db: { run } } as never)
  database.exec(oldRows)
  before = schemaOf(database)
  database.close()
  copyFileSync(path, join(directory, 'old.db'))
  Object.assign(process.env, {
    DATABASE_URL: `file:${path}`,
    MEDIA_DIR: join(directory, 'media'),
    PAYLOAD_SECRET: 'only-for-the-tests',
  })
  const { default: config } = await import('../../../payload.config.ts')
  const logger = { options: { level: 'fatal' } }
  payload = await getPayload({ config: Object.assign({}, await config, { logger }) })
})
afterAll(async () => {
  await payload.destroy()
  rmSync(directory, { recursive: true, force: true })
})

const oldRows = `
  INSERT INTO payload_migrations (id, name, batch) VALUES (1, '20261125_155456_initial', 1);
  INSERT INTO users (id, name, email) VALUES (4, 'Mai', 'mai@newsroom.example');
  INSERT INTO categories (id, name, slug) VALUES (1, 'Kinh tế', 'kinh-te'), (2, 'Lao động', 'lao-dong');
  UPDATE categories SET parent_id = 1 WHERE id = 2;
  INSERT INTO articles (id, headline, slug, section_id, embargo_until, published_at, _status) VALUES
    (7, 'Tin cũ', 'tin-cu', 2, '2026-03-01T10:48:06-10:00', '2026-02-30T00:00:00Z', 'published'),
    (9, 'Tin mới', 'tin-moi', 1, NULL, '2026-03-01T20:48:06.000Z', 'published');
  INSERT INTO articles_corrections (id, _order, _parent_id, published_at) VALUES
    ('a', 1, 7, '2026-03-01T00:00:00+07:00');
  INSERT INTO articles_rels (parent_id, path, tags_id) VALUES (7, 'tags', NULL);
  INSERT INTO _articles_v (id, parent_id, version_headline, version_expires_at) VALUES
    (30, 7, 'Tin cũ', '2027-01-01T00:00:00+07:00');
  INSERT INTO product_spotlights (id, name, decided_on, valid_until) VALUES
    (1, 'Cốm', '2024-03-31T00:00:00+07:00', '2027-03-30T17:00:00.000Z'),
    (2, 'Gốm', '2024-02-29T00:00:00.000Z', '2027-02-28T12:00:00.000Z');
`

function schemaOf(database: DatabaseSync): Schema {
  const all = <T>(sql: string): T[] => database.prepare(sql).all() as T[]
  type Entry = { name: string; sql: string }
  const tables = all<Entry>(
    "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  )
  return {
    tables: new Map(tables.map(({ name, sql }) => [name, sql])),
    indexes: all<Entry>("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
      .map(({ sql }) => sql)
      .sort(),
    rows: new Map(tables.map(({ name }) => [name, all(`SELECT * FROM "${name}"`)])),
  }
}
const reading = <T>(use: (database: DatabaseSync) => T): T => {
  const database = new DatabaseSync(path)
  try {
    return use(database)
  } finally {
    database.close()
  }
}
const value = (sql: string): unknown =>
  reading((database) => Object.values(database.prepare(sql).get() ?? {})[0])

describe('an existing SQLite database', () => {
  it('keeps its tables, columns, indexes and rows', () => {
    const after = reading(schemaOf)
    const plain = (sql = ''): string =>
      sql.replace(/^CREATE TABLE\s+["`]\w+["`]/, 'CREATE TABLE').replace(' AUTOINCREMENT', '')
    const isChangedLater = (name: string): boolean => changedLater.includes(name)
    for (const [name, sql] of before.tables) {
      expect(after.tables.has(name), name).toBe(true)
      if (!isChangedLater(name)) expect(plain(after.tables.get(name)), name).toBe(plain(sql))
    }
    const tableOf = (index: string): string => / ON ["`](\w+)["`]/i.exec(index)?.[1] ?? ''
    expect(after.indexes).toEqual(
      expect.arrayContaining(before.indexes.filter((index) => !isChangedLater(tableOf(index)))),
    )
    for (const [name, rows] of before.rows) {
      if (name !== 'payload_migrations')
        expect(after.rows.get(name), name).toHaveLength(rows.length)
    }
    expect(value('PRAGMA integrity_check')).toBe('ok')
    expect(value('PRAGMA foreign_key_check')).toBeUndefined()
    expect(value('SELECT parent_id FROM categories WHERE id = 2')).toBe(1)
  })

  it('has the schema that the next `migrate:create` compares with', async () => {
    const { requireDrizzleKit, schema } = payload.db as unknown as SQLiteAdapter
    const { generateDrizzleJson, generateMigration } = requireDrizzleKit()
    const wanted: unknown = await generateDrizzleJson(schema)
    expect(await generateMigration(snapshot, wanted)).toEqual([])
  })

  it('knows since when readers see its stories', () => {
    const since = reading((database) =>
      database.prepare('SELECT visible_since, modified_at FROM articles ORDER BY id').all(),
    )
    expect(since).toEqual([
      { visible_since: '2026-03-02T00:00:00.000Z', modified_at: null },
      { visible_since: '2026-03-01T20:48:06.000Z', modified_at: null },
    ])
  })

  it('gives no id that a deleted document may have had', () => {
    expect(Number(value("SELECT seq FROM sqlite_sequence WHERE name = 'articles'"))).toBe(100_009)
    expect(Number(value("SELECT seq FROM sqlite_sequence WHERE name = 'campaigns'"))).toBe(100_000)
  })

  it('has its instants in UTC and its days at noon', () => {
    const dates = reading((database) => [
      database.prepare('SELECT embargo_until, published_at FROM articles ORDER BY id').all(),
      database.prepare('SELECT published_at FROM articles_corrections').all(),
      database.prepare('SELECT version_expires_at FROM _articles_v').all(),
      database.prepare('SELECT decided_on, valid_until FROM product_spotlights ORDER BY id').all(),
    ])
    expect(JSON.parse(JSON.stringify(dates))).toEqual([
      [
        { embargo_until: '2026-03-01T20:48:06.000Z', published_at: '2026-03-02T00:00:00.000Z' },
        { embargo_until: null, published_at: '2026-03-01T20:48:06.000Z' },
      ],
      [{ published_at: '2026-02-28T17:00:00.000Z' }],
      [{ version_expires_at: '2026-12-31T17:00:00.000Z' }],
      [
        { decided_on: '2024-03-31T12:00:00.000Z', valid_until: '2027-03-31T12:00:00.000Z' },
        { decided_on: '2024-02-29T12:00:00.000Z', valid_until: '2027-02-28T12:00:00.000Z' },
      ],
    ])
  })
})

describe('a server that is killed while it migrates', () => {
  it('leaves the database as it was', async () => {
    const old = join(directory, 'old.db')
    const script = join(import.meta.dirname, 'dieMigrating.ts')
    const run = promisify(execFile)
    const died = run(process.execPath, [script, `file:${old}`])
    await expect(died).rejects.toMatchObject({ signal: 'SIGKILL' })
    const database = new DatabaseSync(old)
    expect(schemaOf(database)).toEqual(before)
    database.close()
  })
})

describe('an id is given once on SQLite (MongoDB’s ObjectIds never come back)', () => {
  it('in every collection and its versions, over a restart', () => {
    const { rawTables, tableNameMap } = payload.db as unknown as SQLiteAdapter
    const tables = payload.config.collections.flatMap(({ slug, versions }) => {
      const name = slug.replaceAll('-', '_')
      return [name, ...((versions as unknown) ? [`_${name}_v`] : [])]
    })
    expect(tables.length).toBeGreaterThan(35)
    expect(
      tables.filter((name) => !(name in rawTables)),
      [...tableNameMap.keys()].join(),
    ).toEqual([])
    for (const table of tables) {
      const first = insertInto(table)
      reading((database) => database.exec(`DELETE FROM "${table}" WHERE id = ${first}`))
      expect(insertInto(table), table).toBeGreaterThan(first)
      reading((database) => database.exec(`DELETE FROM "${table}" WHERE id > ${first}`))
    }
  })
})

/** A row on a connection of its own, as after a restart; the id that it got. */
const insertInto = (table: string): number =>
  reading((database) => {
    database.exec('PRAGMA foreign_keys = OFF')
    type Column = { name: string; notnull: number; pk: number; dflt_value: unknown }
    const columns = database.prepare(`PRAGMA table_info("${table}")`).all() as Column[]
    const needed = columns.filter((c) => c.notnull === 1 && c.pk === 0 && c.dflt_value === null)
    const names = needed.map(({ name }) => `"${name}"`).join()
    const values = needed.map(() => 'abs(random())').join()
    const insert = needed.length > 0 ? `(${names}) VALUES (${values})` : 'DEFAULT VALUES'
    return Number(database.prepare(`INSERT INTO "${table}" ${insert}`).run().lastInsertRowid)
  })
