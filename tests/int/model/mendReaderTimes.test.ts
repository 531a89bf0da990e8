import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mendMongoReaderTimes } from '../../../src/database/mendMongoReaderTimes.ts'
import { mendReaderTimes } from '../../../src/database/mendReaderTimes.ts'
import { factoriesFor } from '../../factories/index.ts'
import { isMongoRun } from '../../helpers/engine.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
})
afterAll(() => newsroom.close())

const hourMs = 3_600_000
const now = Date.now()
const at = (hours: number): string => new Date(now + hours * hourMs).toISOString()
type Stored = Readonly<Record<string, unknown>>

/** The row as a newsroom had it before readers' times were kept. */
async function makeOld(collection: 'articles' | 'events', id: number, updatedAt: string) {
  if (isMongoRun) {
    const { collections } = payload.db as unknown as MongooseAdapter
    const documents = collections[collection]?.collection
    const own = { _id: (await firstOf(collection, id))['_id'] as never }
    await documents?.updateOne(own, {
      $set: { updatedAt: new Date(updatedAt), createdAt: new Date(at(-100)) },
      $unset: { visibleSince: '', modifiedAt: '', republishedAt: '' },
    })
    return
  }
  const { drizzle } = payload.db as unknown as SQLiteAdapter
  await drizzle.run(sql`
    UPDATE ${sql.identifier(collection)} SET visible_since = NULL, modified_at = NULL,
      updated_at = ${updatedAt}, created_at = ${at(-100)} WHERE id = ${id}`)
}

async function firstOf(collection: 'articles' | 'events', id: number): Promise<Stored> {
  const { collections } = payload.db as unknown as MongooseAdapter
  const rows = await collections[collection]?.find({ _id: id }).lean()
  return (rows?.[0] ?? {}) as Stored
}

const mend = (): Promise<void> =>
  isMongoRun
    ? mendMongoReaderTimes(payload.db)
    : mendReaderTimes((payload.db as unknown as SQLiteAdapter).drizzle)

const timesOf = async (collection: 'articles' | 'events', id: number): Promise<Stored> => {
  const row = await payload.db.findOne<Stored & { id: number }>({
    collection,
    where: { id: { equals: id } },
  })
  return { visibleSince: row?.['visibleSince'] ?? null, modifiedAt: row?.['modifiedAt'] ?? null }
}

it('keeps the dates that readers were told of every old publication, and mends nothing twice', async () => {
  const make = factoriesFor(payload)
  const edited = await make.makeArticle({ publishedAt: at(-90) })
  const untouched = await make.makeArticle({ publishedAt: at(-90) })
  const embargoed = await make.makeEvent({ publishedAt: at(-90), embargoUntil: at(5) })
  const draft = await make.makeArticle({ publishedAt: at(-90), _status: 'draft' })
  const undated = await make.makeArticle({ _status: 'draft' })
  await makeOld('articles', edited.id, at(-20))
  await makeOld('articles', untouched.id, at(-90 + 0.001))
  await makeOld('events', embargoed.id, at(-20))
  await makeOld('articles', draft.id, at(-20))
  await makeOld('articles', undated.id, at(-20))
  const expected = [
    { visibleSince: at(-90), modifiedAt: at(-20) },
    { visibleSince: at(-90), modifiedAt: null },
    { visibleSince: at(5), modifiedAt: null },
    { visibleSince: at(-90), modifiedAt: null },
    { visibleSince: null, modifiedAt: null },
  ]
  const found = () =>
    Promise.all([
      timesOf('articles', edited.id),
      timesOf('articles', untouched.id),
      timesOf('events', embargoed.id),
      timesOf('articles', draft.id),
      timesOf('articles', undated.id),
    ])
  await mend()
  expect(await found()).toEqual(expected)
  await payload.update({
    collection: 'articles',
    id: edited.id,
    data: { headline: 'Sửa sau khi chuyển' },
    context: { now: now + hourMs },
  })
  await mend()
  const [after, ...others] = await found()
  expect(after).toEqual({ visibleSince: at(-90), modifiedAt: at(1) })
  expect(others).toEqual(expected.slice(1))
})
