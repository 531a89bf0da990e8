import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** An account's row, with what Payload keeps of the password. */
export type PasswordRow = { readonly hash?: string | null; readonly salt?: string | null }

/** How Payload hashes; it tells the two by what the hash begins with. */
const current = { prefix: 'pbkdf2-sha256-v1:', rounds: 600_000, bytes: 32 }
const former = { prefix: '', rounds: 25_000, bytes: 512 }

const derive = promisify(pbkdf2)

/** Whether it is the account's password, asked without signing in, which Payload offers nowhere. */
export async function matchesPassword(
  password: string,
  { hash, salt }: PasswordRow,
): Promise<boolean> {
  if (!hash || !salt) return false
  const { prefix, rounds, bytes } = hash.startsWith(current.prefix) ? current : former
  const stored = Buffer.from(hash.slice(prefix.length), 'hex')
  const derived = await derive(password, salt, rounds, bytes, 'sha256')
  return stored.length === derived.length && timingSafeEqual(stored, derived)
}

/** What a password of an account that exists costs, for one that does not. */
export async function hashInVain(password: string): Promise<void> {
  await derive(password, 'no account has this salt', current.rounds, current.bytes, 'sha256')
}
