import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStrangersProject, type StrangersProject } from '../../../helpers/strangersProject.ts'

let project: StrangersProject
beforeAll(() => {
  project = createStrangersProject('rss-feeds')
})
afterAll(() => {
  project.remove()
})

const feed = `{
  title: 'Kênh', description: '', siteUrl: 'https://example.org/', feedUrl: 'https://example.org/rss',
  language: 'vi', copyright: null, ttlMinutes: 5, updatedAt: null, items: [],
}`

describe('the archive of rss-feeds in a project that is not this one', () => {
  it('runs there, beside a Payload that it did not bring', () => {
    const printed = project.run(`
      import { sqliteAdapter } from '@payloadcms/db-sqlite'
      import { buildConfig, getPayload } from 'payload'
      import { renderRss } from '@thu-do/rss-feeds'
      const payload = await getPayload({
        config: buildConfig({
          secret: 'for-tests',
          telemetry: false,
          typescript: { autoGenerate: false },
          logger: { options: { level: 'silent' } },
          db: sqliteAdapter({ client: { url: 'file:./stranger.db' }, push: true }),
          collections: [{ slug: 'notes', fields: [{ name: 'name', type: 'text' }] }],
        }),
      })
      const { totalDocs } = await payload.count({ collection: 'notes' })
      console.log(JSON.stringify({ totalDocs, rss: renderRss(${feed}) }))
      process.exit(0)
    `)
    const { totalDocs, rss } = JSON.parse(printed.trim().split('\n').at(-1) ?? '') as {
      totalDocs: number
      rss: string
    }
    expect(totalDocs).toBe(0)
    expect(rss).toContain('<title><![CDATA[Kênh]]></title>')
  })

  it('brings its types', () => {
    project.checkTypes(`
      import { type Feed, renderRss } from '@thu-do/rss-feeds'
      const feed: Feed = ${feed}
      export const xml: string = renderRss(feed)
      // @ts-expect-error -- a feed has a title
      renderRss({ ...feed, title: 1 })
    `)
  })
})
