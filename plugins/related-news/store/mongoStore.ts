import type { Payload, PayloadRequest } from 'payload'
import {
  quickWalk,
  type Depth,
  type IndexStore,
  type Limits,
  type PostingRow,
  type Question,
} from './postings.ts'
import { bestDocuments, toEntry } from './rows.ts'
import { slugs } from '../slugs.ts'

type Cursor = {
  sort(order: object): Cursor
  limit(count: number): Cursor
  toArray(): Promise<unknown[]>
}
type NativeCollection = {
  find(filter: object, options: { projection: object }): Cursor
  insertMany(rows: object[], options: object): Promise<unknown>
  replaceOne(filter: object, row: object, options: object): Promise<unknown>
}
/** What is used of Payload's MongoDB adapter; its package is the project's and not the plugin's. */
type Adapter = {
  readonly name: string
  readonly collections: Readonly<Record<string, { readonly collection: NativeCollection }>>
  readonly sessions: Readonly<Record<number | string, unknown>>
}
type Posting = Pick<PostingRow, 'document' | 'day' | 'weight'>

/** The index in MongoDB: a walk along the same index for each side of each term, all at once. */
export function createMongoStore(payload: Payload): IndexStore {
  const adapter = payload.db as unknown as Adapter
  const nativeOf = (slug: string): NativeCollection => {
    const model = adapter.collections[slug]
    if (!model) throw new Error(`related-news: the database has no collection ${slug}`)
    return model.collection
  }
  const entryFields = { _id: 0, key: 1, day: 1, section: 1, isLive: 1, signature: 1, written: 1 }

  async function findKeys(question: Question, limits: Limits, depth: Depth): Promise<string[]> {
    const postings = nativeOf(slugs.postings)
    const day = Math.floor(question.day)
    const projection = { _id: 0, document: 1, day: 1, weight: 1 }
    const walks = question.terms.flatMap(({ hash, weight }, place) => {
      const walk = async (condition: object, order: 1 | -1) => {
        const found = await postings
          .find({ term: hash, day: condition }, { projection })
          .sort({ day: order, document: order })
          .limit(depth(place))
          .toArray()
        return (found as Posting[]).map((hit) => ({ hit, weight }))
      }
      return [walk({ $lte: day }, -1), walk({ $gt: day }, 1)]
    })
    return bestDocuments((await Promise.all(walks)).flat(), question, limits)
  }
  async function findEntries(keys: readonly string[]) {
    const rows = await nativeOf(slugs.entries)
      .find({ key: { $in: keys } }, { projection: entryFields })
      .toArray()
    return rows.map((row) => toEntry(row as never))
  }
  async function sessionOf(req?: PayloadRequest): Promise<{ session?: unknown }> {
    const id = await req?.transactionID
    const session = id === undefined ? undefined : adapter.sessions[id]
    return session ? { session } : {}
  }

  return {
    findKeys,
    findEntries,
    findCandidates: async (question, limits) =>
      findEntries(await findKeys(question, limits, quickWalk)),
    async insert(rows, req) {
      const session = await sessionOf(req)
      // Without transactions two saves of one story may both be here: the later one replaces.
      for (const row of rows.entries) {
        const { key } = row
        await nativeOf(slugs.entries).replaceOne({ key }, { ...row }, { upsert: true, ...session })
      }
      if (rows.postings.length === 0) return
      const copies = rows.postings.map((row) => ({ ...row }))
      await nativeOf(slugs.postings).insertMany(copies, { ordered: false, ...session })
    },
  }
}
