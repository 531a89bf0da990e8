import type { CollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rebuildIndex, relatedNews, relatedTo } from '../../../../plugins/related-news/index.ts'
import { openStrangersBlog, type StrangersBlog, users } from '../../../helpers/strangersBlog.ts'

const posts: CollectionConfig = {
  slug: 'posts',
  access: { read: () => true },
  fields: [
    { name: 'title', type: 'text', localized: true },
    {
      name: 'content',
      type: 'group',
      localized: true,
      fields: [{ name: 'text', type: 'textarea' }],
    },
  ],
}

let blog: StrangersBlog
const ids: Record<string, number> = {}
beforeAll(async () => {
  blog = await openStrangersBlog({
    serverURL: 'https://blog.example',
    localization: { locales: ['vi', 'en'], defaultLocale: 'vi', fallback: false },
    collections: [users, posts],
    plugins: [
      relatedNews({
        collections: {
          posts: {
            title: 'title',
            body: 'content.text',
            addressOf: ({ id }, { locale }) => `/${String(locale)}/posts/${String(id)}`,
          },
        },
        heading: { vi: 'Xem thêm', en: 'More' },
      }),
    ],
  })
  const write = async (name: string, vi: [string, string], en: [string, string] | null) => {
    const data = ([title, text]: [string, string]) => ({ title, content: { text } })
    const { id } = await blog.create('posts', data(vi), 'vi')
    if (en) await blog.update('posts', id, data(en), 'en')
    ids[name] = id
  }
  await write(
    'fire',
    ['Chợ', 'Cháy chợ Đồng Xuân, cảnh sát phòng cháy chữa cháy điều xe.'],
    ['Market fire', 'A fire broke out at Dong Xuan market; engines were sent by the brigade.'],
  )
  await write(
    'stalls',
    ['Lửa', 'Tiểu thương chợ Đồng Xuân dọn hàng sau đám cháy.'],
    ['Stalls', 'Merchants of Dong Xuan market clear their goods after the blaze this week.'],
  )
  await write('tram', ['Tàu', 'Tàu điện Nhổn chạy thử, hành khách xếp hàng.'], null)
})
afterAll(() => blog.close())

const beside = async (name: string, locale?: string) => {
  const question = { collection: 'posts', id: ids[name] ?? 0, now: Date.now() }
  return (await relatedTo(blog.payload, { ...question, locale: locale ?? null })).value
}
const titlesOf = async (name: string, locale?: string): Promise<string[]> =>
  (await beside(name, locale)).map(({ title }) => title)

describe('lists of a project in two languages', () => {
  it('are each of texts in its own', async () => {
    expect((await titlesOf('fire'))[0]).toBe('Lửa')
    expect((await titlesOf('fire', 'vi'))[0]).toBe('Lửa')
    expect(await titlesOf('fire', 'en')).toEqual(['Stalls'])
  })

  it('lead to pages of the reader’s language, and name documents alike', async () => {
    const [vietnamese] = await beside('fire')
    const [english] = await beside('fire', 'en')
    expect(vietnamese?.address).toBe(`/vi/posts/${String(ids['stalls'])}`)
    expect(english?.address).toBe(`/en/posts/${String(ids['stalls'])}`)
    expect(english?.key).toBe(vietnamese?.key)
  })

  it('are the same of an index that is made anew', async () => {
    await rebuildIndex(blog.payload)
    expect(await titlesOf('fire', 'en')).toEqual(['Stalls'])
    expect((await titlesOf('fire'))[0]).toBe('Lửa')
  })

  it('are shown by the widget in the language that is asked for', async () => {
    const path = `/api/related-news/widget/posts/${String(ids['fire'])}`
    const { text } = await blog.get(`${path}?locale=en`)
    expect(JSON.parse(text)).toMatchObject({ heading: 'More', items: [{ title: 'Stalls' }] })
    expect(JSON.parse((await blog.get(path)).text)).toMatchObject({ heading: 'Xem thêm' })
  })

  it('lose a story in every language', async () => {
    await blog.remove('posts', ids['stalls'] ?? 0)
    expect(await titlesOf('fire', 'en')).toEqual([])
    expect(await titlesOf('fire')).not.toContain('Lửa')
    const left = await blog.payload.db.find({
      collection: 'related-entries',
      where: { key: { like: `posts:${String(ids['stalls'])}` } },
      pagination: false,
    })
    expect(left.docs).toEqual([])
  })
})
