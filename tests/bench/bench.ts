/**
 * `npm run bench`: this server against a bare Node server with the same bytes, in one run. Servers
 * have one core and the load another; the contestants take turns, so that a slow minute of the
 * machine falls on all of them. Trust the ratios, not the figures.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fillArticles } from './fillArticles.ts'
import { spawnOnCore, startBuiltServer, whenPrinted } from './builtServer.ts'
import { measureLoad } from './load.ts'

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const durationMs = Number(process.env['BENCH_MS'] ?? 2000)
const connections = 16
const encoding = { 'accept-encoding': 'br' }
/** Stories behind the feed that is measured. */
const articleCount = 10_000
const feedPath = '/rss/trang-chu.rss'

const directory = mkdtempSync(join(tmpdir(), 'newsroom-bench-'))
const database = join(directory, 'newsroom.db')
const env = {
  DATABASE_URL: `file:${database}`,
  MEDIA_DIR: join(directory, 'media'),
}
const isPinned = availableParallelism() > 1 && existsSync('/usr/bin/taskset')
if (isPinned) execFileSync('taskset', ['-pc', '1', String(process.pid)], { stdio: 'ignore' })

const printed = (line: string): void => {
  process.stderr.write(`${line}\n`)
}
printed('Seeding a newsroom to measure…')
const seeded = await startBuiltServer({ env, core: 0 })
await seeded.kill('SIGTERM')
fillArticles(database, articleCount)
const cached = await startBuiltServer({ env: { ...env, PORT: '3911' }, core: 0 })
// The same database: only one of them is asked at a time.
const uncached = await startBuiltServer({
  env: { ...env, PORT: '3912', PAGE_CACHE_MB: '0' },
  core: 0,
})
const path = await firstArticle(cached.origin)

type Contest = {
  name: string
  /** The bare server's row that it is compared with. */
  floor: string
  port: number
  path: string
  headers: Record<string, string>
  status: number
  connections: number
}
const article = await contestsOf('article', path)
const feed = await contestsOf('feed', feedPath)
const contests = [...article.contests, ...feed.contests]
const rates = new Map(contests.map(({ name }) => [name, [] as number[]]))
for (let round = 0; round <= rounds; round += 1) {
  for (const { name, status: expectStatus, ...asked } of contests) {
    const load = { ...asked, expectStatus }
    const rate = await measureLoad({ ...load, durationMs: round === 0 ? 500 : durationMs })
    // The first round warms everyone up.
    if (round > 0) rates.get(name)?.push(rate)
  }
  printed(round === 0 ? 'Warmed up.' : `Round ${round} of ${rounds}.`)
}
report()
await Promise.all([cached.kill('SIGTERM'), uncached.kill('SIGTERM')])
article.end()
feed.end()
rmSync(directory, { recursive: true, force: true })

function report(): void {
  const median = (name: string): number => {
    const sorted = [...(rates.get(name) ?? [])].sort((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  }
  const row = ({ name, floor }: Contest): Record<string, unknown> => ({
    measured: name,
    'requests/s': Math.round(median(name)),
    [`of bare`]: (median(name) / median(floor)).toPrecision(3),
    'ms each': (1000 / median(name)).toFixed(3),
  })
  console.log(`brotli, ${connections} connections (uncached: 1), Node ${process.versions.node}`)
  console.log(`article: ${path}, ${kilobytes(article.bytes)}`)
  console.log(
    `feed: ${feedPath}, ${feed.items} full-text items, ${kilobytes(feed.bytes)}, ${articleCount} articles behind it`,
  )
  console.log(isPinned ? 'servers on core 0, load on core 1' : 'not pinned to cores')
  console.table(contests.map(row))
}

/** An address in this server's memory, as a 304 and made anew, each with its floor. */
async function contestsOf(name: string, address: string) {
  const response = await fetch(cached.origin + address, { headers: encoding })
  const text = await response.clone().text()
  const bare = await startBare(name, response)
  const revalidation = { ...encoding, 'if-none-match': response.headers.get('etag') ?? '' }
  const [plain, known] = [`bare ${name}`, `bare ${name} 304`]
  const contest = (rest: Pick<Contest, 'name' | 'floor' | 'port'>, isKnown: boolean): Contest => ({
    ...rest,
    path: address,
    headers: isKnown ? revalidation : encoding,
    status: isKnown ? 304 : 200,
    // Readers who ask at the same time share one rendering: one of them alone shows what it costs.
    connections: rest.port === uncached.port ? 1 : connections,
  })
  return {
    bytes: Buffer.byteLength(text),
    items: text.split('<item>').length - 1,
    end: bare.end,
    contests: [
      contest({ name: plain, floor: plain, port: bare.port }, false),
      contest({ name: `cached ${name}`, floor: plain, port: cached.port }, false),
      contest({ name: known, floor: known, port: bare.port }, true),
      contest({ name: `${name} 304`, floor: known, port: cached.port }, true),
      contest({ name: `uncached ${name}`, floor: plain, port: uncached.port }, false),
    ],
  }
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KB`
}

async function firstArticle(origin: string): Promise<string> {
  const home = await (await fetch(origin)).text()
  const found = /href="(?:http:\/\/localhost:\d+)?(\/[^"]+-\d+\.html)"/.exec(home)?.[1]
  if (!found) throw new Error('The seeded home page links to no article')
  return found
}

async function startBare(
  name: string,
  model: Response,
): Promise<{ port: number; end: () => void }> {
  // `fetch` decodes; over the wire the bare server must send what this one sends.
  const { brotliCompressSync } = await import('node:zlib')
  const body = brotliCompressSync(Buffer.from(await model.arrayBuffer()), { params: { 1: 5 } })
  const headers = {
    'content-type': model.headers.get('content-type') ?? '',
    'content-encoding': 'br',
    'content-length': String(body.length),
  }
  const file = join(directory, `${name}.json`)
  writeFileSync(file, JSON.stringify({ status: 200, headers, body: body.toString('base64') }))
  const child = spawnOnCore(0, [join(import.meta.dirname, 'bareServer.ts'), file], {})
  const { port } = await whenPrinted(child, /:(\d+)\//)
  return { port, end: () => child.kill() }
}
