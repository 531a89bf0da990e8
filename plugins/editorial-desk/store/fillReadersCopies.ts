import type { CollectionSlug, Payload } from 'payload'
import type { ReadersCopy } from '../core/states/stateOf.ts'

type Id = number | string
type Row = {
  readonly id: Id
  readonly _status?: string | null
  readonly firstPublishedAt?: string | null
}

const batch = 100

/**
 * Writes down, once, what readers have of the publications from before this was kept. A row that says
 * nothing yet is the sign that it was not done to the end; so it may be broken off, and done by two
 * processes at a time.
 */
export async function fillReadersCopies(payload: Payload, collections: Iterable<string>) {
  for (const slug of collections) {
    const collection = slug as CollectionSlug
    for (let rows = await unfilled(payload, collection); rows.length > 0;) {
      for (const row of rows) await fill(payload, collection, row)
      rows = await unfilled(payload, collection)
    }
  }
}

async function unfilled({ db }: Payload, collection: CollectionSlug): Promise<Row[]> {
  const where = { readersCopy: { exists: false } }
  const { docs } = await db.find<Row & { id: number }>({
    ...{ collection, where, limit: batch, pagination: false },
    select: { _status: true, firstPublishedAt: true },
  })
  return docs
}

async function fill({ db }: Payload, collection: CollectionSlug, row: Row): Promise<void> {
  const { id, _status, firstPublishedAt } = row
  const readersCopy: ReadersCopy =
    _status === 'published' ? 'out' : firstPublishedAt ? 'withdrawn' : 'none'
  const { docs } = await db.findVersions<Row>({
    ...{ collection, sort: '-updatedAt', limit: 1, pagination: false },
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  for (const { id: version, version: words } of docs) {
    const versionData = { version: { ...words, readersCopy } } as never
    await db.updateVersion({ collection, id: version, versionData })
  }
  // Null leaves the time of the last save as it was.
  const data = { readersCopy, updatedAt: null }
  await db.updateOne({ collection, id: id as number, data, returning: false })
}
