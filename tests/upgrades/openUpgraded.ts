/**
 * Starts this version over the database and the files that the environment names, asks for all that
 * its readers may see, and prints the answers. With `DIE_AT_WRITE` it is killed at its so many-th write
 * to the database. Run by `runBundled.ts`.
 */
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { type AddressInfo, Socket } from 'node:net'
import { join } from 'node:path'
import { StatementSync } from 'node:sqlite'
import { makePhotoFile } from '../factories/photoFile.ts'
import type { Upgraded } from './upgraded.ts'

let writesLeft = Number(process.env['DIE_AT_WRITE'] ?? Infinity)
countWrites()

const { getPayload } = await import('payload')
const { default: config } = await import('../../payload.config.ts')
const { parseEnvironment } = await import('../../src/server/environment.ts')
const { createServer } = await import('../../src/server/createServer.ts')
const { feedBodies } = await import('../../src/server/pages/feedBodies.ts')
const routes = await import('../../src/server/pages/routes.ts')
const { siteAssets, stylesheetPath } = await import('../../src/site/index.ts')
const { useBodyRenderer } = await import('../../plugins/rss-feeds/index.ts')

const { mediaDir, siteUrl } = parseEnvironment(process.env)
const logger = { options: { level: 'error' } }
const payload = await getPayload({ config: Object.assign({}, await config, { logger }) })
const reached = writesLeft
await writePhotoFiles()
useBodyRenderer(payload, feedBodies(siteUrl))
const pages = { payload, now: Date.now, siteUrl, stylesheet: stylesheetPath }
const newsroom = await createServer({
  ...{ payload, siteUrl, mediaDir, assets: await siteAssets(), cacheKeyOf: routes.cacheKeyOf },
  renderPage: (request) => routes.renderPage(request, pages),
  renderErrorPage: () => routes.renderErrorPage(pages),
})
newsroom.server.listen(0)
await once(newsroom.server, 'listening')
const origin = `http://localhost:${(newsroom.server.address() as AddressInfo).port}`

const { docs } = await payload.find({
  ...{ collection: 'articles', sort: 'publicId', pagination: false, depth: 0, draft: false },
})
const stories: Upgraded['stories'][number][] = []
for (const { headline, slug, publicId, _status } of docs) {
  const { status, text } = await get(`/${slug ?? ''}-${publicId ?? 0}.html`)
  const [, photo = null] = /src="(?:http:\/\/localhost:3000)?(\/media\/[^" ]+)"/.exec(text) ?? []
  const photoStatus = photo === null ? null : (await get(photo)).status
  stories.push({ headline, state: String(_status), status, photoStatus })
}
const pagesAsked: Record<string, number> = {}
for (const path of ['/', '/thoi-su', '/rss', '/sitemap.xml', '/admin-khong-co']) {
  pagesAsked[path] = (await get(path)).status
}
const [feedPath = ''] = /\/rss\/[^" ]+\.rss|\/[^" ]+\.rss/.exec((await get('/rss')).text) ?? []
const feed = (await get(feedPath)).text
const { user } = await payload.login({
  collection: 'users',
  data: { email: 'admin@newsroom.example', password: 'only-for-the-tests-1' },
})
const { totalDocs: schedules } = await payload.count({ collection: 'payload-jobs' })
const answers: Upgraded = {
  ...{ stories, pages: pagesAsked, schedules, administrator: user?.email ?? null },
  feedTitles: [...feed.matchAll(/<item>\s*<title><!\[CDATA\[(.*?)\]\]>/gs)].map(
    ([, title]) => title ?? '',
  ),
  writes: Number(process.env['DIE_AT_WRITE'] ?? 0) - reached,
}
process.stdout.write(`answers ${JSON.stringify(answers)}\n`)
await newsroom.close(0)
await payload.destroy()
process.exit(0)

/** SQLite's statements that change rows, or whatever is sent to a MongoDB server. */
function countWrites(): void {
  const count = (): void => {
    writesLeft -= 1
    if (writesLeft <= 0) process.kill(process.pid, 'SIGKILL')
  }
  precede(StatementSync.prototype, 'run', count)
  precede(Socket.prototype, 'write', (socket) => {
    if (String((socket as Socket).remotePort) === process.env['DATABASE_PORT']) count()
  })
}

/** Does something at each call of a method, before it. */
function precede(prototype: object, name: string, act: (receiver: unknown) => void): void {
  const methods = prototype as Record<string, (this: unknown, ...args: unknown[]) => unknown>
  const own = methods[name]
  methods[name] = function (...args) {
    act(this)
    return own?.apply(this, args)
  }
}

async function get(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(origin + path, { redirect: 'manual' })
  return { status: response.status, text: await response.text() }
}

/** Pictures are files beside the database; any will do, as long as they have their names. */
async function writePhotoFiles(): Promise<void> {
  mkdirSync(mediaDir, { recursive: true })
  const { data } = await makePhotoFile({ name: 'anh.jpg', width: 64, height: 48 })
  const { docs: photos } = await payload.find({ collection: 'media', pagination: false, depth: 0 })
  for (const { filename, sizes } of photos) {
    const names = [filename, ...Object.values(sizes ?? {}).map((size) => size.filename)]
    for (const name of names) if (name) writeFileSync(join(mediaDir, name), data)
  }
}
