import { DatabaseSync } from 'node:sqlite'
import type { CollectionSlug, GlobalSlug, Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SaveConflict } from '../../../plugins/kit/transactions/conflict.ts'
import { inOwnTransaction } from '../../../plugins/kit/transactions/inTransaction.ts'
import { countClick, readClicks } from '../../../plugins/related-news/clicks.ts'
import { clickAddress, rebuildIndex } from '../../../plugins/related-news/index.ts'
import { sqlitePath } from '../../../src/database/sqlitePath.ts'
import { factoriesFor, type Factories, type TestUser } from '../../factories/index.ts'
import { createMaker, writtenByHooks } from '../../factories/makeDocument.ts'
import { makePhotoFile } from '../../factories/photoFile.ts'
import { type Answer, visitorTo, type Visitor } from '../../factories/visitor.ts'
import { makeOthers, type Others } from '../../helpers/conflicts.ts'
import { isMongoRun, isSmokeServer } from '../../helpers/engine.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

type Id = number
let newsroom: Newsroom
let payload: Payload
let make: Factories
let administrator: TestUser
let editor: Visitor
let others: Others

beforeAll(async () => {
  newsroom = await createNewsroom({ alone: 'it says itself who meets whom' })
  payload = newsroom.payload
  make = factoriesFor(payload)
  administrator = await make.makeUser('administrator')
  editor = await visitorTo(payload, administrator)
  others = makeOthers(payload)
})
afterEach(() => others.met())
afterAll(async () => {
  others.stop()
  await newsroom.close()
})

const endless = 1000
const headlineOf = async (id: Id) =>
  (await payload.findByID({ collection: 'articles', id, draft: true })).headline
const countOf = async (collection: CollectionSlug) =>
  (await payload.count({ collection })).totalDocs

/** A write at a door, and how often it is found done. */
type Door = {
  readonly write: () => Promise<Answer>
  readonly isDone: () => Promise<unknown>
  readonly wanted: unknown
}

const doors: Readonly<Record<string, () => Promise<Door>>> = {
  async 'a new story by REST'() {
    const section = (await make.makeSection()).id
    const before = await countOf('articles')
    return {
      write: () => editor.send('POST', '/articles', { headline: 'Mới', section, _status: 'draft' }),
      isDone: async () => (await countOf('articles')) - before,
      wanted: 1,
    }
  },
  async 'a changed story by REST'() {
    const { id } = await make.makeArticle()
    return {
      write: () => editor.send('PATCH', `/articles/${id}`, { headline: 'Sửa' }),
      isDone: () => headlineOf(id),
      wanted: 'Sửa',
    }
  },
  async 'many stories at once by REST'() {
    const ids = [(await make.makeArticle()).id, (await make.makeArticle()).id]
    const where = ids.map((id, place) => `where[id][in][${place}]=${id}`).join('&')
    return {
      write: () => editor.send('PATCH', `/articles?${where}`, { headline: 'Nhiều' }),
      isDone: () => Promise.all(ids.map(headlineOf)),
      wanted: ['Nhiều', 'Nhiều'],
    }
  },
  async 'a deletion by REST'() {
    const { id } = await make.makeTag()
    return {
      write: () => editor.send('DELETE', `/tags/${id}`),
      isDone: async () =>
        (await payload.count({ collection: 'tags', where: { id: { equals: id } } })).totalDocs,
      wanted: 0,
    }
  },
  async 'many deletions at once by REST'() {
    const ids = [(await make.makeTag()).id, (await make.makeTag()).id]
    const where = ids.map((id, place) => `where[id][in][${place}]=${id}`).join('&')
    return {
      write: () => editor.send('DELETE', `/tags?${where}`),
      isDone: async () =>
        (await payload.count({ collection: 'tags', where: { id: { in: ids } } })).totalDocs,
      wanted: 0,
    }
  },
  async 'a copy by REST'() {
    const { id } = await make.makeArticle()
    const before = await countOf('articles')
    return {
      write: () => editor.send('POST', `/articles/${id}/duplicate`, {}),
      isDone: async () => (await countOf('articles')) - before,
      wanted: 1,
    }
  },
  async 'an older version by REST'() {
    const { id, headline } = await make.makeArticle()
    await payload.update({ collection: 'articles', id, data: { headline: 'Bản hai' } })
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { 'version.headline': { equals: headline } }] },
    })
    return {
      write: () => editor.send('POST', `/articles/versions/${docs[0]?.id ?? ''}`, {}),
      isDone: () => headlineOf(id),
      wanted: headline,
    }
  },
  async 'a photo by REST'() {
    const before = await countOf('media')
    const { data, name } = await makePhotoFile({ name: 'hai.jpg', width: 64, height: 48 })
    const form = () => {
      const fields = new FormData()
      fields.set('file', new File([new Uint8Array(data)], name, { type: 'image/jpeg' }))
      fields.set('_payload', JSON.stringify({ alt: 'Ảnh', credit: 'Mai Quý' }))
      return new Request('http://localhost', { method: 'POST', body: fields })
    }
    return {
      async write() {
        const request = form()
        const headers = { 'content-type': request.headers.get('content-type') ?? '' }
        return editor.ask('/media', {
          method: 'POST',
          headers,
          body: await request.arrayBuffer(),
        })
      },
      isDone: async () => (await countOf('media')) - before,
      wanted: 1,
    }
  },
  async 'a new story by GraphQL'() {
    const section = (await make.makeSection()).id
    const before = await countOf('articles')
    const query = `mutation($section: ${isSmokeServer ? 'String' : 'Int'}) {
      createArticle(draft: true, data: { headline: "Mới", section: $section }) { id headline } }`
    return {
      write: () => editor.graphql(query, { section }),
      isDone: async () => (await countOf('articles')) - before,
      wanted: 1,
    }
  },
  async 'two changed stories in one question by GraphQL'() {
    const ids = [(await make.makeArticle()).id, (await make.makeArticle()).id]
    const [one, two] = ids.map((id) => JSON.stringify(id))
    return {
      write: () =>
        editor.graphql(`mutation {
          one: updateArticle(id: ${one ?? ''}, data: { headline: "Một" }) { id }
          two: updateArticle(id: ${two ?? ''}, data: { headline: "Hai" }) { id } }`),
      isDone: () => Promise.all(ids.map(headlineOf)),
      wanted: ['Một', 'Hai'],
    }
  },
  async 'a copied booking at an endpoint of a plugin'() {
    const windows = [{ startsAt: '2020-01-01T00:00:00.000Z', endsAt: '2100-01-01T00:00:00.000Z' }]
    const { id } = await payload.create({
      collection: 'campaigns',
      data: { name: 'Mùa xuân', windows } as never,
      draft: true,
    })
    const before = await countOf('campaigns')
    return {
      write: () => editor.send('POST', `/campaigns/${id}/copy`, {}),
      isDone: async () => (await countOf('campaigns')) - before,
      wanted: 1,
    }
  },
}

describe('two saves that meet', () => {
  it.each(Object.entries(doors))('%s comes through, once', async (_, prepare) => {
    const { write, isDone, wanted } = await prepare()
    others.meet(3)
    const { status, text } = await write()
    expect(others.met(), text).toBe(3)
    expect([Math.floor(status / 100), text], text).toEqual([
      2,
      expect.not.stringContaining('"errors":[{'),
    ])
    expect(await isDone()).toEqual(wanted)
  })

  it.each(Object.entries(doors))(
    '%s is refused in words, and nothing of it kept',
    async (_, prepare) => {
      const { write, isDone } = await prepare()
      const before = await isDone()
      others.meet(endless)
      const { status, text, body } = await write()
      others.meet(0)
      const isGraphql = status === 200
      const [first] = (
        body as { errors: { message: string; extensions?: { statusCode: number } }[] }
      ).errors
      expect(isGraphql ? first?.extensions?.statusCode : status, text).toBe(409)
      expect(first?.message).toBe(new SaveConflict().message)
      expect(text).not.toMatch(/stack|node_modules|WriteConflict|NoSuchTransaction/)
      expect(await isDone()).toEqual(before)
    },
  )

  const globals: readonly (readonly [GlobalSlug, object])[] = [
    ['home-page', {}],
    ['navigation', { items: [] }],
    ['site-identity', { paperName: 'Báo Lao động Thủ đô' }],
  ]
  it.each(globals)('the global %s comes through', async (slug, data) => {
    others.meet(3)
    const { status, text } = await editor.send('POST', `/globals/${slug}`, data)
    expect([others.met(), status], text).toEqual([3, 200])
  })
})

describe.skipIf(isMongoRun)('a SQLite file that another program writes to', () => {
  it('is waited for, and then said to be busy', async () => {
    const other = new DatabaseSync(sqlitePath(newsroom.databaseUrl))
    other.exec('BEGIN IMMEDIATE')
    const { status, body, text } = await editor.send('POST', '/tags', { name: 'Chờ' })
    other.exec('ROLLBACK')
    other.close()
    expect(status, text).toBe(409)
    expect(body).toEqual({ errors: [{ message: new SaveConflict().message }] })
    expect((await editor.send('POST', '/tags', { name: 'Chờ' })).status).toBe(201)
  })
})

describe('every collection of the configuration', () => {
  it('is written and deleted by code that meets others', async () => {
    const maker = createMaker(payload)
    for (const collection of payload.config.collections) {
      const { slug } = collection
      // Ordered by the queue, and run as soon as it is there; written by hooks alone.
      if (slug === 'payload-jobs' || writtenByHooks.has(slug)) continue
      const data = (await maker.dataFor(collection)) as never
      const file = (collection.upload as unknown)
        ? { file: await makePhotoFile({ name: `${slug}.jpg`, width: 8, height: 8 }) }
        : {}
      const asked = { user: administrator, overrideAccess: true }
      others.meet(2)
      const { id } = await payload.create({ collection: slug, data, ...asked, ...file })
      expect([slug, others.met()]).toEqual([slug, 2])
      others.meet(2)
      await payload.update({ collection: slug, id, data: {}, ...asked })
      expect([slug, others.met()]).toEqual([slug, 2])
      others.meet(2)
      await payload.delete({ collection: slug, id, ...asked })
      expect([slug, others.met()]).toEqual([slug, 2])
    }
  })
})

describe('work of several writes', () => {
  it('is done again from its beginning, as a whole', async () => {
    const tries: string[] = []
    others.meet(2)
    await inOwnTransaction(payload, async (req) => {
      tries.push('one')
      await payload.create({ collection: 'tags', data: { name: 'Cả hai' }, req })
      await payload.create({ collection: 'authors', data: { name: 'Cả hai' }, req })
    })
    expect(tries).toHaveLength(3)
    const where = { name: { equals: 'Cả hai' } }
    expect((await payload.count({ collection: 'tags', where })).totalDocs).toBe(1)
    expect((await payload.count({ collection: 'authors', where })).totalDocs).toBe(1)
  })

  it('within another transaction is for that one to do again', async () => {
    others.meet(1)
    let inner = 0
    await inOwnTransaction(payload, async (req) => {
      await payload.create({ collection: 'tags', data: { name: 'Ngoài' }, req })
      inner += 1
      await payload.create({ collection: 'tags', data: { name: 'Trong' }, req })
    })
    expect(others.met()).toBe(1)
    expect(inner).toBe(isSmokeServer ? 1 : 2)
  })

  it('makes the index of related news anew beside those who save', async () => {
    const { id } = await make.makeArticle()
    await payload.db.deleteMany({ collection: 'related-entries', where: {} })
    others.meet(3)
    const { done, total } = await rebuildIndex(payload)
    expect([others.met(), done]).toEqual([3, total])
    const where = { key: { equals: `articles:${id}` } }
    expect((await payload.db.count({ collection: 'related-entries', where })).totalDocs).toBe(1)
  })

  it('counts each click of a crowd once', async () => {
    const address = new URL(
      clickAddress(payload, { widget: 'related', position: 1 }),
      newsroom.siteUrl,
    )
    const token = address.searchParams.get('t') ?? ''
    others.meet(3)
    const told = Array.from({ length: 40 }, () => countClick(payload, token, Date.now()))
    expect(new Set(await Promise.all(told))).toEqual(new Set(['counted']))
    expect(others.met()).toBe(3)
    const [total] = await readClicks(payload, '2000-01-01')
    expect(total).toMatchObject({ widget: 'related', position: 1, clicks: 40 })
  })

  it('keeps what other errors say', async () => {
    await expect(
      inOwnTransaction(payload, () => Promise.reject(new Error('khác'))),
    ).rejects.toThrow('khác')
  })
})
