import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'
import {
  createLocalReq,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import {
  currentForm,
  foldedName,
  foldValue,
  formName,
  searchedIn,
} from '../../plugins/kit/search/foldedField.ts'

type Id = number | string
type Stored = { readonly id: Id } & Readonly<Record<string, unknown>>
type Source = { readonly collection: SanitizedCollectionConfig; readonly versions: boolean }

const batch = 100

/**
 * Writes the search form of documents, and of their newest versions, that were stored before it was
 * kept or in another form. Nothing else of them changes, not even their time. May be broken off, and
 * done by two processes at a time.
 */
export async function fillFolded(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  for (const collection of payload.config.collections) {
    if (searchedIn(collection.flattenedFields).length === 0) continue
    await fill({ collection, versions: false }, req)
    if (collection.versions) await fill({ collection, versions: true }, req)
  }
}

async function fill(source: Source, req: PayloadRequest): Promise<void> {
  const names = searchedIn(source.collection.flattenedFields)
  let filled = 0
  for (let last: Id | null = null; ;) {
    const rows = await unfilled(source, last, req)
    for (const row of rows) {
      const document = source.versions ? (row['version'] as Stored) : row
      await write(source, { id: row.id, values: foldDocument(names, document) }, req.payload)
    }
    filled += rows.length
    last = rows.at(-1)?.id ?? null
    if (rows.length < batch || last === null) break
  }
  if (filled === 0) return
  const of = source.versions ? 'newest version(s)' : 'document(s)'
  req.payload.logger.info(`${source.collection.slug}: search form of ${filled} ${of} written`)
}

const foldDocument = (names: readonly string[], document: Stored): [string, unknown][] => [
  ...names.map((name): [string, unknown] => [foldedName(name), foldValue(document[name])]),
  [formName, currentForm],
]

async function unfilled(
  { collection, versions }: Source,
  after: Id | null,
  req: PayloadRequest,
): Promise<Stored[]> {
  const form = `${versions ? 'version.' : ''}${formName}`
  const where = {
    and: [
      { or: [{ [form]: { exists: false } }, { [form]: { less_than: currentForm } }] },
      ...(versions ? [{ latest: { equals: true } }] : []),
      ...(after === null ? [] : [{ id: { greater_than: after } }]),
    ],
  }
  const question = {
    collection: collection.slug,
    where,
    sort: 'id',
    limit: batch,
  }
  const find = versions ? req.payload.db.findVersions : req.payload.db.find
  const { docs } = await find.call(req.payload.db, { ...question, pagination: false, req })
  return docs as unknown as Stored[]
}

type Written = { readonly id: Id; readonly values: [string, unknown][] }

/** Past the adapter, which would write the whole version anew, over what is saved meanwhile. */
async function write(source: Source, written: Written, { db }: Payload): Promise<void> {
  if (db.name === 'mongoose') await writeMongo(source, written, db as unknown as MongooseAdapter)
  else await writeSqlite(source, written, db as unknown as SQLiteAdapter)
}

async function writeMongo(
  { collection, versions }: Source,
  { id, values }: Written,
  { collections, versions: models }: MongooseAdapter,
): Promise<void> {
  const model = (versions ? models : collections)[collection.slug]
  const $set = named(values, versions ? 'version.' : '')
  await model?.updateOne({ _id: id }, { $set }, { timestamps: false })
}

async function writeSqlite(
  { collection, versions }: Source,
  { id, values }: Written,
  db: SQLiteAdapter,
): Promise<void> {
  const name = collection.slug.replaceAll('-', '_')
  const table: unknown = db.tables[versions ? `_${name}_v` : name]
  if (!table) throw new Error(`sqlite: no table of ${collection.slug}`)
  await db.drizzle
    .update(table as never)
    .set(named(values, versions ? 'version_' : ''))
    .where(sql`id = ${id}`)
}

const named = (values: Written['values'], prefix: string): Record<string, unknown> =>
  Object.fromEntries(values.map(([name, value]) => [prefix + name, value]))
