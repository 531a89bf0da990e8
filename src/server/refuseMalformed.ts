import type { RequestHandler } from 'express'

/** A request that no handler behind Express can take in; the reader's own mistake. */
class MalformedRequestError extends Error {
  readonly status = 400
}

/** Payload and Next decode paths without a net. */
export const refuseMalformed: RequestHandler = ({ originalUrl }, _, next) => {
  next(isDecodable(originalUrl) ? undefined : new MalformedRequestError())
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?')[0] ?? '')
    return true
  } catch {
    return false
  }
}
