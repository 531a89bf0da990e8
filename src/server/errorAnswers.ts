import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ErrorRequestHandler } from 'express'
import { statusOfTrouble, storageTroubleOf } from '../../plugins/kit/storageTrouble.ts'
import type { CachedPage } from './cachedPage.ts'
import { RefusedError, turnAway, type Refusal } from './door/turnAway.ts'

export type ErrorAnswers = {
  readonly errorPage: () => Promise<CachedPage>
  readonly sendErrorPage: (
    req: IncomingMessage,
    res: ServerResponse,
    page: CachedPage,
  ) => Promise<void>
  readonly logError: (error: unknown, message: string) => void
}

/** A failure of the API, in JSON and without its details. */
export const jsonErrors =
  ({ logError }: ErrorAnswers): ErrorRequestHandler =>
  async (error: unknown, req, res, next) => {
    if (res.headersSent) {
      next(error)
      return
    }
    const refusal = refusalOf(error)
    if (!refusal) logError(error, 'api: a request failed')
    const failure = { status: 500, message: 'Có lỗi xảy ra. Hãy thử lại.' }
    await turnAway(req, res, refusal ?? troubleOf(error) ?? failure)
  }

/** A failure of anything else, as the site's own error page. */
export const pageErrors =
  ({ errorPage, sendErrorPage, logError }: ErrorAnswers): ErrorRequestHandler =>
  async (error: unknown, req, res, next) => {
    if (res.headersSent) {
      next(error)
      return
    }
    const refusal = refusalOf(error)
    if (refusal) {
      await turnAway(req, res, refusal)
      return
    }
    logError(error, `site: ${req.method} ${loggedPath(req.originalUrl)} failed`)
    const trouble = troubleOf(error)
    if (trouble) {
      await turnAway(req, res, trouble)
      return
    }
    try {
      await sendErrorPage(req, res, await errorPage())
    } catch (second) {
      logError(second, 'site: the error page failed too')
      await turnAway(req, res, { status: 500, message: 'Có lỗi xảy ra. Xin thử lại sau.' })
    }
  }

/** Enough to find the page by. The fourth part of a path may be a partner's key, a query anything. */
const loggedPath = (url: string): string => {
  const [path = ''] = url.split('?')
  const [root, first, second, third, ...deeper] = path.split('/')
  const shown = [root, first, second, third].filter((part) => part !== undefined).join('/')
  return deeper.length > 0 ? `${shown}/…` : shown
}

/** It passes, and what readers and crawlers know of the page stays true. */
function troubleOf(error: unknown): Refusal | null {
  const trouble = storageTroubleOf(error)
  if (!trouble) return null
  return {
    status: statusOfTrouble(trouble),
    message: 'Trang tạm thời chưa xem được. Xin thử lại sau ít phút.',
    retryAfterSeconds: 60,
  }
}

/** Where the request is to blame (400–499, as Express's own errors say), or the hour. */
function refusalOf(error: unknown): Refusal | null {
  if (error instanceof RefusedError) return error.refusal
  const status = error instanceof Error && 'status' in error ? Number(error.status) : Number.NaN
  return status >= 400 && status < 500 ? { status, message: 'Yêu cầu không hợp lệ.' } : null
}
