import { createHash } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { answerFeed } from '../answer/answerFeed.ts'
import { noteReader } from '../journal/noteReader.ts'
import type { Rendered } from '../../kit/rendered.ts'
import { refusals } from './answers.ts'

/** `GET /api/rss-feeds/…` in a project without a page cache of its own. */
export const serveFeedsEndpoint: Endpoint = {
  path: '/rss-feeds/:path*',
  method: 'get',
  async handler(req) {
    const now = Date.now()
    const path = req.pathname
    const rendered = await answerFeed(req.payload, { path, now })
    if (!rendered) return refusals.missing()
    const userAgent = req.headers.get('user-agent') ?? ''
    if (rendered.status === 200) noteReader(req.payload, { path, userAgent, now })
    return respond(req, rendered, now)
  },
}

/** How long a shared cache may answer where nothing changes by itself. */
const sharedSeconds = 60

function respond(req: PayloadRequest, rendered: Rendered, now: number): Response {
  const { status, body, staleAt } = rendered
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const seconds =
    staleAt === null
      ? sharedSeconds
      : Math.max(0, Math.min(sharedSeconds, Math.floor((staleAt - now) / 1000)))
  const headers = {
    ...rendered.headers,
    etag,
    'cache-control': `public, max-age=0, s-maxage=${seconds}, must-revalidate`,
  }
  const known = (req.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim())
  const isKnown = known.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag)
  if (status === 200 && isKnown) return new Response(null, { status: 304, headers })
  return new Response(status === 301 ? null : (body as BodyInit), { status, headers })
}
