import type { IncomingMessage } from 'node:http'
import type { Payload, TypedUser } from 'payload'
import { hasLapsed } from '../../collections/access/hasLapsed.ts'
import { headersOf } from './webRequest.ts'

/** Who sends a request, by its session cookie or token; null for a stranger, and for whoever
 * has a password to choose before anything else. */
export type WhoAsks = (req: IncomingMessage) => Promise<TypedUser | null>

/** Asks as Payload's own endpoints do, and only where there is something to ask about. */
export const createWhoAsks =
  (payload: Payload): WhoAsks =>
  async (req) => {
    const { authorization, cookie } = req.headers
    const hasToken = cookie?.includes(`${payload.config.cookiePrefix}-token=`) ?? false
    if (!authorization && !hasToken) return null
    const { user } = await payload.auth({ headers: headersOf(req), canSetHeaders: false })
    return hasLapsed(user) ? null : user
  }
