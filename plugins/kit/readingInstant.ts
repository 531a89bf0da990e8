import type { PayloadRequest } from 'payload'

/**
 * The instant at which a request reads, in epoch milliseconds: what the caller of the Local API put
 * into `context.now` (a page is rendered for one instant, and tests move it), else the clock.
 * HTTP callers cannot set a request's context.
 */
export function readingInstant(req: Pick<PayloadRequest, 'context'>): number {
  const { now } = req.context
  return typeof now === 'number' ? now : Date.now()
}
