import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib'
import compressible from 'compressible'
import etag from 'etag'
import type { Rendered } from '../../plugins/kit/rendered.ts'
import { surrogateKey } from './surrogateKeys.ts'

export type Encoding = 'identity' | 'br' | 'gzip'

/** One body as it goes over the wire, with the headers that differ by encoding. */
export type Variant = {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
}

/** A `Rendered` made ready to be sent any number of times. */
export type CachedPage = {
  readonly status: number
  readonly tags: readonly string[]
  readonly staleAt: number | null
  /** Of the body itself, the same for each encoding. */
  readonly contentHash: string
  /** Of the body as it was made. */
  readonly headers: Readonly<Record<string, string>>
  /**
   * The body in an encoding, which is made when somebody first takes it so, and once; null where
   * compressing saves nothing.
   */
  readonly variantIn: (encoding: Encoding) => Found<Variant | null>
  /** The body as it was made. */
  readonly whole: () => Found<Variant>
  /** What the page occupies in memory with all its variants; with those that it has it may be a fifth. */
  readonly bytes: number
}

/** At once where it is there. */
type Found<T> = T | Promise<T>

export type PageHeaders = {
  /** Epoch milliseconds since when the body is what it is; null where that is not known. */
  readonly lastModified?: (contentHash: string) => number | null
  /** Readers have no use for them, and they say what a page was made from: for a CDN that purges. */
  readonly hasSurrogateKeys?: boolean
}

/** Below it a compressed body saves less than the packet that it travels in. */
const worthCompressingBytes = 1024
/** Headers, tags and bookkeeping. */
const overheadBytes = 1024
/** Of a text, both of its compressed variants come to about this much. */
const compressedShare = 0.5

/** Works out the headers of a body; it is compressed in the thread pool, by {@link CachedPage.variantIn}. */
export function createCachedPage(
  rendered: Rendered,
  { lastModified = () => null, hasSurrogateKeys = false }: PageHeaders = {},
): CachedPage {
  const { status, tags, staleAt } = rendered
  const body = Buffer.isBuffer(rendered.body) ? rendered.body : Buffer.from(rendered.body)
  const contentHash = etag(body)
  const modifiedAt = lastModified(contentHash)
  const shared = {
    ...rendered.headers,
    ...(modifiedAt === null ? {} : { 'last-modified': new Date(modifiedAt).toUTCString() }),
    ...(hasSurrogateKeys && tags.length > 0 && !isPrivate(rendered)
      ? { 'surrogate-key': surrogateKey(tags) }
      : {}),
    vary: 'Accept-Encoding',
  }
  const variantOf = (encoding: Encoding, bytes: Buffer): Variant => ({
    body: bytes,
    headers: { ...shared, ...headersOf(encoding, bytes, contentHash) },
  })
  const isCompressed = isWorthCompressing(rendered, body)
  const { length } = body
  // Most are only ever given it compressed: then nothing holds on to it, and it is made again from that.
  let held: Buffer | null = body
  const made = new Map<Encoding, Found<Variant | null>>()

  async function heldAgain(): Promise<Buffer> {
    if (held) return held
    for (const encoding of ['br', 'gzip'] as const) {
      const variant = made.get(encoding)
      if (variant && !(variant instanceof Promise)) return restore[encoding](variant.body)
    }
    throw new Error('A page has lost its body')
  }
  async function compressInto(encoding: Compressed): Promise<Variant | null> {
    const from = await heldAgain()
    // Whoever cannot be given it compressed is given it as it is.
    const bytes = await compressors[encoding](from).catch(() => from)
    const variant = bytes.length < length ? variantOf(encoding, alone(bytes)) : null
    made.set(encoding, variant)
    if (variant && !made.has('identity')) held = null
    return variant
  }
  function whole(): Found<Variant> {
    const known = made.get('identity') as Found<Variant> | undefined
    if (known) return known
    const keep = (bytes: Buffer): Variant => {
      held = bytes
      const variant = variantOf('identity', bytes)
      made.set('identity', variant)
      return variant
    }
    if (held) return keep(held)
    const making = heldAgain().then(keep)
    made.set('identity', making)
    return making
  }
  return {
    ...{ status, tags, staleAt, contentHash, whole },
    headers: variantOf('identity', body).headers,
    variantIn(encoding) {
      if (encoding === 'identity') return whole()
      const known = made.get(encoding)
      if (known !== undefined) return known
      if (!isCompressed) return null
      const making = compressInto(encoding)
      made.set(encoding, making)
      return making
    },
    bytes: Math.ceil(length * (isCompressed ? 1 + compressedShare : 1)) + overheadBytes,
  }
}

/** A copy in memory of its own size: what zlib gives is a part of a larger piece, which would be held with it. */
function alone(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(copy)
  return copy
}

type Compressed = Exclude<Encoding, 'identity'>

/** No shared cache keeps it, so none has to be told how to forget it. */
const isPrivate = ({ headers }: Rendered): boolean =>
  headers['cache-control']?.startsWith('private') ?? false

const isWorthCompressing = ({ headers }: Rendered, { length }: Buffer): boolean =>
  length > worthCompressingBytes && compressible(headers['content-type'] ?? '') === true

/**
 * Brotli at 5 costs about as much as gzip at 6 and is a fifth smaller; higher levels would hold up the
 * first reader.
 */
const compressors = {
  br: (body: Buffer): Promise<Buffer> =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body: Buffer): Promise<Buffer> => promisify(gzip)(body, { level: 6 }),
} satisfies Record<Compressed, unknown>
const restore = {
  br: promisify(brotliDecompress),
  gzip: promisify(gunzip),
} satisfies typeof compressors

/** A strong validator names bytes, so each encoding has its own (RFC 9110 section 8.8.3.3). */
function headersOf(encoding: Encoding, body: Buffer, hash: string): Record<string, string> {
  const length = { 'content-length': String(body.length) }
  if (encoding === 'identity') return { ...length, etag: hash }
  return { ...length, 'content-encoding': encoding, etag: `${hash.slice(0, -1)}-${encoding}"` }
}
