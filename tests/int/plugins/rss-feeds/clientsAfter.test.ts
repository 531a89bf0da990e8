import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useBodyRenderer } from '../../../../plugins/rss-feeds/index.ts'
import { createServer, type NewsroomServer } from '../../../../src/server/createServer.ts'
import { feedBodies } from '../../../../src/server/pages/feedBodies.ts'
import { cacheKeyOf, renderErrorPage, renderPage } from '../../../../src/server/pages/routes.ts'
import { makeBody } from '../../../factories/body.ts'
import { factoriesFor } from '../../../factories/index.ts'
import { type FeedClient, hasClient } from '../../../helpers/debianProgram.ts'
import { isMongoRun } from '../../../helpers/engine.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

const run = promisify(execFile)
const hourMs = 3_600_000
/** Ahead of the clock, so that all that a save stamps lies before. */
const start = Date.now() + hourMs
let now = start
const iso = (hours: number): string => new Date(start + hours * hourMs).toISOString()

let newsroom: Newsroom
let server: NewsroomServer
let directory: string
let origin: string

/** What subscribers of one section’s feed must have, step by step. */
type Step = {
  readonly name: string
  /** Hours after the start. */
  readonly at: number
  readonly act: () => Promise<unknown>
  readonly titles: readonly string[]
  readonly updated: number
}
let steps: readonly Step[]

describe.skipIf(isMongoRun)('subscribers (one engine is enough for clients)', () => {
  beforeAll(async () => {
    newsroom = await createNewsroom()
    const { payload, mediaDir, siteUrl } = newsroom
    const make = factoriesFor(payload)
    useBodyRenderer(payload, feedBodies(siteUrl))
    const clock = (): number => now
    const pages = { payload, now: clock, siteUrl, stylesheet: '/assets/site.css' }
    server = await createServer({
      ...{ payload, siteUrl, mediaDir, assets: [], cacheKeyOf, now: clock },
      renderPage: (request, answers) => renderPage(request, { ...pages, answers }),
      renderErrorPage: () => renderErrorPage(pages),
    })
    server.server.listen(0, '127.0.0.1')
    await once(server.server, 'listening')
    origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`
    directory = mkdtempSync(join(tmpdir(), 'subscribers-'))
    const section = await make.makeSection({ name: 'Theo dõi', slug: 'theo-doi' })
    const story = (headline: string, hours: number, more: object = {}) =>
      make.makeArticle({
        ...{ headline, section: section.id, body: makeBody('Nội dung.') },
        ...{ publishedAt: iso(hours), ...more },
      })
    const [first, second] = [await story('Một', -3), await story('Hai', -2)]
    await story('Chờ', -1, { embargoUntil: iso(4) })
    const save = (id: number, data: object) =>
      payload.update({ collection: 'articles', id, data, context: { now } })
    const corrections = [{ kind: 'correction', publishedAt: iso(2), wrong: '15', right: '16' }]
    steps = [
      {
        name: 'the start',
        at: 0,
        act: () => Promise.resolve(),
        titles: ['Hai', 'Một'],
        updated: -2,
      },
      {
        ...{ name: 'a correction', at: 2, act: () => save(first.id, { corrections }) },
        ...{ titles: ['Hai', 'Một'], updated: 2 },
      },
      {
        ...{ name: 'the end of an embargo', at: 5, act: () => Promise.resolve() },
        ...{ titles: ['Chờ', 'Hai', 'Một'], updated: 4 },
      },
      {
        ...{ name: 'a rename', at: 6, titles: ['Chờ', 'Hai', 'Một'], updated: 6 },
        act: () =>
          payload.update({
            ...{ collection: 'categories', id: section.id, context: { now } },
            data: { name: 'Dõi theo', slug: 'doi-theo' },
          }),
      },
      {
        ...{ name: 'a withdrawal', at: 8, act: () => save(second.id, { _status: 'draft' }) },
        ...{ titles: ['Chờ', 'Một'], updated: 8 },
      },
      {
        ...{ name: 're-publication', at: 10, act: () => save(second.id, { _status: 'published' }) },
        ...{ titles: ['Hai', 'Chờ', 'Một'], updated: 10 },
      },
    ]
  })
  afterAll(async () => {
    await server.close(0)
    rmSync(directory, { recursive: true, force: true })
    await newsroom.close()
  })

  it('have after each change what the feed shows, dated as it says, and no story twice', async () => {
    const programs: [FeedClient, (step: Step) => Promise<void>][] = [
      ['feedparser', readWithFeedparser],
      ['sfeed', readWithSfeed],
      ['newsboat', readWithNewsboat],
      ['rss2email', readWithRss2email],
    ]
    const installed = programs.filter(([client]) => hasClient(client))
    expect(installed.length).toBeGreaterThan(0)
    for (const step of steps) {
      now = start + step.at * hourMs
      await step.act()
      for (const [, read] of installed) await read(step)
    }
  }, 300_000)
})

/** The address that they subscribed to, whatever the section is called today. */
const urls = () => ['rss', 'atom'].map((format) => `${origin}/rss/theo-doi.${format}`)

async function readWithFeedparser({ name, titles, updated }: Step): Promise<void> {
  const script = `
import feedparser, json, sys, calendar
print(json.dumps([[d.bozo, [e.title for e in d.entries], calendar.timegm(d.feed.updated_parsed),
  d.entries == sorted(d.entries, key=lambda e: e.published_parsed, reverse=True)]
  for f in sys.argv[1:] for d in [feedparser.parse(f)]]))`
  const { stdout } = await run('/usr/bin/python3', ['-c', script, ...urls()])
  const expected = [false, titles, Math.floor((start + updated * hourMs) / 1000), true]
  expect([name, JSON.parse(stdout)]).toEqual([name, [expected, expected]])
}

async function readWithSfeed({ name, titles }: Step): Promise<void> {
  for (const url of urls()) {
    const file = join(directory, 'sfeed.xml')
    writeFileSync(file, await (await fetch(url)).text())
    const { stdout } = await run('sh', ['-c', 'sfeed < "$1"', 'sh', file])
    const rows = stdout.split('\n').filter((line) => line !== '')
    const read = rows.map((row) => row.split('\t'))
    expect([name, read.map(([, title]) => title)]).toEqual([name, titles])
    const stamps = read.map(([stamp]) => Number(stamp))
    expect([name, stamps]).toEqual([name, stamps.toSorted((a, b) => b - a)])
  }
}

async function readWithNewsboat({ name, titles }: Step): Promise<void> {
  const file = (base: string) => join(directory, base)
  writeFileSync(file('config'), 'reload-threads 1\ndownload-timeout 60\nkeep-articles-days 0\n')
  writeFileSync(file('urls'), `${urls()[0] ?? ''}\n`)
  const files = [
    '-C',
    file('config'),
    '-u',
    file('urls'),
    '-c',
    file('cache.db'),
    '-d',
    file('log'),
  ]
  const env = { ...process.env, HOME: directory }
  await run('newsboat', [...files, '-l', '2', '-x', 'reload'], { env })
  const said = readFileSync(file('log'), 'utf8')
  expect(said).not.toMatch(/error while retrieving|parse error|exception/i)
  const database = new DatabaseSync(file('cache.db'), { readOnly: true })
  const rows = database.prepare('select guid, title from rss_item where deleted = 0').all()
  database.close()
  expect([name, new Set(rows.map(({ guid }) => guid)).size]).toEqual([name, rows.length])
  expect(rows.map(({ title }) => title)).toEqual(expect.arrayContaining([...titles]))
}

async function readWithRss2email({ name }: Step): Promise<void> {
  const home = join(directory, 'r2e')
  mkdirSync(home, { recursive: true })
  const data = join(home, 'data.json')
  const files = ['-c', join(home, 'config.cfg'), '-d', data, '-V']
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home }
  if (name === 'the start') {
    await run('r2e', [...files, 'new', 'reader@newsroom.example'], { env })
    await run('r2e', [...files, 'add', 'feed0', urls()[1] ?? ''], { env })
  }
  const { stdout, stderr } = await run('r2e', [...files, 'run', '--no-send'], { env })
  expect(stdout + stderr).not.toMatch(/error|exception|could not|not found/i)
  const stored = JSON.parse(readFileSync(data, 'utf8')) as { feeds: { seen: object }[] }
  const known = ['the start', 'a correction'].includes(name) ? 2 : 3
  expect([name, Object.keys(stored.feeds[0]?.seen ?? {}).length]).toEqual([name, known])
}
