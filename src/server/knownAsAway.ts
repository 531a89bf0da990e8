import type { Payload } from 'payload'
import { storageTroubleOf, wordsOfTrouble } from '../../plugins/kit/storageTrouble.ts'
import type { WebHandler } from './apiHandler.ts'

/**
 * Payload takes whom it cannot look up for a stranger: with its database away it would tell an editor
 * that she may not save, and the panel that nobody is logged in. Whoever shows a login is told the
 * truth instead.
 */
export const knownAsAway =
  (handler: WebHandler, payload: Payload): WebHandler =>
  async (request) => {
    const response = await handler(request)
    const doubts = response.status === 401 || response.status === 403 || asksWho.test(request.url)
    if (!doubts || !showsLogin(request) || !(await isAway(payload))) return response
    const { vi, en } = wordsOfTrouble.away
    const isEnglish = request.headers.get('accept-language')?.startsWith('en') ?? false
    const body = { errors: [{ message: isEnglish ? en : vi }] }
    return Response.json(body, { status: 503, headers: { 'retry-after': '60' } })
  }

const asksWho = /\/(?:me|refresh-token)\/?(?:\?|$)/

const showsLogin = ({ headers }: Request): boolean =>
  headers.has('authorization') || (headers.get('cookie')?.includes('-token=') ?? false)

async function isAway({ config, db }: Payload): Promise<boolean> {
  try {
    const collection = config.admin.user as 'users'
    await db.find({ collection, limit: 1, pagination: false, select: {} })
    return false
  } catch (error) {
    return storageTroubleOf(error) !== null
  }
}
