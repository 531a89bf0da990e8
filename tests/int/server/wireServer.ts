import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer, type ServerOptions } from '../../../src/server/createServer.ts'
import { cacheKeyOf, renderErrorPage, renderPage } from '../../../src/server/pages/routes.ts'
import { siteAssets } from '../../../src/site/index.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

export type WireServer = {
  readonly newsroom: Newsroom
  readonly port: number
  close(): Promise<void>
}

/** The whole newsroom behind a real port, with a panel that behaves as Next's does on the wire. */
export async function openWireServer(options: Partial<ServerOptions> = {}): Promise<WireServer> {
  const newsroom = await createNewsroom()
  const { payload, mediaDir, siteUrl } = newsroom
  const pages = { payload, now: Date.now, siteUrl, stylesheet: '/assets/site.css' }
  const newsroomServer = await createServer({
    payload,
    siteUrl,
    mediaDir,
    assets: await siteAssets(),
    cacheKeyOf,
    renderPage: (asked, answers) => renderPage(asked, { ...pages, answers }),
    renderErrorPage: () => renderErrorPage(pages),
    admin: panelOnTheWire(),
    ...options,
  })
  const { server } = newsroomServer
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    newsroom,
    port,
    async close() {
      await newsroomServer.close(0)
      await newsroom.close()
    },
  }
}

/** As Next: from the first request on it listens for upgrades, and leaves those that it does not know. */
function panelOnTheWire(): (req: IncomingMessage, res: ServerResponse) => void {
  let isListening = false
  return (req, res) => {
    const { server } = req.socket as unknown as { server: NodeJS.EventEmitter }
    if (!isListening) server.on('upgrade', () => undefined)
    isListening = true
    res.writeHead(200, { 'content-type': 'text/html' }).end('<p>Quản trị</p>')
  }
}
