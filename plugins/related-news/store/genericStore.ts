import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
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

/** The index through Payload's own queries, for any other database: right, and slower. */
export function createGenericStore(payload: Payload): IndexStore {
  async function find<Row>(
    slug: string,
    query: { where: Where; sort?: string[]; limit: number },
  ): Promise<Row[]> {
    const { docs } = await payload.db.find({
      collection: slug as CollectionSlug,
      pagination: false,
      ...query,
    })
    return docs as unknown as Row[]
  }
  async function findKeys(question: Question, limits: Limits, depth: Depth): Promise<string[]> {
    const day = Math.floor(question.day)
    const walks = question.terms.flatMap(({ hash, weight }, place) => {
      const walk = async (condition: Where[string], sort: string[]) => {
        const where: Where = { and: [{ term: { equals: hash } }, { day: condition }] }
        const found = await find<PostingRow>(slugs.postings, {
          where,
          sort,
          limit: depth(place),
        })
        return found.map((hit) => ({ hit, weight }))
      }
      return [
        walk({ less_than_equal: day }, ['-day', '-document']),
        walk({ greater_than: day }, ['day', 'document']),
      ]
    })
    return bestDocuments((await Promise.all(walks)).flat(), question, limits)
  }
  async function findEntries(keys: readonly string[]) {
    if (keys.length === 0) return []
    const where = { key: { in: [...keys] } }
    return (await find(slugs.entries, { where, limit: keys.length })).map((row) =>
      toEntry(row as never),
    )
  }
  async function create(slug: string, data: object, req?: PayloadRequest): Promise<void> {
    await payload.db.create({
      collection: slug as CollectionSlug,
      data: { ...data },
      ...(req ? { req } : {}),
    })
  }

  return {
    findKeys,
    findEntries,
    findCandidates: async (question, limits) =>
      findEntries(await findKeys(question, limits, quickWalk)),
    async insert({ postings, entries }, req) {
      for (const row of postings) await create(slugs.postings, row, req)
      for (const row of entries) await create(slugs.entries, row, req)
    },
  }
}
