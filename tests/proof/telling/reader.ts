import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CachedPage } from '../../../src/server/cachedPage.ts'

const kills = Number(process.argv[3] ?? 100)
const stories = 8
const patienceMs = 1000
const siteUrl = 'http://localhost'
const directory = mkdtempSync(join(tmpdir(), 'telling-proof-'))
Object.assign(process.env, {
  DATABASE_URL: process.env['DATABASE_URL'] ?? `file:${join(directory, 'newsroom.db')}`,
  MEDIA_DIR: join(directory, 'media'),
  SITE_URL: siteUrl,
  PAYLOAD_SECRET: 'only-for-this-proof',
  NODE_ENV: 'production',
})
// After the environment is set: the configuration reads it as it is imported.
const { getPayload } = await import('payload')
const { default: config } = await import('../../../payload.config.ts')
const { hearOtherProcesses } = await import('../../../plugins/kit/events/hearOtherProcesses.ts')
const { createServer } = await import('../../../src/server/createServer.ts')
const routes = await import('../../../src/server/pages/routes.ts')
const { siteAssets, stylesheetPath } = await import('../../../src/site/index.ts')

const logger = { options: { level: 'error' } }
const payload = await getPayload({ config: Object.assign({}, await config, { logger }) })
hearOtherProcesses(payload)
const pages = { payload, now: Date.now, siteUrl, stylesheet: stylesheetPath }
const newsroom = await createServer({
  payload,
  siteUrl,
  mediaDir: join(directory, 'media'),
  assets: await siteAssets(),
  cacheKeyOf: routes.cacheKeyOf,
  renderPage: (request) => routes.renderPage(request, pages),
  renderErrorPage: () => routes.renderErrorPage(pages),
})
newsroom.server.listen(0)
await once(newsroom.server, 'listening')
const origin = `http://localhost:${(newsroom.server.address() as AddressInfo).port}`

const paths = await writeStories()
type Seen = { readonly status: number; readonly text: string }
const late: number[] = []
let unaware = 0
let saved = 0
let staleAfterPatience = 0

const rounds = 13
let next = startWriter()
const seenAfter = await measureTelling(next)
for (let kill = 1; kill <= kills; kill += 1) {
  const writer = next
  await writer.ready
  next = startWriter()
  for (const path of paths) await read(path)
  const gone = once(writer.process, 'exit')
  writer.process.stdin?.write('go\n')
  const isOver = gone.then(() => true)
  // Readers go on asking, so that what its earlier changes took from memory is there again.
  while (!(await Promise.race([isOver, sleep(50, false)]))) await Promise.all(paths.map(read))
  saved += writer.saved()
  await judge(kill)
}
next.process.kill('SIGKILL')
await newsroom.close(0)
await payload.destroy()
rmSync(directory, { recursive: true, force: true })

const quantile = (sorted: readonly number[], share: number) =>
  Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? 0)
const inWords = (passed: readonly number[]): string => {
  const sorted = passed.toSorted((a, b) => a - b)
  const [half, most, all] = [0.5, 0.95, 1].map((share) => quantile(sorted, share))
  return `p50 ${half} ms, p95 ${most} ms, most ${all} ms`
}
const seenP95 = quantile(
  seenAfter.toSorted((a, b) => a - b),
  0.95,
)
console.log(
  `Published on one, gone from the other's memory: ${inWords(seenAfter)}, of ${seenAfter.length}`,
)
console.log(
  `${kills} kills around a commit, ${saved} changes acknowledged before them, ${paths.length} pages watched`,
)
console.log(`${unaware} times a page was not true when its writer had died`)
console.log(`True again after: ${inWords(late)}`)
console.log(`Stale pages ${patienceMs} ms after the kill: ${staleAfterPatience}`)
if (staleAfterPatience > 0 || unaware === 0 || seenP95 > 700) {
  console.error('NOT PROVEN')
  process.exit(1)
}
console.log('PROVEN: what is committed is told, however the process ends')
process.exit(0)

/**
 * From the commit of each publish in the writer's process until the page that this one had in memory
 * is no longer given out, in milliseconds. Both read one clock.
 */
async function measureTelling(writer: Writer): Promise<number[]> {
  await writer.ready
  const { docs } = await payload.find({ collection: 'articles', limit: 0, pagination: false })
  const passed: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const { id, publicId } of docs) {
      const path = paths.find((one) => one.endsWith(`-${publicId ?? 0}.html`))
      if (path === undefined) throw new Error(`story ${id} has no page`)
      // Any moment between two looks.
      await sleep(randomInt(600))
      await read(path)
      const kept = remembered().get(path)
      const committed = writer.publish(id)
      while (kept && remembered().get(path) === kept) await sleep(2)
      const goneAt = Date.now()
      if (kept) passed.push(Math.max(0, goneAt - (await committed)))
      else await committed
    }
  }
  return passed
}

/** Stories of one section; returns the addresses of all that shows them. */
async function writeStories(): Promise<string[]> {
  const data = { name: 'Thời sự', slug: 'thoi-su' }
  const section = await payload.create({ collection: 'categories', data })
  for (let number = 1; number <= stories; number += 1) {
    const text = `Chuyện số ${number} của phường`
    const story = { headline: text, standfirst: text, section: section.id, body: paragraph(text) }
    await payload.create({
      collection: 'articles',
      data: { ...story, _status: 'published' } as never,
    })
  }
  const { text } = await read('/thoi-su')
  const found = text.matchAll(/href="(?:http:\/\/localhost)?(\/[^"]+-\d+\.html)"/g)
  const addresses = new Set([...found].map(([, path = '']) => path))
  if (addresses.size !== stories) throw new Error(`${addresses.size} stories are in the section`)
  return ['/', '/thoi-su', ...addresses]
}

async function read(path: string): Promise<Seen> {
  const response = await fetch(origin + path, { redirect: 'manual' })
  return { status: response.status, text: await response.text() }
}

/** The page as it would be made now. */
async function make(path: string): Promise<Seen> {
  const query = new URLSearchParams()
  const { status, body } = await routes.renderPage({ path, query }, pages)
  return { status, text: String(body) }
}

/** What readers would get from memory at a moment; a page that is not there is made when asked for. */
function remembered(): Map<string, CachedPage> {
  const found = paths.map((path) => [path, newsroom.cache.lookup(routes.cacheKeyOf(path))] as const)
  return new Map(found.filter((entry): entry is [string, CachedPage] => entry[1] !== undefined))
}

/** Looks on for as long as is allowed, then asks the database what was true all the while. */
async function judge(kill: number): Promise<void> {
  const diedAt = performance.now()
  const looks = []
  for (let passedMs = 0; passedMs < patienceMs; passedMs = performance.now() - diedAt) {
    looks.push({ passedMs, kept: remembered() })
    await sleep(10)
  }
  const truth = new Map<string, Seen>()
  for (const path of paths) truth.set(path, await make(path))
  const isStale = ([path, page]: readonly [string, Seen]): boolean => !isSame(page, truth.get(path))
  const isTrue = looks.map(({ kept }) => ![...kept].map(seenIn).some(isStale))
  if (isTrue[0] === false) {
    unaware += 1
    late.push(looks[isTrue.lastIndexOf(false) + 1]?.passedMs ?? patienceMs)
  }
  const atEnd: [string, Seen][] = []
  for (const path of paths) atEnd.push([path, await read(path)])
  const stale = new Set(
    [...[...(looks.at(-1)?.kept ?? [])].map(seenIn), ...atEnd]
      .filter(isStale)
      .map(([path]) => path),
  )
  staleAfterPatience += stale.size
  if (stale.size > 0) console.error(`Kill ${kill}: stale ${[...stale].join(' ')}`)
}

function seenIn([path, page]: [string, CachedPage]): [string, Seen] {
  const whole = page.whole()
  if (whole instanceof Promise) throw new Error('Nobody takes a page compressed here')
  return [path, { status: page.status, text: whole.body.toString() }]
}

function isSame(one: Seen, other: Seen | undefined): boolean {
  return one.status === other?.status && (one.status !== 200 || one.text === other.text)
}

type Writer = {
  readonly process: ChildProcess
  readonly ready: Promise<void>
  readonly saved: () => number
  /** Publishes a story; tells when that was committed, in epoch milliseconds. */
  readonly publish: (id: number) => Promise<number>
}

function startWriter(): Writer {
  const child = spawn(process.execPath, [import.meta.filename, 'writer'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ready = Promise.withResolvers<void>()
  let count = 0
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => {
    if (line === 'saved') count += 1
    if (line === 'ready') ready.resolve()
  })
  const publish = async (id: number): Promise<number> => {
    child.stdin.write(`${id}\n`)
    const [line] = (await once(lines, 'line')) as [string]
    return Number(line.replace('out ', ''))
  }
  child.once('exit', () => {
    ready.reject(new Error('a writer ended before it was ready'))
  })
  ready.promise.catch(() => undefined)
  return { process: child, ready: ready.promise, saved: () => count, publish }
}

/** Lexical's state for one paragraph. */
function paragraph(text: string): unknown {
  const node = { version: 1, format: '', indent: 0, direction: 'ltr' }
  const words = { type: 'text', text, version: 1, format: 0, mode: 'normal', style: '', detail: 0 }
  const block = { ...node, type: 'paragraph', textFormat: 0, textStyle: '', children: [words] }
  return { root: { ...node, type: 'root', children: [block] } }
}
