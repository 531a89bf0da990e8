import { createHmac } from 'node:crypto'
import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'
import type { DocumentId } from '../../../plugins/kit/tags.ts'

/** Who tries to sign in to what, and what the account remembers of her. */
export type Attempt = {
  readonly email: string
  readonly network: string
  /** From a network in which this account was signed in to before. */
  readonly isKnown: boolean
  /** The password was set a short while ago and nobody has signed in with it yet. */
  readonly isFreshlyReset: boolean
}

export type Attempts = {
  /** Counts the attempt. Seconds to wait where there were too many; null to go on. */
  readonly spend: (attempt: Attempt) => Promise<number | null>
  /** Counts an attempt to set a password by a token, likewise. */
  readonly spendReset: (network: string) => Promise<number | null>
  /** Counts a present password given by who is signed in, likewise. */
  readonly spendConfirmation: (account: DocumentId) => Promise<number | null>
  /** Takes an attempt that succeeded off the count again. */
  readonly giveBack: (attempt: Attempt) => Promise<void>
  readonly giveBackConfirmation: (account: DocumentId) => Promise<void>
}

/** Makes one of the limits, wherever its counts are kept. */
export type MakeLimit = (limit: {
  readonly keyPrefix: string
  readonly points: number
  readonly duration: number
}) => RateLimiterAbstract

const windowSeconds = 15 * 60
/** Attempts in a window. */
const perNetwork = 30
const perAccount = 10
const perKnownNetwork = 10
const resetsPerNetwork = 20
const confirmationsPerAccount = 10
/** Keys are folded into so many drawers, so that inventing addresses and accounts fills no memory. */
const drawers = 2 ** 14

/**
 * The limits on signing in. Strangers share ten attempts at an account, which they can use up as
 * fast as they like: whoever comes from a network that the account knows has ten of her own, and
 * whoever was just given a new password is held by her network's limit only. No key tells an address
 * or an account to who reads the counts.
 */
export function createAttempts(secret: string, makeLimit: MakeLimit): Attempts {
  const limiter = (keyPrefix: string, points: number) =>
    makeLimit({ keyPrefix, points, duration: windowSeconds })
  const byNetwork = limiter('network', perNetwork)
  const byAccount = limiter('account', perAccount)
  const byOwner = limiter('owner', perKnownNetwork)
  const byReset = limiter('reset', resetsPerNetwork)
  const byConfirmation = limiter('confirmation', confirmationsPerAccount)
  const digest = (key: string): Buffer => createHmac('sha256', secret).update(key).digest()
  const drawer = (key: string): string => String(digest(key).readUInt32BE(0) % drawers)
  const limitsOf = ({ email, network, isKnown, isFreshlyReset }: Attempt) => {
    if (isKnown) return [[byOwner, digest(`${email} ${network}`).toString('base64url')] as const]
    const own = [byNetwork, drawer(network)] as const
    return isFreshlyReset ? [own] : [own, [byAccount, drawer(email)] as const]
  }
  return {
    async spend(attempt) {
      for (const [limit, key] of limitsOf(attempt)) {
        const seconds = await consume(limit, key)
        if (seconds !== null) return seconds
      }
      return null
    },
    spendReset: (network) => consume(byReset, drawer(network)),
    spendConfirmation: (account) => consume(byConfirmation, String(account)),
    async giveBack(attempt) {
      for (const [limit, key] of limitsOf(attempt)) await limit.reward(key)
    },
    async giveBackConfirmation(account) {
      await byConfirmation.reward(String(account))
    },
  }
}

async function consume(limit: RateLimiterAbstract, key: string): Promise<number | null> {
  try {
    await limit.consume(key)
    return null
  } catch (rejected) {
    if (!(rejected instanceof RateLimiterRes)) throw rejected
    return Math.max(1, Math.ceil(rejected.msBeforeNext / 1000))
  }
}
