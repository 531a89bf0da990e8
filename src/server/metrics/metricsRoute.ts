import { createHash, timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Metrics } from './createMetrics.ts'

/**
 * `GET /metrics` for whoever knows the token (`Authorization: Bearer …`, RFC 6750 section 2.1).
 * The numbers say nothing of readers, but much of how to bring the server down.
 */
export const createMetricsRoute = (
  { render }: Pick<Metrics, 'render'>,
  token: string,
): RequestHandler => {
  const expected = hash(`Bearer ${token}`)
  return async (req, res) => {
    res.setHeader('cache-control', 'no-store')
    // Hashes are of one length, whatever was sent.
    if (!timingSafeEqual(hash(req.headers.authorization ?? ''), expected)) {
      res.status(401).setHeader('www-authenticate', 'Bearer realm="metrics"')
      res.type('text/plain').send('A token is needed: METRICS_TOKEN.\n')
      return
    }
    const { contentType, body } = await render()
    res.setHeader('content-type', contentType)
    res.end(body)
  }
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
