import type { IncomingMessage, ServerResponse } from 'node:http'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import { type WebHandler, createApiHandler } from './apiHandler.ts'
import type { CachedPage } from './cachedPage.ts'
import { createHealthRoutes, type HealthOptions } from './healthRoutes.ts'
import { createMediaFiles } from './mediaFiles.ts'
import { notePeer } from './notePeer.ts'
import { refuseMalformed } from './refuseMalformed.ts'
import { helmetOptions } from './securityHeaders.ts'

export type NodeHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void> | void

export type AppOptions = {
  readonly siteUrl: string
  readonly mediaDir: string
  /** Answers a reader's page through the page cache. */
  readonly site: (req: IncomingMessage, res: ServerResponse) => Promise<void>
  /** Answers an address of the style sheet or a font; false when there is none. */
  readonly assets: (req: IncomingMessage, res: ServerResponse) => boolean
  /** What readers' browsers ask of campaigns, below `/tb`. */
  readonly banners: RequestHandler
  readonly rest: WebHandler
  readonly graphql: WebHandler
  /** Next, for the admin panel; without it (tests, a server of pages only) the panel is away. */
  readonly admin: NodeHandler | null
  readonly errorPage: () => Promise<CachedPage>
  readonly sendErrorPage: (req: IncomingMessage, res: ServerResponse, page: CachedPage) => void
  readonly health: HealthOptions
  readonly logError: (error: unknown, message: string) => void
}

/** Everything behind the page cache. Builds and does not listen. */
export function createApp(options: AppOptions): Express {
  const { siteUrl } = options
  const app = express()
  app.disable('x-powered-by')
  // Pages bring their own validators; Payload's answers are never to be kept.
  app.disable('etag')
  app.use(createHealthRoutes(options.health))
  app.use(['/assets', '/favicon.ico'], (req, res, next) => {
    if (!options.assets(req, res)) next()
  })
  app.use('/media', createMediaFiles(options.mediaDir))
  app.use(['/api', '/admin', '/_next'], notePeer, refuseMalformed)
  app.use('/tb', helmet(helmetOptions('api', siteUrl)), options.banners)
  app.use('/api', helmet(helmetOptions('api', siteUrl)))
  app.all('/api/graphql', createApiHandler(options.graphql, siteUrl))
  app.use('/api', createApiHandler(options.rest, siteUrl), jsonErrors(options))
  app.use(['/admin', '/_next'], helmet(helmetOptions('admin', siteUrl)), adminHandler(options))
  app.use(async (req, res) => {
    await options.site(req, res)
  })
  app.use(pageErrors(options))
  return app
}

const adminHandler =
  ({ admin }: AppOptions): RequestHandler =>
  async (req, res) => {
    if (!admin) {
      res.status(503).type('text/plain').send('Trang quản trị chưa được dựng: npm run build.\n')
      return
    }
    // Next reads the whole address; Express has cut the mounting point off.
    req.url = req.originalUrl
    await admin(req, res)
  }

const jsonErrors =
  ({ logError }: AppOptions): ErrorRequestHandler =>
  (error: unknown, _req, res, next) => {
    if (res.headersSent) {
      next(error)
      return
    }
    const status = clientStatus(error)
    if (!status) logError(error, 'api: a request failed')
    const message = status ? 'Yêu cầu không hợp lệ.' : 'Có lỗi xảy ra. Hãy thử lại.'
    res.status(status ?? 500).json({ errors: [{ message }] })
  }

const pageErrors =
  ({ errorPage, sendErrorPage, logError }: AppOptions): ErrorRequestHandler =>
  async (error: unknown, req, res, next) => {
    if (res.headersSent) {
      next(error)
      return
    }
    const status = clientStatus(error)
    if (status) {
      res.status(status).type('text/plain').send('Yêu cầu không hợp lệ.\n')
      return
    }
    logError(error, `site: ${req.method} ${req.originalUrl} failed`)
    try {
      sendErrorPage(req, res, await errorPage())
    } catch (second) {
      logError(second, 'site: the error page failed too')
      res.status(500).type('text/plain').send('Có lỗi xảy ra. Xin thử lại sau.\n')
    }
  }

/** 400–499 where the error says that the request is to blame, as Express's own do. */
function clientStatus(error: unknown): number | null {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : Number.NaN
  return status >= 400 && status < 500 ? status : null
}
