import { execFile } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { Ajv } from 'ajv'
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith'
import RssParser from 'rss-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useBodyRenderer } from '../../../../plugins/rss-feeds/index.ts'
import { seedNewsroom } from '../../../../src/seed/index.ts'
import { createServer, type NewsroomServer } from '../../../../src/server/createServer.ts'
import { feedBodies } from '../../../../src/server/pages/feedBodies.ts'
import { cacheKeyOf, renderErrorPage, renderPage } from '../../../../src/server/pages/routes.ts'
import { type FeedClient, hasClient } from '../../../helpers/debianProgram.ts'
import { isMongoRun } from '../../../helpers/engine.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

const run = promisify(execFile)
const schemas = resolve(import.meta.dirname, '../../../schemas')

type Fetched = {
  readonly url: string
  readonly file: string
  readonly text: string
  readonly count: number
}

let newsroom: Newsroom
let server: NewsroomServer
let directory: string
const feeds: Record<'rss' | 'atom' | 'json', Fetched[]> = { rss: [], atom: [], json: [] }

describe.skipIf(isMongoRun)('the demo newsroom’s feeds (one engine is enough for clients)', () => {
  beforeAll(async () => {
    newsroom = await createNewsroom()
    const { payload, mediaDir, siteUrl } = newsroom
    await seedNewsroom({ payload, onProgress: () => undefined })
    useBodyRenderer(payload, feedBodies(siteUrl))
    const pages = { payload, now: Date.now, siteUrl, stylesheet: '/assets/site.css' }
    server = await createServer({
      payload,
      siteUrl,
      mediaDir,
      assets: [],
      cacheKeyOf,
      renderPage: (request, answers) => renderPage(request, { ...pages, answers }),
      renderErrorPage: () => renderErrorPage(pages),
    })
    server.server.listen(0, '127.0.0.1')
    await once(server.server, 'listening')
    directory = mkdtempSync(join(tmpdir(), 'feeds-'))
    await fetchAll(`http://127.0.0.1:${(server.server.address() as AddressInfo).port}`, siteUrl)
  }, 600_000)
  afterAll(async () => {
    await server.close(0)
    rmSync(directory, { recursive: true, force: true })
    await newsroom.close()
  })

  it('are many, and most of them full', () => {
    expect(feeds.rss.length).toBeGreaterThan(20)
    expect(feeds.rss[0]?.count).toBeGreaterThan(10)
    expect(feeds.atom.map(({ count }) => count)).toEqual(feeds.rss.map(({ count }) => count))
  })

  it('are read by feedsmith and rss-parser with every item', async () => {
    for (const { text, count, url } of feeds.rss) {
      const parsed = await new RssParser().parseString(text)
      expect([url, parsed.items.length]).toEqual([url, count])
      for (const { title, link, guid, pubDate } of parsed.items) {
        expect([title, link, guid, pubDate]).not.toContain(undefined)
      }
    }
    for (const { text, count, url } of feeds.atom) {
      expect([url, parseAtomFeed(text).entries?.length ?? 0]).toEqual([url, count])
      await new RssParser().parseString(text)
    }
  })

  it('fit the schema of JSON Feed', () => {
    const ajv = new Ajv({ allErrors: true })
    const schema = JSON.parse(readFileSync(join(schemas, 'jsonFeed.json'), 'utf8')) as object
    const validate = ajv.compile(schema)
    for (const { text, url } of feeds.json) {
      validate(JSON.parse(text))
      expect([url, validate.errors]).toEqual([url, null])
      parseJsonFeed(JSON.parse(text))
    }
    expect(validate({ version: 'https://jsonfeed.org/version/1.1', title: 'x' })).toBe(false)
  })

  proof('xmllint', 'fit Atom’s RELAX NG and are well-formed RSS', async () => {
    const files = feeds.atom.map(({ file }) => file)
    await run('xmllint', ['--noout', '--relaxng', join(schemas, 'atom.rng'), ...files])
    await run('xmllint', ['--noout', ...feeds.rss.map(({ file }) => file)])
    const broken = join(directory, 'broken.atom')
    writeFileSync(broken, (feeds.atom[0]?.text ?? '').replace(/<updated>[^<]*<\/updated>/, ''))
    const schema = ['--noout', '--relaxng', join(schemas, 'atom.rng'), broken]
    await expect(run('xmllint', schema)).rejects.toThrow('fails to validate')
  })

  proof('feedparser', 'are read by Python’s feedparser without a fault', async () => {
    const script = `
import feedparser, json, sys
print(json.dumps([[f, d.bozo, str(d.get('bozo_exception', '')), d.version, len(d.entries)]
  for f in sys.argv[1:] for d in [feedparser.parse(f)]]))`
    const all = [...feeds.rss, ...feeds.atom]
    const { stdout } = await run('/usr/bin/python3', ['-c', script, ...all.map(({ file }) => file)])
    const expected = all.map(({ file, count }) => {
      return [file, false, '', file.endsWith('.rss') ? 'rss20' : 'atom10', count]
    })
    expect(JSON.parse(stdout)).toEqual(expected)
  })

  proof('sfeed', 'are read by sfeed with every item’s date, title, link and id', async () => {
    for (const { file, count } of [...feeds.rss, ...feeds.atom]) {
      const { stdout } = await run('sh', ['-c', 'sfeed < "$1"', 'sh', file], {
        maxBuffer: 64 * 1024 ** 2,
      })
      const lines = stdout.split('\n').filter((line) => line !== '')
      expect([file, lines.length]).toEqual([file, count])
      for (const line of lines) {
        const [timestamp, title, link, , , id] = line.split('\t')
        expect(timestamp).toMatch(/^\d+$/)
        expect([title, link, id]).not.toContain('')
      }
    }
  })

  proof('newsboat', 'are taken by newsboat over HTTP', async () => {
    const all = [...feeds.rss, ...feeds.atom]
    const [config, urls, cache, log] = ['config', 'urls', 'cache.db', 'log'].map((name) =>
      join(directory, name),
    ) as [string, string, string, string]
    writeFileSync(config, 'reload-threads 1\ndownload-timeout 60\n')
    writeFileSync(urls, `${all.map(({ url }) => url).join('\n')}\n`)
    const files = ['-C', config, '-u', urls, '-c', cache, '-d', log, '-l', '2']
    await run('newsboat', [...files, '-x', 'reload'], { env: { ...process.env, HOME: directory } })
    expect(readFileSync(log, 'utf8')).not.toMatch(/error while retrieving|parse error|exception/i)
    const database = new DatabaseSync(cache, { readOnly: true })
    // An item of several feeds is kept once, with the last of them.
    const guids = database
      .prepare('select guid from rss_item')
      .all()
      .map(({ guid }) => guid)
    database.close()
    const sent = feeds.rss.flatMap(({ text }) =>
      (parseRssFeed(text).items ?? []).map(({ guid }) => guid?.value),
    )
    expect(new Set(guids)).toEqual(new Set(sent))
  })

  proof('rss2email', 'are taken by rss2email over HTTP', async () => {
    const home = join(directory, 'r2e')
    mkdirSync(home)
    const files = ['-c', join(home, 'config.cfg'), '-d', join(home, 'data.json'), '-V']
    const options = {
      env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home },
    }
    await run('r2e', [...files, 'new', 'reader@newsroom.example'], options)
    const all = [...feeds.rss, ...feeds.atom]
    // One by one they would be as many processes: the program's own file says the same.
    const sections = all.map(({ url }, index) => `\n[feed.feed${index}]\nurl = ${url}\n`)
    appendFileSync(join(home, 'config.cfg'), sections.join(''))
    const { stdout, stderr } = await run('r2e', [...files, 'run', '--no-send'], options)
    expect(stdout + stderr).not.toMatch(/error|warning|exception|could not|not found/i)
    const data = JSON.parse(readFileSync(join(home, 'data.json'), 'utf8')) as {
      feeds: { name: string; seen: object }[]
    }
    const seen = data.feeds.map(({ name, seen: items }) => [name, Object.keys(items).length])
    expect(seen).toEqual(all.map(({ count }, index) => [`feed${index}`, count]))
  })

  it('are listed in an OPML file that parses', async () => {
    const { port } = server.server.address() as AddressInfo
    const text = await (await fetch(`http://127.0.0.1:${port}/rss/kenh-tin.opml`)).text()
    const { body } = parseOpml(text)
    const listed = body?.outlines?.flatMap(({ outlines }) => outlines ?? []) ?? []
    expect(listed).toHaveLength(feeds.rss.length)
  })
})

/** Follows the page for people: every link to a feed on it. */
async function fetchAll(origin: string, siteUrl: string): Promise<void> {
  const page = await (await fetch(`${origin}/rss`)).text()
  const paths = [...page.matchAll(/<ul class="chips">[\s\S]*?<\/ul>/g)]
    .flatMap(([list]) => [...list.matchAll(/href="([^"]+\.(?:rss|atom|json))"/g)])
    .map(([, href = '']) => href.slice(siteUrl.length))
  for (const [index, path] of paths.entries()) {
    const format = path.split('.').at(-1) as keyof typeof feeds
    const response = await fetch(origin + path)
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
    const text = await response.text()
    const file = join(directory, `${index}.${format}`)
    writeFileSync(file, text)
    feeds[format].push({ url: origin + path, file, text, count: countOf(format, text) })
  }
}

function countOf(format: keyof typeof feeds, text: string): number {
  if (format === 'json') return (JSON.parse(text) as { items: unknown[] }).items.length
  if (format === 'atom') return text.split('<entry>').length - 1
  return parseRssFeed(text).items?.length ?? 0
}

/** A test that needs a client of Debian's. */
function proof(client: FeedClient, name: string, test: () => Promise<void>): void {
  it(`${name} (${client})`, async (context) => {
    if (!hasClient(client)) context.skip(`${client} is not installed`)
    await test()
  })
}
