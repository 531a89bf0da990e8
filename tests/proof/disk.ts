/**
 * `npm run proof:disk`: lets the disk refuse the first, the second and so on of the writes of a publish,
 * an upload, a beacon, a migration and a rebuild, by `strace`: full (ENOSPC, from then on) and broken
 * (EIO, once). Each leaves the whole or nothing, is answered in words, and works again when the disk
 * does. `-- upload beacon` proves these alone.
 */
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { startBuiltServer } from '../bench/builtServer.ts'
import { layFirstRelease } from '../upgrades/layFirstRelease.ts'
import { breakDiskOf, type Fault, runNode, writeCalls } from './disk/faults.ts'
import { admin, type Said, signInTo } from './disk/newsroom.ts'

const directory = mkdtempSync(join(tmpdir(), 'disk-proof-'))
const file = join(directory, 'newsroom.db')
const mediaDir = join(directory, 'media')
const env = {
  DATABASE_URL: `file:${file}`,
  MEDIA_DIR: mediaDir,
  SITE_URL: 'http://localhost:3923',
  PORT: '3923',
  PAYLOAD_SECRET: 'only-for-measuring-and-proving',
  SEED: 'none',
  ADMIN_EMAIL: admin.email,
  ADMIN_PASSWORD: admin.password,
}
const errors = ['ENOSPC', 'EIO'] as const
const database = (path: string): string[] => [path, `${path}-wal`]
const problems: string[] = []
const check = (isRight: boolean, what: string): void => {
  if (!isRight) problems.push(what)
}

const server = await startBuiltServer({ env })
const newsroom = await signInTo(server)
const section = await newsroom.create('categories', { name: 'Thời sự', slug: 'thoi-su' })

const asked = process.argv.slice(3)
const isAsked = (part: string): boolean => asked.length === 0 || asked.includes(part)
if (isAsked('publish')) await publishing()
if (isAsked('upload')) await uploading()
if (isAsked('beacon')) await counting()
await server.kill('SIGTERM')
checkIntegrity(file)
if (isAsked('migration')) await migrating()
if (isAsked('rebuild')) await rebuilding()
if (problems.length > 0) {
  console.error(`NOT PROVEN; the data is in ${directory}\n${problems.join('\n')}`)
  process.exit(1)
}
rmSync(directory, { recursive: true, force: true })
console.log('PROVEN: the whole or nothing, said in words, and on it goes when the disk does')
process.exit(0)

/**
 * Does something with a disk that fails at its first write, its second and so on, until it fails at
 * none of them; tells how often it failed.
 */
async function failing(
  paths: readonly string[],
  calls: string,
  act: (fault: string) => Promise<boolean>,
): Promise<string> {
  const failures: string[] = []
  for (const error of errors) {
    let failed = 0
    for (let fromCall = 1, done = 0; done < 2 && fromCall < 2000; fromCall = next(fromCall)) {
      const mend = await breakDiskOf(server.pid, { error, calls, paths, fromCall })
      const isDone = await act(`${error} at write ${fromCall}`).finally(mend)
      if (isDone) done += 1
      else failed += 1
    }
    failures.push(`${failed} × ${error}`)
    check(failed > 0, `${error} was never met at ${paths.join(' ')}`)
  }
  return failures.join(', ')
}

/** Each of the first writes, then fewer. */
function next(call: number): number {
  return Math.max(call + 1, Math.ceil(call * 1.7))
}

/** A failure is 503 or 507, in a Vietnamese sentence. */
function isRefused({ status, body }: Said, what: string): boolean {
  const message = body.errors?.[0]?.message ?? ''
  if (status < 400) return false
  const isInWords = /^Chưa (?:lưu|làm) được: /.test(message)
  check((status === 503 || status === 507) && isInWords, `${what}: ${status} “${message}”`)
  return true
}

async function publishing(): Promise<void> {
  const articleOf = (text: string) => ({
    ...{ headline: text, standfirst: text, section, _status: 'published' },
    corrections: Array.from({ length: 3 }, () => ({
      ...{ kind: 'correction', publishedAt: '2026-07-01T00:00:00.000Z', wrong: text, right: text },
      isSigned: true,
    })),
  })
  const id = await newsroom.create('articles', articleOf('Bản 0'))
  let edition = 'Bản 0'
  let asked = 0
  const failures = await failing(database(file), writeCalls, async (fault) => {
    const wanted = `Bản ${(asked += 1)}`
    const said = await newsroom.call('PATCH', `/api/articles/${id}`, articleOf(wanted))
    const isFailed = isRefused(said, `publish, ${fault}`)
    if (!isFailed) edition = wanted
    const stored = (await newsroom.call('GET', `/api/articles/${id}?depth=0&draft=false`)).body
    const newest = await newsroom.call(
      'GET',
      `/api/articles/versions?depth=0&where[parent][equals]=${id}&where[latest][equals]=true`,
    )
    for (const doc of [stored, newest.body.docs?.[0]?.['version']]) {
      const texts = JSON.stringify(doc).match(/Bản \d+/g) ?? []
      check(texts.length >= 8 && texts.every((text) => text === edition), `publish, ${fault}: half`)
    }
    return !isFailed
  })
  const { status } = await newsroom.call('PATCH', `/api/articles/${id}`, articleOf('Bản cuối'))
  check(status === 200, `publish on a mended disk: ${status}`)
  console.log(`Publish: ${failures}; whole or not at all, then out`)
}

async function uploading(): Promise<void> {
  const left = (): number => readdirSync(mediaDir, { recursive: true }).length
  mkdirSync(mediaDir, { recursive: true })
  const before = left()
  // Their names are made up for each; only they are put in place by renaming.
  const failures = await failing([], 'rename,renameat,renameat2', async (fault) => {
    const said = await newsroom.upload('#663399')
    const isFailed = isRefused(said, `upload, ${fault}`)
    const { docs = [] } = (await newsroom.call('GET', '/api/media?depth=0')).body
    if (isFailed) check(docs.length === 0 && left() === before, `upload, ${fault}: half`)
    for (const { id } of docs) await newsroom.call('DELETE', `/api/media/${id}`)
    return !isFailed
  })
  const { status } = await newsroom.upload('#663399')
  check(status === 201, `upload on a mended disk: ${status}`)
  console.log(`Upload: ${failures}; no row and no file of it stays, then there`)
}

async function counting(): Promise<void> {
  const hour = 3_600_000
  const [startsAt, endsAt] = [-hour, 24 * hour].map((ms) => new Date(Date.now() + ms).toISOString())
  const campaign = await newsroom.create('campaigns', {
    ...{ name: '5K', kind: 'public-health', priority: '1', weight: 1, _status: 'published' },
    ...{ windows: [{ startsAt, endsAt }], targeting: { reach: 'every-page', width: 'any' } },
  })
  await newsroom.create('creatives', {
    ...{
      campaign,
      placements: ['top'],
      headline: 'Thông điệp 5K',
      weight: 1,
      _status: 'published',
    },
    ...{ textColor: '#ffffff', groundColor: '#0b5137' },
  })
  const token = /data-tb-t="([^"]+)"/.exec((await newsroom.page('/')).text)?.[1]
  if (!token) throw new Error('There is no banner on the front page')
  let counted = 0
  const tell = async (): Promise<number> => {
    const seconds = Math.floor(Date.now() / 1000).toString(36)
    const view = `${seconds}-${randomBytes(12).toString('hex')}`
    const status = await newsroom.tell({ view, events: [[token, 'impressions']] })
    if (status === 200) counted += 1
    return status
  }
  const failures = await failing(database(file), writeCalls, async (fault) => {
    const status = await tell()
    check(status === 200 || status === 503, `beacon, ${fault}: ${status}`)
    return status === 200
  })
  check((await tell()) === 200, 'a beacon on a mended disk')
  const { totals } = (await newsroom.call('GET', `/api/campaigns/${campaign}/report`)).body
  check(totals?.impressions === counted, `${counted} acknowledged, ${totals?.impressions} counted`)
  console.log(`Beacon: ${failures}; ${counted} acknowledged and as many counted`)
}

async function migrating(): Promise<void> {
  let failed = 0
  for (const [index, fromCall] of [1, 40, 160, 320].entries()) {
    for (const error of errors) {
      const path = join(directory, `old-${index}-${error}.db`)
      await layFirstRelease(`file:${path}`)
      const args = ['tests/bench/runBundled.ts', 'tests/upgrades/openUpgraded.ts']
      const ofOld = { ...process.env, ...env, DATABASE_URL: `file:${path}` }
      const fault: Fault = { error, calls: writeCalls, paths: database(path), fromCall }
      const broken = await runNode(args, { env: ofOld, fault })
      if (broken.code !== 0) failed += 1
      const isNamed = /SQLITE_(?:FULL|IOERR)|disk I\/O|database or disk is full/.test(broken.said)
      check(broken.code === 0 || isNamed, `migration, ${error} at ${fromCall}:\n${broken.said}`)
      const mended = await runNode(args, { env: ofOld })
      check(
        mended.said.includes('answers {'),
        `migration after ${error} at ${fromCall}:\n${mended.said}`,
      )
      checkIntegrity(path)
    }
  }
  check(failed > 0, 'no migration met the fault')
  console.log(`Migration: ${failed} starts of 8 failed by name; each was continued by the next`)
}

async function rebuilding(): Promise<void> {
  const args = ['node_modules/payload/bin.js', 'run', 'src/bin/rebuildRelated.ts']
  let failed = 0
  for (const fromCall of [1, 4, 12]) {
    for (const error of errors) {
      const fault: Fault = { error, calls: writeCalls, paths: database(file), fromCall }
      const broken = await runNode(args, { env: { ...process.env, ...env }, fault })
      if (!broken.said.includes('Đã dựng xong')) failed += 1
      const mended = await runNode(args, { env: { ...process.env, ...env } })
      const isBuilt = mended.said.includes('Đã dựng xong')
      check(isBuilt, `rebuild after ${error} at ${fromCall}:\n${mended.said}`)
    }
  }
  checkIntegrity(file)
  check(failed > 0, 'no rebuild met the fault')
  console.log(`Rebuild: ${failed} of 6 failed; each was continued by the next`)
}

function checkIntegrity(path: string): void {
  const opened = new DatabaseSync(path)
  const [row] = opened.prepare('PRAGMA integrity_check').all()
  check(row?.['integrity_check'] === 'ok', `${path}: ${JSON.stringify(row)}`)
  opened.close()
}
