import type { IncomingMessage, ServerResponse } from 'node:http'
import express, { type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import { type AdminHandlers, createAdminHandler, type NoPanel } from './adminHandler.ts'
import { type ApiDoor, type WebHandler, createApiHandler } from './apiHandler.ts'
import { type ErrorAnswers, jsonErrors, pageErrors } from './errorAnswers.ts'
import { createHealthRoutes, type HealthOptions } from './healthRoutes.ts'
import { createMediaFiles, type MediaFilesOptions } from './mediaFiles.ts'
import { notePeer } from './notePeer.ts'
import { refuseStrangersFiles } from './refuseStrangersFiles.ts'
import { refuseMalformed } from './refuseMalformed.ts'
import { refuseOtherSites } from './refuseOtherSites.ts'
import { helmetOptions } from './securityHeaders.ts'
import { vietnameseFirst } from './vietnameseFirst.ts'

export type AppOptions = ErrorAnswers & {
  readonly siteUrl: string
  readonly media: MediaFilesOptions
  /** Below which strangers send forms. */
  readonly formPaths: readonly string[]
  /** Answers a reader's page through the page cache. */
  readonly site: (req: IncomingMessage, res: ServerResponse) => Promise<void>
  /** Answers an address of the style sheet, a font or a banner's script; false when there is none. */
  readonly assets: (req: IncomingMessage, res: ServerResponse) => boolean
  /** What readers' browsers ask of campaigns, below `/tb`. */
  readonly banners: RequestHandler
  readonly rest: WebHandler
  readonly graphql: WebHandler
  /** Next, for the admin panel; or why it is not here. */
  readonly admin: AdminHandlers | NoPanel
  /** What pages of other sites may write to, as whole paths. */
  readonly openPaths: ReadonlySet<string>
  /** Who may cost what, of what is not ready to be sent. */
  readonly door: ApiDoor
  readonly health: HealthOptions
  /** Answers `/metrics`; null where nobody watches. */
  readonly metrics: RequestHandler | null
}

/** Everything behind the page cache. Builds and does not listen. */
export function createApp(options: AppOptions): Express {
  const { siteUrl, openPaths, door } = options
  const app = express()
  app.disable('x-powered-by')
  // Pages bring their own validators; Payload's answers are never to be kept.
  app.disable('etag')
  // The strictest first: what is answered before a door of its own is reached has headers too.
  app.use(helmet(helmetOptions('api', siteUrl)))
  app.use(createHealthRoutes(options.health))
  if (options.metrics) app.get('/metrics', options.metrics)
  app.use(['/assets', '/favicon.ico', '/tb'], (req, res, next) => {
    if (!options.assets(req, res)) next()
  })
  app.use('/media', createMediaFiles(options.media))
  app.use(['/api', '/admin', '/_next'], notePeer, vietnameseFirst, refuseMalformed)
  app.use('/tb', options.banners)
  app.use(['/api', '/admin', '/_next'], refuseOtherSites({ siteUrl, openPaths }))
  app.use('/api', refuseStrangersFiles({ ...options, whoAsks: options.media.whoAsks }))
  app.post('/api/users/logout', clearBrowser)
  app.all('/api/graphql', createApiHandler(options.graphql, door))
  app.use('/api', createApiHandler(options.rest, door), jsonErrors(options))
  app.use(
    ['/admin', '/_next'],
    helmet(helmetOptions('admin', siteUrl)),
    createAdminHandler(options.admin, door),
  )
  app.use(async (req, res) => {
    await options.site(req, res)
  })
  app.use(pageErrors(options))
  return app
}

/** A shared machine keeps nothing of who has left. */
const clearBrowser: RequestHandler = (_, res, next) => {
  res.setHeader('clear-site-data', '"cache", "storage"')
  next()
}
