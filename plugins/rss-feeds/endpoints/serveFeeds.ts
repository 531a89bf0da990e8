import type { Endpoint, PayloadHandler } from 'payload'
import { answerFeed } from '../answer/answerFeed.ts'
import { leaveForBrowsers } from '../answer/forEverybody.ts'
import { noteReader } from '../journal/noteReader.ts'
import type { Rendered } from '../../kit/rendered.ts'
import { runtimeOf } from '../runtime.ts'
import { feedResponse, hashOf } from './feedResponse.ts'
import { refusals } from './answers.ts'

const giveLeave: PayloadHandler = () =>
  Promise.resolve(new Response(null, { status: 204, headers: leaveForBrowsers }))

/** `GET`, `HEAD` and `OPTIONS /api/rss-feeds/…` in a project without a page cache of its own. */
export function createFeedEndpoints(): Endpoint[] {
  const flights = new Map<string, Promise<Rendered | null>>()
  const modifiedAt = createModificationTimes()
  const handler: PayloadHandler = async (req) => {
    const now = Date.now()
    const { nextBasePath } = runtimeOf(req.payload).options
    // Next gives its own base path on, or takes it away, by the version.
    const path = withoutStart(req.pathname, nextBasePath)
    // Made once for all who ask meanwhile; what they add to the address changes nothing.
    const flight =
      flights.get(path) ??
      answerFeed(req.payload, { path, now }).finally(() => {
        flights.delete(path)
      })
    flights.set(path, flight)
    const rendered = await flight
    if (!rendered) return refusals.missing()
    const userAgent = req.headers.get('user-agent') ?? ''
    if (rendered.status === 200) noteReader(req.payload, { path, userAgent, now })
    return feedResponse(req, { rendered, now, modifiedAt: modifiedAt(path, rendered, now) })
  }
  const path = '/rss-feeds/:path*'
  return [
    { path, method: 'get', handler },
    { path, method: 'head', handler },
    { path, method: 'options', handler: giveLeave },
  ]
}

const withoutStart = (path: string, start: string): string =>
  start !== '' && path.startsWith(`${start}/`) ? path.slice(start.length) : path

/** Some hundreds of feeds; archives of strangers' choosing push the oldest out. */
const maxKnown = 5000

/**
 * Since which whole second each feed has this content, as far as this process saw it; null where the
 * second would not tell it from its predecessor.
 */
function createModificationTimes() {
  const known = new Map<string, { hash: string; at: number | null; second: number }>()
  return (path: string, rendered: Rendered, now: number): number | null => {
    if (rendered.status !== 200) return null
    const hash = hashOf(rendered)
    const before = known.get(path)
    if (before?.hash === hash && before.at !== null) return before.at
    const second = Math.floor(now / 1000) * 1000
    const at = before && before.second >= second ? null : second
    known.delete(path)
    known.set(path, { hash, at, second })
    const [oldest] = known.keys()
    if (known.size > maxKnown && oldest !== undefined) known.delete(oldest)
    return at
  }
}
