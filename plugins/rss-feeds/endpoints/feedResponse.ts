import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import Negotiator from 'negotiator'
import type { PayloadRequest } from 'payload'
import { keepQuery } from '../../kit/addresses/keepQuery.ts'
import { isCurrent } from '../../kit/isCurrent.ts'
import type { Rendered } from '../../kit/rendered.ts'

/** How long a shared cache may answer where nothing changes by itself. */
const sharedSeconds = 60

type Answer = {
  readonly rendered: Rendered
  /** Epoch milliseconds. */
  readonly now: number
  /** Since when the body is what it is; null where a second would not tell. */
  readonly modifiedAt: number | null
}

/** Of the body, whatever its encoding. */
export const hashOf = ({ body }: Rendered): string =>
  createHash('sha256').update(body).digest('base64url')

/** The answer over HTTP: validators and 304, HEAD, compressed for who takes it. */
export async function feedResponse(req: PayloadRequest, answer: Answer): Promise<Response> {
  const { rendered, now, modifiedAt } = answer
  const encoding = encodingFor(req, rendered)
  const etag = `"${hashOf(rendered)}${encoding === null ? '' : `-${encoding}`}"`
  const caching = {
    vary: 'Accept-Encoding',
    etag,
    'cache-control': rendered.headers['cache-control'] ?? cacheControl(rendered, now),
    ...(modifiedAt === null ? {} : { 'last-modified': new Date(modifiedAt).toUTCString() }),
  }
  const { status } = rendered
  if (status === 200 && isCurrent(Object.fromEntries(req.headers), caching)) {
    return new Response(null, { status: 304, headers: { ...withoutType(rendered), ...caching } })
  }
  const { location } = rendered.headers
  const headers = {
    ...rendered.headers,
    ...(location === undefined ? {} : { location: keepQuery(location, req.url ?? '') }),
    ...caching,
    ...(encoding === null ? {} : { 'content-encoding': encoding }),
  }
  if (status === 301 || req.method === 'HEAD') return new Response(null, { status, headers })
  const body = encoding === null ? rendered.body : await compress[encoding](rendered.body)
  return new Response(body as BodyInit, { status, headers })
}

type Encoding = 'br' | 'gzip'

/** Brotli at 5 costs about as much as gzip at 6. */
const compress: Readonly<Record<Encoding, (body: Rendered['body']) => Promise<Buffer>>> = {
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body),
}

/** Below it a compressed body saves less than the packet that it travels in. */
const worthCompressingBytes = 1024

/** In our order of preference: each costs the reader the same. */
const offered = ['br', 'gzip'] as const

function encodingFor({ headers }: PayloadRequest, { body, status }: Rendered): Encoding | null {
  if (status !== 200 || Buffer.byteLength(body) < worthCompressingBytes) return null
  const asked = { headers: { 'accept-encoding': headers.get('accept-encoding') ?? '' } }
  const accepted = new Negotiator(asked).encodings([...offered])
  return offered.find((encoding) => accepted.includes(encoding)) ?? null
}

function cacheControl({ staleAt }: Rendered, now: number): string {
  const untilStale = staleAt === null ? sharedSeconds : Math.floor((staleAt - now) / 1000)
  const seconds = Math.max(0, Math.min(sharedSeconds, untilStale))
  return `public, max-age=0, s-maxage=${seconds}, must-revalidate`
}

/** RFC 9110 section 15.4.5: a 304 does not describe the body that it leaves out. */
function withoutType({ headers }: Rendered): Record<string, string> {
  const { 'content-type': _, ...others } = headers
  return others
}
