import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import { keepQuery } from '../../plugins/kit/addresses/keepQuery.ts'
import { isCurrent } from '../../plugins/kit/isCurrent.ts'
import type { CachedPage, Encoding, Variant } from './cachedPage.ts'
import { headerLinesOf, withOwn } from './headerLines.ts'
import { sharedSeconds } from './sharedSeconds.ts'

export type SendOptions = {
  readonly page: CachedPage
  readonly isHit: boolean
  readonly now: () => number
  /** Security headers, the same for every page. */
  readonly headers: Readonly<Record<string, string>>
  /** For this request alone; they go before all others. */
  readonly own?: Readonly<Record<string, string>>
}

/** Answers with the variant that the reader takes, or 304 where she has it. */
export async function sendPage(
  req: IncomingMessage,
  res: ServerResponse,
  options: SendOptions,
): Promise<void> {
  sendVariant(req, res, { ...options, variant: await variantFor(req, options.page) })
}

/** The same at once; false where the page has yet to be compressed for the first who takes it so. */
export function sendStored(
  req: IncomingMessage,
  res: ServerResponse,
  options: SendOptions,
): boolean {
  const variant = variantFor(req, options.page)
  if (variant instanceof Promise) return false
  sendVariant(req, res, { ...options, variant })
  return true
}

function sendVariant(
  req: IncomingMessage,
  res: ServerResponse,
  { page, variant, isHit, now, headers, own }: SendOptions & { readonly variant: Variant },
): void {
  const lines = headerLinesOf(variant, {
    headers,
    cacheControl: variant.headers['cache-control'] ?? cacheControl(page, now()),
    cache: isHit ? 'hit' : 'miss',
  })
  const isUnchanged = page.status === 200 && hasIt(req, variant)
  const shared = isUnchanged ? lines.unchanged : lines.whole
  const { location } = variant.headers
  // The redirect is kept once for all who ask; where they come from is each one's own.
  const leading = location === undefined ? {} : { location: keepQuery(location, req.url ?? '/') }
  res.writeHead(isUnchanged ? 304 : page.status, withOwn(shared, { ...leading, ...own }))
  res.end(isUnchanged || req.method === 'HEAD' ? undefined : variant.body)
}

/** Most who ask again name the one validator that they were given. */
const hasIt = ({ headers }: IncomingMessage, variant: Variant): boolean =>
  headers['if-none-match'] === variant.headers['etag'] || isCurrent(headers, variant.headers)

/** `max-age=0`: a browser asks each time, so that what is published is on the next page she opens. */
function cacheControl({ status, staleAt }: CachedPage, now: number): string {
  if (status >= 500) return 'no-store'
  const untilStale = staleAt === null ? sharedSeconds : Math.floor((staleAt - now) / 1000)
  const seconds = Math.max(0, Math.min(sharedSeconds, untilStale))
  return `public, max-age=0, s-maxage=${seconds}, must-revalidate`
}

/** In our order of preference, whatever the reader's: every one of these costs her the same. */
const offered: Encoding[] = ['br', 'gzip', 'identity']
/** Accept-Encoding has a handful of spellings in the wild; strangers' inventions are bounded. */
const acceptable = new LRUCache<string, readonly Encoding[]>({ max: 200 })

function variantFor(req: IncomingMessage, page: CachedPage): Variant | Promise<Variant> {
  const header = req.headers['accept-encoding'] ?? ''
  let encodings = acceptable.get(header)
  if (!encodings) {
    const accepted = new Set(new Negotiator(req).encodings(offered))
    encodings = offered.filter((encoding) => accepted.has(encoding))
    acceptable.set(header, encodings)
  }
  for (const encoding of encodings) {
    const variant = page.variantIn(encoding)
    if (variant instanceof Promise) return variant.then((made) => made ?? page.whole())
    if (variant) return variant
  }
  // A reader who refuses everything is answered as well as can be (RFC 9110 section 12.5.3).
  return page.whole()
}
