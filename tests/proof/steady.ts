/**
 * `npm run proof:steady`: readers ask for a story, its section, the front page and a feed as fast as
 * `PROOF_READERS` a second, while the story is changed, withdrawn, published again and lets a time
 * limit pass, again and again. Each answer is compared with what was true between its question and its
 * arrival: what a save said before the question must be in the answer. Prints how long a change took
 * to be seen, counted from the click; fails on one stale answer, one error, or one page that was made
 * more often than it changed.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startBuiltServer } from '../bench/builtServer.ts'
import { pathOf } from '../../src/content/paths.ts'

const readersPerSecond = Number(process.env['PROOF_READERS'] ?? 2000)
const rounds = Number(process.env['PROOF_ROUNDS'] ?? 40)
const connections = 32
const admin = { email: 'admin@newsroom.example', password: 'only-for-this-proof' }

const directory = mkdtempSync(join(tmpdir(), 'steady-proof-'))
const server = await startBuiltServer({
  env: {
    DATABASE_URL: `file:${join(directory, 'newsroom.db')}`,
    MEDIA_DIR: join(directory, 'media'),
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
  },
})
const agent = new Agent({ keepAlive: true, maxSockets: connections + 4 })
type Answer = { readonly status: number; readonly text: string; readonly isHit: boolean }
let token = ''
token = (await save<{ token: string }>('POST', '/api/users/login', admin)).token
const { docs } = await save<{ docs: { id: number; slug: string }[] }>(
  'GET',
  '/api/categories?limit=1&where[parent][exists]=false',
)
const section = docs[0]
if (!section) throw new Error('The demo has no section')
type Story = { readonly id: number; readonly slug: string; readonly publicId: number }
const { doc: story } = await save<{ doc: Story }>('POST', '/api/articles', {
  ...{ headline: 'Bản 0', standfirst: 'Tin thử', section: section.id, _status: 'published' },
})

const paths = {
  story: pathOf({ page: 'article', slug: story.slug, publicId: story.publicId }),
  section: pathOf({ page: 'section', slug: section.slug, parentSlug: null }),
  latest: pathOf({ page: 'latest' }),
  feed: '/rss/trang-chu.rss',
}
/** Its page stays as it is whatever happens to the story. */
const unconcerned = '/san-pham-ocop'

/** What readers may see, from one moment on: an edition, or nothing. */
type Truth = { readonly edition: number | null; readonly at: number }
/** Each state with the moment from which it may be seen, and that from which it must be. */
const may: Truth[] = [{ edition: 0, at: 0 }]
const must: Truth[] = [{ edition: 0, at: 0 }]
const problems: string[] = []
const tally = { asked: 0, hits: 0, misses: 0, unconcernedMade: 0 }
const waits: number[] = []
for (const path of [...Object.values(paths), unconcerned]) await ask(path)

let isOver = false
const reading = Promise.all(Array.from({ length: connections }, (_, at) => read(at)))
for (let round = 1; round <= rounds; round += 1) {
  const edition = round * 2
  await change(edition - 1, { headline: `Bản ${edition - 1}` })
  await change(null, { _status: 'draft' })
  await change(edition, { headline: `Bản ${edition}`, _status: 'published' })
  await runOut(new Date(Date.now() + 2000))
  await change(edition, { expiresAt: null, _status: 'published' })
}
isOver = true
await reading
const seconds = (performance.now() - (may[1]?.at ?? 0)) / 1000
await server.kill('SIGTERM')
rmSync(directory, { recursive: true, force: true })

waits.sort((a, b) => a - b)
const at = (share: number): string =>
  `${(waits[Math.floor(waits.length * share)] ?? 0).toFixed(0)} ms`
console.log(
  `${tally.asked} answers in ${seconds.toFixed(0)} s (${Math.round(tally.asked / seconds)} a second): ` +
    `${tally.hits} from memory, ${tally.misses} made or joined in their making`,
)
console.log(`${waits.length} changes, from click to visible: p50 ${at(0.5)}, p95 ${at(0.95)}`)
console.log(`A page that no change concerned was made ${tally.unconcernedMade} times anew`)
if (problems.length > 0 || tally.unconcernedMade > 0) {
  console.error(
    `NOT PROVEN, ${problems.length} wrong answers:\n${problems.slice(0, 20).join('\n')}`,
  )
  process.exit(1)
}
console.log('PROVEN: no answer was older than what was told before it was asked for')
process.exit(0)

/** Saves, notes when it may and must be seen, and waits until a reader sees it. */
async function change(edition: number | null, data: object): Promise<void> {
  const clicked = performance.now()
  may.push({ edition, at: clicked })
  await save('PATCH', `/api/articles/${story.id}`, data)
  must.push({ edition, at: performance.now() })
  for (;;) {
    const asked = performance.now()
    const { status, text } = await ask(paths.story)
    const isSeen = edition === null ? status !== 200 : text.includes(`Bản ${edition}<`)
    if (isSeen) break
    if (asked - clicked > 10_000) throw new Error(`Edition ${String(edition)} was never seen`)
    await sleep(5)
  }
  waits.push(performance.now() - clicked)
}

/** The story's time runs out by itself: within a second of it the story must be gone everywhere. */
async function runOut(expiresAt: Date): Promise<void> {
  const limit = expiresAt.getTime() - Date.now() + performance.now()
  await save('PATCH', `/api/articles/${story.id}`, { expiresAt })
  const saved = performance.now()
  may.push({ edition: null, at: Math.min(limit, saved) })
  must.push({ edition: null, at: Math.max(limit, saved) + 1000 })
  await sleep(Math.max(limit, saved) + 1100 - performance.now())
}

async function read(own: number): Promise<void> {
  const addresses = [...Object.entries(paths), ['unconcerned', unconcerned] as const]
  const pause = (connections * 1000) / readersPerSecond
  for (let number = own; !isOver; number += 1) {
    const [name, path] = addresses[number % addresses.length] ?? ['story', paths.story]
    const asked = performance.now()
    const answer = await ask(path).catch((error: unknown) => error as Error)
    const arrived = performance.now()
    tally.asked += 1
    if (answer instanceof Error) problems.push(`${name}: ${answer.message}`)
    else judge(name, answer, { asked, arrived })
    const left = pause - (performance.now() - asked)
    if (left > 1) await sleep(left)
  }
}

function judge(
  name: string,
  { status, text, isHit }: Answer,
  { asked, arrived }: { readonly asked: number; readonly arrived: number },
): void {
  if (isHit) tally.hits += 1
  else tally.misses += 1
  if (name === 'unconcerned') {
    if (!isHit) tally.unconcernedMade += 1
    return
  }
  const seen = /Bản (\d+)[\]<]/.exec(text)?.[1]
  const edition = seen === undefined ? null : Number(seen)
  const isRightStatus =
    name === 'story' ? status === 200 || (edition === null && status === 410) : status === 200
  // The newest state that had to be seen when she asked, and all that might be seen until it came.
  const newest = must.findLastIndex((truth) => truth.at < asked)
  const possible = may.filter((truth, place) => place >= newest && truth.at <= arrived)
  if (isRightStatus && possible.some((truth) => truth.edition === edition)) return
  const wanted = possible.map((truth) => String(truth.edition)).join(' or ')
  problems.push(`${name}: ${status} with edition ${String(edition)}, where it was ${wanted}`)
}

function ask(path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port: server.port, path, agent }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          text: Buffer.concat(chunks).toString(),
          isHit: response.headers['x-cache'] === 'hit',
        })
      })
    })
    asked.on('error', reject).end()
  })
}

async function save<T>(method: string, path: string, data?: object): Promise<T> {
  const response = await fetch(server.origin + path, {
    method,
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    ...(data ? { body: JSON.stringify(data) } : {}),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as T
}
