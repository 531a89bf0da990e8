import { handleEndpoints, type Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createFirstAdministrator } from '../../../src/server/firstAdministrator.ts'
import { factoriesFor, testPassword, type Factories, type TestUser } from '../../factories/index.ts'
import { visitorTo, type Answer, type Visitor } from '../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
let administrator: TestUser

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  administrator = await make.makeUser('administrator')
})
afterAll(() => newsroom.close())
afterEach(() => vi.useRealTimers())

const chosen = 'ngựa giấy đèn dầu'
const given = 'xương rồng tím lịm'
const id = (user: TestUser) => JSON.stringify(user.id)

const logsIn = async ({ email }: TestUser, password: string): Promise<boolean> =>
  payload.login({ collection: 'users', data: { email, password } }).then(
    () => true,
    () => false,
  )
const untilOf = async (user: Pick<TestUser, 'id'>) =>
  (await payload.findByID({ collection: 'users', id: user.id })).passwordGoodUntil ?? null

type Data = { readonly password: string; readonly currentPassword?: unknown }
type Door = (self: Visitor, user: TestUser, data: Data) => Promise<Answer | string>
const doors: Readonly<Record<string, Door>> = {
  REST: (self, user, data) => self.send('PATCH', `/users/${user.id}`, data),
  'REST of many': (self, user, data) =>
    self.send('PATCH', `/users?where[id][equals]=${user.id}`, data),
  GraphQL: (self, user, data) => {
    const fields = Object.entries(data).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    return self.graphql(
      `mutation { updateUser(id: ${id(user)}, data: { ${fields.join(', ')} }) { id } }`,
    )
  },
  'the Local API': (_, user, data) =>
    payload
      .update({
        collection: 'users',
        id: user.id,
        data: data as { password: string },
        overrideAccess: false,
        user,
      })
      .then(JSON.stringify, (error: unknown) => (error as Error).message),
  'the Local API that asks for no rights': (_, user, data) =>
    payload
      .update({ collection: 'users', id: user.id, data: data as { password: string }, user })
      .then(JSON.stringify, (error: unknown) => (error as Error).message),
}
const textOf = (answer: Answer | string) => (typeof answer === 'string' ? answer : answer.text)

describe.each(Object.entries(doors))('a password of one’s own, by %s', (_, door) => {
  it('is changed by who gives the present one, and by nobody else', async () => {
    const user = await make.makeUser('reporter')
    const self = await visitorTo(payload, user)
    const refused: readonly [Data, string][] = [
      [{ password: chosen }, 'Hãy nhập mật khẩu hiện tại'],
      [{ password: chosen, currentPassword: '' }, 'Hãy nhập mật khẩu hiện tại'],
      [{ password: chosen, currentPassword: 'không phải thế' }, 'Mật khẩu hiện tại không đúng'],
      [{ password: chosen, currentPassword: chosen }, 'Mật khẩu hiện tại không đúng'],
      [{ password: testPassword, currentPassword: testPassword }, 'phải khác mật khẩu hiện tại'],
    ]
    for (const [data, words] of refused) {
      expect(textOf(await door(self, user, data))).toContain(words)
      expect(await logsIn(user, testPassword)).toBe(true)
    }
    const answer = await door(self, user, {
      password: chosen,
      currentPassword: testPassword.normalize('NFD'),
    })
    expect(textOf(answer)).not.toContain('"errors":[{')
    expect(textOf(answer)).not.toContain(testPassword)
    expect(await logsIn(user, chosen)).toBe(true)
    expect(await logsIn(user, testPassword)).toBe(false)
    expect(await untilOf(user)).toBeNull()
  })
})

describe('a present password', () => {
  it('is guessed ten times, and not once more', async () => {
    const user = await make.makeUser('reporter')
    const self = await visitorTo(payload, user)
    const guess = (currentPassword: string) =>
      self.send('PATCH', `/users/${user.id}`, { password: chosen, currentPassword })
    for (let n = 0; n < 10; n += 1) expect((await guess(`lần thứ ${n} đoán mò`)).status).toBe(400)
    const stopped = await guess(testPassword)
    expect([stopped.status, stopped.text]).toEqual([429, expect.stringContaining('Hãy chờ')])
    expect(await logsIn(user, testPassword)).toBe(true)
  })

  it('serves one change, and not the next in the same document', async () => {
    const user = await make.makeUser('reporter')
    const self = await visitorTo(payload, user)
    const { text } = await self.graphql(`mutation {
      a: updateUser(id: ${id(user)}, data: { password: "${chosen}", currentPassword: "${testPassword}" }) { id }
      b: updateUser(id: ${id(user)}, data: { password: "${given}" }) { id }
    }`)
    expect(text).toContain('Hãy nhập mật khẩu hiện tại')
    expect(await logsIn(user, given)).toBe(false)
  })

  it('is not asked for where the password stays', async () => {
    const user = await make.makeUser('reporter')
    const self = await visitorTo(payload, user)
    expect((await self.send('PATCH', `/users/${user.id}`, { name: 'Tên mới' })).status).toBe(200)
  })

  it('is stored and given back nowhere', async () => {
    const user = await make.makeUser('reporter')
    const self = await visitorTo(payload, user)
    const { text } = await self.send('PATCH', `/users/${user.id}`, {
      currentPassword: 'chỉ để xác nhận',
    })
    const row = await payload.db.findOne({
      collection: 'users',
      where: { id: { equals: user.id } },
    })
    expect(text + JSON.stringify(row)).not.toContain('chỉ để xác nhận')
    const asked = await self.get('/users?where[currentPassword][exists]=true')
    expect(asked.status).toBe(400)
  })
})

const eightDays = 8 * 24 * 60 * 60 * 1000
/** Only the clock: timers and databases go on by the real one. */
const onTheEighthDay = () => vi.useFakeTimers({ now: Date.now() + eightDays, toFake: ['Date'] })

async function rightsOf(user: TestUser, password: string) {
  const { token } = await payload.login({
    collection: 'users',
    data: { email: user.email, password },
  })
  const ask = async (method: string, path: string, data?: object) => {
    const headers = { authorization: `JWT ${token ?? ''}`, 'content-type': 'application/json' }
    const body = data === undefined ? {} : { body: JSON.stringify(data) }
    const request = new Request(`${newsroom.siteUrl}/api${path}`, { method, headers, ...body })
    const response = await handleEndpoints({ config: payload.config, request })
    return { status: response.status, text: await response.text() }
  }
  return { ask }
}

describe('a password that somebody else made', () => {
  it.each(['made with the account', 'set anew'])('%s is temporary', async (how) => {
    const admin = await visitorTo(payload, administrator)
    const user = await make.makeUser('editor')
    const email = `moi-${String(user.id)}@newsroom.example`
    const data = { name: 'Người mới', email, password: given, roles: ['editor'] }
    const { body, status } =
      how === 'set anew'
        ? await admin.send('PATCH', `/users/${user.id}`, { password: given })
        : await admin.send('POST', '/users', data)
    expect(status).toBeLessThan(300)
    const { doc } = body as { doc: TestUser }
    expect(Date.parse(doc.passwordGoodUntil ?? '') - Date.now()).toBeGreaterThan(6 * 86_400_000)

    const within = await rightsOf(doc, given)
    expect((await within.ask('GET', '/users?limit=50')).text).toContain(administrator.email)

    onTheEighthDay()
    const late = await rightsOf(doc, given)
    expect((await late.ask('GET', '/users?limit=50')).text).not.toContain(administrator.email)
    expect((await late.ask('POST', '/tags', { name: 'Từ khóa' })).status).toBe(403)
    expect((await late.ask('POST', '/articles?draft=true', { headline: 'Bài' })).status).toBe(403)
    const own = `/users/${doc.id}`
    const forged = { passwordGoodUntil: null, roles: ['administrator'] }
    expect((await late.ask('PATCH', own, forged)).status).toBe(200)
    expect(await untilOf(doc)).toBe(doc.passwordGoodUntil)

    const change = { password: chosen, currentPassword: given }
    expect((await late.ask('PATCH', own, change)).status).toBe(200)
    expect(await untilOf(doc)).toBeNull()
    expect((await late.ask('GET', '/users?limit=50')).text).toContain(administrator.email)
  })

  it('ends every session of the account that it is set for', async () => {
    const user = await make.makeUser('editor')
    const self = await visitorTo(payload, user)
    const admin = await visitorTo(payload, administrator)
    await admin.send('PATCH', `/users/${user.id}`, { password: given })
    expect(((await self.get('/users/me')).body as { user: unknown }).user).toBeNull()
  })

  it('is temporary no more after a reset by a token', async () => {
    const user = await make.makeUser('editor', { passwordGoodUntil: new Date().toISOString() })
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: user.email },
      disableEmail: true,
    })
    await payload.resetPassword({
      collection: 'users',
      data: { token, password: chosen },
      overrideAccess: true,
    })
    expect(await untilOf(user)).toBeNull()
    expect(await logsIn(user, chosen)).toBe(true)
  })

  it('is told of to its owner and to administrators alone', async () => {
    const until = new Date(Date.now() + eightDays).toISOString()
    const user = await make.makeUser('editor', { passwordGoodUntil: until })
    const path = `/users/${user.id}`
    expect((await (await visitorTo(payload, user)).get(path)).text).toContain(until)
    expect((await (await visitorTo(payload, administrator)).get(path)).text).toContain(until)
    const other = await visitorTo(payload, await make.makeUser('editor'))
    expect((await other.get(path)).text).not.toContain('passwordGoodUntil')
    expect((await other.get('/users?where[passwordGoodUntil][exists]=true')).status).toBe(400)
  })
})

describe('the first administrator', () => {
  const first = async (password: string | null) => {
    await payload.db.deleteMany({ collection: 'users', where: { id: { exists: true } } })
    const created = await createFirstAdministrator(payload, {
      email: 'dau@newsroom.example',
      password,
    })
    const { docs } = await payload.find({ collection: 'users' })
    return { created, user: { ...docs[0], collection: 'users' } as TestUser }
  }

  it('keeps a password that the operator chose', async () => {
    const { user } = await first(chosen)
    expect(await untilOf(user)).toBeNull()
  })

  it('is let in for ever with a printed one, for anything only until it lapses', async () => {
    const { created, user } = await first(null)
    const printed = created?.generatedPassword ?? ''
    const early = await rightsOf(user, printed)
    expect((await early.ask('GET', '/users?limit=50')).text).toContain(user.email)
    onTheEighthDay()
    const late = await rightsOf(user, printed)
    expect((await late.ask('POST', '/tags', { name: 'Từ khóa' })).status).toBe(403)
    const change = { password: chosen, currentPassword: printed }
    expect((await late.ask('PATCH', `/users/${user.id}`, change)).status).toBe(200)
    expect((await late.ask('POST', '/tags', { name: 'Từ khóa' })).status).toBe(201)
  })
})
