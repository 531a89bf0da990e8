import { BlocksFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import type { CollectionConfig } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rssFeeds } from '../../../../plugins/rss-feeds/index.ts'
import { openStrangersBlog, type StrangersBlog, users } from '../../../helpers/strangersBlog.ts'

const anybody = { read: () => true }
const quote = { slug: 'quote', fields: [{ name: 'said', type: 'text' as const }] }
const chart = { slug: 'chart', fields: [{ name: 'data', type: 'text' as const }] }
const posts: CollectionConfig = {
  slug: 'posts',
  access: anybody,
  fields: [
    { name: 'title', type: 'text' },
    { name: 'publishedAt', type: 'date' },
    {
      name: 'text',
      type: 'richText',
      editor: lexicalEditor({
        features: ({ defaultFeatures }) => [
          ...defaultFeatures,
          BlocksFeature({ blocks: [quote, chart] }),
        ],
      }),
    },
  ],
}
const notes: CollectionConfig = {
  slug: 'notes',
  access: anybody,
  fields: [{ name: 'name', type: 'text' }],
}

let blog: StrangersBlog
beforeAll(async () => {
  blog = await openStrangersBlog({
    serverURL: 'https://blog.example',
    editor: lexicalEditor(),
    collections: [users, notes, posts],
    plugins: [
      rssFeeds({
        site: { name: 'A blog', description: 'About things', language: 'en' },
        sources: [
          {
            collection: 'posts',
            feed: { name: 'all', title: null, path: '/' },
            fields: { title: 'title', body: 'text' },
            path: ({ id }) => `/posts/${id}`,
          },
        ],
        converters: ({ defaultConverters }) => ({
          ...defaultConverters,
          blocks: {
            quote: ({ node }: { node: { fields: { said: string } } }) =>
              `<blockquote>${node.fields.said}</blockquote>`,
          },
        }),
      }),
    ],
  })
})
afterAll(() => blog.close())

const never = '2190-01-01T00:00:00.000Z'
const past = '2026-01-01T00:00:00.000Z'
const words = (text: string): object => ({ type: 'text', text, version: 1 })
const block = (type: string, children: readonly object[], rest: object = {}): object => ({
  ...{ type, children, version: 1, direction: null, format: '', indent: 0 },
  ...rest,
})
const link = (fields: object, text: string): object => block('link', [words(text)], { fields })
const internal = (relationTo: string, value: unknown, text: string): object =>
  link({ linkType: 'internal', doc: { relationTo, value } }, text)
const body = (children: readonly object[]): object => ({ root: block('root', children) })

type Item = { readonly title: string; readonly content_html?: string }
async function htmlOf(title: string): Promise<string> {
  const feed = JSON.parse((await blog.get('/api/rss-feeds/all.json')).text) as { items: Item[] }
  return feed.items.find((item) => item.title === title)?.content_html ?? 'no such item'
}

it('shows blocks, links and documents of a text as the project says, or not at all', async () => {
  const other = await blog.create('posts', { title: 'A & B', publishedAt: past })
  const hidden = await blog.create('posts', { title: 'Not yet', publishedAt: never })
  const note = await blog.create('notes', { name: 'A note' })
  await blog.create('posts', {
    title: 'Mixed',
    publishedAt: past,
    text: body([
      block('paragraph', [
        internal('posts', other.id, 'to a post'),
        internal('posts', hidden.id, 'to one not yet there'),
        internal('notes', note.id, 'to what has no page'),
        internal('posts', 987_654, 'to what is gone'),
        link({ linkType: 'custom', url: 'https://other.example/x' }, 'to another site'),
        { type: 'mention', version: 1 },
      ]),
      { type: 'relationship', relationTo: 'posts', value: other.id, version: 2, format: '' },
      { type: 'relationship', relationTo: 'posts', value: hidden.id, version: 2, format: '' },
      { type: 'block', version: 2, format: '', fields: { blockType: 'quote', said: 'Hear' } },
      { type: 'block', version: 2, format: '', fields: { blockType: 'chart', data: '1,2' } },
    ]),
  })
  const to = `https://blog.example/posts/${other.id}`
  expect(await htmlOf('Mixed')).toBe(
    `<p><a href="${to}">to a post</a>to one not yet thereto what has no pageto what is gone` +
      `<a href="https://other.example/x">to another site</a></p>` +
      `<p><a href="${to}">A &amp; B</a></p><blockquote>Hear</blockquote>`,
  )
})

it('follows a document that a text leads to', async () => {
  const other = await blog.create('posts', { title: 'Before', publishedAt: past })
  const reference = { type: 'relationship', relationTo: 'posts', value: other.id, version: 2 }
  await blog.create('posts', {
    title: 'Leading',
    publishedAt: past,
    text: body([{ ...reference, format: '' }]),
  })
  expect(await htmlOf('Leading')).toContain('>Before<')
  await blog.update('posts', other.id, { title: 'After' })
  expect(await htmlOf('Leading')).toContain('>After<')
  await blog.update('posts', other.id, { publishedAt: never })
  expect(await htmlOf('Leading')).not.toContain('<a ')
})
