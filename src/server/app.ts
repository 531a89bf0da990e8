import type { IncomingMessage, ServerResponse } from 'node:http'
import express, { type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import { createAdminHandler, type NodeHandler } from './adminHandler.ts'
import { type ApiDoor, type WebHandler, createApiHandler } from './apiHandler.ts'
import { type ErrorAnswers, jsonErrors, pageErrors } from './errorAnswers.ts'
import { createHealthRoutes, type HealthOptions } from './healthRoutes.ts'
import { createMediaFiles } from './mediaFiles.ts'
import { refuseMalformed } from './refuseMalformed.ts'
import { helmetOptions } from './securityHeaders.ts'

export type AppOptions = ErrorAnswers & {
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
  /** Who may cost what, of what is not ready to be sent. */
  readonly door: ApiDoor
  readonly health: HealthOptions
}

/** Everything behind the page cache. Builds and does not listen. */
export function createApp(options: AppOptions): Express {
  const { siteUrl, door } = options
  const app = express()
  app.disable('x-powered-by')
  // Pages bring their own validators; Payload's answers are never to be kept.
  app.disable('etag')
  app.use(createHealthRoutes(options.health))
  app.use(['/assets', '/favicon.ico'], (req, res, next) => {
    if (!options.assets(req, res)) next()
  })
  app.use('/media', createMediaFiles(options.mediaDir))
  app.use(['/api', '/admin', '/_next'], refuseMalformed)
  app.use('/tb', helmet(helmetOptions('api', siteUrl)), options.banners)
  app.use('/api', helmet(helmetOptions('api', siteUrl)))
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
