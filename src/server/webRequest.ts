import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'

/** A request's body went over the limit. */
export class BodyTooLargeError extends Error {
  constructor(limitBytes: number) {
    super(`The request's body is larger than ${limitBytes} bytes`)
    this.name = 'BodyTooLargeError'
  }
}

export type WebRequestOptions = {
  /** Scheme and host of the address: the site's own, since anyone can write a Host header. */
  readonly siteUrl: string
  readonly maxBodyBytes: number
  readonly signal: AbortSignal
  /** The body where it is already here; null to stream it. */
  readonly body: Buffer | null
}

/**
 * Node's request as a web `Request`, its body streamed. The `Content-Length` counts at once; a body
 * without one fails when it passes the limit, and `isTooLarge` then says why.
 *
 * @throws {BodyTooLargeError} when the announced length is over the limit.
 */
export function toWebRequest(
  req: IncomingMessage & { originalUrl?: string },
  { siteUrl, maxBodyBytes, signal, body: given }: WebRequestOptions,
): { request: Request; isTooLarge: () => boolean } {
  const method = req.method ?? 'GET'
  const url = new URL(siteUrl + (req.originalUrl ?? req.url ?? '/'))
  const headers = headersOf(req)
  if (method === 'GET' || method === 'HEAD' || given) {
    const whole = given && given.length > 0 ? { body: new Uint8Array(given) } : {}
    const init = { method, headers, signal, ...whole }
    return { request: new Request(url, init), isTooLarge: () => false }
  }
  if (Number(headers.get('content-length')) > maxBodyBytes) {
    throw new BodyTooLargeError(maxBodyBytes)
  }
  let isTooLarge = false
  async function* limited(): AsyncGenerator<Uint8Array> {
    let length = 0
    // Whoever stops reading has no need of the rest; the connection has.
    const chunks = req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>
    for await (const chunk of chunks) {
      length += chunk.length
      isTooLarge = length > maxBodyBytes
      if (isTooLarge) throw new BodyTooLargeError(maxBodyBytes)
      yield chunk
    }
  }
  const body = Readable.toWeb(Readable.from(limited(), { objectMode: false }))
  const init = { method, headers, signal, body: body as BodyInit, duplex: 'half' }
  return { request: new Request(url, init), isTooLarge: () => isTooLarge }
}

/** Node's headers as the web's. */
export function headersOf(req: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, values] of Object.entries(req.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value)
  }
  return headers
}

/** A web `Response` over Node's, streamed; a reader who leaves cancels the rest. */
export async function sendWebResponse(res: ServerResponse, response: Response): Promise<void> {
  res.statusCode = response.status
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') res.setHeader(name, value)
  }
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('set-cookie', cookies)
  if (!response.body || res.req.method === 'HEAD') {
    await response.body?.cancel()
    res.end()
    return
  }
  await pipeline(Readable.fromWeb(response.body as ReadableStream), res)
}
