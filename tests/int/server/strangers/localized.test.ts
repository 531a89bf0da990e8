import type { CollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rssFeeds } from '../../../../plugins/rss-feeds/index.ts'
import { openStrangersBlog, type StrangersBlog, users } from '../../../helpers/strangersBlog.ts'

const anybody = { read: () => true }
const posts: CollectionConfig = {
  slug: 'posts',
  access: anybody,
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'text', type: 'textarea', localized: true },
    { name: 'topic', type: 'relationship', relationTo: 'topics' as never },
  ],
}
const topics: CollectionConfig = {
  slug: 'topics',
  access: anybody,
  fields: [
    { name: 'name', type: 'text', localized: true },
    { name: 'slug', type: 'text', localized: true },
  ],
}

/** A blog in Vietnamese and English. */
const openBlog = (fallback: boolean): Promise<StrangersBlog> =>
  openStrangersBlog({
    serverURL: 'https://blog.example',
    localization: { locales: ['vi', 'en'], defaultLocale: 'vi', fallback },
    collections: [users, topics, posts],
    plugins: [
      rssFeeds({
        site: {
          name: { vi: 'Nhật ký', en: 'A blog' },
          description: { vi: 'Về trà', en: 'About tea' },
          language: 'vi',
        },
        sources: [
          {
            collection: 'posts',
            feed: { name: 'all', title: null, path: { vi: '/', en: '/en' } },
            fields: { title: 'title', standfirst: 'text' },
            path: ({ id }, { locale }) => `/${String(locale)}/posts/${id}`,
            relations: [
              {
                ...{ field: 'topic', collection: 'topics', role: 'section', feedPrefix: '' },
                label: { vi: 'Chuyên mục', en: 'Topics' },
                path: ({ slug }, _, { locale }) => `/${String(locale)}/${String(slug)}`,
              },
            ],
          },
        ],
      }),
    ],
  })

/** One story in both languages, one in Vietnamese alone. */
async function write(blog: StrangersBlog) {
  const topic = await blog.create('topics', { name: 'Trà', slug: 'tra' }, 'vi')
  await blog.update('topics', topic.id, { name: 'Tea', slug: 'tea' }, 'en')
  const both = await blog.create('posts', { title: 'Trà xanh', topic: topic.id }, 'vi')
  await blog.update('posts', both.id, { title: 'Green tea' }, 'en')
  const one = await blog.create('posts', { title: 'Chỉ tiếng Việt', topic: topic.id }, 'vi')
  return { topic, both, one }
}

const feed = async (blog: StrangersBlog, path: string): Promise<string> => {
  const { status, text } = await blog.get(`/api/rss-feeds/${path}`)
  expect(status).toBe(200)
  return text
}

describe('feeds of a project in two languages', () => {
  let blog: StrangersBlog
  let written: Awaited<ReturnType<typeof write>>
  beforeAll(async () => {
    blog = await openBlog(true)
    written = await write(blog)
  })
  afterAll(() => blog.close())

  it('are each in its own, with its words and addresses', async () => {
    const vietnamese = await feed(blog, 'all.atom')
    expect(vietnamese).toContain('<title>Trà xanh</title>')
    expect(vietnamese).toContain('<title>Nhật ký</title>')
    expect(vietnamese).toContain(`https://blog.example/vi/posts/${written.both.id}`)
    const english = await feed(blog, 'en/all.atom')
    expect(english).toContain('<title>Green tea</title>')
    expect(english).toContain('<title>A blog</title>')
    expect(english).toContain('xml:lang="en"')
    expect(english).toContain(`https://blog.example/en/posts/${written.both.id}`)
    expect(english).not.toContain('Trà xanh')
  })

  it('fall back as Payload does', async () => {
    expect(await feed(blog, 'en/all.rss')).toContain('Chỉ tiếng Việt')
  })

  it('name each other', async () => {
    const type = 'type="application/atom+xml"'
    const other = (hreflang: string, path: string): string =>
      `rel="alternate" ${type} hreflang="${hreflang}" href="https://blog.example/api/rss-feeds/${path}"`
    expect(await feed(blog, 'all.atom')).toContain(other('en', 'en/all.atom'))
    expect(await feed(blog, 'en/all.atom')).toContain(other('vi', 'all.atom'))
    expect(await feed(blog, 'en/all.rss')).toContain('hreflang="vi"')
  })

  it('of a section are found by its name in the language, and know its others', async () => {
    const english = await feed(blog, 'en/tea.atom')
    expect(english).toContain('<title>Tea – A blog</title>')
    expect(english).toContain('<category term="Tea"/>')
    expect(english).toContain('href="https://blog.example/en/tea"')
    expect(english).toContain('hreflang="vi" href="https://blog.example/api/rss-feeds/tra.atom"')
    expect((await blog.get('/api/rss-feeds/en/tra.atom')).status).toBe(404)
  })

  it('are other feeds of other items', async () => {
    const idsIn = (atom: string) => [...atom.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id)
    const [vietnamese, english] = [await feed(blog, 'all.atom'), await feed(blog, 'en/all.atom')]
    expect(idsIn(english)).toHaveLength(3)
    expect(idsIn(english).filter((id) => idsIn(vietnamese).includes(id))).toEqual([])
  })

  it('are listed by language', async () => {
    const list = await feed(blog, 'en/feeds.opml')
    expect(list).toContain('xmlUrl="https://blog.example/api/rss-feeds/en/tea.rss"')
    expect(list).not.toContain('/api/rss-feeds/tra.rss')
    expect(await feed(blog, 'en/news.xml')).toContain('<news:language>en</news:language>')
  })

  it('each tell of what was withdrawn', async () => {
    await blog.remove('posts', written.both.id)
    const english = await feed(blog, 'en/all.atom')
    expect(english).not.toContain('Green tea')
    expect(english).toContain(
      `<at:deleted-entry ref="tag:blog.example,2026:en/posts/${written.both.id}"`,
    )
    expect(await feed(blog, 'all.atom')).toContain(
      `<at:deleted-entry ref="tag:blog.example,2026:posts/${written.both.id}"`,
    )
  })
})

describe('without fallback', () => {
  it('leaves what is not translated out of the language', async () => {
    const blog = await openBlog(false)
    const { one } = await write(blog)
    const english = await feed(blog, 'en/all.rss')
    expect(english).toContain('Green tea')
    expect(english).not.toContain(`/posts/${one.id}`)
    expect(await feed(blog, 'all.rss')).toContain('Chỉ tiếng Việt')
    await blog.close()
  })
})

describe('a feed named like a language', () => {
  it('is refused', () => {
    const config = {
      serverURL: 'https://blog.example',
      localization: { locales: ['vi', 'en'], defaultLocale: 'vi' },
      collections: [posts],
    }
    const source = { collection: 'posts', fields: { title: 'title' }, path: () => '/' }
    const plugin = rssFeeds({
      site: { name: 'A', description: 'B', language: 'vi' },
      sources: [{ ...source, feed: { name: 'en', title: null, path: '/' } }],
    })
    expect(() => plugin(config as never)).toThrow(
      'rss-feeds: sources[0].feed.name is "en"; expected no locale of the project’s, such as en',
    )
  })
})
