import type { IncomingMessage, Server } from 'node:http'
import { handleEndpoints, type Payload } from 'payload'
import { type Answers, createAnswers } from '../../plugins/kit/answers/answers.ts'
import { type BannerDesk, bannerDeskOf } from '../../plugins/campaign-banners/index.ts'
import { isForAnySite } from '../../plugins/kit/forAnySite.ts'
import { onContentEvent } from '../../plugins/kit/events/contentEvents.ts'
import type { AdminHandlers, NodeHandler, NoPanel } from './adminHandler.ts'
import { createApp } from './app.ts'
import { type Asset, createAssetHandler } from './assetHandler.ts'
import { createCachedPage } from './cachedPage.ts'
import { createBannerRoutes } from './bannerRoutes.ts'
import { closeServer } from './closeServer.ts'
import type { Rates } from './door/rates.ts'
import { turnAway } from './door/turnAway.ts'
import { createVisitors } from './door/visitor.ts'
import { createRooms } from './door/rooms.ts'
import { createGuardedCookies } from './guardedCookies.ts'
import { failedJobs } from './failedJobs.ts'
import { feedHeaders } from './feedHeaders.ts'
import { createGraphqlHandler } from './graphqlHandler.ts'
import { knownAsAway } from './knownAsAway.ts'
import { createPageCache, type PageCache } from './pageCache.ts'
import { createStrangersPanel, type StrangersPanelOptions } from './panel/strangersPanel.ts'
import { createPhotoDoor } from './photoDoor.ts'
import type { Rendered } from '../../plugins/kit/rendered.ts'
import { createMetricsRoute } from './metrics/metricsRoute.ts'
import { type MetricsOptions, watchServer } from './metrics/watchServer.ts'
import { asRequest } from './requestId.ts'
import { securityHeaders } from './securityHeaders.ts'
import { sendPage } from './sendPage.ts'
import { createWire } from './wire.ts'
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
  /** Digests of the scripts that pages hold in their markup, beside those of campaigns. */
  readonly ownScripts?: readonly string[]
  readonly cacheKeyOf: (url: string) => string
  /** With what other pages were made of, which forgets what changed when the pages do. */
  readonly renderPage: (request: PageRequest, answers: Answers) => Promise<Rendered>
  readonly renderErrorPage: () => Promise<Rendered>
  /** Is told of each answer to a reader. */
  readonly onAnswer?: (req: IncomingMessage, status: number) => void
  /**
   * Next's request handler, or why there is none.
   * @defaultValue `'not-built'`
   */
  readonly admin?: NodeHandler | NoPanel
  /**
   * Epoch milliseconds.
   * @defaultValue the clock
   */
  readonly now?: () => number
  /** Bytes; see `PageCacheOptions`. */
  readonly pageCacheBytes?: number
  /** Of what several pages are made with. */
  readonly answerCacheBytes?: number
  /** Whether pages name what they were made from, for a CDN that purges. */
  readonly hasSurrogateKeys?: boolean
  /** The header in which the operator's own proxy writes a reader's address. */
  readonly readerAddressHeader?: string | null
  /**
   * How much each visitor may cost.
   * @defaultValue as much as they like
   */
  readonly rates?: Rates
  /**
   * Tells the server's numbers at `/metrics` to whoever knows the token.
   * @defaultValue nothing is counted
   */
  readonly metrics?: MetricsOptions | null
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
  const { pageCacheBytes: maxBytes, answerCacheBytes } = options
  const cache = createPageCache({
    now,
    hasSurrogateKeys: options.hasSurrogateKeys ?? false,
    ...(maxBytes === undefined ? {} : { maxBytes }),
  })
  const desk = bannerDeskOf(payload)
  const headers = securityHeaders('reader', siteUrl, [
    ...(options.ownScripts ?? []),
    ...(desk ? [desk.early.policySource] : []),
  ])
  const forWidgets = widgetHeaders(payload, headers)
  const answers = createAnswers({
    now,
    ...(answerCacheBytes === undefined ? {} : { maxBytes: answerCacheBytes }),
  })
  const rooms = createRooms()
  const watching = options.metrics ?? null
  const metrics = watching && watchServer({ payload, cache, answers, rooms, now, ...watching })
  const renderPage = (request: PageRequest): Promise<Rendered> =>
    options.renderPage(request, answers)
  const site = createSiteHandler({
    ...options,
    renderPage: (request) =>
      rooms.pages.enter(() =>
        metrics ? metrics.timeMaking(() => renderPage(request)) : renderPage(request),
      ),
    cache,
    now,
    headers,
    headersFor: (req) => ({ ...forWidgets(req), ...feedHeaders(req) }),
  })
  const photos = createPhotoDoor({ payload, now })
  const cookies = createGuardedCookies(siteUrl, payload.config.cookiePrefix)
  const addressHeader = options.readerAddressHeader ?? null
  const visitorOf = createVisitors({ secret: payload.secret, addressHeader, now })
  const rates = options.rates ?? null
  const logError = (err: unknown, msg: string): void => {
    payload.logger.error({ err, msg })
  }
  let isClosing = false
  const app = createApp({
    siteUrl,
    media: { mediaDir: options.mediaDir, photos, whoAsks: createWhoAsks(payload), now },
    formPaths: formPathsOf(payload),
    // What is in memory never gets here, and costs nobody anything.
    site: async (req, res) => {
      const refusal = rates?.(await visitorOf(req), 'page', 1)
      await (refusal ? turnAway(req, res, refusal) : site.answer(req, res))
    },
    door: { siteUrl, visitorOf, rates, rooms },
    metrics: watching && metrics ? createMetricsRoute(metrics, watching.token) : null,
    assets: await createAssetHandler([...options.assets, ...scriptsOf(desk)]),
    banners: createBannerRoutes(payload, siteUrl),
    rest: knownAsAway(restHandler(options), payload),
    graphql: createGraphqlHandler(payload.config, options.payloadKey),
    admin: handlersOf(options.admin ?? 'not-built', { config: payload.config, now }),
    openPaths: openPathsOf(payload),
    errorPage: async () => createCachedPage(await options.renderErrorPage()),
    sendErrorPage: (req, res, page) => sendPage(req, res, { page, isHit: false, now, headers }),
    health: {
      probe: () => failedJobs(payload),
      isClosing: () => isClosing,
    },
    logError,
  })
  const server = createWire({
    answerStored: (req, res) => {
      const isAnswered = site.answerStored(req, res)
      if (isAnswered) metrics?.requests.countStored(req, res)
      return isAnswered
    },
    app: (req, res) => {
      metrics?.requests.follow(req, res)
      cookies.admit(req)
      cookies.guard(res)
      asRequest(req, res, () => {
        app(req, res)
      })
    },
    headers: securityHeaders('api', siteUrl),
    logError,
  })
  const stopListening = onContentEvent(({ tags }) => {
    answers.evict(tags)
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

const handlersOf = (
  panel: NodeHandler | NoPanel,
  options: Omit<StrangersPanelOptions, 'panel'>,
): AdminHandlers | NoPanel =>
  typeof panel === 'string'
    ? panel
    : { accounts: panel, strangers: createStrangersPanel({ ...options, panel }) }

/** Logins, first accounts and forgotten passwords. */
const formPathsOf = ({ config }: Payload): string[] => [
  `${config.routes.api}/${config.admin.user}/`,
]

const openPathsOf = ({ config }: Payload): ReadonlySet<string> =>
  new Set(config.endpoints.filter(isForAnySite).map(({ path }) => config.routes.api + path))

/** Sent compressed and from memory, as the style sheet is. */
const scriptsOf = (desk: BannerDesk | null): Asset[] =>
  [desk?.early, desk?.script].flatMap((file) =>
    file ? { ...file, contentType: 'text/javascript; charset=utf-8' } : [],
  )

const restHandler =
  ({ payload, payloadKey }: ServerOptions) =>
  (request: Request): Promise<Response> =>
    handleEndpoints({
      config: payload.config,
      request,
      ...(payloadKey === undefined ? {} : { payloadInstanceCacheKey: payloadKey }),
    })
