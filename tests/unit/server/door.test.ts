import type { IncomingMessage } from 'node:http'
import fc from 'fast-check'
import { SignJWT } from 'jose'
import { JWT_AUTH_VERSION } from 'payload'
import { describe, expect, it } from 'vitest'
import { networkOf } from '../../../plugins/kit/counting/floodGate.ts'
import { askedTarget } from '../../../src/server/door/askedTarget.ts'
import { costOfBytes, createRates } from '../../../src/server/door/rates.ts'
import { RefusedError } from '../../../src/server/door/turnAway.ts'
import { createVisitors } from '../../../src/server/door/visitor.ts'
import { createWaitingRoom } from '../../../src/server/door/waitingRoom.ts'

describe('what a request asks for', () => {
  it.each([
    ['/a?b=c', '/a?b=c'],
    ['//evil.example/a', '//evil.example/a'],
    ['http://localhost/a?b', '/a?b'],
    ['HTTPS://evil.example:81/a', '/a'],
    ['http://localhost', '/'],
    ['http://localhost?a', '/?a'],
    ['/a?lines=1%0A2', '/a?lines=1%0A2'],
  ])('is of %s the path %s', (target, path) => {
    expect(askedTarget(target)).toBe(path)
  })

  it.each([
    '*',
    'a',
    '',
    'ftp://localhost/a',
    'http:///a',
    'http://user@localhost/a',
    'http://localhost:99999/a',
    'http://localhost\\@evil.example/a',
    '/a%00',
    '/a%0d%0aSet-Cookie:a',
    '/%1B',
    '/%7f',
    '/a?b=%00',
  ])('is nothing for %j', (target) => {
    expect(askedTarget(target)).toBeNull()
  })

  it('is a path or nothing, whatever is sent', () => {
    const target = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.string().map((rest) => `http://${rest}`),
    )
    fc.assert(
      fc.property(target, (sent) => {
        const path = askedTarget(sent)
        expect(path === null || path.startsWith('/')).toBe(true)
      }),
    )
  })
})

describe('the network of an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8::1:0:0:1', '2001:db8:0:0'],
    ['unknown', 'unknown'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})

describe('the waiting room', () => {
  const setUp = () => {
    const impatient: (() => void)[] = []
    const room = createWaitingRoom({
      atWork: 2,
      waiting: 2,
      patienceMs: 1000,
      later: (call) => {
        impatient.push(call)
        return () => impatient.splice(impatient.indexOf(call), 1)
      },
    })
    return { room, impatient }
  }
  const held = () => Promise.withResolvers<string>()

  it('lets so many work, so many wait, and turns the others away', async () => {
    const { room, impatient } = setUp()
    const works = [held(), held(), held(), held()]
    let started = 0
    const answers = works.map(({ promise }) =>
      room.enter(() => {
        started += 1
        return promise
      }),
    )
    await expect(room.enter(() => Promise.resolve('a'))).rejects.toThrow(RefusedError)
    expect(started).toBe(2)
    for (const { resolve } of works) resolve('xong')
    expect(await Promise.all(answers)).toEqual(['xong', 'xong', 'xong', 'xong'])
    expect(impatient).toEqual([])
    expect(await room.enter(() => Promise.resolve('a'))).toBe('a')
  })

  it('gives the seat of work that failed to the next', async () => {
    const { room } = setUp()
    const works = [held(), held()]
    const failing = works.map(({ promise }) => room.enter(() => promise).catch(() => 'hỏng'))
    const next = room.enter(() => Promise.resolve('xong'))
    works[0]?.reject(new Error('database gone'))
    expect(await next).toBe('xong')
    works[1]?.resolve('')
    await Promise.all(failing)
  })

  it('sends away who waited too long, and lets the one behind in', async () => {
    const { room, impatient } = setUp()
    const works = [held(), held()]
    const working = works.map(({ promise }) => room.enter(() => promise))
    const first = room.enter(() => Promise.resolve('một'))
    const second = room.enter(() => Promise.resolve('hai'))
    impatient[0]?.()
    await expect(first).rejects.toThrow(RefusedError)
    for (const { resolve } of works) resolve('')
    expect(await second).toBe('hai')
    await Promise.all(working)
  })
})

describe('rates', () => {
  const stranger = (address: string) => ({ address, account: null })

  it('let an address do so much a minute, and again when time has passed', () => {
    let now = 0
    const rates = createRates({ now: () => now })
    const ask = (address: string) => rates(stranger(address), 'api', 1)
    for (let asked = 0; asked < 120; asked += 1) expect(ask('203.0.113.7')).toBeNull()
    expect(ask('203.0.113.7')).toMatchObject({ status: 429, retryAfterSeconds: 30 })
    expect(ask('203.0.113.8')).toBeNull()
    now += 30_000
    expect(ask('203.0.113.7')).toBeNull()
  })

  it('count an account for itself, wherever it is, and more than a stranger', () => {
    const rates = createRates({ now: () => 0 })
    for (let asked = 0; asked < 130; asked += 1) rates(stranger('203.0.113.7'), 'api', 1)
    const editor = { address: '203.0.113.7', account: 'users:1' }
    for (let asked = 0; asked < 500; asked += 1) expect(rates(editor, 'api', 1)).toBeNull()
  })

  it('count what costs apart: a reader of many pages can still log in', () => {
    const rates = createRates({ now: () => 0 })
    for (let asked = 0; asked < 1000; asked += 1) rates(stranger('203.0.113.7'), 'page', 1)
    expect(rates(stranger('203.0.113.7'), 'page', 1)).not.toBeNull()
    expect(rates(stranger('203.0.113.7'), 'api', 1)).toBeNull()
  })

  it('make a long query dearer', () => {
    expect([0, 1023, 1024, 16 * 1024].map(costOfBytes)).toEqual([1, 1, 2, 17])
  })
})

describe('who is at the door', () => {
  const secret = 'for-tests'
  const now = Date.parse('2026-07-01T00:00:00Z')
  const visitorOf = createVisitors({ secret, addressHeader: 'x-real-ip', now: () => now })
  const asking = (headers: Record<string, string>) =>
    visitorOf({ headers, socket: { remoteAddress: '10.0.0.1' } } as unknown as IncomingMessage)
  const token = (
    claims: object,
    { key = secret, version = JWT_AUTH_VERSION, endsAt = now + 1000 } = {},
  ) =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'HS256', authVersion: version })
      .setExpirationTime(new Date(endsAt))
      .sign(new TextEncoder().encode(key))
  const editor = { id: 7, collection: 'users' }

  it('is an account where its login is signed, in a cookie or a header', async () => {
    const login = await token(editor)
    for (const headers of [
      { cookie: `a=b; payload-token=${login}` },
      { authorization: `JWT ${login}` },
      { authorization: `Bearer ${login}` },
    ]) {
      expect((await asking(headers)).account).toBe('users:7')
    }
  })

  it('is a stranger with a cookie that anybody could write', async () => {
    const forged = [
      await token(editor, { key: 'another' }),
      await token(editor, { version: 0 }),
      await token(editor, { endsAt: now - 1000 }),
      await token({ id: 7 }),
      `${Buffer.from('{"alg":"none","authVersion":1}').toString('base64url')}.e30.`,
      'a.b.c',
      '%',
    ]
    for (const login of forged) {
      expect((await asking({ cookie: `payload-token=${login}` })).account, login).toBeNull()
    }
  })

  it('has the address that the own proxy writes', async () => {
    expect((await asking({ 'x-real-ip': '203.0.113.7' })).address).toBe('203.0.113.7')
    expect((await asking({ 'x-forwarded-for': '203.0.113.7' })).address).toBe('10.0.0.1')
  })
})
