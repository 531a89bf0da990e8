import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factoriesFor, testPassword, type Factories } from '../../factories/index.ts'
import { openWireServer, type WireServer } from './wireServer.ts'

let server: WireServer
let make: Factories

beforeAll(async () => {
  // Behind a proxy of the operator's that adds to this header.
  process.env['READER_ADDRESS_HEADER'] = 'x-forwarded-for'
  server = await openWireServer({ readerAddressHeader: 'x-forwarded-for' })
  make = factoriesFor(server.newsroom.payload)
})
afterAll(() => server.close())

let serial = 0
const elsewhere = () => `203.0.${(serial += 1)}.7`
const wrong = 'sai mật khẩu rồi'

/** What the proxy sends on: whatever the reader wrote, then where the reader is. */
async function signIn(email: string, password: string, from: string, written = '') {
  const response = await fetch(`http://127.0.0.1:${server.port}/api/users/login`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': written === '' ? from : `${written}, ${from}`,
      'x-real-ip': written || '198.51.100.1',
      forwarded: `for=${written || '198.51.100.1'}`,
      'x-newsroom-peer': written || '198.51.100.1',
    },
    body: JSON.stringify({ email, password }),
  })
  return response.status
}

describe('signing in through a proxy that names its readers', () => {
  it('is bounded for each of them, whatever addresses they write themselves', async () => {
    const from = elsewhere()
    const statuses: number[] = []
    for (let n = 0; n < 35; n += 1) {
      statuses.push(await signIn(`${n}@nowhere.example`, wrong, from, `198.51.100.${n}`))
    }
    expect(statuses.filter((status) => status === 429)).toHaveLength(5)
    const { email } = await make.makeUser('editor')
    expect(await signIn(email, testPassword, from)).toBe(429)
    expect(await signIn(email, testPassword, elsewhere())).toBe(200)
  })

  it('knows an owner by the proxy’s entry, and nobody who writes hers', async () => {
    const { email } = await make.makeUser('administrator')
    const home = elsewhere()
    expect(await signIn(email, testPassword, home)).toBe(200)
    for (let n = 0; n < 12; n += 1) await signIn(email, wrong, elsewhere(), home)
    expect(await signIn(email, testPassword, elsewhere(), home)).toBe(429)
    expect(await signIn(email, testPassword, home, '198.51.100.1')).toBe(200)
  })

  it('lets an owner in from anywhere after five wrong passwords of a stranger', async () => {
    const { email } = await make.makeUser('administrator')
    const stranger = elsewhere()
    for (let n = 0; n < 5; n += 1) expect(await signIn(email, wrong, stranger)).toBe(401)
    expect(await signIn(email, testPassword, elsewhere())).toBe(200)
  })

  it('takes as long for an account as for none', async () => {
    const { email } = await make.makeUser('reporter')
    const took = async (address: string) => {
      const start = performance.now()
      await signIn(address, wrong, elsewhere())
      return performance.now() - start
    }
    // Ten wrong ones at one account are the most before it waits.
    const [known, unknown]: [number[], number[]] = [[], []]
    for (let n = 0; n < 9; n += 1) {
      known.push(await took(email))
      unknown.push(await took(`${n}@khong-co.example`))
    }
    const median = (values: number[]) => values.toSorted((a, b) => a - b)[4] ?? 0
    expect(median(known) / median(unknown)).toBeGreaterThan(0.5)
    expect(median(known) / median(unknown)).toBeLessThan(2)
  })
})
