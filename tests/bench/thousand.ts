/**
 * `npm run bench:thousand`: a thousand articles through the Local API, then what the first reader of
 * each kind of page waits, with the page uncached and cached. One process, one SQLite file.
 */
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const articles = Number(process.env['BENCH_ARTICLES'] ?? 1000)
const directory = mkdtempSync(join(tmpdir(), 'newsroom-thousand-'))
const database = join(directory, 'newsroom.db')
Object.assign(process.env, {
  DATABASE_URL: `file:${database}`,
  MEDIA_DIR: join(directory, 'media'),
  PAYLOAD_SECRET: 'only-for-measuring-and-proving',
  NODE_ENV: 'production',
})
// After the environment is set: the configuration reads it as it is imported.
const { getPayload } = await import('payload')
const { default: config } = await import('../../payload.config.ts')
const { createServer } = await import('../../src/server/createServer.ts')
const { cacheKeyOf, renderErrorPage, renderPage } = await import('../../src/server/pages/routes.ts')
const { siteAssets, stylesheetPath } = await import('../../src/site/index.ts')

const siteUrl = 'http://localhost'
const payload = await getPayload({ config })
const startMegabytes = memory()
const section = await payload.create({
  collection: 'categories',
  data: { name: 'Thời sự', slug: 'thoi-su' },
})

const startedAt = performance.now()
const newest = Date.now() - 60_000
for (let number = 1; number <= articles; number += 1) {
  const publishedAt = new Date(newest - (articles - number) * 60_000).toISOString()
  const data = { ...articleOf(number), section: section.id, publishedAt, _status: 'published' }
  await payload.create({ collection: 'articles', data: data as never })
}
const seconds = (performance.now() - startedAt) / 1000
console.log(
  `${articles} articles in ${seconds.toFixed(1)} s (${((seconds * 1000) / articles).toFixed(1)} ms each); ` +
    `memory ${startMegabytes} → ${memory()} MB; database ${megabytes(statSync(database).size)} MB`,
)

const pages = { payload, now: Date.now, siteUrl, stylesheet: stylesheetPath }
const newsroom = await createServer({
  payload,
  siteUrl,
  mediaDir: join(directory, 'media'),
  assets: await siteAssets(),
  cacheKeyOf,
  renderPage: (request) => renderPage(request, pages),
  renderErrorPage: () => renderErrorPage(pages),
})
newsroom.server.listen(0)
await once(newsroom.server, 'listening')
const origin = `http://localhost:${(newsroom.server.address() as AddressInfo).port}`

// The client's own first request costs it more than the page.
await fetch(`${origin}/healthz`)
const home = await time('home', '/')
await time('section, page 1', '/thoi-su')
await time('section, page 50', await pageAddress('/thoi-su', 50))
const article = /href="(?:http:\/\/localhost)?(\/[^"]+-\d+\.html)"/.exec(home)?.[1]
if (article) await time('article', article)
console.log(`Memory at the end ${memory()} MB`)
await newsroom.close(0)
await payload.destroy()
rmSync(directory, { recursive: true, force: true })
process.exit(0)

/** First request, made for it; second, from memory. */
async function time(name: string, path: string): Promise<string> {
  const answers: string[] = []
  let body = ''
  for (const _ of ['uncached', 'cached']) {
    const askedAt = performance.now()
    const response = await fetch(origin + path)
    body = await response.text()
    const ms = (performance.now() - askedAt).toFixed(1)
    answers.push(`${response.headers.get('x-cache')} ${ms} ms`)
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
  }
  console.log(`${name.padEnd(18)} ${answers.join(', ')}  (${Math.round(body.length / 1024)} KB)`)
  return body
}

/** Follows "older" links, as a reader would. */
async function pageAddress(first: string, number: number): Promise<string> {
  let path = first
  for (let page = 1; page < number; page += 1) {
    const body = await (await fetch(origin + path)).text()
    const cursor = /href="[^"]*\?truoc=([^"&]+)/.exec(body)?.[1]
    if (!cursor) throw new Error(`page ${page} has no link to older articles`)
    path = `${first}?truoc=${cursor}`
  }
  // Not from the walk: the one that is timed is made anew.
  return path
}

function articleOf(number: number): Record<string, unknown> {
  const node = { version: 1, format: '', indent: 0, direction: 'ltr' }
  const sentence = `Bản tin số ${number}: công đoàn Thủ đô chăm lo đời sống đoàn viên, người lao động. `
  const paragraph = {
    ...node,
    type: 'paragraph',
    textFormat: 0,
    textStyle: '',
    children: [
      {
        type: 'text',
        text: sentence.repeat(6),
        version: 1,
        format: 0,
        mode: 'normal',
        style: '',
        detail: 0,
      },
    ],
  }
  return {
    headline: `Công đoàn Thủ đô, bản tin số ${number}`,
    standfirst: sentence,
    body: { root: { ...node, type: 'root', children: Array.from({ length: 8 }, () => paragraph) } },
  }
}

function memory(): number {
  return megabytes(process.memoryUsage().rss)
}
function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 ** 2)
}
