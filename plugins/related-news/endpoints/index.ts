import {
  addDataAndFileToRequest,
  APIError,
  Forbidden,
  UnauthorizedError,
  type Endpoint,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { toCsv } from '../../kit/csv.ts'
import { forAnySite } from '../../kit/forAnySite.ts'
import type { Rendered } from '../../kit/rendered.ts'
import { crossOriginHeaders } from '../../kit/widgets/crossOrigin.ts'
import { widgetScript } from '../../kit/widgets/widgetScript.ts'
import { clicksPath, countClick, dayOf, readClicks, totalByPlace } from '../clicks.ts'
import { lastRebuild, rebuildIndex } from '../jobs/rebuild.ts'
import { readBesideNow } from '../reader/besideNow.ts'
import { readOverview } from '../reader/overview.ts'
import { typedId } from '../reader/stories.ts'
import { suggestFor } from '../reader/suggest.ts'
import { answerWidget } from '../reader/widget.ts'
import { optionsOf } from '../runtime.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'

const draft = z.object({
  collection: z.string().max(60),
  id: z.union([z.string().max(64), z.number()]).nullish(),
  data: z.record(z.string(), z.unknown()),
  locale: z.string().max(20).nullish(),
})
const clickDays = 92
const recentDays = 30

/** For editors behind a login, for readers' pages open, all under `/api/related-news`. */
export function createEndpoints(options: ResolvedOptions): Endpoint[] {
  const editors = (handler: PayloadHandler): PayloadHandler => {
    return (req) => {
      if (!req.user) throw new UnauthorizedError(req.t)
      if (!options.edits({ req })) throw new Forbidden(req.t)
      return handler(req)
    }
  }
  return [
    { path: '/related-news/suggest', method: 'post', handler: editors(suggest) },
    { path: '/related-news/why/:collection/:id', method: 'get', handler: editors(why) },
    { path: '/related-news/overview', method: 'get', handler: editors(overview) },
    { path: '/related-news/clicks', method: 'get', handler: editors(clickTotals) },
    { path: '/related-news/clicks.csv', method: 'get', handler: editors(clicksFile) },
    { path: '/related-news/rebuild', method: 'get', handler: editors(rebuildState) },
    { path: '/related-news/rebuild', method: 'post', handler: editors(startRebuild) },
    forAnySite({ path: clicksPath, method: 'post', handler: click }),
    { path: '/related-news/widget.js', method: 'get', handler: () => toResponse(widgetScript()) },
    { path: '/related-news/widget/:collection/:id', method: 'get', handler: widget(options) },
  ]
}

async function suggest(req: PayloadRequest): Promise<Response> {
  // Payload reads the body; one that is no JSON is its 400.
  await addDataAndFileToRequest(req)
  const parsed = draft.safeParse(req.data)
  if (!parsed.success)
    throw new APIError('Thiếu loại nội dung hoặc dữ liệu của bài.', 400, null, true)
  const { collection, id, data, locale = null } = parsed.data
  return Response.json(
    await suggestFor(req.payload, { collection, id: id ?? null, data, locale, now: Date.now() }),
  )
}

/** What stands beside a document and why, as its editor sees it. */
async function why(req: PayloadRequest): Promise<Response> {
  const { collection, id } = parametersOf(req)
  const source = optionsOf(req.payload).sources.get(collection)
  const known = source ? typedId(req.payload, collection, id) : null
  if (!source || known === null) throw new APIError('Không có nội dung này.', 404, null, true)
  return Response.json(await readBesideNow(req.payload, { source, id: known, now: Date.now() }))
}

async function overview(req: PayloadRequest): Promise<Response> {
  return Response.json(await readOverview(req, Date.now()))
}

async function clickTotals({ payload }: PayloadRequest): Promise<Response> {
  const since = dayOf(Date.now() - recentDays * 86_400_000)
  return Response.json({ since, places: totalByPlace(await readClicks(payload, since)) })
}

async function clicksFile({ payload }: PayloadRequest): Promise<Response> {
  const since = dayOf(Date.now() - clickDays * 86_400_000)
  const rows = (await readClicks(payload, since)).map(
    ({ day, widget, position, clicks }) => [day, widget, position, clicks] as const,
  )
  return new Response(toCsv([['day', 'widget', 'position', 'clicks'], ...rows]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="tin-lien-quan-luot-nhap.csv"',
    },
  })
}

async function rebuildState({ payload }: PayloadRequest): Promise<Response> {
  return Response.json({ rebuild: await lastRebuild(payload) })
}

const running = Symbol.for('thu-do-newsroom.related-rebuild')
type Home = { [running]: Promise<unknown> | null | undefined }

/** Starts or goes on with a rebuild in this process; the answer does not wait for its end. */
function startRebuild({ payload }: PayloadRequest): Response {
  const home = payload.db as unknown as Home
  home[running] ??= rebuildIndex(payload)
    .catch((err: unknown) => {
      payload.logger.error({
        err,
        msg: 'related-news: the rebuild stopped; start it again to go on',
      })
    })
    .finally(() => {
      home[running] = null
    })
  return Response.json({ started: true }, { status: 202 })
}

const clickStatus = { counted: 204, forged: 400, flood: 429, busy: 503 } as const

async function click(req: PayloadRequest): Promise<Response> {
  const token = req.searchParams.get('t') ?? ''
  const result = await countClick(req.payload, token, Date.now())
  return new Response(null, { status: clickStatus[result] })
}

const widget =
  ({ widgetOrigins }: ResolvedOptions): PayloadHandler =>
  async (req) => {
    const { collection, id } = parametersOf(req)
    const isHtml = id.endsWith('.html')
    const rendered = await answerWidget(req.payload, {
      collection,
      id: isHtml ? id.slice(0, -'.html'.length) : id,
      format: isHtml ? 'html' : 'json',
      now: Date.now(),
      locale: req.searchParams.get('locale'),
      siteUrl: req.payload.config.serverURL || new URL(req.url ?? 'http://localhost').origin,
    })
    return toResponse(
      rendered,
      crossOriginHeaders(widgetOrigins, req.headers.get('origin') ?? undefined),
    )
  }

function parametersOf({ routeParams }: PayloadRequest): { collection: string; id: string } {
  const { collection, id } = routeParams ?? {}
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  return { collection: text(collection), id: text(id) }
}

const toResponse = (
  { status, headers, body }: Rendered,
  more: Readonly<Record<string, string>> = {},
): Response => new Response(String(body), { status, headers: { ...headers, ...more } })
