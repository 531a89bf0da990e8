import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'

type Options = {
  readonly siteUrl: string
  /** Whole paths that any site's page may write to: they ask for no login and believe only signatures. */
  readonly openPaths: ReadonlySet<string>
}

/**
 * Writes come from this site's own pages or from programs, never from another site's page, whatever
 * body type it sends and whether or not it brings a cookie: a login is a write too.
 */
export const refuseOtherSites =
  ({ siteUrl, openPaths }: Options): RequestHandler =>
  (req, res, next) => {
    const [path = ''] = req.originalUrl.split('?')
    if (openPaths.has(path) || isReading(req) || isFromHere(req, siteUrl)) {
      next()
      return
    }
    const message = `Yêu cầu này đến từ một trang khác nên không được nhận. Hãy mở ${siteUrl}/admin rồi làm lại ở đó.`
    res
      .status(403)
      .setHeader('cache-control', 'no-store')
      .json({ errors: [{ message }] })
  }

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])
const isReading = ({ method = '' }: IncomingMessage): boolean => reading.has(method)

/**
 * Every browser of today says by `Sec-Fetch-Site` whether a page of the same origin asks (W3C Fetch
 * Metadata); over plain HTTP and in older ones `Origin` says which site does. What sends neither is no
 * browser, and nobody can make it send another person's cookie.
 */
function isFromHere({ headers }: IncomingMessage, siteUrl: string): boolean {
  const { origin } = headers
  const site = headers['sec-fetch-site']
  if (origin === siteUrl || site === 'same-origin' || site === 'none') return true
  if (site !== undefined) return false
  return origin === undefined || URL.parse(origin)?.host === headers.host
}
