import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { onContentEvent } from '../../../plugins/kit/events/contentEvents.ts'
import { factoriesFor, type Factories } from '../../factories/index.ts'
import { isSmokeServer } from '../../helpers/engine.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

type Id = number
let newsroom: Newsroom
let payload: Payload
let make: Factories
let parent: Id
let section: Id
let other: Id
let tag: Id
let author: Id

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  parent = (await make.makeSection()).id
  section = (await make.makeSection({ parent })).id
  other = (await make.makeSection()).id
  tag = (await make.makeTag()).id
  author = (await make.makeAuthor()).id
})
afterAll(() => newsroom.close())

let heard: string[][]
let stop: () => void
beforeEach(() => {
  heard = []
  stop = onContentEvent(({ tags }) => {
    // What related news announce of the lists beside stories is tested with them.
    if (!tags.some((tag) => tag.startsWith('related:') || tag.startsWith('latest:')))
      heard.push([...tags].sort())
  })
})
afterEach(() => stop())

/** What was announced since the last look, each event’s tags sorted. */
function announced(): string[][] {
  const events = heard
  heard = []
  return events
}
const tagsOf = (id: Id, ...scopes: string[]) =>
  ['articles', `articles:${id}`, ...scopes.map((scope) => `articles@${scope}`)].sort()
const update = (id: Id, data: object, options: object = {}) =>
  payload.update({ collection: 'articles', id, data, ...options })
async function story(overrides: Parameters<Factories['makeArticle']>[0] = {}): Promise<Id> {
  const { id } = await make.makeArticle({ section, ...overrides })
  heard = []
  return id
}

describe('nothing is announced', () => {
  it('while a draft is written', async () => {
    const { id } = await make.makeArticle({ section, _status: 'draft' })
    await update(id, { headline: 'Sửa' }, { draft: true })
    await update(id, { headline: 'Tự lưu' }, { draft: true, autosave: true })
    expect(announced()).toEqual([])
  })

  it('while a draft or an autosave grows beside a live story', async () => {
    const id = await story()
    await update(id, { headline: 'Nháp' }, { draft: true })
    await update(id, { headline: 'Tự lưu' }, { draft: true, autosave: true })
    expect(announced()).toEqual([])
  })

  it('when a draft is deleted', async () => {
    const { id } = await make.makeArticle({ section, _status: 'draft' })
    await payload.delete({ collection: 'articles', id })
    expect(announced()).toEqual([])
  })

  it('when a write is refused', async () => {
    const id = await story()
    const before = {
      publishedAt: '2020-01-02T00:00:00.000Z',
      expiresAt: '2020-01-01T00:00:00.000Z',
    }
    await expect(update(id, before)).rejects.toThrow()
    expect(announced()).toEqual([])
  })

  it.skipIf(isSmokeServer)(
    'when the transaction is rolled back (smoke server: no transactions)',
    async () => {
      const transactionID = (await payload.db.beginTransaction()) as string
      const req = { transactionID }
      const data = { headline: 'Không lưu', section, _status: 'published' }
      await payload.create({ collection: 'articles', data: data as never, req })
      await payload.db.rollbackTransaction(transactionID)
      expect(announced()).toEqual([])
    },
  )

  it.skipIf(isSmokeServer)('before the commit (smoke server: no transactions)', async () => {
    const transactionID = (await payload.db.beginTransaction()) as string
    const data = { headline: 'Sắp lưu', section, _status: 'published' }
    const { id } = await payload.create({
      collection: 'articles',
      data: data as never,
      req: { transactionID },
    })
    expect(announced()).toEqual([])
    await payload.db.commitTransaction(transactionID)
    expect(announced()).toEqual([tagsOf(id, `categories:${section}`, `categories:${parent}`)])
  })
})

describe('publishing', () => {
  it('announces the story and the lists of its section, the section above, tags and authors', async () => {
    const { id } = await make.makeArticle({ section, tags: [tag], authors: [author] })
    expect(announced()).toEqual([
      tagsOf(
        id,
        `categories:${section}`,
        `categories:${parent}`,
        `tags:${tag}`,
        `authors:${author}`,
      ),
    ])
  })

  it('a draft announces it once, with what readers get', async () => {
    const { id } = await make.makeArticle({ section, _status: 'draft' })
    await update(id, { headline: 'Tự lưu' }, { draft: true, autosave: true })
    await update(id, { _status: 'published' })
    expect(announced()).toEqual([tagsOf(id, `categories:${section}`, `categories:${parent}`)])
  })

  it('a story that moves announces where it was and where it is', async () => {
    const id = await story({ tags: [tag] })
    await update(id, { section: other, tags: [] })
    expect(announced()).toEqual([
      tagsOf(
        id,
        `categories:${section}`,
        `categories:${parent}`,
        `categories:${other}`,
        `tags:${tag}`,
      ),
    ])
  })

  it('a story that moved in an autosave announces where readers had it', async () => {
    const id = await story()
    await update(id, { section: other }, { draft: true, autosave: true })
    expect(announced()).toEqual([])
    await update(id, { _status: 'published' })
    expect(announced()).toEqual([
      tagsOf(id, `categories:${section}`, `categories:${parent}`, `categories:${other}`),
    ])
  })

  it('announces the whole story whatever the caller selects or populates', async () => {
    const id = await story({ tags: [tag], authors: [author] })
    await update(id, { headline: 'Đổi' }, { depth: 2, select: { headline: true } })
    expect(announced()).toEqual([
      tagsOf(
        id,
        `categories:${section}`,
        `categories:${parent}`,
        `tags:${tag}`,
        `authors:${author}`,
      ),
    ])
  })

  it('in bulk announces each story', async () => {
    const ids = [await story(), await story()]
    await payload.update({
      collection: 'articles',
      where: { id: { in: ids } },
      data: { bylineOverride: 'Nhóm PV' },
    })
    const tags = announced().flat()
    for (const id of ids) expect(tags).toContain(`articles:${id}`)
  })
})

describe('taking away', () => {
  it('a live story announces it', async () => {
    const id = await story()
    await update(id, { _status: 'draft' })
    expect(announced()).toEqual([tagsOf(id, `categories:${section}`, `categories:${parent}`)])
  })

  it('a live story after an autosave announces it', async () => {
    const id = await story()
    await update(id, { headline: 'Tự lưu' }, { draft: true, autosave: true })
    await update(id, { _status: 'draft' })
    expect(announced()).toEqual([tagsOf(id, `categories:${section}`, `categories:${parent}`)])
  })

  it('a live story for good announces it, with a newer draft or without', async () => {
    const id = await story()
    await update(id, { headline: 'Nháp', section: other }, { draft: true })
    await payload.delete({ collection: 'articles', id })
    expect(announced()).toEqual([tagsOf(id, `categories:${section}`, `categories:${parent}`)])
  })
})

describe('everything else that readers see', () => {
  it('sections, tags, authors and redirects announce themselves', async () => {
    await payload.update({ collection: 'categories', id: other, data: { description: 'Mới' } })
    expect(announced()).toContainEqual(['categories', `categories:${other}`])
    await payload.update({ collection: 'tags', id: tag, data: { name: 'Tên mới' } })
    expect(announced()).toContainEqual(['tags', `tags:${tag}`])
    await payload.update({ collection: 'authors', id: author, data: { role: 'Phóng viên' } })
    expect(announced()).toContainEqual(['authors', `authors:${author}`])
    const data = { from: '/cu', toUrl: '/moi' }
    const { id } = await payload.create({ collection: 'redirects', data })
    expect(announced()).toContainEqual(['redirects', `redirects:${id}`])
  })

  it('a photo announces its new words', async () => {
    const { id } = await make.makePhoto()
    announced()
    await payload.update({ collection: 'media', id, data: { caption: 'Chú thích mới' } })
    expect(announced()).toContainEqual(['media', `media:${id}`])
  })

  it('events, products and health messages announce themselves', async () => {
    const made = {
      events: await make.makeEvent(),
      'product-spotlights': await make.makeSpotlight(),
      'public-health-messages': await make.makeHealthMessage(),
    }
    const tags = announced()
    for (const [collection, { id }] of Object.entries(made)) {
      expect(tags).toContainEqual([collection, `${collection}:${id}`])
    }
  })

  it('globals announce themselves', async () => {
    await payload.updateGlobal({ slug: 'navigation', data: { items: [] } })
    await payload.updateGlobal({ slug: 'home-page', data: { lead: null } })
    expect(announced()).toEqual([['global:navigation'], ['global:home-page']])
  })

  it('accounts do not', async () => {
    await make.makeUser('administrator')
    expect(announced()).toEqual([])
  })
})
