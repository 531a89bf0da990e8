/**
 * `npm run proof:jobs`: schedules stories that share a photo for one moment, among jobs of every other
 * kind (pings of a hub, roll-ups of counts, rebuilds of related news), and kills a server without
 * warning while it works, again and again: a hundred times, ten thousand jobs (`PROOF_KILLS`,
 * `PROOF_JOBS`). A minute after the last kill none may be left, and no story may have gone out twice.
 * `DATABASE_URL` names a database other than a new SQLite file, `PROOF_DATABASE=mongodb` the smoke
 * server behind a gate that gives its transactions conflicts: on MongoDB two servers share the work, on
 * SQLite one is started after the other.
 */
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Job } from 'payload'
import { SaveConflict } from '../../plugins/kit/transactions/conflict.ts'
import { rebuildTask } from '../../plugins/related-news/slugs.ts'
import { pingTaskSlug } from '../../plugins/rss-feeds/websub/queuePings.ts'
import { startBuiltServer, type BuiltServer } from '../bench/builtServer.ts'
import { makePhotoFile } from '../factories/photoFile.ts'
import { openGate } from '../helpers/mongoGate.ts'
import { startSmokeServer } from '../helpers/mongoServer.ts'

const kills = Number(process.env['PROOF_KILLS'] ?? 100)
const jobsPerKill = Math.ceil(Number(process.env['PROOF_JOBS'] ?? 10_000) / kills)
const storiesPerKill = Math.ceil(jobsPerKill / 8)
let queued = 0
let pings = 0
const directory = mkdtempSync(join(tmpdir(), 'jobs-proof-'))
const smoke = process.env['PROOF_DATABASE'] === 'mongodb' ? await startSmokeServer() : null
const gate = smoke && (await openGate(smoke.port))
const env = {
  DATABASE_URL:
    gate?.uri ?? process.env['DATABASE_URL'] ?? `file:${join(directory, 'newsroom.db')}`,
  MEDIA_DIR: join(directory, 'media'),
  PAYLOAD_SECRET: 'only-for-measuring-and-proving',
  SEED: 'none',
  WEBSUB_PRIVATE_HUB: 'yes',
  WEBSUB_HUB_URL: await openHub(),
}
const isMongo = env.DATABASE_URL.startsWith('mongodb')
Object.assign(process.env, env, { NODE_ENV: 'production' })
// After the environment is set: the configuration reads it as it is imported.
const { getPayload } = await import('payload')
const { default: config } = await import('../../payload.config.ts')

// Without its clock: this process orders and counts, the servers publish.
const payload = await getPayload({ config })
const section = await payload.create({
  collection: 'categories',
  data: { name: 'Thời sự', slug: 'thoi-su' },
})
const photo = await payload.create({
  collection: 'media',
  data: { alt: 'Ảnh chung', credit: 'Tòa soạn' },
  file: await makePhotoFile({ name: 'chung.jpg', width: 64, height: 48 }),
})
const stories: number[] = []
const start = (): Promise<BuiltServer> => startBuiltServer({ env })
let other = isMongo ? await start() : null

let cutInTheMiddle = 0
let savedAgain = 0
for (let kill = 1; kill <= kills; kill += 1) {
  // A SQLite file belongs to one process: this one now, then the server.
  const early = isMongo ? await start() : null
  await queueJobs()
  const fresh = early ?? (await start())
  const atWork = await whenAtWork()
  await (other ?? fresh).kill('SIGKILL')
  const left = await countOf({ processing: { equals: true } })
  if (left > 0) cutInTheMiddle += 1
  console.log(`Kill ${kill}: ${atWork} jobs were running, ${left} are left as running`)
  if (isMongo) other = fresh
}
const last = other ?? (await start())
const startedAt = performance.now()
while ((await countOf(isDue())) > 0 && performance.now() - startedAt < 60_000) await sleep(250)
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)

const { totalDocs: out } = await payload.count({
  collection: 'articles',
  where: { _status: { equals: 'published' } },
})
const timesOut = await Promise.all(stories.map(publishedVersions))
const twice = timesOut.filter((times) => times > 1).length
const remaining = await countOf(isDue())
const failed = await countOf({ hasError: { equals: true } })
for (const { taskSlug, error } of await failedJobs()) console.log(taskSlug, JSON.stringify(error))
await last.kill('SIGTERM')
rmSync(directory, { recursive: true, force: true })

console.log(
  `${kills} kills of ${isMongo ? 'two servers by turns' : 'one server after the other'}, ` +
    `${cutInTheMiddle} in the middle of jobs; ${stories.length} stories: ${out} out, ` +
    `${stories.length - out} stranded, ${twice} done twice; ${queued} jobs of other kinds queued; ` +
    `${savedAgain} saves asked for again; ${remaining} jobs left, ${failed} failed for good, ${pings} pings heard; ` +
    `all was done ${seconds} s after the last start`,
)
await payload.destroy()
smoke?.process.kill()
if (out !== stories.length || twice > 0 || remaining > 0 || failed > 0) {
  console.error('NOT PROVEN: each job has to be done, and each story has to go out once')
  process.exit(1)
}
console.log('PROVEN: nothing was lost, and nothing was done twice')
process.exit(0)

/** What the hub is told; it believes no one and asks the feed itself, so once more does no harm. */
async function openHub(): Promise<string> {
  const hub = createServer((req, res) => {
    pings += 1
    req.resume()
    res.writeHead(204).end()
  })
  hub.listen(0, '127.0.0.1')
  await once(hub, 'listening')
  return `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`
}

async function queueJobs(): Promise<void> {
  await scheduleStories()
  const waitUntil = new Date()
  const queue = (task: string, input: object) =>
    payload.jobs.queue({ task, waitUntil, input } as never)
  await queue(rebuildTask, {})
  for (let made = storiesPerKill + 1; made < jobsPerKill; made += 1) {
    const isPing = made % 2 === 0
    if (isPing) await queue(pingTaskSlug, { name: 'trang-chu', key: `${queued}x${made}` })
    else await queue('rollUpCampaignCounts', {})
  }
  queued += jobsPerKill - storiesPerKill
}

async function scheduleStories(): Promise<void> {
  const fresh: number[] = []
  for (let made = 0; made < storiesPerKill; made += 1) {
    fresh.push(await saveStory(`Bài hẹn giờ ${stories.length + made}`))
  }
  stories.push(...fresh)
  // Due at once, so that whoever starts next is at work from its first second.
  const waitUntil = new Date()
  for (const id of fresh) {
    const doc = { relationTo: 'articles', value: id }
    const input = { type: 'publish', doc } as never
    await payload.jobs.queue({ task: 'schedulePublish', waitUntil, input })
  }
}

/**
 * As an editor would: told that somebody is saving just then, she saves again. MongoDB holds what a killed
 * process had begun until its transaction has lived for a minute (`transactionLifetimeLimitSeconds`).
 */
async function saveStory(headline: string): Promise<number> {
  const data = { headline, section: section.id, leadPhoto: photo.id, _status: 'draft' as const }
  const until = performance.now() + 90_000
  for (;;) {
    try {
      return (await payload.create({ collection: 'articles', draft: true, data })).id
    } catch (err) {
      if (!(err instanceof SaveConflict) || performance.now() > until) throw err
      savedAgain += 1
      await sleep(2000)
    }
  }
}

/**
 * Waits for a moment in the middle of the work, as far on in it as chance has it: a server that is
 * killed before it has done its share, every time, would only prove that work piles up.
 */
async function whenAtWork(): Promise<number> {
  const waiting = { and: [isDue(), { processing: { equals: false } }] }
  const mayWait = randomInt(jobsPerKill)
  const until = performance.now() + 300_000
  while (performance.now() < until) {
    await sleep(20)
    if ((await countOf(waiting)) > mayWait) continue
    // Two servers may be done before the third question.
    if ((await countOf(isDue())) === 0) return 0
    const claimedAfter = new Date(Date.now() - 3000).toISOString()
    const running = await countOf({
      and: [{ processing: { equals: true } }, { updatedAt: { greater_than: claimedAfter } }],
    })
    if (running > 0) return running
  }
  throw new Error('For five minutes no job was at work: they do not go on')
}

function isDue(): object {
  const now = new Date().toISOString()
  return {
    and: [
      { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: now } }] },
      { completedAt: { exists: false } },
      { hasError: { not_equals: true } },
    ],
  }
}

async function countOf(where: object): Promise<number> {
  const { totalDocs } = await payload.db.count({
    collection: 'payload-jobs',
    where: where as never,
  })
  return totalDocs
}

async function failedJobs(): Promise<readonly Job[]> {
  const where = { hasError: { equals: true } }
  const { docs } = await payload.db.find<Job>({ collection: 'payload-jobs', where, limit: 5 })
  return docs
}

async function publishedVersions(id: number): Promise<number> {
  const { totalDocs } = await payload.countVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  return totalDocs
}
