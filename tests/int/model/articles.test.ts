import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBody } from '../../factories/body.ts'
import { factoriesFor, type Factories, type TestUser } from '../../factories/index.ts'
import { isMongoRun } from '../../helpers/engine.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
let administrator: TestUser
let editor: TestUser
let reporter: TestUser

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  administrator = await make.makeUser('administrator')
  editor = await make.makeUser('editor')
  reporter = await make.makeUser('reporter')
})
afterAll(() => newsroom.close())

const update = (id: number, data: object, options: object = {}) =>
  payload.update({ collection: 'articles', id, data, ...options })
const live = (id: number) => payload.findByID({ collection: 'articles', id, depth: 0 })
const newest = (id: number) =>
  payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
const draft = (overrides: Parameters<Factories['makeArticle']>[0] = {}) =>
  make.makeArticle({ ...overrides, _status: 'draft' })

describe('the slug', () => {
  it('is the headline in plain letters', async () => {
    const { slug } = await make.makeArticle({ headline: 'Lao động Thủ đô' })
    expect(slug).toBe('lao-dong-thu-do')
  })

  it('tells namesakes apart', async () => {
    const slugs = []
    for (let count = 0; count < 3; count += 1) {
      slugs.push((await make.makeArticle({ headline: 'Tin vắn' })).slug)
    }
    expect(slugs).toEqual(['tin-van', 'tin-van-2', 'tin-van-3'])
  })

  it('follows the headline until the first publication', async () => {
    const { id, slug } = await draft({ headline: 'Nhan đề đầu' })
    expect(slug).toBe('nhan-de-dau')
    await update(id, { headline: 'Nhan đề sau' }, { draft: true })
    expect((await newest(id)).slug).toBe('nhan-de-sau')
    await update(id, { _status: 'published' })
    await update(id, { headline: 'Nhan đề sau khi đăng' })
    expect(await live(id)).toMatchObject({ headline: 'Nhan đề sau khi đăng', slug: 'nhan-de-sau' })
  })

  it('that an editor typed stays, cleaned of everything that an address cannot hold', async () => {
    const { id } = await draft({ headline: 'Có tên khác', slug: 'Đường  Dẫn/Riêng?' })
    expect((await newest(id)).slug).toBe('duong-dan-rieng')
    await update(id, { headline: 'Đổi nhan đề' }, { draft: true })
    expect((await newest(id)).slug).toBe('duong-dan-rieng')
  })

  it('can be changed after publishing, and keeps clear of others', async () => {
    await make.makeArticle({ slug: 'da-co-bai' })
    const { id } = await make.makeArticle({ slug: 'ban-dau' })
    expect((await update(id, { slug: 'da-co-bai' })).slug).toBe('da-co-bai-2')
    expect((await update(id, { slug: 'moi-han' })).slug).toBe('moi-han')
  })

  it('is made from the headline again where an editor empties it', async () => {
    const { id } = await draft({ headline: 'Nhan đề này', slug: 'khac' })
    await update(id, { slug: '' }, { draft: true })
    expect((await newest(id)).slug).toBe('nhan-de-nay')
  })

  it('of a copy is its own', async () => {
    const { id } = await make.makeArticle({ headline: 'Bản gốc', slug: 'ban-goc' })
    const copy = await payload.duplicate({ collection: 'articles', id })
    expect(copy.slug).toBe('ban-goc-2')
  })

  it('is there for a headline without letters', async () => {
    expect((await make.makeArticle({ headline: '!!! ???' })).slug).toBe('khong-tieu-de')
  })
})

describe('text', () => {
  it('is stored composed, however it was typed', async () => {
    const words = 'Lao động Thủ đô ngày ấy'
    const typed = words.normalize('NFD')
    expect(typed).not.toBe(words.normalize('NFC'))
    const { id } = await make.makeArticle({
      headline: typed,
      standfirst: typed,
      body: makeBody(typed),
    })
    const article = await live(id)
    expect([article.headline, article.standfirst]).toEqual([
      words.normalize('NFC'),
      words.normalize('NFC'),
    ])
    const stored = JSON.stringify(article.body)
    expect(stored).toBe(stored.normalize('NFC'))
    const { totalDocs } = await payload.count({
      collection: 'articles',
      where: { headline: { equals: words.normalize('NFC') } },
    })
    expect(totalDocs).toBe(1)
  })
})

describe('the public number', () => {
  it('is given once and never changes', async () => {
    const { id, publicId } = await draft()
    expect(publicId).toBeGreaterThan(0)
    await update(id, { publicId: 4_000_000, headline: 'Đổi số' }, { draft: true })
    await update(id, { publicId: null, _status: 'published' })
    expect((await live(id)).publicId).toBe(publicId)
  })

  it('is not given again after the article is deleted', async () => {
    const { id, publicId } = await make.makeArticle()
    await payload.delete({ collection: 'articles', id })
    const next = await make.makeArticle()
    expect(next.publicId).toBeGreaterThan(publicId ?? Infinity)
    await expect(make.makeArticle({ publicId: publicId ?? 0 })).rejects.toThrow(
      `Số bài ${publicId ?? 0} đã cấp cho bài khác`,
    )
  })

  it('can be named by an importer, and later articles go on after it', async () => {
    const { publicId } = await make.makeArticle({ publicId: 184_703 })
    expect(publicId).toBe(184_703)
    expect((await make.makeArticle()).publicId).toBe(184_704)
  })

  it.each([0, -1, 1.5])('is refused in Vietnamese when it is %d', async (publicId) => {
    await expect(make.makeArticle({ publicId })).rejects.toThrow('phải là số nguyên dương')
  })

  it('of a copy is its own', async () => {
    const { id, publicId } = await make.makeArticle()
    const copy = await payload.duplicate({ collection: 'articles', id })
    expect(copy.publicId).toBeGreaterThan(publicId ?? Infinity)
  })

  it('is another for each of 20 articles made at once', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => make.makeArticle()))
    expect(new Set(made.map(({ publicId }) => publicId)).size).toBe(20)
  })
})

describe('the text’s blocks', () => {
  const withVideo = (url: string) =>
    make.makeArticle({ body: makeBody({ blockType: 'video', url }) })

  it.each([
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://youtu.be/dQw4w9WgXcQ?t=3',
    'https://vimeo.com/123456789',
  ])('take the video %s', async (url) => {
    expect((await withVideo(url)).id).toBeDefined()
  })

  it.each([
    'https://example.com/watch?v=dQw4w9WgXcQ',
    'https://youtube.com.example.com/watch?v=dQw4w9WgXcQ',
    'javascript:alert(1)',
    'https://www.youtube.com/watch?v="><script>',
    '',
  ])('refuse the video %s', async (url) => {
    await expect(withVideo(url)).rejects.toMatchObject({ name: 'ValidationError' })
  })

  it('are none but the newsroom’s own', async () => {
    const body = makeBody({ blockType: 'html', html: '<script>' })
    await expect(make.makeArticle({ body })).rejects.toThrow()
  })

  it('want two photos for a gallery', async () => {
    const { id: photo } = await make.makePhoto()
    const body = makeBody({ blockType: 'gallery', photos: [{ photo }] })
    await expect(make.makeArticle({ body })).rejects.toMatchObject({ name: 'ValidationError' })
  })
})

describe('what an editor got wrong', () => {
  const reasonsOf = (refused: Promise<unknown>): Promise<string> =>
    refused.then(
      () => 'not refused',
      (error: unknown) =>
        JSON.stringify([(error as Error).message, (error as { data?: unknown }).data]),
    )

  it('is said in Vietnamese: it expires before it is published', async () => {
    const refused = make.makeArticle({
      publishedAt: '2020-12-20T00:00:00.000Z',
      expiresAt: '2020-12-19T00:00:00.000Z',
    })
    expect(await reasonsOf(refused)).toContain('Giờ gỡ phải sau giờ đăng')
  })

  it('is said in Vietnamese: it is related to itself, or twice to another', async () => {
    const { id } = await make.makeArticle()
    expect(await reasonsOf(update(id, { relatedLinks: [id] }))).toContain(
      'không thể liên quan tới chính nó',
    )
    expect(await reasonsOf(make.makeArticle({ relatedLinks: [id, id] }))).toContain(
      'Có tin được chọn hai lần',
    )
  })

  it.each([
    ['its description', { alt: null }, 'thiếu mô tả (alt)'],
    ['its source', { credit: '' }, 'thiếu nguồn ảnh'],
    ['both', { alt: '', credit: null }, 'thiếu mô tả (alt) và nguồn ảnh'],
  ])('is said in Vietnamese, and the draft is kept: a photo lacks %s', async (_, fault, reason) => {
    const { id: photo } = await make.makePhoto(fault)
    const { id } = await draft({ headline: 'Chờ ảnh', leadPhoto: photo })
    const refused = update(id, { _status: 'published', headline: 'Chờ ảnh, đã sửa' })
    expect(await reasonsOf(refused)).toContain(reason)
    expect(await newest(id)).toMatchObject({ headline: 'Chờ ảnh', _status: 'draft' })
    await payload.update({
      collection: 'media',
      id: photo,
      data: { alt: 'Mô tả', credit: 'Mai Quý' },
    })
    await update(id, { _status: 'published' })
    expect((await live(id))._status).toBe('published')
  })

  it('is found in the text and in galleries too', async () => {
    const { id: good } = await make.makePhoto()
    const { id: bad } = await make.makePhoto({ credit: null })
    const photos = [{ photo: good }, { photo: bad }]
    for (const block of [
      { blockType: 'photo', photo: bad },
      { blockType: 'gallery', photos },
    ]) {
      const refused = make.makeArticle({ body: makeBody(block) })
      expect(await reasonsOf(refused)).toContain('thiếu nguồn ảnh')
    }
  })

  it('is said in Vietnamese: a section that still has stories is deleted', async () => {
    const { id } = await make.makeSection()
    await make.makeArticle({ section: id })
    const refused = payload.delete({ collection: 'categories', id })
    expect(await reasonsOf(refused)).toContain('Chuyên mục còn 1 bài viết')
  })
})

describe('versions', () => {
  it('keep the live story while a draft grows beside it', async () => {
    const { id } = await make.makeArticle({ headline: 'Bản đăng' })
    await update(id, { headline: 'Bản nháp' }, { draft: true })
    await update(id, { headline: 'Tự lưu' }, { draft: true, autosave: true })
    await update(id, { headline: 'Tự lưu nữa' }, { draft: true, autosave: true })
    expect((await live(id)).headline).toBe('Bản đăng')
    expect((await newest(id)).headline).toBe('Tự lưu nữa')
    await update(id, { _status: 'published' })
    expect((await live(id)).headline).toBe('Tự lưu nữa')
  })

  it('bring an older text back as a draft, under the number, author and first date it always had', async () => {
    const first = await make.makeArticle({ headline: 'Bản một', createdBy: reporter.id })
    await update(first.id, { headline: 'Bản hai' })
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: first.id }, 'version.headline': { equals: 'Bản một' } },
    })
    const [version] = docs
    await payload.restoreVersion({
      collection: 'articles',
      id: String(version?.id),
      user: editor,
    })
    const { publicId, createdBy, firstPublishedAt, slug } = first
    expect((await live(first.id)).headline).toBe('Bản hai')
    expect(await newest(first.id)).toMatchObject({
      headline: 'Bản một',
      publicId,
      createdBy,
      firstPublishedAt,
      slug,
    })
  })

  it('stamp the first publication once', async () => {
    const { id } = await draft()
    expect((await newest(id)).firstPublishedAt ?? null).toBeNull()
    const { firstPublishedAt, publishedAt } = await update(id, { _status: 'published' })
    expect(firstPublishedAt).toEqual(expect.any(String))
    expect(publishedAt).toEqual(expect.any(String))
    await update(id, { _status: 'draft' })
    await update(id, { _status: 'published', headline: 'Đăng lại' })
    expect(await live(id)).toMatchObject({ firstPublishedAt, publishedAt })
  })
})

describe('a schedule', () => {
  const schedule = async (type: 'publish' | 'unpublish', id: number, user: TestUser) => {
    await payload.jobs.queue({
      task: 'schedulePublish',
      waitUntil: new Date(Date.now() - 1000),
      input: {
        type,
        doc: { relationTo: 'articles', value: id },
        user: { relationTo: 'users', value: user.id },
      } as never,
    })
    await payload.jobs.run({ silent: true })
  }

  it('publishes when its time has come', async () => {
    const { id } = await draft({ headline: 'Hẹn giờ' })
    await schedule('publish', id, editor)
    expect(await live(id)).toMatchObject({ _status: 'published', headline: 'Hẹn giờ' })
  })

  it('withdraws when its time has come', async () => {
    const { id } = await make.makeArticle()
    await schedule('unpublish', id, administrator)
    expect((await live(id))._status).toBe('draft')
  })

  it('leaves no job behind', async () => {
    const { id } = await draft()
    await schedule('publish', id, editor)
    const { totalDocs } = await payload.count({
      collection: 'payload-jobs',
      where: { completedAt: { exists: true } },
    })
    expect(totalDocs).toBe(0)
  })

  it('waits for its time', async () => {
    const { id } = await draft()
    const { id: job } = await payload.jobs.queue({
      task: 'schedulePublish',
      waitUntil: new Date('2100-01-01'),
      input: { type: 'publish', doc: { relationTo: 'articles', value: id } } as never,
    })
    await payload.jobs.run({ silent: true })
    expect((await live(id))._status).toBe('draft')
    const jobs = payload.delete({ collection: 'payload-jobs', id: job, user: reporter })
    await expect(jobs).rejects.toMatchObject({ status: 403 })
    await payload.delete({ collection: 'payload-jobs', id: job, user: editor })
  })
})

describe.skipIf(isMongoRun)('on SQLite', () => {
  it('a refused article takes its number back with it', async () => {
    const before = await payload.count({ collection: 'public-numbers' })
    await expect(make.makeArticle({ section: 999_999 })).rejects.toThrow()
    expect(await payload.count({ collection: 'public-numbers' })).toEqual(before)
  })
})
