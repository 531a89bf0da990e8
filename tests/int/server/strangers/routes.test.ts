import type { CollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bannerDeskOf, campaignBanners } from '../../../../plugins/campaign-banners/index.ts'
import { clickAddress, relatedNews } from '../../../../plugins/related-news/index.ts'
import { rssFeeds } from '../../../../plugins/rss-feeds/index.ts'
import { openStrangersBlog, type StrangersBlog, users } from '../../../helpers/strangersBlog.ts'

const posts: CollectionConfig = {
  slug: 'posts',
  access: { read: () => true },
  fields: [{ name: 'title', type: 'text' }],
}
const yes = (): boolean => true
const pathOf = ({ id }: Readonly<Record<string, unknown>>): string => `/posts/${String(id)}`

let blog: StrangersBlog
let banner: string
let script: string
let stylesheets: readonly string[]
beforeAll(async () => {
  blog = await openStrangersBlog({
    routes: { api: '/backend/rest', admin: '/desk' },
    collections: [users, posts],
    plugins: [
      rssFeeds({
        siteUrl: 'https://blog.example',
        nextBasePath: '/docs',
        site: { name: 'A blog', description: 'About things', language: 'en' },
        sources: [
          {
            collection: 'posts',
            feed: { name: 'all', title: null, path: '/' },
            fields: { title: 'title' },
            path: pathOf,
          },
        ],
      }),
      relatedNews({
        collections: { posts: { title: 'title', addressOf: pathOf } },
        nextBasePath: '/docs',
      }),
      campaignBanners({
        access: { manages: yes, approves: yes, raisesAlarm: yes },
        pageTypes: [{ value: 'page', label: { vi: 'Trang', en: 'Pages' } }],
        nextBasePath: '/docs',
      }),
    ],
  })
  const campaign = await blog.create('campaigns', {
    ...{ name: '5K', kind: 'public-health', priority: '1', weight: 1, _status: 'published' },
    windows: [{ startsAt: '2020-07-01T00:00:00Z', endsAt: '2099-07-01T02:00:00Z' }],
    targeting: { reach: 'every-page' },
  })
  await blog.create('creatives', {
    ...{ campaign: campaign.id, placements: ['top'], headline: 'Masks', weight: 1 },
    ...{ textColor: '#ffffff', groundColor: '#000000', _status: 'published' },
    ...{ link: 'https://health.example/masks', callToAction: 'Read' },
  })
  const desk = bannerDeskOf(blog.payload)
  if (!desk) throw new Error('There is no desk.')
  const now = Date.now()
  const page = { type: 'page', sections: [], tags: [] }
  const { value } = desk.place(await desk.read(now), { page, address: '/', now })
  banner = value.slots['top'] ?? ''
  script = value.script ?? ''
  stylesheets = value.stylesheets
})
afterAll(() => blog.close())

/** As Next gives it on: without its own base path. */
const asked = (address: string): string => address.replace(/^\/docs/, '')

describe('a project with routes of its own below Next’s base path', () => {
  it('names the script, the colours and the links of banners where they are', async () => {
    expect(script).toMatch(/^\/docs\/backend\/rest\/tb\/[0-9a-f]+\.js$/)
    expect((await blog.get(asked(script))).text).toContain('"/docs/backend/rest/tb/g"')
    expect(stylesheets).toHaveLength(1)
    for (const address of stylesheets) {
      expect(address).toMatch(/^\/docs\/backend\/rest\/tb\//)
      expect((await blog.get(asked(address))).status).toBe(200)
    }
    const click = /href="(\/docs\/backend\/rest\/tb\/di\/[^"]+)"/.exec(banner)?.[1] ?? ''
    const answer = await blog.get(asked(click))
    expect([answer.status, answer.headers['location']]).toEqual([
      302,
      'https://health.example/masks',
    ])
  })

  it('serves the look of all places there', async () => {
    const { status } = await blog.get('/backend/rest/tb/look.css')
    expect(status).toBe(200)
  })

  it('names its feeds where they are', async () => {
    await blog.create('posts', { title: 'One' })
    const { status, text } = await blog.get('/backend/rest/rss-feeds/all.atom')
    expect(status).toBe(200)
    expect(text).toContain('href="https://blog.example/docs/backend/rest/rss-feeds/all.rss"')
  })

  it('counts clicks of lists where its API is', () => {
    const address = clickAddress(blog.payload, { widget: 'beside', position: 1 })
    expect(address).toMatch(/^\/docs\/backend\/rest\/related-news\/clicks\?t=/)
  })
})
