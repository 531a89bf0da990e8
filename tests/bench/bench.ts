/**
 * `npm run bench`: this server against bare Node, Express and (where it is installed) nginx with the
 * same bytes and headers; what pages cost that no memory holds, at a thousand to a hundred thousand
 * stories; and memory. Servers have one core and the load another; the contestants take turns. Trust
 * the ratios, not the figures. `-- --write` also writes `docs/performance.md` and its JSON.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathOf } from '../../src/content/paths.ts'
import { formatCursor } from '../../src/content/cursor.ts'
import { fillArticles } from './fillArticles.ts'
import { root, startBuiltServer } from './builtServer.ts'
import { type Making, type Memory, measureAnew, measureMemory } from './speed/anew.ts'
import { measureHot, type Rate } from './speed/hot.ts'
import { untilQuiet } from './speed/quiet.ts'
import { performancePage, type Report } from './speed/report.ts'

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const durationMs = Number(process.env['BENCH_MS'] ?? 2000)
const sizes = (process.env['BENCH_STORIES'] ?? '1000,20000,100000').split(',').map(Number)
const walked = Number(process.env['BENCH_WALK'] ?? 20_000)

const directory = mkdtempSync(join(tmpdir(), 'newsroom-bench-'))
const seed = join(directory, 'seed.db')
const database = join(directory, 'newsroom.db')
const MEDIA_DIR = join(directory, 'media')
const env = { DATABASE_URL: `file:${database}`, MEDIA_DIR }
const isPinned = availableParallelism() > 1 && existsSync('/usr/bin/taskset')
if (isPinned) execFileSync('taskset', ['-pc', '1', String(process.pid)], { stdio: 'ignore' })

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}
say('Seeding a newsroom to measure…')
const seeded = await startBuiltServer({ env: { DATABASE_URL: `file:${seed}`, MEDIA_DIR }, core: 0 })
await seeded.kill('SIGTERM')

let loudParts = 0
let rates: readonly Rate[] = []
let memory: Memory | null = null
const makings: Making[] = []
for (const stories of sizes) {
  say(`${stories} stories…`)
  for (const part of ['', '-wal', '-shm']) rmSync(database + part, { force: true })
  copyFileSync(seed, database)
  fillArticles(database, stories)
  if (!(await untilQuiet())) loudParts += 1
  makings.push(...(await measureAnew({ env, stories, ...addresses(stories, 300) })))
  if (stories === sizes.at(-1)) {
    const paths = addresses(stories, walked).articlePaths
    memory = await measureMemory(env, paths)
    rates = await hotRates(paths[0] ?? '/')
  }
}
rmSync(directory, { recursive: true, force: true })

const report: Report = {
  ...{ node: process.versions.node, day: new Date().toISOString().slice(0, 10), isPinned },
  ...{ rounds, durationMs, loudParts, rates, makings, memory },
}
console.table(rates.map(({ name, ofBare, median }) => ({ name, ofBare, median })))
console.table(makings)
console.log(JSON.stringify(memory))
if (loudParts > 0 || rates.some(({ loudRounds }) => loudRounds > 0)) {
  console.log('NOT CLEAN: something else loaded the machine meanwhile')
}
if (process.argv.includes('--write')) {
  writeFileSync(join(root, 'docs/performance.json'), `${JSON.stringify(report, null, 2)}\n`)
  writeFileSync(join(root, 'docs/performance.md'), performancePage(report))
}

async function hotRates(path: string): Promise<readonly Rate[]> {
  const server = await startBuiltServer({ env, core: 0 })
  const measured = { article: path, feed: '/rss/trang-chu.rss' }
  const options = { server, addresses: measured, directory, rounds, durationMs, connections: 16 }
  const found = await measureHot(options)
  await server.kill('SIGTERM')
  return found
}

/** Of stories all over the archive, of the fullest section, and of a page deep in its list. */
function addresses(stories: number, count: number) {
  const db = new DatabaseSync(database)
  const live = "from articles where _status = 'published' and visible_since is not null"
  const rows = db
    .prepare(`select slug, public_id as publicId ${live} and public_id % ? = 0 limit ?`)
    .all(Math.max(1, Math.floor(stories / count)), count)
  const articlePaths = rows.map(({ slug, publicId }) =>
    pathOf({ page: 'article', slug: String(slug), publicId: Number(publicId) }),
  )
  const section = db
    .prepare(
      `select section_id as id, c.slug, p.slug as parentSlug, count(*) as stories
       from articles a join categories c on c.id = a.section_id
       left join categories p on p.id = c.parent_id
       where a._status = 'published' group by 1 order by stories desc limit 1`,
    )
    .get()
  const deep = db
    .prepare(
      `select public_id as publicId, visible_since as at ${live} and section_id = ?
       order by visible_since desc limit 1 offset ?`,
    )
    .get(Number(section?.['id']), Math.floor(Number(section?.['stories']) * 0.9))
  db.close()
  const sectionPath = pathOf({
    page: 'section',
    slug: String(section?.['slug']),
    parentSlug: typeof section?.['parentSlug'] === 'string' ? section['parentSlug'] : null,
  })
  const at = Date.parse(String(deep?.['at']))
  const deepPath = `${sectionPath}?truoc=${formatCursor({ at, key: String(deep?.['publicId']) })}`
  return { articlePaths, sectionPath, deepPath }
}
