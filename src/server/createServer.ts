import { createServer as createHttpServer, type IncomingMessage, type Server } from 'node:http'
import { handleEndpoints, type Payload } from 'payload'
import { isForAnySite } from '../../plugins/kit/forAnySite.ts'
import { onContentEvent } from '../../plugins/kit/contentEvents.ts'
import { createApp, type NodeHandler } from './app.ts'
import { type Asset, createAssetHandler } from './assetHandler.ts'
import { createCachedPage } from './cachedPage.ts'
import { createBannerRoutes } from './bannerRoutes.ts'
import { closeServer } from './closeServer.ts'
import { createGraphqlHandler } from './graphqlHandler.ts'
import { createPageCache, type PageCache } from './pageCache.ts'
import { createPhotoDoor } from './photoDoor.ts'
import type { Rendered } from '../../plugins/kit/rendered.ts'
import { securityHeaders } from './securityHeaders.ts'
import { createSessionCookie } from './sessionCookie.ts'
import { sendPage } from './sendPage.ts'
import { widgetHeaders } from './widgetHeaders.ts'
import { createSiteHandler, type PageRequest } from './siteHandler.ts'
import { createWhoAsks } from './whoAsks.ts'

export type ServerOptions = {
  readonly payload: Payload
  /** The name under which `getPayload` keeps this instance, where it is not the only one. */
  readonly payloadKey?: string
  readonly siteUrl: string
  readonly mediaDir: string
  readonly assets: readonly Asset[]
  readonly cacheKeyOf: (url: string) => string
  readonly renderPage: (request: PageRequest) => Promise<Rendered>
  readonly renderErrorPage: () => Promise<Rendered>
  /** Is told of each answer to a reader. */
  readonly onAnswer?: (req: IncomingMessage, status: number) => void
  /** Next's request handler, already prepared. */
  readonly admin?: NodeHandler
  /**
   * Epoch milliseconds.
   * @defaultValue the clock
   */
  readonly now?: () => number
  /** Bytes; see `PageCacheOptions`. */
  readonly pageCacheBytes?: number
}

export type NewsroomServer = {
  readonly server: Server
  readonly cache: PageCache
  /** Takes no new request, finishes those in flight (at most `graceMs`), stops listening to events. */
  close(graceMs?: number): Promise<void>
}

/** The whole site behind one `http.Server`: page cache, then Express, then Next. Does not listen. */
export async function createServer(options: ServerOptions): Promise<NewsroomServer> {
  const { payload, siteUrl, now = Date.now } = options
  const maxBytes = options.pageCacheBytes
  const cache = createPageCache({ now, ...(maxBytes === undefined ? {} : { maxBytes }) })
  const headers = securityHeaders('reader', siteUrl)
  const headersFor = widgetHeaders(payload, headers)
  const site = createSiteHandler({ ...options, cache, now, headers, headersFor })
  const photos = createPhotoDoor({ payload, now })
  const session = createSessionCookie(siteUrl, payload.config.cookiePrefix)
  let isClosing = false
  const app = createApp({
    siteUrl,
    media: { mediaDir: options.mediaDir, photos, whoAsks: createWhoAsks(payload), now },
    formPaths: formPathsOf(payload),
    site: (req, res) => site.answer(req, res),
    assets: await createAssetHandler(options.assets),
    banners: createBannerRoutes(payload, siteUrl),
    rest: session.issue(restHandler(options)),
    graphql: session.issue(createGraphqlHandler(payload.config, options.payloadKey)),
    admin: options.admin ?? null,
    openPaths: openPathsOf(payload),
    errorPage: async () => createCachedPage(await options.renderErrorPage(), () => null),
    sendErrorPage: (req, res, page) => {
      sendPage(req, res, { page, isHit: false, now, headers })
    },
    health: {
      probe: () => payload.count({ collection: 'users' }),
      isClosing: () => isClosing,
    },
    logError: (err, msg) => {
      payload.logger.error({ err, msg })
    },
  })
  const server = createHttpServer(timeouts, (req, res) => {
    // Express costs more than the rest of a cached answer: most requests never get there. It gets
    // what fails here too, since it has the error pages.
    session.admit(req)
    let isAnswered = false
    try {
      isAnswered = site.answerStored(req, res)
    } catch (err) {
      payload.logger.error({ err, msg: 'site: a stored page could not be sent' })
    }
    if (!isAnswered) app(req, res)
  })
  const stopListening = onContentEvent(({ tags }) => {
    cache.evict(tags)
  })
  return {
    server,
    cache,
    async close(graceMs = 10_000) {
      isClosing = true
      await closeServer(server, graceMs)
      stopListening()
      photos.close()
    },
  }
}

const timeouts = {
  // Longer than a balancer's 60 s, so that it and not we end an idle connection.
  keepAliveTimeout: 65_000,
  headersTimeout: 15_000,
  // A 20 MB photo over a slow line from the field.
  requestTimeout: 300_000,
}

/** Logins, first accounts and forgotten passwords. */
const formPathsOf = ({ config }: Payload): string[] => [
  `${config.routes.api}/${config.admin.user}/`,
]

const openPathsOf = ({ config }: Payload): ReadonlySet<string> =>
  new Set(config.endpoints.filter(isForAnySite).map(({ path }) => config.routes.api + path))

const restHandler =
  ({ payload, payloadKey }: ServerOptions) =>
  (request: Request): Promise<Response> =>
    handleEndpoints({
      config: payload.config,
      request,
      ...(payloadKey === undefined ? {} : { payloadInstanceCacheKey: payloadKey }),
    })
