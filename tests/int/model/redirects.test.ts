import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findRedirect } from '../../../src/content/redirectFrom.ts'
import { findSections } from '../../../src/content/sections.ts'
import { factoriesFor, type Factories } from '../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
})
afterAll(() => newsroom.close())

type Renamed = 'events' | 'product-spotlights' | 'public-health-messages' | 'tags' | 'authors'
const rename = (collection: Renamed | 'categories', id: number, slug: string) =>
  payload.update({ collection, id, data: { slug } })
/** The addresses that lead to a document, sorted. */
async function leadingTo(collection: string, id: number): Promise<string[]> {
  const { docs } = await payload.find({ collection: 'redirects', limit: 0, depth: 0 })
  return docs
    .filter(({ toDocument: to }) => to?.relationTo === collection && to.value === id)
    .map(({ from }) => from)
    .sort()
}
/** Where a reader of an old address ends. */
async function answerTo(from: string): Promise<string | null> {
  const reading = { payload, now: Date.now() }
  const { value: sections } = await findSections(reading)
  return (await findRedirect(reading, { from: [from], sections })).value
}

describe('a slug that changes', () => {
  it.each<[Renamed, string, (slug: string) => Promise<{ id: number }>]>([
    ['events', '/su-kien', (slug) => make.makeEvent({ slug })],
    ['product-spotlights', '/san-pham-ocop', (slug) => make.makeSpotlight({ slug })],
    ['public-health-messages', '/thong-diep-suc-khoe', (slug) => make.makeHealthMessage({ slug })],
    ['tags', '/tu-khoa', (slug) => make.makeTag({ slug })],
    ['authors', '/tac-gia', (slug) => make.makeAuthor({ slug })],
  ])('leaves one redirect behind in %s', async (collection, folder, makeOne) => {
    const { id } = await makeOne('ten-cu')
    await rename(collection, id, 'ten-moi')
    expect(await leadingTo(collection, id)).toEqual([`${folder}/ten-cu`])
    expect(await answerTo(`${folder}/ten-cu`)).toBe(`${folder}/ten-moi`)
  })

  it('leads every former address straight to the last', async () => {
    const { id } = await make.makeEvent({ slug: 'lan-mot' })
    for (const slug of ['lan-hai', 'lan-ba']) await rename('events', id, slug)
    expect(await leadingTo('events', id)).toEqual(['/su-kien/lan-hai', '/su-kien/lan-mot'])
    expect(await answerTo('/su-kien/lan-mot')).toBe('/su-kien/lan-ba')
    expect(await answerTo('/su-kien/lan-hai')).toBe('/su-kien/lan-ba')
  })

  it('and changes back makes no loop', async () => {
    const { id } = await make.makeEvent({ slug: 'di' })
    await rename('events', id, 'den')
    await rename('events', id, 'di')
    expect(await leadingTo('events', id)).toEqual(['/su-kien/den'])
    expect(await answerTo('/su-kien/di')).toBeNull()
  })

  it('frees its old address for another document', async () => {
    const { id: first } = await make.makeEvent({ slug: 'hoi-nghi' })
    await rename('events', first, 'hoi-nghi-nam-truoc')
    const { id: second } = await make.makeEvent({ slug: 'hoi-nghi-nam-nay' })
    await rename('events', second, 'hoi-nghi')
    expect(await leadingTo('events', first)).toEqual([])
    expect(await leadingTo('events', second)).toEqual(['/su-kien/hoi-nghi-nam-nay'])
  })

  it('leaves nothing behind before anybody saw it', async () => {
    const { id } = await make.makeEvent({ slug: 'nhap', _status: 'draft' })
    await payload.update({ collection: 'events', id, data: { slug: 'nhap-hai' }, draft: true })
    await payload.update({ collection: 'events', id, data: { _status: 'published' } })
    expect(await leadingTo('events', id)).toEqual([])
  })

  it('in a draft leaves nothing behind until it is published', async () => {
    const { id } = await make.makeEvent({ slug: 'dang-xem' })
    const options = { collection: 'events', id } as const
    await payload.update({ ...options, data: { slug: 'se-xem' }, draft: true, autosave: true })
    expect(await leadingTo('events', id)).toEqual([])
    await payload.update({ ...options, data: { _status: 'published' } })
    expect(await leadingTo('events', id)).toEqual(['/su-kien/dang-xem'])
  })

  it('leaves nothing behind for an article, which its number finds', async () => {
    const { id } = await make.makeArticle({ slug: 'bai-cu' })
    await payload.update({ collection: 'articles', id, data: { slug: 'bai-moi' } })
    expect(await leadingTo('articles', id)).toEqual([])
  })

  it('tells nobody where a withdrawn document went', async () => {
    const { id } = await make.makeEvent({ slug: 'se-go' })
    await rename('events', id, 'da-go')
    await payload.update({ collection: 'events', id, data: { _status: 'draft' } })
    expect(await answerTo('/su-kien/se-go')).toBeNull()
  })
})

describe('a section', () => {
  it('takes the addresses of the sections under it along', async () => {
    const { id } = await make.makeSection({ slug: 'xa-hoi' })
    const { id: child } = await make.makeSection({ slug: 'giao-thong', parent: id })
    await rename('categories', id, 'doi-song')
    expect(await leadingTo('categories', id)).toEqual(['/xa-hoi'])
    expect(await leadingTo('categories', child)).toEqual(['/xa-hoi/giao-thong'])
    expect(await answerTo('/xa-hoi/giao-thong')).toBe('/doi-song/giao-thong')
  })

  it('that moves under another leaves its old address behind', async () => {
    const { id: parent } = await make.makeSection({ slug: 'kinh-te' })
    const { id } = await make.makeSection({ slug: 'thi-truong' })
    await payload.update({ collection: 'categories', id, data: { parent } })
    expect(await answerTo('/thi-truong')).toBe('/kinh-te/thi-truong')
  })

  it('takes no address that other pages have', async () => {
    expect((await make.makeSection({ name: 'Sự kiện' })).slug).toBe('su-kien-2')
    expect((await make.makeSection({ slug: 'admin' })).slug).toBe('admin-2')
  })

  it('has two levels and no more', async () => {
    const { id: top } = await make.makeSection()
    const { id: child } = await make.makeSection({ parent: top })
    await expect(make.makeSection({ parent: child })).rejects.toMatchObject({
      name: 'ValidationError',
    })
  })
})

describe('a redirect written by hand', () => {
  const write = (data: object) => payload.create({ collection: 'redirects', data: data as never })

  it.each([
    [{ from: '/khuyen-mai', toUrl: 'https://example.com/x' }],
    [{ from: '/gioi-thieu-cu', toUrl: '/gioi-thieu' }],
  ])('%j is followed', async (data) => {
    await write(data)
    expect(await answerTo(data.from)).toBe(data.toUrl)
  })

  it.each([
    ['without a target', { from: '/x' }],
    ['from another site', { from: 'https://example.com', toUrl: '/y' }],
    ['from another host', { from: '//example.com', toUrl: '/y' }],
    ['to a script', { from: '/x', toUrl: 'javascript:alert(1)' }],
    ['to another host by its name alone', { from: '/x', toUrl: '//example.com' }],
    ['to itself', { from: '/x', toUrl: '/x' }],
  ])('is refused %s', async (_, data) => {
    await expect(write(data)).rejects.toMatchObject({ name: 'ValidationError' })
  })
})
