import type { CollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { relatedNews, relatedTo } from '../../../../plugins/related-news/index.ts'
import { rssFeeds } from '../../../../plugins/rss-feeds/index.ts'
import { openStrangersBlog, type StrangersBlog, users } from '../../../helpers/strangersBlog.ts'

const anybody = { read: () => true }
/** As Payload's website template has them: a group for search engines, authors that log in. */
const posts: CollectionConfig = {
  slug: 'posts',
  access: anybody,
  versions: { drafts: true },
  fields: [
    { name: 'title', type: 'text' },
    { name: 'slug', type: 'text' },
    {
      type: 'tabs',
      tabs: [{ name: 'meta', fields: [{ name: 'description', type: 'textarea' }] }],
    },
    { name: 'categories', type: 'relationship', relationTo: 'topics' as never, hasMany: true },
    { name: 'authors', type: 'relationship', relationTo: 'users' as never, hasMany: true },
  ],
}
/** Neither drafts nor a date that says when readers see it. */
const notes: CollectionConfig = {
  slug: 'notes',
  access: anybody,
  fields: [{ name: 'title', type: 'text' }],
}
/** One date. */
const offers: CollectionConfig = {
  slug: 'offers',
  access: anybody,
  fields: [
    { name: 'title', type: 'text' },
    { name: 'expiresAt', type: 'date' },
  ],
}
const topics: CollectionConfig = {
  slug: 'topics',
  access: anybody,
  fields: [
    { name: 'name', type: 'text' },
    { name: 'slug', type: 'text' },
  ],
}
const relation = { label: 'Of', path: () => '/' }
const pathOf =
  (room: string) =>
  ({ id }: Readonly<Record<string, unknown>>): string =>
    `/${room}/${String(id)}`

let blog: StrangersBlog
beforeAll(async () => {
  blog = await openStrangersBlog({
    serverURL: 'https://blog.example',
    collections: [users, topics, posts, notes, offers],
    plugins: [
      rssFeeds({
        site: { name: 'A blog', description: 'About things', language: 'en' },
        sources: [
          {
            collection: 'posts',
            feed: { name: 'all', title: null, path: '/' },
            fields: { title: 'title', standfirst: 'meta.description' },
            path: pathOf('posts'),
            relations: [
              {
                ...relation,
                field: 'categories',
                collection: 'topics',
                role: 'section',
                feedPrefix: '',
              },
              {
                ...relation,
                field: 'authors',
                collection: 'users',
                role: 'author',
                feedPrefix: 'by',
                name: 'email',
                slug: 'email',
              },
            ],
          },
          ...['notes', 'offers'].map((collection) => ({
            collection,
            feed: { name: collection, title: collection, path: '/' },
            fields: { title: 'title' },
            path: pathOf(collection),
          })),
        ],
      }),
      relatedNews({
        collections: {
          posts: {
            title: 'title',
            lead: 'meta.description',
            section: 'categories',
            addressOf: pathOf('posts'),
          },
        },
        sections: { collection: 'topics' },
      }),
    ],
  })
})
afterAll(() => blog.close())

describe('a project with what it has', () => {
  it('shows what is published, and no draft', async () => {
    const tea = await blog.create('topics', { name: 'Tea', slug: 'tea' })
    const story = { meta: { description: 'Green & black' }, categories: [tea.id] }
    await blog.create('posts', { ...story, title: 'Out', _status: 'published' })
    await blog.create('posts', { ...story, title: 'Not yet', _status: 'draft' })
    for (const name of ['all', 'tea']) {
      const { text } = await blog.get(`/api/rss-feeds/${name}.atom`)
      expect(text).toContain('<title>Out</title>')
      expect(text).toContain('Green &#x26; black')
      expect(text).not.toContain('Not yet')
    }
  })

  it('shows everything where there are no drafts and no dates', async () => {
    const note = await blog.create('notes', { title: 'Just said' })
    const { text } = await blog.get('/api/rss-feeds/notes.rss')
    expect(text).toContain(`<link>https://blog.example/notes/${note.id}</link>`)
    const { createdAt } = (await blog.payload.findByID({
      collection: 'notes' as never,
      id: note.id,
    })) as unknown as { createdAt: string }
    expect(text).toContain(new Date(createdAt).toUTCString())
  })

  it('lets end what has an end, where that is the only date', async () => {
    await blog.create('offers', { title: 'For ever' })
    await blog.create('offers', { title: 'Over', expiresAt: '2020-01-01T00:00:00.000Z' })
    const { text } = await blog.get('/api/rss-feeds/offers.rss')
    expect(text).toContain('For ever')
    expect(text).not.toContain('Over')
  })

  it('finds what goes on from a story, by words in a group', async () => {
    const make = (title: string, description: string) =>
      blog.create('posts', { title, meta: { description }, _status: 'published' })
    const one = await make('Cháy chợ', 'Cháy chợ Đồng Xuân, cảnh sát chữa cháy điều xe.')
    await make('Tàu điện', 'Tàu điện Nhổn chạy thử, hành khách xếp hàng.')
    await make(
      'Sau đám lửa',
      'Tiểu thương dọn hàng, quận lo chỗ bán tạm gần chợ Đồng Xuân cho tới Tết.',
    )
    const { value } = await relatedTo(blog.payload, {
      ...{ collection: 'posts', id: one.id, now: Date.now() },
    })
    expect(value[0]?.title).toBe('Sau đám lửa')
  })

  it('says which collections readers may not open', () => {
    const said = blog.warnings.filter((line) => line.includes('without a login'))
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('rss-feeds: sources[0].relations[1] leads to users')
  })
})
