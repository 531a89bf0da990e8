import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  compareIndexes,
  inWords,
  type StoredIndex,
} from '../../../src/database/indexes/compareIndexes.ts'
import { declaredIndexes } from '../../../src/database/indexes/declaredIndexes.ts'
import { testPassword } from '../../factories/index.ts'
import { isMongoRun } from '../../helpers/engine.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload

beforeAll(async () => {
  newsroom = await createNewsroom({ alone: 'its transactions are opened by hand' })
  payload = newsroom.payload
})
afterAll(() => newsroom.close())

describe('an empty newsroom', () => {
  it('takes its first user and makes her an administrator, and no user after her', async () => {
    const create = (name: string) =>
      payload.create({
        collection: 'users',
        data: {
          name,
          email: `${name}@newsroom.example`,
          password: testPassword,
          roles: ['reporter'],
        },
      })
    expect((await create('first')).roles).toEqual(['administrator'])
    expect((await create('second')).roles).toEqual(['reporter'])
  })
})

describe('documents without an address', () => {
  const titles = {
    articles: 'headline',
    events: 'title',
    'product-spotlights': 'name',
    'public-health-messages': 'title',
  } as const
  const collections = Object.keys(titles) as (keyof typeof titles)[]

  it.each(collections)('stand beside each other in %s', async (collection) => {
    const title = titles[collection]
    const draft = (data: object) => payload.create({ collection, data, draft: true, depth: 0 })
    const { id } = await draft({})
    await draft({})
    await payload.duplicate({ collection, id, draft: true })
    const named = [await draft({ [title]: 'Có tên' }), await draft({ [title]: 'Có tên nữa' })]
    for (const document of named) {
      const data = { [title]: '', slug: null }
      await payload.update({ collection, id: document.id, data, draft: true })
    }
    expect((await payload.count({ collection })).totalDocs).toBe(5)
  })
})

describe.runIf(isMongoRun)('on MongoDB', () => {
  it('no empty value stands under a sparse unique index, whoever writes it', async () => {
    const { collections } = payload.db as unknown as MongooseAdapter
    const unique = Object.entries(collections).flatMap(([collection, model]) =>
      model.schema
        .indexes()
        .flatMap(([keys, { sparse, unique: isUnique }]) =>
          sparse && isUnique ? Object.keys(keys).map((field) => ({ collection, field })) : [],
        ),
    )
    expect(unique.length).toBeGreaterThan(8)
    for (const { collection, field } of unique) {
      const slug = collection as 'articles'
      const create = async () => {
        const row: unknown = await payload.db.create({ collection: slug, data: { [field]: null } })
        return (row as { id: string }).id
      }
      const ids = [await create(), await create()]
      for (const id of ids) {
        await payload.db.updateOne({ collection: slug, id, data: { [field]: null } })
        await payload.db.updateMany({
          collection: slug,
          where: { id: { equals: id } },
          data: { [field]: null },
        })
        const isThere = { _id: rowId(id), [field]: { $exists: true } }
        expect(await collections[collection]?.collection.countDocuments(isThere)).toBe(0)
      }
    }
    expect(newsroom.guard?.takeRefused()).toEqual([])
  })

  it('everything is counted within a transaction, its own writes included', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    expect(req.transactionID).toBeTruthy()
    await payload.create({ collection: 'tags', data: { name: 'Trong giao dịch' }, req })
    expect((await payload.count({ collection: 'tags', req })).totalDocs).toBeGreaterThan(0)
    expect((await payload.find({ collection: 'tags', req, limit: 1 })).totalDocs).toBeGreaterThan(0)
    expect(
      (await payload.countVersions({ collection: 'articles', req })).totalDocs,
    ).toBeGreaterThan(0)
    await payload.findVersions({ collection: 'articles', req, limit: 1 })
    await killTransaction(req)
    expect(newsroom.guard?.takeRefused()).toEqual([])
  })

  it('the guard refuses a count by metadata within a transaction, and null where null is unique', async () => {
    const { collections } = payload.db as unknown as MongooseAdapter
    const insert = collections['articles']?.collection.insertOne({ slug: null })
    await expect(insert).rejects.toThrow(/articles\.slug is null under a sparse unique index/)
    expect(newsroom.guard?.takeRefused()).toHaveLength(1)
    const counted = newsroom.guard?.inTransaction(() =>
      collections['articles']?.estimatedDocumentCount(),
    )
    await expect(counted).rejects.toThrow(/Cannot run 'count'/)
    expect(newsroom.guard?.takeRefused()).toHaveLength(1)
  })
})

describe.runIf(isMongoRun)('an order on MongoDB', () => {
  const asking = (sort: string[], where: object = {}) =>
    payload.find({ collection: 'articles', where: where as never, sort })
  const published = { _status: { equals: 'published' } }

  it.each([
    ['that an index gives', ['-visibleSince', '-publicId'], published],
    ['that it gives backwards', ['visibleSince', 'publicId'], published],
    ['of ids', ['id'], {}],
    ['of times alone', ['-createdAt'], {}],
    ['of a few that are named', ['headline'], { id: { in: [1] } }],
    ['of what is held to one value', ['_status', '-visibleSince'], published],
  ])('%s is taken', async (_, sort, where) => {
    await asking(sort, where)
    expect(newsroom.guard?.takeRefused()).toEqual([])
  })

  it.each([
    ['that no index gives', ['headline'], {}],
    ['whose first field is missing', ['-visibleSince', '-publicId'], {}],
    ['that goes both ways', ['-visibleSince', 'publicId'], published],
    [
      'that holds a field to more than one value',
      ['-visibleSince', '-publicId'],
      { _status: { not_equals: 'draft' } },
    ],
  ])('%s is refused', async (_, sort, where) => {
    await expect(asking(sort, where)).rejects.toThrow(/articles sorted by .*no declared index/)
    expect(newsroom.guard?.takeRefused()).toHaveLength(1)
  })

  it('ends with the id, so that pages never show one document twice', async () => {
    const names = Array.from({ length: 7 }, (_, place) => `Trùng ${place}`)
    for (const name of names)
      await payload.create({ collection: 'authors', data: { name, role: 'Phóng viên' } })
    newsroom.guard?.takeAnyOrder(true)
    const pages = await Promise.all(
      [1, 2, 3].map((page) =>
        payload.find({
          collection: 'authors',
          where: { role: { equals: 'Phóng viên' } },
          sort: 'bio',
          limit: 3,
          page,
        }),
      ),
    )
    newsroom.guard?.takeAnyOrder(false)
    const seen = pages.flatMap(({ docs }) => docs.map(({ name }) => name))
    expect(seen).toEqual(names)
  })

  it('has every index that is declared on the server', async () => {
    const adapter = payload.db as unknown as MongooseAdapter
    for (const [name, declared] of declaredIndexes(adapter)) {
      const stored = (await adapter.connection.collection(name).indexes()) as StoredIndex[]
      expect([name, inWords(name, compareIndexes(declared, stored))]).toEqual([name, []])
    }
  })
})

function rowId(id: unknown) {
  const { connection } = payload.db as unknown as MongooseAdapter
  return new connection.base.Types.ObjectId(String(id))
}
