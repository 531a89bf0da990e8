import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../helpers/newsroom.ts'
import { layFirstRelease } from '../../upgrades/layFirstRelease.ts'
import type { Upgraded } from '../../upgrades/upgraded.ts'

const root = resolve(import.meta.dirname, '../../..')
/** Shares of the writes of a whole upgrade; what a killed start has done, the next need not do. */
const killedAt = [0.01, 0.15, 0.4, 0.6, 0.8, 0.95]

let directory: string
let undisturbed: Upgraded
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'upgrade-'))
  undisturbed = answersOf(await start(await firstRelease(), 1_000_000))
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

async function firstRelease(): Promise<string> {
  const url = freshDatabase(mkdtempSync(join(directory, 'database-')))
  await layFirstRelease(url)
  return url
}

type Ended = { readonly signal: string | null; readonly stdout: string; readonly stderr: string }

function start(databaseUrl: string, dieAtWrite: number): Promise<Ended> {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    NODE_ENV: 'test' as const,
    DATABASE_URL: databaseUrl,
    DATABASE_PORT: /:(\d+)\//.exec(databaseUrl)?.[1] ?? '',
    MEDIA_DIR: join(directory, 'media'),
    SITE_URL: 'http://localhost:3000',
    PAYLOAD_SECRET: 'only-for-the-tests',
    DIE_AT_WRITE: String(dieAtWrite),
  }
  const args = ['tests/bench/runBundled.ts', 'tests/upgrades/openUpgraded.ts']
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: root, env }, (error, stdout, stderr) => {
      done({ signal: error?.signal ?? null, stdout, stderr })
    })
  })
}

function answersOf({ stdout, stderr }: Ended): Upgraded {
  const [, json] = /^answers (.*)$/m.exec(stdout) ?? []
  if (json === undefined) throw new Error(`it did not start:\n${stdout}\n${stderr}`)
  return JSON.parse(json) as Upgraded
}

const outStories = [
  'Tỷ giá USD trên thị trường tự do bất ngờ lao dốc',
  'TRỰC TUYẾN HÌNH ẢNH: Tìm hiểu “Những điểm mới về chế độ, chính sách cho người lao động”',
  'Càng số hóa mạnh mẽ, càng tăng cường công khai, minh bạch',
  'Quận Cầu Giấy: Nhiều hoạt động ý nghĩa hưởng ứng Tháng Công nhân năm 2024',
]

describe('what the first release wrote, after a start of this version', () => {
  it('has its stories at their addresses, with their photos; drafts are not out', () => {
    const out = undisturbed.stories.filter(({ status }) => status === 200)
    expect(out.map(({ headline }) => headline).toSorted()).toEqual(outStories.toSorted())
    expect(out.map(({ photoStatus }) => photoStatus)).toEqual(out.map(() => 200))
    const others = undisturbed.stories.filter(({ status }) => status !== 200)
    expect(others.map(({ state, status }) => [state, status])).toEqual([
      ['draft', 404],
      ['draft', 404],
    ])
  })

  it('has its pages and its feed, accounts and schedules', () => {
    const { administrator, feedTitles, pages, schedules } = undisturbed
    expect(pages).toMatchObject({ '/': 200, '/thoi-su': 200, '/rss': 200, '/sitemap.xml': 200 })
    expect(feedTitles.toSorted()).toEqual(outStories.toSorted())
    expect([administrator, schedules]).toEqual(['admin@newsroom.example', 1])
  })

  it('is the same where starts were killed in the middle of it, one after the other', async () => {
    const url = await firstRelease()
    const ends: (string | null)[] = []
    for (const share of killedAt) {
      ends.push((await start(url, Math.ceil(undisturbed.writes * share))).signal)
    }
    expect(ends.filter((signal) => signal === 'SIGKILL').length).toBeGreaterThanOrEqual(3)
    const continued = answersOf(await start(url, 1_000_000))
    expect({ ...continued, writes: 0 }).toEqual({ ...undisturbed, writes: 0 })
  }, 600_000)
})
