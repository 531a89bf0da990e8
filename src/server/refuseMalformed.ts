import type { RequestHandler } from 'express'

/** A request that no handler behind Express can take in; the reader's own mistake. */
class MalformedRequestError extends Error {
  readonly status = 400
}

/** `TRACE` has no form as a web request, and Payload and Next decode paths without a net. */
export const refuseMalformed: RequestHandler = ({ method, originalUrl }, _, next) => {
  next(method !== 'TRACE' && isDecodable(originalUrl) ? undefined : new MalformedRequestError())
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?')[0] ?? '')
    return true
  } catch {
    return false
  }
}
