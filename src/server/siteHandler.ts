import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PageCache } from './pageCache.ts'
import type { Rendered } from '../../plugins/kit/rendered.ts'
import { sendPage, sendStored } from './sendPage.ts'

/** A reader's address: the path as sent, and its parameters. */
export type PageRequest = { readonly path: string; readonly query: URLSearchParams }

export type SiteOptions = {
  readonly cache: PageCache
  readonly now: () => number
  readonly headers: Readonly<Record<string, string>>
  /** Headers that depend on who asks, such as another site's page for a widget. */
  readonly headersFor?: (req: IncomingMessage) => Readonly<Record<string, string>>
  /** Path and the parameters that pages understand: two addresses of one page share it. */
  readonly cacheKeyOf: (url: string) => string
  /** Answers any address; one that leads nowhere with a 404 page. */
  readonly renderPage: (request: PageRequest) => Promise<Rendered>
  /** Is told of each answer, from memory or not; must not throw. */
  readonly onAnswer?: (req: IncomingMessage, status: number) => void
}

export type SiteHandler = {
  /** Answers from memory; false when the page is not there as the reader takes it. */
  answerStored(req: IncomingMessage, res: ServerResponse): boolean
  answer(req: IncomingMessage, res: ServerResponse): Promise<void>
}

/** Reader pages. A login changes nothing here: an editor sees what her readers see. */
export function createSiteHandler(options: SiteOptions): SiteHandler {
  const { cache, now, headers, cacheKeyOf, renderPage, onAnswer } = options
  const ownOf = options.headersFor ?? (() => ({}))
  return {
    answerStored(req, res) {
      if (!isReading(req)) return false
      const page = cache.lookup(cacheKeyOf(req.url ?? '/'))
      if (!page) return false
      const options = { page, isHit: true, now, headers, own: ownOf(req) }
      if (!sendStored(req, res, options)) return false
      onAnswer?.(req, page.status)
      return true
    },
    async answer(req, res) {
      // A browser asks for leave before a program of another site's page reads (Fetch, section 4.8).
      if (req.method === 'OPTIONS') {
        res.writeHead(204, { ...headers, allow: 'GET, HEAD, OPTIONS', ...ownOf(req) }).end()
        return
      }
      if (!isReading(req)) {
        res.writeHead(405, { ...headers, allow: 'GET, HEAD, OPTIONS', 'content-type': plainText })
        res.end('Trang này chỉ để đọc.\n')
        return
      }
      const url = req.url ?? '/'
      const page = await cache.get(cacheKeyOf(url), () => renderPage(pageRequestOf(url)))
      await sendPage(req, res, { page, isHit: false, now, headers, own: ownOf(req) })
      onAnswer?.(req, page.status)
    },
  }
}

const plainText = 'text/plain; charset=utf-8'
const isReading = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

/** Split by hand: `new URL` would read `//host/path` as another site's address. */
function pageRequestOf(url: string): PageRequest {
  const end = url.indexOf('?')
  if (end === -1) return { path: url, query: new URLSearchParams() }
  return { path: url.slice(0, end), query: new URLSearchParams(url.slice(end + 1)) }
}
