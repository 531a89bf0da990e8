import fc from 'fast-check'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { describe, expect, it } from 'vitest'
import { createAttempts } from '../../../collections/users/signIn/attempts.ts'
import {
  afterReset,
  isFreshlyReset,
  isKnown,
  markOf,
  networkOf,
  remembering,
} from '../../../collections/users/signIn/signInMemory.ts'

const stranger = (network: string, email = 'chi@newsroom.example') => ({
  email,
  network,
  isKnown: false,
  isFreshlyReset: false,
})
const attempts = () => createAttempts('secret', (limit) => new RateLimiterMemory(limit))

describe('attempts at signing in', () => {
  it('are ten for strangers together, from however many networks', async () => {
    const { spend } = attempts()
    for (let n = 0; n < 10; n += 1) expect(await spend(stranger(`192.0.2.${n}`))).toBeNull()
    const seconds = await spend(stranger('198.51.100.1'))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(900)
  })

  it('leave whoever comes from a known network and whoever was given a password theirs', async () => {
    const { spend } = attempts()
    for (let n = 0; n < 500; n += 1) await spend(stranger(`192.0.2.${n}`))
    expect(await spend({ ...stranger('192.0.2.1'), isKnown: true })).toBeNull()
    expect(await spend({ ...stranger('203.0.113.9'), isFreshlyReset: true })).toBeNull()
  })

  it('are ten from a known network', async () => {
    const { spend } = attempts()
    const known = { ...stranger('192.0.2.1'), isKnown: true }
    for (let n = 0; n < 10; n += 1) expect(await spend(known)).toBeNull()
    expect(await spend(known)).toBeGreaterThan(0)
  })

  it('are thirty from one network, whoever they are at', async () => {
    const { spend } = attempts()
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, n) => spend(stranger('192.0.2.1', `${n}@newsroom.example`))),
    )
    expect(answers.filter((seconds) => seconds === null)).toHaveLength(30)
  })

  it('that succeed are not counted', async () => {
    const { giveBack, spend } = attempts()
    for (let n = 0; n < 40; n += 1) {
      expect(await spend(stranger('192.0.2.1'))).toBeNull()
      await giveBack(stranger('192.0.2.1'))
    }
  })
})

describe('what an account remembers', () => {
  const now = Date.parse('2026-03-01T00:00:00.000Z')
  const mark = (network: string) => markOf(7, networkOf(network), 'secret')

  it('is the last ten networks, by marks that tell nothing of them', () => {
    let memory = remembering(null, mark('192.0.2.0'), now)
    for (let n = 1; n < 12; n += 1) memory = remembering(memory, mark(`192.0.2.${n}`), now + n)
    expect(memory?.networks).toHaveLength(10)
    expect(isKnown(memory, mark('192.0.2.11'))).toBe(true)
    expect(isKnown(memory, mark('192.0.2.1'))).toBe(false)
    expect(JSON.stringify(memory)).not.toContain('192.0.2')
    expect(markOf(8, '192.0.2.11', 'secret')).not.toBe(mark('192.0.2.11'))
  })

  it('is not written anew for each sign-in of a day', () => {
    const memory = remembering(null, mark('192.0.2.1'), now)
    expect(remembering(memory, mark('192.0.2.1'), now + 1000)).toBeNull()
    expect(remembering(memory, mark('192.0.2.1'), now + 25 * 3_600_000)).not.toBeNull()
  })

  it('holds a reset until the first sign-in, and for a day at most', () => {
    const memory = afterReset(remembering(null, mark('192.0.2.1'), now), now)
    expect(isFreshlyReset(memory, now + 3_600_000)).toBe(true)
    expect(isFreshlyReset(memory, now + 25 * 3_600_000)).toBe(false)
    expect(isKnown(memory, mark('192.0.2.1'))).toBe(true)
    expect(isFreshlyReset(remembering(memory, mark('192.0.2.1'), now + 1), now + 2)).toBe(false)
  })

  it('takes a subscriber’s IPv6 addresses for one, and IPv4 in IPv6 for IPv4', () => {
    expect(networkOf('2001:db8:1:2::1')).toBe(networkOf('2001:db8:1:2:ffff::9'))
    expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'))
    expect(networkOf('::ffff:192.0.2.1')).toBe(networkOf('192.0.2.1'))
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        expect(networkOf(text).length).toBeLessThanOrEqual(64)
      }),
    )
  })
})
