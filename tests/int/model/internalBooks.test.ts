import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { roles, type Role } from '../../../collections/access/roles.ts'
import { factoriesFor, type Factories, type TestUser } from '../../factories/index.ts'
import { writtenByHooks } from '../../factories/makeDocument.ts'
import { graphqlNamesOf, literal } from '../../factories/graphqlText.ts'
import { type Answer, visitorTo, type Visitor } from '../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

type Who = Role | 'nobody'
const everybody: readonly Who[] = ['nobody', ...roles]
let newsroom: Newsroom
let payload: Payload
let make: Factories
const users = {} as Record<Role, TestUser>
const at = {} as Record<Who, Visitor>
/** Whose preferences and lock it is about. */
let other: TestUser
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  for (const role of roles) {
    users[role] = await make.makeUser(role)
    at[role] = await visitorTo(payload, users[role])
  }
  at.nobody = await visitorTo(payload)
  other = await make.makeUser('editor')
})
afterAll(() => newsroom.close())

type Id = number | string
/** Kept by Payload or a plugin for themselves: none of these is anybody's but one's own preferences. */
const books = [
  'payload-preferences',
  'payload-locked-documents',
  'payload-kv',
  'payload-jobs',
  'campaign-locks',
] as const
type Book = (typeof books)[number]
const own = (user: { readonly id: Id }) => ({ relationTo: 'users', value: user.id })

let ids: Record<Book, Id>
beforeEach(async () => {
  const { id: article } = await make.makeArticle()
  const write = async (collection: Book, data: Record<string, unknown>): Promise<Id> =>
    ((await payload.db.create({ collection, data })) as unknown as { id: Id }).id
  const serial = String(Date.now())
  ids = {
    'payload-preferences': await write('payload-preferences', {
      ...{ key: 'danh-sách', value: { mark: 'Bí mật' }, user: own(other) },
    }),
    'payload-locked-documents': await write('payload-locked-documents', {
      ...{ document: { relationTo: 'articles', value: article }, user: own(other) },
    }),
    'payload-kv': await write('payload-kv', { key: `khóa-${serial}`, data: { mark: 'Bí mật' } }),
    'payload-jobs': (
      (await payload.jobs.queue({
        task: 'schedulePublish',
        waitUntil: new Date('2100-01-01'),
        input: {
          type: 'publish',
          doc: { relationTo: 'articles', value: String(article) },
        } as never,
      })) as unknown as { id: Id }
    ).id,
    'campaign-locks': await write('campaign-locks', {
      name: `lượt-${serial}`,
      turn: 7,
      claims: [],
    }),
  }
})

const stored = (collection: Book, id: Id) =>
  payload.db.findOne<{ id: number }>({ collection, where: { id: { equals: id } } })
const countOf = async (collection: Book): Promise<number> =>
  (await payload.db.count({ collection })).totalDocs

const changes = (who: Who): Record<string, unknown> => ({
  ...{ key: 'giả', name: 'giả', turn: 99, globalSlug: 'home-page', waitUntil: null, data: {} },
  ...{ value: { mark: 'giả' }, user: own(who === 'nobody' ? other : users[who]) },
})
type Asked = { readonly book: Book; readonly id: Id; readonly who: Who }
/** Every way to change or remove a row of somebody else's. */
const writes: Readonly<Record<string, (visitor: Visitor, asked: Asked) => Promise<Answer>>> = {
  'a change': (visitor, { book, id, who }) => visitor.send('PATCH', `/${book}/${id}`, changes(who)),
  'a bulk change': (visitor, { book, who }) =>
    visitor.send('PATCH', `/${book}?where[id][exists]=true`, changes(who)),
  'a bulk change of one': (visitor, { book, id, who }) =>
    visitor.send('PATCH', `/${book}?where[id][equals]=${id}`, changes(who)),
  'a change by GraphQL': (visitor, { book, id }) => {
    const { one } = graphqlNamesOf({ slug: book })
    return visitor.graphql(`mutation { update${one}(id: ${literal(id)}, data: {}) { id } }`)
  },
  'a deletion': (visitor, { book, id }) => visitor.send('DELETE', `/${book}/${id}`),
  'a bulk deletion': (visitor, { book }) =>
    visitor.send('DELETE', `/${book}?where[id][exists]=true`),
  'a bulk deletion by its user': (visitor, { book }) =>
    visitor.send('DELETE', `/${book}?where[user.value][equals]=${other.id}`),
  'a deletion by GraphQL': (visitor, { book, id }) => {
    const { one } = graphqlNamesOf({ slug: book })
    return visitor.graphql(`mutation { delete${one}(id: ${literal(id)}) { id } }`)
  },
  'a copy': (visitor, { book, id }) => visitor.send('POST', `/${book}/${id}/duplicate`, {}),
  'a restored version': (visitor, { book, id }) => visitor.send('POST', `/${book}/versions/${id}`),
}

/** An editor takes a lock over, to herself: `systemFields.test.ts` has that. */
const mayTakeOver = (book: Book, who: Who, name: string): boolean => {
  if (book !== 'payload-locked-documents') return false
  const isChief = who === 'administrator'
  return isChief || ((who === 'editor' || who === 'editor-in-chief') && name === 'a change')
}
const isEditors = (who: Who): boolean => who === 'editor' || who === 'editor-in-chief'

describe.each(books)('what is written down in %s', (book) => {
  it('is changed and removed by nobody else', async () => {
    const id = ids[book]
    const before = await stored(book, id)
    const count = await countOf(book)
    for (const who of everybody) {
      for (const [name, write] of Object.entries(writes)) {
        if (mayTakeOver(book, who, name)) continue
        if (book === 'payload-locked-documents' && isEditors(who) && name.includes('GraphQL')) {
          continue
        }
        const what = `${who}: ${name}`
        const { status } = await write(at[who], { book, id, who })
        expect([what, status === 501 || status < 500]).toEqual([what, true])
        expect([what, await stored(book, id)]).toEqual([what, before])
        expect([what, await countOf(book)]).toEqual([what, count])
      }
    }
  })

  it('is read by nobody else', async () => {
    const id = ids[book]
    const { one, many } = graphqlNamesOf({ slug: book })
    const key = literal(id)
    for (const who of everybody) {
      // Who is writing in what is everybody's to see in the newsroom.
      if (book === 'payload-locked-documents' && who !== 'nobody') continue
      const answers = [
        await at[who].get(`/${book}/${id}`),
        await at[who].get(`/${book}?where[id][equals]=${id}`),
        await at[who].get(`/${book}/count?where[id][equals]=${id}`),
        await at[who].get(`/${book}/versions`),
        await at[who].graphql(`{ ${one}(id: ${key}) { id } }`),
        await at[who].graphql(`{ ${many}(where: { id: { equals: ${key} } }) { docs { id } } }`),
      ]
      for (const { status, text } of answers) {
        expect([who, status === 501 || status < 500, text]).toEqual([who, true, text])
        expect(text).not.toContain('Bí mật')
        expect(text).not.toContain(`"id":${key}`)
        expect(text).not.toMatch(/"totalDocs":[1-9]/)
      }
    }
  })
})

describe('a new row', () => {
  it('is made in no book of the system, by no door', async () => {
    for (const book of books) {
      if (book === 'payload-preferences') continue
      const { one } = graphqlNamesOf({ slug: book })
      const before = await countOf(book)
      for (const who of everybody) {
        await at[who].send('POST', `/${book}`, { ...changes(who), taskSlug: 'schedulePublish' })
        const data =
          book === 'payload-kv' ? '{ key: "giả", data: "x" }' : '{ name: "giả", turn: 1 }'
        for (const given of [data, '{ globalSlug: "home-page" }', '{}']) {
          await at[who].graphql(`mutation { create${one}(data: ${given}) { id } }`)
        }
        expect([book, who, await countOf(book)]).toEqual([book, who, before])
      }
    }
  })

  it('of the preferences is one’s own, whomever the request names', async () => {
    for (const who of everybody) {
      const data = { key: `của ${who}`, value: { own: true }, user: own(other) }
      await at[who].send('POST', '/payload-preferences', data)
      await at[who].send('POST', `/payload-preferences/nữa-${who}`, data)
      const relation = `{ relationTo: users, value: ${literal(other.id)} }`
      await at[who].graphql(
        `mutation { createPayloadPreference(data: { key: "gql ${who}", user: ${relation} }) { id } }`,
      )
    }
    const { docs } = await payload.find({
      ...{ collection: 'payload-preferences', where: { 'user.value': { equals: other.id } } },
      ...{ depth: 0, limit: 0 },
    })
    expect(new Set(docs.map(({ key }) => key))).toEqual(new Set(['danh-sách']))
  })
})

describe('the jobs', () => {
  it('are run, scheduled, queued and cancelled over HTTP by nobody', async () => {
    const id = ids['payload-jobs']
    const before = await stored('payload-jobs', id)
    const paths = ['run', 'handle-schedules', 'run?allQueues=true&limit=1000', 'run?silent=true']
    for (const who of everybody) {
      for (const path of paths) {
        const { status } = await at[who].get(`/payload-jobs/${path}`)
        expect([who, path, [400, 401, 403].includes(status)]).toEqual([who, path, true])
        expect((await at[who].send('POST', `/payload-jobs/${path}`, {})).status).toBeLessThan(500)
      }
      for (const path of ['queue', 'cancel']) {
        expect((await at[who].send('POST', `/payload-jobs/${path}`, { id })).status).toBe(404)
      }
    }
    expect(await stored('payload-jobs', id)).toEqual(before)
  })
})

describe('the versions of what has none', () => {
  it('are nowhere, and the answer is no fault', async () => {
    const without = payload.config.collections.filter(({ versions }) => !versions)
    expect(without.length).toBeGreaterThan(10)
    for (const { slug } of without) {
      for (const who of ['nobody', 'administrator'] as const) {
        const answers = [
          await at[who].get(`/${slug}/versions`),
          await at[who].get(`/${slug}/versions/1`),
          await at[who].send('POST', `/${slug}/versions/1`),
        ]
        for (const { status } of answers) {
          expect([slug, who, status === 501 || status < 500]).toEqual([slug, who, true])
        }
      }
    }
  })
})

describe('an account', () => {
  it('is made with no session, and what is no text is refused in words', async () => {
    const account = (data: object) =>
      at.administrator.send('POST', '/users', {
        ...{ name: 'Mới', email: `moi-${Math.random()}@newsroom.example`, roles: ['reporter'] },
        ...{ password: 'mật khẩu để thử', ...data },
      })
    const expiresAt = '2999-01-01T00:00:00.000Z'
    for (const sessions of [[{ id: 'x' }], [{ id: 'x', expiresAt }], 'x']) {
      const { status, body } = await account({ sessions })
      expect(status).toBeLessThan(500)
      const { doc } = body as { doc?: { id: Id } }
      if (!doc) continue
      const row = await payload.db.findOne<{ id: number; sessions?: unknown[] }>({
        ...{ collection: 'users', where: { id: { equals: doc.id } } },
      })
      expect(row?.sessions ?? []).toEqual([])
    }
    for (const data of [{ name: { a: 1 } }, { name: ['a'] }, { email: ['a@b.example'] }]) {
      expect([data, (await account(data)).status]).toEqual([data, 400])
    }
  })
})

describe('a preference', () => {
  it('is removed by its key by whoever has it', async () => {
    const path = '/payload-preferences/cột'
    for (const who of ['reporter', 'editor'] as const) {
      await at[who].send('POST', path, { value: { width: 5 } })
    }
    expect((await at.nobody.send('DELETE', path)).status).toBe(401)
    expect((await at.reporter.send('DELETE', path)).status).toBe(200)
    expect((await at.reporter.send('DELETE', path)).status).toBe(404)
    expect((await at.editor.get(path)).body).toMatchObject({ value: { width: 5 } })
  })
})

describe('a value of another shape', () => {
  it('is refused in words for every text, number and checkbox, and nothing is stored', async () => {
    let tried = 0
    for (const { slug, flattenedFields } of payload.config.collections) {
      if (slug.startsWith('payload-') || writtenByHooks.has(slug)) continue
      for (const field of flattenedFields) {
        if (!['text', 'textarea', 'email', 'number', 'checkbox'].includes(field.type)) continue
        for (const value of [{ a: 1 }, [{ a: 1 }], { $ne: null }]) {
          const data = { [field.name]: value } as never
          const made = payload.create({ collection: slug, data, draft: true }).then(
            () => ({ status: 200, message: '' }),
            (error: unknown) => error as { status?: number; message: string },
          )
          const { status, message } = await made
          expect([slug, field.name, status, message]).toEqual([
            ...[slug, field.name, 400],
            expect.stringContaining(field.name),
          ])
          tried += 1
        }
      }
    }
    expect(tried).toBeGreaterThan(300)
  })
})
