/**
 * `npm run bench`: this server against a bare Node server with the same bytes, in one run. Servers
 * have one core and the load another; the contestants take turns, so that a slow minute of the
 * machine falls on all of them. Trust the ratios, not the figures.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnOnCore, startBuiltServer, whenPrinted } from './builtServer.ts'
import { measureLoad } from './load.ts'

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const durationMs = Number(process.env['BENCH_MS'] ?? 2000)
const connections = 16
const encoding = { 'accept-encoding': 'br' }

const directory = mkdtempSync(join(tmpdir(), 'newsroom-bench-'))
const env = {
  DATABASE_URL: `file:${join(directory, 'newsroom.db')}`,
  MEDIA_DIR: join(directory, 'media'),
}
const isPinned = availableParallelism() > 1 && existsSync('/usr/bin/taskset')
if (isPinned) execFileSync('taskset', ['-pc', '1', String(process.pid)], { stdio: 'ignore' })

const printed = (line: string): void => {
  process.stderr.write(`${line}\n`)
}
printed('Seeding a newsroom to measure…')
const cached = await startBuiltServer({ env: { ...env, PORT: '3911' }, core: 0 })
// The same database: the first one has seeded it, and only one of them is asked at a time.
const uncached = await startBuiltServer({
  env: { ...env, PORT: '3912', PAGE_CACHE_MB: '0' },
  core: 0,
})
const path = await firstArticle(cached.origin)
const response = await fetch(cached.origin + path, { headers: encoding })
const etag = response.headers.get('etag') ?? ''
const bare = await startBare(response)

type Contest = { name: string; port: number; headers: Record<string, string>; status: number }
const revalidation = { ...encoding, 'if-none-match': etag }
const contests: Contest[] = [
  { name: 'bare', port: bare.port, headers: encoding, status: 200 },
  { name: 'cached article', port: cached.port, headers: encoding, status: 200 },
  { name: 'bare 304', port: bare.port, headers: revalidation, status: 304 },
  { name: '304', port: cached.port, headers: revalidation, status: 304 },
  { name: 'uncached article', port: uncached.port, headers: encoding, status: 200 },
]
const rates = new Map(contests.map(({ name }) => [name, [] as number[]]))
for (let round = 0; round <= rounds; round += 1) {
  for (const { name, port, headers, status: expectStatus } of contests) {
    const load = { port, path, headers, connections, expectStatus }
    const rate = await measureLoad({ ...load, durationMs: round === 0 ? 500 : durationMs })
    // The first round warms everyone up.
    if (round > 0) rates.get(name)?.push(rate)
  }
  printed(round === 0 ? 'Warmed up.' : `Round ${round} of ${rounds}.`)
}
report()
await Promise.all([cached.kill('SIGTERM'), uncached.kill('SIGTERM')])
bare.end()
rmSync(directory, { recursive: true, force: true })

function report(): void {
  const median = (name: string): number => {
    const sorted = [...(rates.get(name) ?? [])].sort((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  }
  const row = (name: string, floor: string): Record<string, unknown> => ({
    measured: name,
    'requests/s': Math.round(median(name)),
    [`of bare`]: (median(name) / median(floor)).toFixed(3),
    'ms each': (1000 / median(name)).toFixed(3),
  })
  console.log(`${path}, brotli, ${connections} connections, Node ${process.versions.node}`)
  console.log(isPinned ? 'servers on core 0, load on core 1' : 'not pinned to cores')
  console.table([
    row('bare', 'bare'),
    row('cached article', 'bare'),
    row('bare 304', 'bare 304'),
    row('304', 'bare 304'),
    row('uncached article', 'bare'),
  ])
}

async function firstArticle(origin: string): Promise<string> {
  const home = await (await fetch(origin)).text()
  const found = /href="(?:http:\/\/localhost:\d+)?(\/[^"]+-\d+\.html)"/.exec(home)?.[1]
  if (!found) throw new Error('The seeded home page links to no article')
  return found
}

async function startBare(model: Response): Promise<{ port: number; end: () => void }> {
  // `fetch` decodes; over the wire the bare server must send what this one sends.
  const { brotliCompressSync } = await import('node:zlib')
  const body = brotliCompressSync(Buffer.from(await model.arrayBuffer()), { params: { 1: 5 } })
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'br',
    'content-length': String(body.length),
  }
  const file = join(directory, 'answer.json')
  writeFileSync(file, JSON.stringify({ status: 200, headers, body: body.toString('base64') }))
  const child = spawnOnCore(0, [join(import.meta.dirname, 'bareServer.ts'), file], {})
  const { port } = await whenPrinted(child, /:(\d+)\//)
  return { port, end: () => child.kill() }
}
