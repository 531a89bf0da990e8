import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { PayloadRequest } from 'payload'
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
    'cache-control': cacheControl(rendered, now),
    ...(modifiedAt === null ? {} : { 'last-modified': new Date(modifiedAt).toUTCString() }),
  }
  const { status } = rendered
  if (status === 200 && isKnown(req, etag, modifiedAt)) {
    const { link } = rendered.headers
    return new Response(null, { status: 304, headers: { ...caching, ...(link ? { link } : {}) } })
  }
  const headers = {
    ...rendered.headers,
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

function encodingFor({ headers }: PayloadRequest, { body, status }: Rendered): Encoding | null {
  if (status !== 200 || Buffer.byteLength(body) < worthCompressingBytes) return null
  const accepted = (headers.get('accept-encoding') ?? '')
    .split(',')
    .filter((entry) => !/;\s*q=0(?:\.0*)?\s*$/.test(entry))
    .map((entry) => entry.split(';')[0]?.trim().toLowerCase())
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding)) ?? null
}

function cacheControl({ staleAt }: Rendered, now: number): string {
  const untilStale = staleAt === null ? sharedSeconds : Math.floor((staleAt - now) / 1000)
  const seconds = Math.max(0, Math.min(sharedSeconds, untilStale))
  return `public, max-age=0, s-maxage=${seconds}, must-revalidate`
}

/** RFC 9110 section 13.2.2: an ETag, where there is one, decides alone. */
function isKnown({ headers }: PayloadRequest, etag: string, modifiedAt: number | null): boolean {
  const known = headers.get('if-none-match')
  if (known !== null) {
    const tags = known.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
    return tags.includes('*') || tags.includes(etag)
  }
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  return modifiedAt !== null && modifiedAt <= since
}
