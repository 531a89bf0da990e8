import { handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attemptsOf } from '../../../collections/users/signIn/attemptStore.ts'
import { peerHeader } from '../../../plugins/kit/readerAddress.ts'
import { boundsFor } from '../../../src/guard/bounds.ts'
import { createGraphqlHandler } from '../../../src/server/graphqlHandler.ts'
import { factoriesFor, testPassword, type Factories, type TestUser } from '../../factories/index.ts'
import { visitorTo } from '../../factories/visitor.ts'
import { isMongoRun, isSmokeServer } from '../../helpers/engine.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
let graphql: ReturnType<typeof createGraphqlHandler>
let administrator: TestUser

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  graphql = createGraphqlHandler(payload.config)
  administrator = await make.makeUser('administrator')
})
afterAll(() => newsroom.close())

let serial = 0
/** A network that nobody else in this file has. */
const elsewhere = () => `2001:db8:${(serial += 1).toString(16)}::1`

type Answer = { status: number; text: string; wait: string | null; cookie: string | null }

async function post(path: string, data: object, from = elsewhere()): Promise<Answer> {
  const request = new Request(`${newsroom.siteUrl}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [peerHeader]: from },
    body: JSON.stringify(data),
  })
  const isGraphql = path === '/graphql'
  const response = await (isGraphql
    ? graphql(request)
    : handleEndpoints({ config: payload.config, request }))
  const { headers, status } = response
  const [wait, cookie] = [headers.get('retry-after'), headers.get('set-cookie')]
  return { status, text: await response.text(), wait, cookie }
}
const signIn = (email: string, password: string, from?: string) =>
  post('/users/login', { email, password }, from)

async function hammer(email: string, times = 11): Promise<Answer> {
  const answers = await Promise.all(
    Array.from({ length: times }, () => signIn(email, 'sai mật khẩu rồi')),
  )
  // Of attempts at one instant the database says which was the last.
  return answers.find(({ status }) => status === 429) ?? (answers.at(-1) as Answer)
}

describe('strangers who guess', () => {
  it('are stopped, and told when to come back and what to do', async () => {
    const { email } = await make.makeUser('editor')
    await hammer(email)
    const { status, text, wait } = await signIn(email, testPassword)
    expect(status).toBe(429)
    expect(text).toContain('Hãy chờ')
    expect(Number(wait)).toBeGreaterThan(0)
  })

  it('do not shut out an owner who comes from where she was before', async () => {
    const home = elsewhere()
    expect((await signIn(administrator.email, testPassword, home)).status).toBe(200)
    expect((await hammer(administrator.email, 40)).status).toBe(429)
    expect((await signIn(administrator.email, testPassword, home)).status).toBe(200)
  })

  it('do not shut out an owner who was given a new password, wherever she is', async () => {
    const user = await make.makeUser('editor')
    await signIn(user.email, testPassword)
    expect((await hammer(user.email)).status).toBe(429)
    const admin = await visitorTo(payload, administrator)
    const given = 'xương rồng tím lịm'
    await admin.send('PATCH', `/users/${user.id}`, { password: given })
    expect((await signIn(user.email, given)).status).toBe(200)
    expect((await signIn(user.email, given)).status).toBe(429)
  })

  it('are stopped in GraphQL too, alias by alias', async () => {
    const { email } = await make.makeUser('editor')
    // As many as one document may hold, from a network of its own each.
    const aliases = Array.from(
      { length: boundsFor({ user: null }).graphql.rootFields },
      (_, n) => `a${n}: loginUser(email: "${email}", password: "sai mật khẩu rồi") { token }`,
    )
    const query = `mutation { ${aliases.join('\n')} }`
    const texts: string[] = []
    for (let n = 0; n < 3; n += 1) texts.push((await post('/graphql', { query })).text)
    expect(texts[0]).not.toContain('Hãy chờ')
    expect(texts[2]).toContain('Hãy chờ')
    expect((await signIn(email, testPassword)).status).toBe(429)
  })

  it('of many accounts are stopped by their network', async () => {
    const from = elsewhere()
    const answers = await Promise.all(
      Array.from({ length: 35 }, (_, n) => signIn(`${n}@nowhere.example`, 'sai mật khẩu', from)),
    )
    const stopped = answers.filter(({ status }) => status === 429).length
    expect(stopped).toBeGreaterThanOrEqual(5)
    // Of answers at the same instant the smoke server counts one or two twice.
    expect(stopped).toBeLessThan(isSmokeServer ? 10 : 6)
  })

  it.runIf(isMongoRun)('are counted by all processes together', async () => {
    const { email } = await make.makeUser('editor')
    const attempt = (network: string) => ({ email, network, isKnown: false, isFreshlyReset: false })
    // As another process has it: the same database, nothing else.
    const [here, there] = [attemptsOf(payload), attemptsOf(Object.create(payload) as Payload)]
    for (let n = 0; n < 5; n += 1) {
      expect(await here.spend(attempt(elsewhere()))).toBeNull()
      expect(await there.spend(attempt(elsewhere()))).toBeNull()
    }
    expect(await here.spend(attempt(elsewhere()))).toBeGreaterThan(0)
    expect(await there.spend(attempt(elsewhere()))).toBeGreaterThan(0)
  })
})

describe('a stranger', () => {
  it('cannot tell by an answer whether there is an account', async () => {
    const { email } = await make.makeUser('editor')
    const nobody = 'khong-co@newsroom.example'
    const long = 'x'.repeat(300)
    const doors: ((address: string) => Promise<Answer>)[] = [
      (address) => signIn(address, 'sai mật khẩu rồi'),
      (address) => signIn(address.toUpperCase(), 'sai mật khẩu rồi'),
      (address) => signIn(address, long),
      (address) => signIn(address, ''),
      (address) => post('/users/forgot-password', { email: address }),
      (address) => post('/users/unlock', { email: address }),
      (address) =>
        post('/users/first-register', { email: address, password: testPassword, name: 'x' }),
      (address) =>
        post('/graphql', { query: `mutation { forgotPasswordUser(email: "${address}") }` }),
      (address) =>
        post('/graphql', {
          query: `mutation { forgotPasswordUser(email: "${address}", disableEmail: true) }`,
        }),
      (address) =>
        post('/graphql', {
          query: `mutation { loginUser(email: "${address}", password: "sai") { token } }`,
        }),
    ]
    for (const door of doors) {
      const [known, unknown] = [await door(email), await door(nobody)]
      expect(known).toEqual(unknown)
      expect(known.status).toBeLessThan(500)
    }
    await hammer(email)
    await hammer(nobody)
    const [known, unknown] = [await signIn(email, testPassword), await signIn(nobody, testPassword)]
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
  })

  it('cannot tell by the time either', async () => {
    const emails = await Promise.all(
      Array.from({ length: 6 }, async () => (await make.makeUser('reporter')).email),
    )
    const took = async (email: string) => {
      const start = performance.now()
      await signIn(email, 'sai mật khẩu rồi')
      return performance.now() - start
    }
    const [known, unknown]: [number[], number[]] = [[], []]
    for (const [n, email] of emails.entries()) {
      known.push(await took(email))
      unknown.push(await took(`${n}@khong-co.example`))
    }
    const median = (values: number[]) => values.toSorted((a, b) => a - b)[3] ?? 0
    // A hash is a hundred times the rest: without one of them this is far off.
    expect(median(known) / median(unknown)).toBeGreaterThan(0.3)
    expect(median(known) / median(unknown)).toBeLessThan(3)
  })
})

describe('a password', () => {
  const weak = ['abc', 'matkhau123', 'laodongthudo2026']

  it('that is short or known is refused at every door, in words', async () => {
    const admin = await visitorTo(payload, administrator)
    const user = await make.makeUser('reporter')
    const self = await visitorTo(payload, user)
    const email = user.email.replace('reporter', 'moi')
    // Null for each account's own address.
    for (const given of [...weak, null]) {
      const password = given ?? user.email
      const fresh = { name: 'Mới', email, password: given ?? email, roles: ['reporter'] }
      const answers = [
        await admin.send('POST', '/users', fresh),
        await admin.send('PATCH', `/users/${user.id}`, { password }),
        await self.send('PATCH', `/users/${user.id}`, { password }),
        await self.send('PATCH', `/users?where[id][equals]=${user.id}`, { password }),
      ]
      for (const { text } of answers) expect(text).toMatch(/ít nhất 10 ký tự|dễ đoán/)
      const mutation = `mutation { updateUser(id: ${JSON.stringify(user.id)}, data: { password: "${password}" }) { id } }`
      expect((await self.graphql(mutation)).text).toMatch(/ít nhất|dễ đoán/)
      await expect(
        payload.update({ collection: 'users', id: user.id, data: { password } }),
      ).rejects.toThrow()
      const token = await payload.forgotPassword({
        collection: 'users',
        data: { email: user.email },
        disableEmail: true,
      })
      expect((await post('/users/reset-password', { token, password })).text).toMatch(
        /ít nhất|dễ đoán/,
      )
    }
    expect((await signIn(user.email, testPassword)).status).toBe(200)
    expect((await admin.send('PATCH', `/users/${user.id}`, { password: 12 })).status).toBe(400)
  })

  it('is the same however a keyboard composes it', async () => {
    const user = await make.makeUser('reporter', {
      password: 'tiếng trống trường'.normalize('NFD'),
    })
    expect((await signIn(user.email, 'tiếng trống trường'.normalize('NFC'))).status).toBe(200)
  })

  it('that changes ends the other sessions and keeps the one that changed it', async () => {
    const user = await make.makeUser('reporter')
    const [here, there] = [await visitorTo(payload, user), await visitorTo(payload, user)]
    await here.send('PATCH', `/users/${user.id}`, {
      password: 'ngựa giấy đèn dầu',
      currentPassword: testPassword,
    })
    const who = async (visitor: typeof here) =>
      ((await visitor.get('/users/me')).body as { user: { id: unknown } | null }).user?.id
    expect(await who(here)).toBe(user.id)
    expect(await who(there)).toBeUndefined()
  })
})

describe('what an account remembers of sign-ins', () => {
  it('is shown to nobody and written by nobody', async () => {
    const admin = await visitorTo(payload, administrator)
    const stored = () =>
      payload.db.findOne<{ id: number; signInMemory?: unknown }>({
        collection: 'users',
        where: { id: { equals: administrator.id } },
      })
    const before = (await stored())?.signInMemory
    expect(before).toBeTruthy()
    await admin.send('PATCH', `/users/${administrator.id}`, { signInMemory: { networks: [] } })
    expect((await stored())?.signInMemory).toEqual(before)
    expect((await admin.get(`/users/${administrator.id}`)).text).not.toContain('signInMemory')
    expect((await signIn(administrator.email, testPassword)).text).not.toContain('signInMemory')
  })
})
