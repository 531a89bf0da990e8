import type { IncomingMessage } from 'node:http'
import { setTimeout as after } from 'node:timers/promises'

export type BodyBound = { readonly maxBytes: number; readonly maxMs: number }

/** The body whole; null where it is larger, or takes longer to come, than the bound. */
export async function readBody(req: IncomingMessage, bound: BodyBound): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  const isWhole = await readTo(req, bound, (chunk) => chunks.push(chunk))
  return isWhole ? Buffer.concat(chunks) : null
}

/**
 * Takes what is left of a body off the wire, so that the next request of the connection can be
 * heard; false where that is more than the bound.
 */
export const readAway = (req: IncomingMessage, bound: BodyBound): Promise<boolean> =>
  readTo(req, bound, () => undefined)

/** Above it a body is not read only to be thrown away. */
export const awayBound: BodyBound = { maxBytes: 2 * 1024 ** 2, maxMs: 10_000 }

export const announcedBytes = ({ headers }: IncomingMessage): number =>
  Number(headers['content-length'] ?? 0)

/** Something came or comes after the headers (RFC 9112 section 6.3), and was not read to its end. */
export const hasBody = (req: IncomingMessage): boolean =>
  !req.readableEnded && (req.headers['transfer-encoding'] !== undefined || announcedBytes(req) > 0)

async function readTo(
  req: IncomingMessage,
  { maxBytes, maxMs }: BodyBound,
  take: (chunk: Buffer) => unknown,
): Promise<boolean> {
  if (!hasBody(req)) return true
  if (req.destroyed || announcedBytes(req) > maxBytes) return false
  const ended = new AbortController()
  const isLate = after(maxMs, false, { signal: ended.signal, ref: false }).catch(() => false)
  try {
    return await Promise.race([collect(req, maxBytes, take), isLate])
  } finally {
    ended.abort()
  }
}

function collect(
  req: IncomingMessage,
  maxBytes: number,
  take: (chunk: Buffer) => unknown,
): Promise<boolean> {
  let length = 0
  return new Promise((resolve) => {
    const settle = (isWhole: boolean): void => {
      req.off('data', onData).off('end', onEnd).off('close', onClose).off('error', onClose)
      // Late errors of a reader who is gone concern nobody.
      req.on('error', () => undefined)
      resolve(isWhole)
    }
    const onData = (chunk: Buffer): void => {
      length += chunk.length
      if (length > maxBytes) settle(false)
      else take(chunk)
    }
    const onEnd = (): void => {
      settle(true)
    }
    const onClose = (): void => {
      settle(false)
    }
    req.on('data', onData).on('end', onEnd).on('close', onClose).on('error', onClose)
  })
}
