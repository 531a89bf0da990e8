import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStrangersProject, type StrangersProject } from '../../../helpers/strangersProject.ts'

let project: StrangersProject
beforeAll(() => {
  project = createStrangersProject('rss-feeds')
})
afterAll(() => {
  project.remove()
})

/** Other slugs, other fields, no drafts, no media: somebody's blog. */
const config = `
  import { sqliteAdapter } from '@payloadcms/db-sqlite'
  import { lexicalEditor } from '@payloadcms/richtext-lexical'
  import { buildConfig, getPayload, handleEndpoints } from 'payload'
  import { rssFeeds } from '@thu-do/rss-feeds'
  const config = await buildConfig({
    secret: 'for-tests',
    serverURL: 'https://blog.example',
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
    editor: lexicalEditor(),
    db: sqliteAdapter({ client: { url: 'file:./stranger.db' }, push: true }),
    collections: [
      { slug: 'people', auth: true, fields: [] },
      { slug: 'topics', access: { read: () => true },
        fields: [{ name: 'label', type: 'text' }, { name: 'code', type: 'text' }] },
      {
        slug: 'posts',
        access: { read: () => true },
        fields: [
          { name: 'subject', type: 'text' },
          { name: 'text', type: 'richText' },
          { name: 'date', type: 'date' },
          { name: 'topic', type: 'relationship', relationTo: 'topics' },
        ],
      },
    ],
    plugins: [
      rssFeeds({
        site: { name: 'A blog', description: 'About things', language: 'en' },
        visibility: VISIBILITY,
        sources: [{
          collection: 'posts',
          feed: { name: 'all', title: null, path: '/' },
          fields: { title: 'subject', body: 'text', publishedAt: 'date', expiresAt: null },
          path: ({ id }) => '/posts/' + id,
          relations: [{
            field: 'topic', collection: 'topics', role: 'section', feedPrefix: 'topics',
            name: 'label', slug: 'code', label: 'Topics', path: ({ code }) => '/topics/' + code,
          }],
        }],
      }),
    ],
  })
`.replace(
  'VISIBILITY',
  `createVisibilityRule({ status: null, publishedAt: 'date', embargoUntil: null, expiresAt: null })`,
)

describe('the archive of rss-feeds in a project that is not this one', () => {
  it('serves its feeds over the project’s own API', () => {
    const printed = project.run(`
      import { createVisibilityRule } from '@thu-do/rss-feeds'
      ${config}
      const payload = await getPayload({ config })
      const topic = await payload.create({ collection: 'topics', data: { label: 'Tea', code: 'tea' } })
      const paragraph = { type: 'paragraph', version: 1, children: [
        { type: 'text', version: 1, text: 'Green & <black>', format: 1 },
      ] }
      await payload.create({ collection: 'posts', data: {
        subject: 'On tea', topic: topic.id, date: '2024-05-01T00:00:00Z',
        text: { root: { type: 'root', version: 1, children: [paragraph] } },
      } })
      await payload.create({ collection: 'posts', data: { subject: 'Later', date: '2099-01-01T00:00:00Z' } })
      await payload.update({ collection: 'topics', id: topic.id, data: { code: 'teas' } })
      const get = async (path, headers = {}, method = 'GET') => {
        const request = new Request('https://blog.example/api' + path, { headers, method })
        const response = await handleEndpoints({ config, request })
        return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() }
      }
      const first = await get('/rss-feeds/topics/teas.rss')
      const find = payload.find.bind(payload)
      let questions = 0
      payload.find = (...args) => { questions += 1; return find(...args) }
      const opened = await get('/rss-feeds/all.json')
      const ofOne = questions
      questions = 0
      const asked = Array.from({ length: 20 }, (_, n) => get('/rss-feeds/all.json?utm_source=' + n))
      const together = new Set((await Promise.all(asked)).map(({ headers }) => headers.etag))
      console.log(JSON.stringify({
        first,
        flights: [together.size, together.has(opened.headers.etag), questions <= ofOne],
        head: await get('/rss-feeds/topics/teas.rss', {}, 'HEAD'),
        since: await get('/rss-feeds/topics/teas.rss', { 'if-modified-since': first.headers['last-modified'] }),
        gzip: await get('/rss-feeds/topics/teas.rss', { 'accept-encoding': 'gzip, br;q=0' }),
        again: await get('/rss-feeds/topics/teas.rss', { 'if-none-match': first.headers.etag }),
        atom: await get('/rss-feeds/all.atom'),
        former: await get('/rss-feeds/topics/tea.rss'),
        missing: await get('/rss-feeds/none.rss'),
        opml: await get('/rss-feeds/feeds.opml'),
        news: await get('/rss-feeds/news.xml'),
        admin: await get('/rss-feeds-admin/state'),
      }))
      process.exit(0)
    `)
    type Answer = { status: number; headers: Record<string, string>; text: string }
    const answers = JSON.parse(printed.trim().split('\n').at(-1) ?? '') as Record<string, Answer>
    const { flights, head, since, gzip } = answers as Record<string, Answer> & { flights: unknown }
    expect(flights).toEqual([1, true, true])
    const { first, again, atom, former, missing, opml, news, admin } = answers
    expect(first?.status).toBe(200)
    expect(first?.text).toContain('<p><strong>Green &amp; &lt;black&gt;</strong></p>')
    expect(first?.text).toContain('<link>https://blog.example/posts/1</link>')
    expect(first?.text).not.toContain('Later')
    expect([again?.status, again?.text]).toEqual([304, ''])
    expect([head?.status, head?.text]).toEqual([200, ''])
    expect(head?.headers['etag']).toBe(first?.headers['etag'])
    expect([since?.status, since?.text]).toEqual([304, ''])
    expect(gzip?.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
    expect(gzip?.headers['etag']).not.toBe(first?.headers['etag'])
    expect(atom?.text).toContain('<title>On tea</title>')
    expect([former?.status, former?.headers['location']]).toEqual([
      301,
      '/api/rss-feeds/topics/teas.rss',
    ])
    expect(missing?.status).toBe(404)
    expect(opml?.text).toContain('xmlUrl="https://blog.example/api/rss-feeds/topics/teas.rss"')
    expect(news?.text).toContain('<urlset')
    expect(admin?.status).toBe(401)
  })

  it('brings its types', () => {
    project.checkTypes(`
      import { rssFeeds } from '@thu-do/rss-feeds'
      const site = { name: 'a', description: 'b', language: 'en' }
      const source = {
        collection: 'posts',
        feed: { name: 'all', title: null, path: '/' },
        fields: { title: 'subject' },
        path: ({ id }: { id: number | string }) => '/posts/' + id,
      }
      rssFeeds({ site, sources: [source] })
      // @ts-expect-error -- a feed has sources
      rssFeeds({ site })
    `)
  })

  it('draws the border of its client components', () => {
    const printed = project.run(`
      import { readFileSync } from 'node:fs'
      import { createRequire } from 'node:module'
      const require = createRequire(import.meta.url)
      for (const entry of ['client', 'rsc']) {
        console.log(readFileSync(require.resolve('@thu-do/rss-feeds/components/' + entry), 'utf8').slice(0, 12))
      }
    `)
    expect(printed).toMatch(/^"use client"\n(?!"use client")/)
  })
})
