import type {
  Request as ExpressRequest,
  RequestHandler,
  Response as ExpressResponse,
} from 'express'
import { BodyTooLargeError, sendWebResponse, toWebRequest } from './webRequest.ts'

/** A handler in the web's terms, as Payload's are. */
export type WebHandler = (request: Request) => Promise<Response>

/** Above Payload's own limit for a picture, so that its Vietnamese message is the one read. */
const maxUploadBytes = 25 * 1024 ** 2
/** A very long article with every field filled is some hundred kilobytes. */
const maxJsonBytes = 4 * 1024 ** 2

/** Runs a web handler behind Express. */
export function createApiHandler(handler: WebHandler, siteUrl: string): RequestHandler {
  return async (req, res) => {
    // Nobody but the one who asked may keep an answer that depends on a login.
    res.setHeader('cache-control', 'no-store')
    const leaving = new AbortController()
    res.once('close', () => {
      leaving.abort()
    })
    const maxBodyBytes = req.is('multipart/form-data') ? maxUploadBytes : maxJsonBytes
    try {
      const options = { siteUrl, maxBodyBytes, signal: leaving.signal }
      const { request, isTooLarge } = toWebRequest(req, options)
      const response = await handler(request)
      if (isTooLarge()) refuse(req, res)
      else await sendWebResponse(res, response)
    } catch (error) {
      if (error instanceof BodyTooLargeError) refuse(req, res)
      else if (!leaving.signal.aborted) throw error
    }
  }
}

/** Says no and hangs up: reading the rest would be doing what was refused. */
function refuse(req: ExpressRequest, res: ExpressResponse): void {
  res.setHeader('connection', 'close')
  res.status(413).json({ errors: [{ message: 'Dữ liệu gửi lên quá lớn.' }] })
  res.once('finish', () => req.destroy())
}
