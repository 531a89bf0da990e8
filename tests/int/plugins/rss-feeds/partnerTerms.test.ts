import { parseRssFeed } from 'feedsmith'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onContentEvent } from '../../../../plugins/kit/events/contentEvents.ts'
import { answerFeed } from '../../../../plugins/rss-feeds/index.ts'
import { rememberOldTerms } from '../../../../plugins/rss-feeds/collections/rememberOldTerms.ts'
import { runtimeOf } from '../../../../plugins/rss-feeds/runtime.ts'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let make: Factories
let editor: Visitor
let serial = 0
beforeAll(async () => {
  newsroom = await createNewsroom()
  make = factoriesFor(newsroom.payload)
  editor = await visitorTo(newsroom.payload, await make.makeUser('editor'))
  await make.makeArticle({ headline: 'Bài ngoài mọi kênh' })
})
afterAll(() => newsroom.close())

const feeds = 'feeds' as CollectionSlug
type Feed = { readonly id: number; readonly slug: string; readonly state: string }
const makeFeed = async (data: object): Promise<Feed> =>
  (await newsroom.payload.create({
    collection: feeds,
    data: { name: `Kênh ${(serial += 1)}`, ...data } as never,
  })) as never
const read = (slug: string) => answer(`/rss/doi-tac/${slug}.rss`)
async function answer(path: string) {
  const rendered = await answerFeed(newsroom.payload, { path, now: Date.now() })
  if (!rendered) throw new Error(`${path} is no feed’s address`)
  return rendered
}
async function titles({ slug }: Pick<Feed, 'slug'>): Promise<string[]> {
  const { status, body } = await read(slug)
  expect(status).toBe(200)
  return (parseRssFeed(String(body)).items ?? []).map(({ title }) => title ?? '')
}
/** The public numbers of what subscribers are told is gone. */
async function removedFrom({ slug }: Pick<Feed, 'slug'>): Promise<number[]> {
  const { body } = await answer(`/rss/doi-tac/${slug}.json`)
  const { _removed: removed } = JSON.parse(String(body)) as {
    _removed?: { items: { id: string }[] }
  }
  return (removed?.items ?? []).map(({ id }) => Number(id.split('/').at(-1))).sort((a, b) => a - b)
}
const stateOf = async ({ id }: Feed): Promise<string> =>
  ((await editor.get(`/feeds/${id}`)).body as Feed).state
const remove = (collection: 'tags' | 'categories', id: number) =>
  newsroom.payload.delete({ collection, id })
/** A section, a tag, and a story in both. */
async function makeTerms(headline = 'Bài trong kênh') {
  const [section, tag] = await Promise.all([make.makeSection(), make.makeTag()])
  const story = await make.makeArticle({ headline, tags: [tag.id] as never })
  return { section, tag, story }
}
const emptied = 'Không còn tiêu chí nào: kênh đang trống'

describe('a partner’s feed whose terms were deleted', () => {
  it('gives nothing after its last tag, and its editor reads so', async () => {
    const { tag } = await makeTerms()
    const feed = await makeFeed({ tags: [tag.id] })
    expect(await titles(feed)).toEqual(['Bài trong kênh'])
    expect(await stateOf(feed)).toBe('Đang mở')
    const { tags } = await read(feed.slug)
    const announced: string[] = []
    const stop = onContentEvent((event) => announced.push(...event.tags))
    await remove('tags', tag.id)
    stop()
    expect(tags.some((name) => announced.includes(name))).toBe(true)
    expect(await titles(feed)).toEqual([])
    expect(await stateOf(feed)).toBe(emptied)
    const { body } = await editor.get('/rss-feeds-admin/state')
    const listed = (body as { feeds: { name: string; state: string }[] }).feeds
    expect(listed.find(({ name }) => name === `doi-tac/${feed.slug}`)?.state).toBe('emptied')
  })

  it('gives nothing after its last section, and what is left after one of several', async () => {
    const [one, two] = await Promise.all([make.makeSection(), make.makeSection()])
    await make.makeArticle({ headline: 'Mục hai', section: two.id })
    const [last, several] = [
      await makeFeed({ section: [one.id] }),
      await makeFeed({ section: [one.id, two.id] }),
    ]
    await remove('categories', one.id)
    expect(await titles(last)).toEqual([])
    expect(await titles(several)).toEqual(['Mục hai'])
    expect(await stateOf(several)).toMatch(/có tiêu chí đã bị xóa/)
  })

  it('gives nothing where its section is gone and its tag is not, or the other way round', async () => {
    const { section, tag } = await makeTerms('Có từ khóa')
    const { section: other, tag: goes } = await makeTerms()
    await make.makeArticle({ headline: 'Trong mục', section: other.id })
    const sectionGone = await makeFeed({ section: [section.id], tags: [tag.id] })
    const tagGone = await makeFeed({ section: [other.id], tags: [goes.id] })
    await remove('categories', section.id)
    await remove('tags', goes.id)
    expect(await titles(sectionGone)).toEqual([])
    expect(await titles(tagGone)).toEqual([])
  })

  it('gives nothing where all of its tags have to be held and one cannot be any more', async () => {
    const [stays, goes] = await Promise.all([make.makeTag(), make.makeTag()])
    await make.makeArticle({ headline: 'Cả hai', tags: [stays.id, goes.id] as never })
    const all = await makeFeed({ tags: [stays.id, goes.id], tagMode: 'all' })
    const any = await makeFeed({ tags: [stays.id, goes.id] })
    await remove('tags', goes.id)
    expect(await titles(all)).toEqual([])
    expect(await titles(any)).toEqual(['Cả hai'])
    expect(await stateOf(all)).toBe(emptied)
  })

  it('tells subscribers what it carried and has lost, and nothing else', async () => {
    const [stays, goes] = await Promise.all([make.makeTag(), make.makeTag()])
    const story = (tags: number[], more: object = {}) => make.makeArticle({ tags: tags, ...more })
    const both = await story([stays.id, goes.id])
    const withdrawn = await story([stays.id, goes.id])
    const [one, other] = [await story([stays.id]), await story([goes.id])]
    const all = await makeFeed({ tags: [stays.id, goes.id], tagMode: 'all' })
    const any = await makeFeed({ tags: [stays.id, goes.id] })
    const photos = await makeFeed({ tags: [goes.id], photos: 'required' })
    await newsroom.payload.update({
      collection: 'articles',
      ...{ id: withdrawn.id, data: { _status: 'draft' } },
    })
    const before = await removedFrom(all)
    expect(before).toEqual([withdrawn.publicId])
    await remove('tags', goes.id)
    expect(await removedFrom(all)).toEqual(
      [both.publicId, withdrawn.publicId].sort((a, b) => (a ?? 0) - (b ?? 0)),
    )
    expect(await removedFrom(any)).toEqual(
      [other.publicId, withdrawn.publicId].sort((a, b) => (a ?? 0) - (b ?? 0)),
    )
    expect(await removedFrom(photos)).toEqual([])
    expect(await titles(any)).toHaveLength(2)
    expect(one.publicId).not.toBe(other.publicId)
    // A second deletion, in one request with another's, leaves nothing that would be carried.
    const last = await make.makeTag()
    await story([last.id, stays.id], { headline: 'Hai từ khóa' })
    const two = await makeFeed({ tags: [last.id, stays.id] })
    const shown = (await titles(two)).length
    await newsroom.payload.delete({
      collection: 'tags',
      where: { id: { in: [last.id, stays.id] } },
    })
    expect(await titles(two)).toEqual([])
    expect(await removedFrom(two)).toHaveLength(shown)
  })

  it('tells what left it with the terms that its editor took out, until they are back', async () => {
    const [one, two] = [await make.makeSection(), await make.makeSection()]
    const [left, stays] = [
      await make.makeArticle({ section: one.id }),
      await make.makeArticle({ section: two.id, headline: 'Ở lại' }),
    ]
    const feed = await makeFeed({ section: [one.id, two.id] })
    const choose = (data: object) =>
      newsroom.payload.update({ collection: feeds, id: feed.id, data: data })
    await choose({ name: 'Tên mới' })
    expect(await removedFrom(feed)).toEqual([])
    await choose({ section: [two.id] })
    expect(await removedFrom(feed)).toEqual([left.publicId])
    const { body } = await answer(`/rss/doi-tac/${feed.slug}.atom`)
    expect(String(body)).toMatch(/<at:deleted-entry ref="[^"]+" when="[^"]+"/)
    await choose({ section: [one.id, two.id] })
    expect(await removedFrom(feed)).toEqual([])
    await choose({ section: [one.id] })
    expect(await removedFrom(feed)).toEqual([stays.publicId])
  })

  it('stays empty when it is saved as it is, renamed, copied, or copied by hand', async () => {
    const { tag } = await makeTerms()
    const feed = await makeFeed({ tags: [tag.id] })
    await remove('tags', tag.id)
    const read = (await editor.get(`/feeds/${feed.id}`)).body as Record<string, unknown>
    // As a program sends it that does not say which version it began from.
    const { updatedAt: _, ...whole } = read
    const bodies = [{ name: 'Tên khác' }, whole, { ...whole, tags: [] }, { section: [] }]
    for (const body of bodies) {
      const { status } = await editor.send('PATCH', `/feeds/${feed.id}`, body)
      expect(status).toBe(200)
      expect(await titles(feed)).toEqual([])
    }
    const copies = [
      await editor.send('POST', `/feeds/${feed.id}/duplicate`, { slug: 'ban-sao-1' }),
      await editor.send('POST', '/feeds', { ...whole, slug: 'ban-sao-2' }),
    ]
    expect(copies.map(({ status }) => status)).toEqual([200, 201])
    expect(await titles({ slug: 'ban-sao-1' })).toEqual([])
    expect(await titles({ slug: 'ban-sao-2' })).toEqual([])
  })

  it('is over what its editor chooses next, everything included', async () => {
    const { tag } = await makeTerms()
    const { tag: next } = await makeTerms('Bài tiếp')
    const feed = await makeFeed({ tags: [tag.id] })
    await remove('tags', tag.id)
    await editor.send('PATCH', `/feeds/${feed.id}`, { tags: [next.id] })
    expect(await titles(feed)).toEqual(['Bài tiếp'])
    await remove('tags', next.id)
    expect(await titles(feed)).toEqual([])
    const { body } = await editor.send('PATCH', `/feeds/${feed.id}`, { forgetsLost: true })
    expect((body as { doc: Feed }).doc.state).toBe('Đang mở')
    expect(await titles(feed)).toContain('Bài ngoài mọi kênh')
  })

  it('was over everything by choice where nothing was ever chosen', async () => {
    const feed = await makeFeed({})
    expect(await titles(feed)).toContain('Bài ngoài mọi kênh')
    expect(await stateOf(feed)).toBe('Đang mở')
  })

  it('gives nothing although it is older than the memory of what was chosen', async () => {
    const { payload } = newsroom
    const { tag } = await makeTerms()
    const feed = await makeFeed({ tags: [tag.id] })
    await payload.db.updateOne({ collection: feeds, id: feed.id, data: { chosen: null } })
    await rememberOldTerms(payload, runtimeOf(payload).options)
    await remove('tags', tag.id)
    expect(await titles(feed)).toEqual([])
  })

  it('is shown empty by the preview, with the reason', async () => {
    const { tag } = await makeTerms()
    const feed = await makeFeed({ tags: [tag.id] })
    await remove('tags', tag.id)
    const stored = (await editor.get(`/feeds/${feed.id}`)).body as object
    const form = { ...stored, tags: [], feedId: feed.id }
    const { body } = await editor.send('POST', '/rss-feeds-admin/preview', form)
    const { items, problems } = body as { items: object[]; problems: { vi: string }[] }
    expect(items).toEqual([])
    expect(problems[0]?.vi).toContain(emptied)
  })
})
