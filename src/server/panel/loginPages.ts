import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { inject } from 'light-my-request'
import Negotiator from 'negotiator'
import { getRequestLanguage, parseCookies, type SanitizedConfig } from 'payload'
import { createFreshCache } from '../../../plugins/kit/answers/freshCache.ts'
import type { Aging } from '../../../plugins/kit/sourced.ts'
import type { NodeHandler } from '../adminHandler.ts'

export type LoginPages = {
  /** Sends the page for who has not logged in; false where it is none that many have in common. */
  send(req: IncomingMessage, res: ServerResponse): Promise<boolean>
}

export type LoginPagesOptions = {
  readonly config: SanitizedConfig
  readonly panel: NodeHandler
  /** Epoch milliseconds. */
  readonly now: () => number
}

type LoginPage = Aging & {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[]>>
  readonly body: Buffer
}

/** Nobody waits longer for the one that is made for all. */
const patienceMs = 10_000

/** What it shows comes from the configuration; a minute is only for what nobody thought of. */
const keptMs = 60_000

/**
 * The login page is the dearest that strangers can ask for, and the same for all of them but for
 * language and colours. So it is made for a request of our own that says these and nothing else, and
 * sent to everybody who asks within a minute.
 */
export function createLoginPages({ config, panel, now }: LoginPagesOptions): LoginPages {
  const path = config.routes.admin + config.admin.routes.login
  const cache = createFreshCache<LoginPage>({
    now,
    shelves: [32],
    shelfOf: (_, { status }) => (status === 200 ? 0 : null),
    sizeOf: () => 1,
  })
  return {
    async send(req, res) {
      if (req.url !== path || req.method !== 'GET' || req.headers['rsc'] !== undefined) return false
      const wish = wishOf(req, config)
      // Where it cannot be made, whoever asks is answered, and the failure logged, as for any other page.
      const page = await cache.get(JSON.stringify(wish), () => make(wish)).catch(() => null)
      if (page?.status !== 200) return false
      for (const [name, value] of Object.entries(page.headers)) res.setHeader(name, value)
      res.writeHead(200).end(page.body)
      return true
    },
  }

  async function make({ language, theme, isSmall }: Wish): Promise<LoginPage> {
    const { cookiePrefix } = config
    const made = await inject(dispatch, {
      signal: AbortSignal.timeout(patienceMs),
      method: 'GET',
      url: path,
      authority: new URL(config.serverURL || 'http://localhost').host,
      headers: {
        accept: 'text/html',
        'accept-language': language,
        ...(isSmall ? { 'accept-encoding': 'gzip' } : {}),
        ...(theme ? { cookie: `${cookiePrefix}-theme=${theme}` } : {}),
      },
    })
    // A page that sets a cookie is somebody's own.
    const status = made.headers['set-cookie'] === undefined ? made.statusCode : 0
    return {
      status,
      headers: { ...ownHeaders(made.headers), 'content-length': String(made.rawPayload.length) },
      body: made.rawPayload,
      tags: [],
      staleAt: now() + keptMs,
    }
  }

  function dispatch(req: IncomingMessage, res: ServerResponse): void {
    const answer = async (): Promise<void> => panel(req, res)
    answer().catch((error: unknown) => {
      res.destroy(error instanceof Error ? error : new Error(String(error)))
    })
  }
}

/** All that the page depends on. */
type Wish = { readonly language: string; readonly theme: string; readonly isSmall: boolean }

function wishOf(req: IncomingMessage, config: SanitizedConfig): Wish {
  const headers = new Headers()
  for (const name of ['cookie', 'accept-language']) {
    const value = req.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  const cookies = parseCookies(headers)
  const colours = [
    cookies.get(`${config.cookiePrefix}-theme`),
    req.headers['sec-ch-prefers-color-scheme'],
  ]
  return {
    language: getRequestLanguage({ config, cookies, headers }),
    theme: colours.find((colour) => colour === 'dark' || colour === 'light') ?? '',
    isSmall: new Negotiator(req).encoding(['gzip', 'identity']) === 'gzip',
  }
}

/** Those of one message on one connection are not the page's. */
function ownHeaders(headers: OutgoingHttpHeaders): LoginPage['headers'] {
  const ofTheMessage = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding'])
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      ofTheMessage.has(name) || value === undefined
        ? []
        : [[name, Array.isArray(value) ? value : String(value)]],
    ),
  )
}
