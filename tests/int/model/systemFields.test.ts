import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../../collections/access/roles.ts'
import { factoriesFor, type Factories, type TestUser } from '../../factories/index.ts'
import { visitorTo, type Answer, type Visitor } from '../../factories/visitor.ts'
import { isMongoRun } from '../../helpers/engine.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
const users = {} as Record<Role, TestUser>
const at = {} as Record<Role, Visitor>
const roles = ['administrator', 'editor', 'reporter', 'campaign-officer'] as const

beforeAll(async () => {
  newsroom = await createNewsroom({
    alone: 'it counts numbers one by one, and a save that is asked again takes the next',
  })
  payload = newsroom.payload
  make = factoriesFor(payload)
  for (const role of roles) {
    users[role] = await make.makeUser(role)
    at[role] = await visitorTo(payload, users[role])
  }
})
afterAll(() => newsroom.close())

const long = '1999-01-01T00:00:00.000Z'
type Row = { readonly id: number | string; readonly [field: string]: unknown }

const stored = async (collection: string, id: unknown): Promise<Row> => {
  const row = await payload.db.findOne<Row & { id: number }>({
    collection: collection as 'articles',
    where: { id: { equals: id } },
  })
  return row as Row
}
const idOf = ({ body }: Answer) => (body as { doc: Row }).doc.id
const forged = () => ({
  id: isMongoRun ? '0123456789abcdef01234567' : 987_654,
  createdAt: long,
  updatedAt: long,
  createdBy: users.reporter.id,
  firstPublishedAt: long,
  modifiedAt: long,
  republishedAt: long,
  visibleSince: long,
  publicId: 77_777_777,
  hash: 'x',
  salt: 'x',
  sessions: [],
  resetPasswordToken: 'x',
  signInMemory: { networks: [] },
  passwordGoodUntil: long,
})
describe('a new document', () => {
  it('has times and an id of the system’s, made or copied', async () => {
    const start = Date.now() - 1000
    const made = await at.editor.send('POST', '/tags', { name: 'Mới', ...forged() })
    const { id } = await make.makeArticle()
    const copied = await at.editor.send('POST', `/articles/${id}/duplicate?draft=true`, forged())
    const drafted = await at.reporter.send('POST', '/articles?draft=true', {
      headline: 'Tin',
      publishedAt: long,
      ...forged(),
    })
    const rows = [
      await stored('tags', idOf(made)),
      await stored('articles', idOf(copied)),
      await stored('articles', idOf(drafted)),
    ]
    for (const row of rows) {
      expect(row.id).not.toBe(forged().id)
      expect(Date.parse(row['createdAt'] as string)).toBeGreaterThan(start)
      expect(Date.parse(row['updatedAt'] as string)).toBeGreaterThan(start)
      expect(row['firstPublishedAt'] ?? null).toBeNull()
      expect(row['publicId']).not.toBe(77_777_777)
    }
    // Who does not publish does not say when.
    expect(rows[2]?.['publishedAt'] ?? null).toBeNull()
  })

  it('of Payload’s own has times of the system’s too', async () => {
    const start = Date.now() - 1000
    for (const time of ['abc', long]) {
      const data = { key: 'danh-sach', value: {}, createdAt: time, updatedAt: time }
      expect((await at.reporter.send('POST', '/payload-preferences', data)).status).toBe(201)
    }
    const { body, status } = await at.reporter.get('/payload-preferences')
    expect(status).toBe(200)
    const { docs } = body as { docs: Row[] }
    expect(docs).toHaveLength(2)
    for (const { createdAt } of docs) {
      expect(Date.parse(createdAt as string)).toBeGreaterThan(start)
    }
  })

  it('gets a number whatever was numbered before, and no importer names one out of reach', async () => {
    const name = (publicId: number) =>
      at.administrator.send('POST', '/articles?draft=true', { headline: 'Nhập', publicId })
    expect((await name(9_007_199_254_740_991)).status).toBe(400)
    expect((await name(1_000_000_001)).status).toBe(400)
    await payload.db.create({
      collection: 'public-numbers',
      data: { number: 9_007_199_254_740_991 },
    })
    const first = await make.makeArticle()
    const second = await make.makeArticle()
    expect(second.publicId).toBe((first.publicId ?? 0) + 1)
  })
})

describe('a lock', () => {
  const lockOn = async (id: number | string, user: TestUser) => {
    const lock: unknown = await payload.db.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'articles', value: id },
        user: { relationTo: 'users', value: user.id },
      },
    })
    return (lock as Row).id
  }
  const path = '/payload-locked-documents'

  it('is made, taken and removed by nobody who may not change the document', async () => {
    const { id } = await make.makeArticle()
    const lock = await lockOn(id, users.editor)
    for (const role of ['reporter', 'campaign-officer'] as const) {
      const user = { relationTo: 'users', value: users[role].id }
      const document = { relationTo: 'articles', value: id }
      expect((await at[role].send('POST', path, { document, user })).status).toBe(403)
      await at[role].send('PATCH', `${path}/${lock}`, { user })
      await at[role].send('PATCH', `${path}?where[id][equals]=${lock}`, { user })
      await at[role].send('DELETE', `${path}/${lock}`)
      await at[role].send('DELETE', `${path}?where[id][equals]=${lock}`)
    }
    expect(await stored(path.slice(1), lock)).toMatchObject({ user: { value: users.editor.id } })
  })

  it('is taken over by another editor, to herself only, and removed by its holder', async () => {
    const { id } = await make.makeArticle()
    const lock = await lockOn(id, users.administrator)
    const user = { relationTo: 'users', value: users.reporter.id }
    expect((await at.editor.send('PATCH', `${path}/${lock}`, { user })).status).toBe(200)
    expect(await stored(path.slice(1), lock)).toMatchObject({
      document: { value: id },
      user: { value: users.editor.id },
    })
    expect((await at.editor.send('DELETE', `${path}/${lock}`)).status).toBe(200)
    expect(await stored(path.slice(1), lock)).toBeNull()
  })
})

describe('a schedule', () => {
  it('is cancelled by who may publish its document, and by nobody else', async () => {
    const { id } = await make.makeArticle({ _status: 'draft', createdBy: users.reporter.id })
    const { id: job } = await payload.jobs.queue({
      task: 'schedulePublish',
      waitUntil: new Date('2100-01-01'),
      input: { type: 'publish', doc: { relationTo: 'articles', value: String(id) } } as never,
    })
    // As the admin panel's drawer does it: access control overridden, the login's request.
    const cancel = (role: Role) =>
      payload.delete({
        collection: 'payload-jobs',
        where: { id: { equals: job } },
        user: users[role],
      })
    for (const role of ['reporter', 'campaign-officer'] as const) {
      expect((await cancel(role)).errors).toHaveLength(1)
    }
    expect((await cancel('editor')).docs).toHaveLength(1)
  })
})

describe('a new schedule', () => {
  const queued = async () => {
    const { docs } = await payload.find({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'schedulePublish' } },
    })
    return docs.length
  }
  /** As the admin panel's server function queues one: past access control, by the login's request. */
  const schedule = async (role: Role, more: object) => {
    const req = await createLocalReq({ user: users[role] }, payload)
    const args = { type: 'publish', date: new Date('2100-01-01'), req, ...more }
    return schedulePublishHandler(args as never)
  }

  it('is made by who may publish its document, and by nobody else', async () => {
    const { id } = await make.makeArticle({ _status: 'draft', createdBy: users.reporter.id })
    const doc = { relationTo: 'articles', value: String(id) }
    const before = await queued()
    for (const role of ['reporter', 'campaign-officer'] as const) {
      expect(await schedule(role, { doc })).toHaveProperty('error')
    }
    for (const role of roles) {
      const job = { relationTo: 'payload-jobs', value: String(id) }
      const tag = { relationTo: 'tags', value: String((await make.makeTag()).id) }
      for (const each of [job, tag, { relationTo: 'nothing', value: '1' }]) {
        expect(await schedule(role, { doc: each })).toHaveProperty('error')
      }
      expect(await schedule(role, { global: 'home-page' })).toHaveProperty('error')
      await schedule(role, {})
    }
    expect(await queued()).toBe(before)
    expect(await schedule('editor', { doc })).toHaveProperty('message')
    expect(await queued()).toBe(before + 1)
  })
})

describe('weights that count for the whole site', () => {
  it('are not a reporter’s to set', async () => {
    const set = (role: Role) => at[role].send('POST', '/globals/related-news', { freshness: 2 })
    expect((await set('reporter')).status).toBe(403)
  })
})
