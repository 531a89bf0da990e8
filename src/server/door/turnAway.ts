import type { IncomingMessage, ServerResponse } from 'node:http'
import { awayBound, hasBody, readAway } from './requestBody.ts'

/** A no, with its reason in words. */
export type Refusal = {
  readonly status: number
  readonly message: string
  readonly retryAfterSeconds?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** What stops a request where only an exception reaches the one who answers it. */
export class RefusedError extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.message)
    this.name = 'RefusedError'
    this.refusal = refusal
  }
}

/** As long as somebody who is refused may go on sending and still read why. */
const lingerBound = { ...awayBound, maxMs: 3000 }

/**
 * Answers a request that goes no further, in the words of its route. One whose body is still coming
 * loses its connection, though not before it could read the answer: a connection that is closed over
 * unread bytes is reset, and the answer lost with it.
 */
export async function turnAway(
  req: IncomingMessage & { originalUrl?: string },
  res: ServerResponse,
  refusal: Refusal,
): Promise<void> {
  const { status, retryAfterSeconds, headers } = refusal
  const { type, body } = wordsFor(req, refusal)
  const isSending = hasBody(req)
  res.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
    ...(isSending ? { connection: 'close' } : {}),
    ...headers,
  })
  if (isSending) {
    res.write(body)
    await readAway(req, { ...lingerBound, maxBytes: Number.POSITIVE_INFINITY })
  }
  res.end(isSending ? undefined : body)
}

function wordsFor(
  req: IncomingMessage & { originalUrl?: string },
  { message, status }: Refusal,
): { type: string; body: string } {
  const url = req.originalUrl ?? req.url ?? ''
  if (/^\/api(?:[/?]|$)/.test(url)) {
    const body = JSON.stringify({ errors: [{ message }] })
    return { type: 'application/json; charset=utf-8', body }
  }
  if (!req.headers.accept?.includes('text/html')) {
    return { type: 'text/plain; charset=utf-8', body: `${message}\n` }
  }
  const title = `<title>${status}</title>`
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width">${title}`
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="vi">${head}<p>${message}</p></html>\n`,
  }
}
