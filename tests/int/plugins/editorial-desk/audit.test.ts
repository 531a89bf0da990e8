import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '../../../../collections/access/roles.ts'
import { hanoiTime } from '../../../../plugins/kit/dates/hanoiTime.ts'
import {
  factoriesFor,
  testPassword,
  type Factories,
  type TestUser,
} from '../../../factories/index.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

type Entry = {
  readonly id: number | string
  readonly action: string
  readonly actorName: string
  readonly title: string
  readonly door: string
  readonly job: string | null
  readonly times: number
  readonly lastAt?: string | null
  readonly changes: readonly Record<string, unknown>[] | null
}

let newsroom: Newsroom
let payload: Payload
let make: Factories
const users = {} as Record<Role, TestUser>
const at = {} as Record<Role | 'nobody', Visitor>
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  for (const role of roles) {
    users[role] = await make.makeUser(role)
    at[role] = await visitorTo(payload, users[role])
  }
  at.nobody = await visitorTo(payload)
})
afterAll(() => newsroom.close())

const entriesOf = async (subject: string): Promise<Entry[]> => {
  const { docs } = await payload.find({
    collection: 'desk-audit',
    ...{ where: { subject: { equals: subject } }, sort: 'createdAt', limit: 0, depth: 0 },
  })
  return docs as unknown as Entry[]
}
const actionsOf = async (subject: string) => (await entriesOf(subject)).map(({ action }) => action)

describe('an entry', () => {
  it('is made, changed and removed by nobody, by any door or past access', async () => {
    const { id } = await make.makeTag()
    const [entry] = await entriesOf(`tags:${id}`)
    const key = entry?.id ?? 0
    for (const visitor of Object.values(at)) {
      const answers = [
        await visitor.send('PATCH', `/desk-audit/${key}`, { actorName: 'x' }),
        await visitor.send('DELETE', `/desk-audit/${key}`),
        await visitor.send('DELETE', '/desk-audit?where[id][exists]=true'),
        await visitor.send('PATCH', '/desk-audit?where[id][exists]=true', { actorName: 'x' }),
        await visitor.send('POST', '/desk-audit', { action: 'saved' }),
        await visitor.send('POST', `/desk-audit/${key}/duplicate`, {}),
      ]
      for (const { status } of answers) expect([401, 403, 404, 501]).toContain(status)
    }
    const collection = 'desk-audit'
    const local = [
      () => payload.update({ collection, id: key, data: { actorName: 'x' } }),
      () => payload.delete({ collection, id: key }),
      () => payload.delete({ collection, where: { id: { exists: true } } }),
      () => payload.create({ collection, data: { action: 'saved', kind: 'tags' } as never }),
      () => payload.update({ collection, id: key, data: {}, user: users.administrator }),
    ]
    for (const write of local) await expect(write()).rejects.toMatchObject({ status: 403 })
    expect(await entriesOf(`tags:${id}`)).toEqual([entry])
  })

  it('is read by who answers for the paper and by nobody else', async () => {
    for (const role of [...roles, 'nobody'] as const) {
      const isReader = role === 'administrator' || role === 'editor-in-chief'
      const asked = [
        await at[role].get('/desk-audit?limit=1'),
        await at[role].get('/desk-audit/export.csv'),
      ]
      for (const { status } of asked) expect([role, status === 200]).toEqual([role, isReader])
    }
  })

  it('is undone with the save that it is about', async () => {
    const { id } = await make.makeArticle()
    const before = await entriesOf(`articles:${id}`)
    // Past its own end: the save is refused in the last moment.
    const data = { publishedAt: '2026-01-02T00:00:00.000Z', expiresAt: '2026-01-01T00:00:00.000Z' }
    expect((await at.administrator.send('PATCH', `/articles/${id}`, data)).status).toBe(400)
    expect(await entriesOf(`articles:${id}`)).toEqual(before)
  })

  it('says from what to what, in words, and never a secret', async () => {
    const { id } = await make.makeUser('reporter', { name: 'Tên cũ' })
    const secret = 'một mật khẩu rất dài khác'
    const data = { name: 'Tên mới', roles: ['editor'], password: secret }
    const given = { ...data, currentPassword: testPassword }
    expect((await at.administrator.send('PATCH', `/users/${id}`, given)).status).toBe(200)
    const entry = (await entriesOf(`users:${id}`)).at(-1)
    expect(entry).toMatchObject({ action: 'passwordChanged', title: 'Tên mới' })
    expect(entry?.changes).toContainEqual(
      expect.objectContaining({ field: 'name', from: 'Tên cũ', to: 'Tên mới' }),
    )
    expect(entry?.changes).toContainEqual(
      expect.objectContaining({ field: 'password', from: null, to: null, isSecret: true }),
    )
    const row = await payload.db.findOne<{ id: number; hash: string; salt: string }>({
      ...{ collection: 'users', where: { id: { equals: id } } },
    })
    const { text } = await at.administrator.get('/desk-audit?limit=1000')
    for (const word of [secret, testPassword, row?.hash ?? secret, row?.salt ?? secret]) {
      expect(text).not.toContain(word)
    }
  })

  it('names the job that did it, and for whom', async () => {
    const { id } = await make.makeArticle({ _status: 'draft' })
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        ...{ type: 'publish', doc: { relationTo: 'articles', value: String(id) } },
        user: { relationTo: 'users', value: users.administrator.id },
      } as never,
    })
    await payload.jobs.run({ silent: true })
    expect((await entriesOf(`articles:${id}`)).at(-1)).toMatchObject({
      ...{ action: 'published', door: 'job', job: 'Đăng và gỡ theo lịch' },
      actorName: users.administrator.name,
    })
  })
})

describe('signing in', () => {
  it('is written down, as are leaving and every failure, once for a series', async () => {
    const user = await make.makeUser('editor')
    const subject = `users:${user.id}`
    const right = { email: user.email, password: testPassword }
    const wrong = { ...right, password: 'không đúng đâu nhé' }
    await at.nobody.send('POST', '/users/login', wrong)
    await at.nobody.send('POST', '/users/login', wrong)
    await at.nobody.send('POST', '/users/login', right)
    const asked = JSON.stringify(user.email)
    const login = `mutation { loginUser(email: ${asked}, password: "sai mật khẩu rồi") { exp } }`
    await at.nobody.graphql(login)
    await expect(payload.login({ collection: 'users', data: wrong })).rejects.toThrow()
    const visitor = await visitorTo(payload, user)
    await visitor.send('POST', '/users/logout')
    expect(
      (await entriesOf(subject)).map(({ action, door, times }) => [action, door, times]),
    ).toEqual([
      ['created', 'own', 1],
      ['signInFailed', 'rest', 2],
      ['signedIn', 'rest', 1],
      ['signInFailed', 'graphql', 1],
      ['signInFailed', 'own', 1],
      ['signedIn', 'own', 1],
      ['signedOut', 'rest', 1],
    ])
  })

  it('keeps nothing of what was typed where there is no such account', async () => {
    for (const email of ['mat-khau-go-nham@newsroom.example', 'khac@newsroom.example']) {
      await at.nobody.send('POST', '/users/login', { email, password: 'gì cũng được nhé' })
    }
    const entries = await entriesOf('users:')
    expect(entries).toMatchObject([
      { action: 'signInFailed', title: 'Tài khoản không có', times: 2 },
    ])
    expect(JSON.stringify(entries)).not.toContain('go-nham')
  })

  it('says when somebody is held', async () => {
    const user = await make.makeUser('editor')
    const wrong = { email: user.email, password: 'không đúng đâu nhé' }
    for (let tried = 0; tried < 12; tried += 1) await at.nobody.send('POST', '/users/login', wrong)
    expect(await actionsOf(`users:${user.id}`)).toContain('signInHeld')
  })
})

describe('the table', () => {
  it('holds what the filter asks for, with nothing that a spreadsheet would run', async () => {
    const formulas = [' =1+1', ' =HYPERLINK("http://vi-du.example","bấm")', '＝1+1', '-5% học phí']
    for (const headline of formulas) await make.makeArticle({ headline, _status: 'draft' })
    const { status, text } = await at['editor-in-chief'].get(
      '/desk-audit/export.csv?where[and][0][kind][equals]=articles',
    )
    expect(status).toBe(200)
    expect(text).toMatch(/^Lúc \(giờ Hà Nội\),Người làm/)
    for (const line of text.split('\r\n')) expect(line).not.toMatch(/(^|,)"?\s*[=＝@+-]/u)
    expect(text).toContain('Hệ thống')
    expect(text).not.toContain(users.administrator.email)
  })

  it('says when a series began and when the last of it was', async () => {
    const user = await make.makeUser('editor')
    const wrong = { email: user.email, password: 'không đúng đâu nhé' }
    for (const _ of [1, 2]) await at.nobody.send('POST', '/users/login', wrong)
    const entry = (await entriesOf(`users:${user.id}`)).at(-1)
    const lastAt = hanoiTime(entry?.lastAt ?? '')
    const asked = `/desk-audit/export.csv?where[and][0][subject][equals]=users:${user.id}`
    const [heads, ...lines] = (await at['editor-in-chief'].get(asked)).text.split('\r\n')
    expect(heads).toContain('Số lần,Lần cuối (giờ Hà Nội),Dấu mạng')
    expect(lines.find((line) => line.includes(`,2,${lastAt},`))).toBeDefined()
  })

  it('refuses a question about what there is not', async () => {
    const { status } = await at.administrator.get('/desk-audit/export.csv?where[hash][equals]=x')
    expect(status).toBe(400)
  })
})
