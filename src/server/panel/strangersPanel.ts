import type { SanitizedConfig } from 'payload'
import type { NodeHandler } from '../adminHandler.ts'
import { createWaitingRoom } from '../door/waitingRoom.ts'
import { createLoginPages } from './loginPages.ts'

export type StrangersPanelOptions = {
  readonly config: SanitizedConfig
  /** Next. */
  readonly panel: NodeHandler
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** Next renders a page for tens of milliseconds during which nobody else is answered. */
const pages = { atWork: 1, waiting: 40, patienceMs: 10_000 }

/**
 * The panel for those who have not logged in. All but a few pages only send them to the login: that
 * needs no rendering, and the login page itself is made once for many.
 */
export function createStrangersPanel(options: StrangersPanelOptions): NodeHandler {
  const { config, panel } = options
  const login = config.routes.admin + config.admin.routes.login
  const isOpen = openPagesOf(config)
  const loginPages = createLoginPages(options)
  const room = createWaitingRoom(pages)
  return async (req, res) => {
    const url = req.url ?? login
    const isReading = req.method === 'GET' || req.method === 'HEAD'
    if (isReading && !isOpen(pathOf(url))) {
      const back = withoutMark(url)
      const query =
        back === config.routes.admin ? '' : `?${new URLSearchParams({ redirect: back })}`
      res.writeHead(307, { location: login + query, 'cache-control': 'no-store' }).end()
      return
    }
    if (await loginPages.send(req, res)) return
    await room.enter(async () => panel(req, res))
  }
}

/** The views that Payload shows to anybody, by the paths that the configuration gives them. */
function openPagesOf({ routes, admin }: SanitizedConfig): (path: string) => boolean {
  const { createFirstUser, forgot, inactivity, login, logout, reset, unauthorized } = admin.routes
  const open = [createFirstUser, forgot, inactivity, login, logout, reset, unauthorized].map(
    (route) => routes.admin + route,
  )
  return (path) =>
    // Not a page.
    !(path === routes.admin || path.startsWith(`${routes.admin}/`)) ||
    open.some((route) => path === route || path.startsWith(`${route}/`)) ||
    /^\/[^/]+\/verify\/[^/]+$/.test(path.slice(routes.admin.length))
}

/** Next's script marks what it fetches behind a click: no part of the page's address. */
function withoutMark(url: string): string {
  const [path = '', query = ''] = url.split(/\?(.*)/s)
  const parameters = new URLSearchParams(query)
  if (!parameters.has('_rsc')) return url
  parameters.delete('_rsc')
  return [path, String(parameters)].filter(Boolean).join('?')
}

const pathOf = (url: string): string => url.split('?', 1)[0] ?? url
