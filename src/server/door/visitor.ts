import type { IncomingMessage } from 'node:http'
import { jwtVerify } from 'jose'
import { JWT_AUTH_VERSION } from 'payload'
import { readerAddress } from '../../../plugins/kit/readerAddress.ts'

/** Who is at the door, as far as that can be known without a look into the database. */
export type Visitor = {
  readonly address: string
  /** `users:12`; null for a stranger. */
  readonly account: string | null
}

/**
 * Tells who asks. A cookie is no proof, anybody can write one; a login whose signature is ours and
 * whose time is not over is. It decides about sizes and rates only: what an account may do, and
 * whether it was logged out meanwhile, Payload decides anew for each request.
 */
export function createVisitors(options: {
  /** Payload's, which signs logins. */
  readonly secret: string
  readonly addressHeader: string | null
  readonly now: () => number
}): (req: IncomingMessage) => Promise<Visitor> {
  const { addressHeader: header, now } = options
  const key = new TextEncoder().encode(options.secret)
  return async (req) => {
    const headers = new Headers()
    const given = header === null ? undefined : req.headers[header]
    if (header !== null && given !== undefined) headers.set(header, String(given))
    const peer = req.socket.remoteAddress ?? 'unknown'
    const address = readerAddress({ headers, header, peer })
    return { address, account: await accountOf(tokenOf(req), { key, now }) }
  }
}

async function accountOf(
  token: string | null,
  { key, now }: { readonly key: Uint8Array; readonly now: () => number },
): Promise<string | null> {
  if (token === null) return null
  try {
    const options = { algorithms: ['HS256'], currentDate: new Date(now()) }
    const { payload, protectedHeader } = await jwtVerify(token, key, options)
    const { collection, id } = payload
    if (protectedHeader['authVersion'] !== JWT_AUTH_VERSION) return null
    if (typeof collection !== 'string' || (typeof id !== 'string' && typeof id !== 'number')) {
      return null
    }
    return `${collection}:${id}`
  } catch {
    return null
  }
}

function tokenOf({ headers }: IncomingMessage): string | null {
  const written = /^(?:JWT|Bearer) (\S+)$/.exec(headers.authorization ?? '')?.[1]
  return written ?? /(?:^|;\s*)payload-token=([^;\s]+)/.exec(headers.cookie ?? '')?.[1] ?? null
}
