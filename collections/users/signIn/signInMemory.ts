import { createHmac } from 'node:crypto'
import ipaddr from 'ipaddr.js'
import type { JSONField } from 'payload'
import type { DocumentId } from '../../../plugins/kit/tags.ts'
import { nobody } from '../../access/nobody.ts'

/** What an account remembers about signing in; the addresses themselves it does not. */
export type SignInMemory = {
  /** The networks from which the account was signed in to, newest first. */
  readonly networks?: readonly { readonly mark: string; readonly at: string }[]
  /** When the password was set, until the first sign-in with it. */
  readonly resetAt?: string | null
}

const maxNetworks = 10
const dayMs = 24 * 60 * 60 * 1000
/** How long whoever was given a password has to use it past strangers' attempts. */
const resetLastsMs = dayMs

export const signInMemoryField: JSONField = {
  name: 'signInMemory',
  type: 'json',
  hidden: true,
  access: { create: nobody, read: nobody, update: nobody },
}

/**
 * Where an address belongs: IPv6 by its /64, within which one subscriber chooses freely.
 */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address.slice(0, 64)
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return parsed.toByteArray().slice(0, 8).join('.')
}

/** The mark that a network leaves on an account: useless without the newsroom's secret. */
export const markOf = (account: DocumentId, network: string, secret: string): string =>
  createHmac('sha256', secret).update(`${account} ${network}`).digest('base64url').slice(0, 22)

export const isKnown = (memory: SignInMemory | null | undefined, mark: string): boolean =>
  memory?.networks?.some((network) => network.mark === mark) ?? false

export const isFreshlyReset = (memory: SignInMemory | null | undefined, now: number): boolean =>
  typeof memory?.resetAt === 'string' && now - Date.parse(memory.resetAt) < resetLastsMs

/** The memory after a sign-in; null where there is nothing new to write down. */
export function remembering(
  memory: SignInMemory | null | undefined,
  mark: string | null,
  now: number,
): SignInMemory | null {
  const networks = memory?.networks ?? []
  const known = networks.find((network) => network.mark === mark)
  const isRecent = mark === null || (known && now - Date.parse(known.at) < dayMs)
  if (isRecent && !memory?.resetAt) return null
  if (mark === null) return { networks }
  const others = networks.filter((network) => network.mark !== mark)
  return { networks: [{ mark, at: new Date(now).toISOString() }, ...others].slice(0, maxNetworks) }
}

/** The memory after somebody set the password. */
export const afterReset = (memory: SignInMemory | null | undefined, now: number): SignInMemory => ({
  networks: memory?.networks ?? [],
  resetAt: new Date(now).toISOString(),
})
