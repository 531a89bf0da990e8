import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Payload } from 'payload'
import { factoriesFor, testPassword } from '../../factories/index.ts'
import { isSmokeServer } from '../../helpers/engine.ts'
import { startSmokeServer } from '../../helpers/mongoServer.ts'
import { siteAssets, stylesheetPath } from '../../../src/site/index.ts'
import { createServer as createNewsroomServer } from '../../../src/server/createServer.ts'
import type { NewsroomServer } from '../../../src/server/createServer.ts'

let mongo: Awaited<ReturnType<typeof startSmokeServer>>
let directory: string
let payload: Payload
let newsroom: NewsroomServer
let origin: string
let article: { id: number; path: string }
let authorization: string

beforeAll(async () => {
  if (!isSmokeServer) return
  directory = mkdtempSync(join(tmpdir(), 'away-'))
  mongo = await startSmokeServer()
  const siteUrl = 'http://localhost:3000'
  Object.assign(process.env, {
    DATABASE_URL: mongo.uri.replace('/?', '/away?serverSelectionTimeoutMS=1500&'),
    MEDIA_DIR: directory,
    SITE_URL: siteUrl,
    PAYLOAD_SECRET: 'only-for-the-tests',
  })
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../../payload.config.ts')
  const routes = await import('../../../src/server/pages/routes.ts')
  const logger = { options: { level: 'silent' } }
  payload = await getPayload({ config: Object.assign({}, await config, { logger }) })
  const make = factoriesFor(payload)
  await make.makeUser('administrator')
  const editor = await make.makeUser('editor')
  const { token } = await payload.login({
    collection: 'users',
    data: { email: editor.email, password: testPassword },
  })
  authorization = `JWT ${token ?? ''}`
  const { id, slug, publicId } = await make.makeArticle({ headline: 'Tin trong bộ nhớ' })
  article = { id, path: `/${slug ?? ''}-${publicId ?? 0}.html` }
  const pages = { payload, now: Date.now, siteUrl, stylesheet: stylesheetPath }
  newsroom = await createNewsroomServer({
    ...{ payload, siteUrl, mediaDir: directory, assets: await siteAssets() },
    cacheKeyOf: routes.cacheKeyOf,
    renderPage: (request) => routes.renderPage(request, pages),
    renderErrorPage: () => routes.renderErrorPage(pages),
  })
  newsroom.server.listen(0)
  await once(newsroom.server, 'listening')
  origin = `http://localhost:${(newsroom.server.address() as AddressInfo).port}`
})
afterAll(async () => {
  if (!isSmokeServer) return
  await newsroom.close(0)
  await payload.destroy()
  mongo.process.kill()
  rmSync(directory, { recursive: true, force: true })
})

async function goAway(): Promise<void> {
  const gone = once(mongo.process, 'exit')
  mongo.process.kill('SIGKILL')
  await gone
}

const get = (path: string) => fetch(origin + path)
const save = (headline: string) =>
  fetch(`${origin}/api/articles/${article.id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ headline, _status: 'published' }),
  })

it.skipIf(!isSmokeServer)(
  'a database that goes away takes no page that is in memory with it, is told of in words, and comes back',
  async () => {
    const kept = [article.path, '/', '/rss']
    for (const path of kept) expect((await get(path)).status).toBe(200)
    await goAway()
    for (const path of kept) expect((await get(path)).status).toBe(200)

    const refused = await save('Không lưu được')
    const { errors } = (await refused.json()) as { errors: { message: string }[] }
    expect([refused.status, errors[0]?.message]).toEqual([
      503,
      expect.stringMatching(/cơ sở dữ liệu tạm thời không trả lời/),
    ])
    const me = await fetch(`${origin}/api/users/me`, { headers: { authorization } })
    expect(me.status).toBe(503)
    const missing = await get('/chua-ai-hoi')
    expect([missing.status, missing.headers.get('retry-after')]).toEqual([503, '60'])
    expect((await get('/readyz')).status).toBe(503)

    // On the same port; this server keeps nothing, so what comes back is an empty database.
    mongo = await startSmokeServer(mongo.port)
    const isReady = async () => (await get('/readyz')).status
    await expect.poll(isReady, { timeout: 20_000 }).toBe(200)
    const { id } = await factoriesFor(payload).makeArticle({ headline: 'Lưu được rồi' })
    expect((await payload.findByID({ collection: 'articles', id })).headline).toBe('Lưu được rồi')
  },
  120_000,
)
