import type { CollectionConfig } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bannerDeskOf, campaignBanners } from '../../../../plugins/campaign-banners/index.ts'
import { rebuildIndex, relatedNews, relatedTo } from '../../../../plugins/related-news/index.ts'
import { rssFeeds } from '../../../../plugins/rss-feeds/index.ts'
import { openStrangersBlog, type StrangersBlog, users } from '../../../helpers/strangersBlog.ts'

const anybody = { read: () => true }
const posts: CollectionConfig = {
  slug: 'posts',
  access: anybody,
  trash: true,
  fields: [
    { name: 'title', type: 'text' },
    { name: 'text', type: 'textarea' },
    { name: 'topic', type: 'relationship', relationTo: 'topics' as never },
  ],
}
const topics: CollectionConfig = {
  slug: 'topics',
  access: anybody,
  trash: true,
  fields: [
    { name: 'name', type: 'text' },
    { name: 'slug', type: 'text' },
  ],
}
const media: CollectionConfig = {
  slug: 'media',
  access: anybody,
  trash: true,
  upload: { disableLocalStorage: true },
  fields: [],
}
const yes = (): boolean => true
const pathOf = ({ id }: Readonly<Record<string, unknown>>): string => `/posts/${String(id)}`

let blog: StrangersBlog
const thrownAway = { deletedAt: '2026-01-01T00:00:00.000Z' }
beforeAll(async () => {
  blog = await openStrangersBlog({
    serverURL: 'https://blog.example',
    collections: [users, topics, posts, media],
    plugins: [
      rssFeeds({
        site: { name: 'A blog', description: 'About things', language: 'en' },
        sources: [
          {
            collection: 'posts',
            feed: { name: 'all', title: null, path: '/' },
            fields: { title: 'title' },
            path: pathOf,
            relations: [
              {
                ...{ field: 'topic', collection: 'topics', role: 'section', feedPrefix: '' },
                ...{ label: 'Topics', path: () => '/' },
              } as const,
            ],
          },
        ],
      }),
      relatedNews({ collections: { posts: { title: 'title', body: 'text', addressOf: pathOf } } }),
      campaignBanners({
        access: { manages: yes, approves: yes, raisesAlarm: yes },
        pageTypes: [{ value: 'page', label: { vi: 'Trang', en: 'Pages' } }],
        media: { slug: 'media' },
      }),
    ],
  })
})
afterAll(() => blog.close())

let topic: { id: number }
let [fire, stalls] = [{ id: 0 }, { id: 0 }]
beforeEach(async () => {
  for (const collection of ['posts', 'topics']) {
    const all = { collection: collection as never, where: {}, trash: true }
    await blog.payload.delete(all)
  }
  topic = await blog.create('topics', { name: 'Hà Nội', slug: 'ha-noi' })
  const make = (title: string, text: string) =>
    blog.create('posts', { title, text, topic: topic.id })
  fire = await make('Chợ', 'Cháy chợ Đồng Xuân, cảnh sát phòng cháy chữa cháy điều xe.')
  stalls = await make('Lửa', 'Tiểu thương chợ Đồng Xuân dọn hàng sau đám cháy.')
})

const removedIn = async (path: string): Promise<string[]> => {
  const { text } = await blog.get(path)
  const feed = JSON.parse(text) as {
    items: { id: string }[]
    _removed?: { items: { id: string }[] }
  }
  return (feed._removed?.items ?? []).map(({ id }) => id)
}
const besideFire = async (): Promise<string[]> => {
  const question = { collection: 'posts', id: fire.id, now: Date.now() }
  return (await relatedTo(blog.payload, question)).value.map(({ title }) => title)
}

describe('a story that is thrown away', () => {
  it('leaves its feeds with a tombstone, and comes back without one', async () => {
    await blog.update('posts', fire.id, thrownAway)
    for (const feed of ['all', 'ha-noi']) {
      const atom = (await blog.get(`/api/rss-feeds/${feed}.atom`)).text
      expect(atom).not.toContain('<title>Chợ</title>')
      expect(atom).toContain(`<at:deleted-entry ref="tag:blog.example,2026:posts/${fire.id}"`)
    }
    await blog.update('posts', fire.id, { deletedAt: null })
    const atom = (await blog.get('/api/rss-feeds/all.atom')).text
    expect(atom).toContain('<title>Chợ</title>')
    expect(atom).not.toContain(`ref="tag:blog.example,2026:posts/${fire.id}"`)
  })

  it('is told once where it is deleted from the trash', async () => {
    await blog.update('posts', fire.id, thrownAway)
    const before = (await blog.get('/api/rss-feeds/all.json')).text
    await blog.payload.delete({ collection: 'posts' as never, id: fire.id, trash: true })
    expect((await blog.get('/api/rss-feeds/all.json')).text).toBe(before)
    expect(before).toContain(`posts/${fire.id}`)
    const told = await removedIn('/api/rss-feeds/all.json')
    expect(told.filter((guid) => guid.endsWith(`posts/${fire.id}`))).toHaveLength(1)
  })

  it('leaves related lists, and has none of its own', async () => {
    expect(await besideFire()).toEqual(['Lửa'])
    await blog.update('posts', stalls.id, thrownAway)
    expect(await besideFire()).toEqual([])
    await blog.update('posts', stalls.id, { deletedAt: null })
    expect(await besideFire()).toEqual(['Lửa'])
    await blog.update('posts', fire.id, thrownAway)
    expect(await besideFire()).toEqual([])
  })

  it('stays out of an index that is made anew', async () => {
    await blog.update('posts', stalls.id, thrownAway)
    await rebuildIndex(blog.payload)
    const { totalDocs } = await blog.payload.db.count({
      collection: 'related-entries',
      where: { key: { equals: `posts:${stalls.id}` } },
    })
    expect(totalDocs).toBe(0)
  })
})

describe('a section that is thrown away', () => {
  it('ends its feed as a deletion does', async () => {
    expect((await blog.get('/api/rss-feeds/ha-noi.rss')).status).toBe(200)
    await blog.update('topics', topic.id, thrownAway)
    expect((await blog.get('/api/rss-feeds/ha-noi.rss')).status).toBe(410)
    await blog.update('topics', topic.id, { deletedAt: null })
    expect((await blog.get('/api/rss-feeds/ha-noi.rss')).status).toBe(200)
  })
})

describe('a picture that is thrown away', () => {
  it('leaves its banner at once', async () => {
    const data = await sharp({ create: { ...square, background: '#123456' } })
      .png()
      .toBuffer()
    const image = (await blog.payload.create({
      collection: 'media' as never,
      data: {} as never,
      file: { data, mimetype: 'image/png', name: 'mask.png', size: data.length },
    })) as unknown as { id: number }
    const now = Date.parse('2030-07-01T08:00:00+07:00')
    const campaign = await blog.create('campaigns', {
      ...{ name: '5K', kind: 'public-health', priority: '1', weight: 1, _status: 'published' },
      windows: [{ startsAt: '2030-07-01T00:00:00Z', endsAt: '2030-07-01T02:00:00Z' }],
      targeting: { reach: 'every-page' },
    })
    await blog.create('creatives', {
      ...{ campaign: campaign.id, placements: ['top'], headline: 'Khẩu trang', weight: 1 },
      ...{ textColor: '#ffffff', groundColor: '#000000', _status: 'published' },
      pictures: [{ image: image.id, shape: 'wide', alt: 'Khẩu trang' }],
    })
    const top = async (): Promise<string> => {
      const desk = bannerDeskOf(blog.payload)
      if (!desk) throw new Error('There is no desk.')
      const page = { type: 'page', sections: [], tags: [] }
      return desk.place(await desk.read(now), { page, address: '/', now }).value.slots['top'] ?? ''
    }
    expect(await top()).toContain('/api/media/file/mask.png')
    await blog.update('media', image.id, thrownAway)
    expect(await top()).not.toContain('mask.png')
    expect(await top()).toContain('Khẩu trang')
  })
})

const square = { width: 640, height: 240, channels: 3 } as const
