import { request, type IncomingHttpHeaders } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factoriesFor, testPassword, type Factories } from '../../factories/index.ts'
import { openWireServer, type WireServer } from './wireServer.ts'

let server: WireServer
let make: Factories

beforeAll(async () => {
  server = await openWireServer()
  make = factoriesFor(server.newsroom.payload)
})
afterAll(() => server.close())

type Answer = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}
type From = { readonly from?: string; readonly headers?: Record<string, string> }

/** Each loopback address is a network of its own: the server sees whom it comes from. */
function post(path: string, data: object, { from = '127.0.0.1', headers = {} }: From = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: server.port,
      path: `/api${path}`,
      method: 'POST',
      localAddress: from,
      headers: { 'content-type': 'application/json', ...headers },
    }
    const asking = request(options, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
      })
    })
    asking.on('error', reject).end(JSON.stringify(data))
  })
}

let serial = 0
const elsewhere = () => `127.1.${(serial += 1)}.1`
const signIn = (email: string, password: string, from?: From) =>
  post('/users/login', { email, password }, from)
const wrong = 'sai mật khẩu rồi'

describe('signing in over HTTP', () => {
  it('is stopped for strangers who guess at one account, and told when to come back', async () => {
    const { email } = await make.makeUser('editor')
    for (let n = 0; n < 10; n += 1) {
      expect((await signIn(email, wrong, { from: elsewhere() })).status).toBe(401)
    }
    const { headers, status, text } = await signIn(email, testPassword, { from: elsewhere() })
    expect(status).toBe(429)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect(text).toContain('Hãy chờ')
  })

  it('is open meanwhile from where the owner was before', async () => {
    const { email } = await make.makeUser('editor')
    const home = elsewhere()
    expect((await signIn(email, testPassword, { from: home })).status).toBe(200)
    for (let n = 0; n < 12; n += 1) await signIn(email, wrong, { from: elsewhere() })
    expect((await signIn(email, testPassword, { from: elsewhere() })).status).toBe(429)
    expect((await signIn(email, testPassword, { from: home })).status).toBe(200)
  })

  it('believes no header about where it comes from, where no proxy is named', async () => {
    const { email } = await make.makeUser('editor')
    const home = elsewhere()
    await signIn(email, testPassword, { from: home })
    const from = elsewhere()
    const statuses: number[] = []
    for (let n = 0; n < 35; n += 1) {
      const named = `203.0.113.${n}`
      const headers = {
        'x-forwarded-for': named,
        'x-real-ip': named,
        forwarded: `for=${named}`,
        'x-newsroom-peer': home,
      }
      statuses.push((await signIn(`${n}@nowhere.example`, wrong, { from, headers })).status)
    }
    expect(statuses.filter((status) => status === 429)).toHaveLength(5)
    const headers = { 'x-newsroom-peer': home, 'x-forwarded-for': home }
    for (let n = 0; n < 12; n += 1) await signIn(email, wrong, { from: elsewhere(), headers })
    const guess = await signIn(email, testPassword, { from: elsewhere(), headers })
    expect(guess.status).toBe(429)
  })

  it('is stopped in GraphQL alias by alias', async () => {
    const { email } = await make.makeUser('editor')
    const aliases = Array.from(
      { length: 5 },
      (_, n) => `a${n}: loginUser(email: "${email}", password: "${wrong}") { token }`,
    )
    const query = `mutation { ${aliases.join('\n')} }`
    for (let n = 0; n < 3; n += 1) await post('/graphql', { query }, { from: elsewhere() })
    expect((await signIn(email, testPassword, { from: elsewhere() })).status).toBe(429)
  })

  it('answers alike whether there is an account', async () => {
    const { email } = await make.makeUser('editor')
    const nobody = 'khong-co@newsroom.example'
    const doors: ((address: string) => Promise<Answer>)[] = [
      (address) => signIn(address, wrong, { from: elsewhere() }),
      (address) => post('/users/forgot-password', { email: address }, { from: elsewhere() }),
      (address) => post('/users/unlock', { email: address }, { from: elsewhere() }),
    ]
    for (const door of doors) {
      const [known, unknown] = [await door(email), await door(nobody)]
      expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
    }
  })
})

describe('a new password by a token', () => {
  it('is tried by no network without end', async () => {
    const from = elsewhere()
    const statuses: number[] = []
    for (let n = 0; n < 35; n += 1) {
      const data = { token: `doan-${n}`, password: 'xương rồng tím lịm' }
      statuses.push((await post('/users/reset-password', data, { from })).status)
    }
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0)
    expect(statuses.slice(0, 10)).not.toContain(429)
  })
})
