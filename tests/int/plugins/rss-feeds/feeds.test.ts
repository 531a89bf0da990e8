import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerFeed, useBodyRenderer } from '../../../../plugins/rss-feeds/index.ts'
import { runtimeOf } from '../../../../plugins/rss-feeds/runtime.ts'
import type { Rendered } from '../../../../plugins/kit/rendered.ts'
import { feedBodies } from '../../../../src/server/pages/feedBodies.ts'
import { makeBody } from '../../../factories/body.ts'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { makePhotoFile } from '../../../factories/photoFile.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let make: Factories
beforeAll(async () => {
  newsroom = await createNewsroom()
  make = factoriesFor(newsroom.payload)
  useBodyRenderer(newsroom.payload, feedBodies(newsroom.siteUrl))
})
afterAll(() => newsroom.close())

const noon = Date.parse('2026-03-10T05:00:00Z')
const hours = (count: number): string => new Date(noon + count * 3_600_000).toISOString()

async function ask(path: string, now = noon): Promise<Rendered> {
  const rendered = await answerFeed(newsroom.payload, { path, now })
  if (!rendered) throw new Error(`${path} is no feed’s address`)
  return rendered
}
const rss = async (name: string, now?: number) =>
  parseRssFeed(String((await ask(`/rss/${name}.rss`, now)).body))
/** What the Atom feed says was removed (RFC 6721), in its order. */
const tombstones = async (name: string, now?: number): Promise<string[]> => {
  const { body } = await ask(`/rss/${name}.atom`, now)
  return [...String(body).matchAll(/<at:deleted-entry ref="([^"]+)" when="[^"]+Z"\/>/g)].map(
    ([, ref = '']) => ref,
  )
}
const atomAt = async (path: string) => parseAtomFeed(String((await ask(path)).body))
const titles = async (name: string, now?: number) =>
  ((await rss(name, now)).items ?? []).map(({ title }) => title)

describe('what a feed is over', () => {
  it('has a section’s own stories and its children’s, and no other section’s', async () => {
    const parent = await make.makeSection({ name: 'Lao động', slug: 'lao-dong' })
    const child = await make.makeSection({ name: 'Việc làm', slug: 'viec-lam', parent: parent.id })
    const other = await make.makeSection({ name: 'Giáo dục', slug: 'giao-duc' })
    await make.makeArticle({ headline: 'Ở trên', section: parent.id, publishedAt: hours(-3) })
    await make.makeArticle({ headline: 'Ở dưới', section: child.id, publishedAt: hours(-2) })
    await make.makeArticle({ headline: 'Ở khác', section: other.id, publishedAt: hours(-1) })
    expect(await titles('lao-dong')).toEqual(['Ở dưới', 'Ở trên'])
    expect(await titles('viec-lam')).toEqual(['Ở dưới'])
    expect(await titles('trang-chu')).toEqual(['Ở khác', 'Ở dưới', 'Ở trên'])
  })

  it('follows tags, authors, events, products and health messages', async () => {
    const tag = await make.makeTag({ name: 'OCOP', slug: 'ocop' })
    const author = await make.makeAuthor({ name: 'Mai Quý', slug: 'mai-quy' })
    await make.makeArticle({
      headline: 'Có từ khóa',
      tags: [tag.id] as never,
      authors: [author.id] as never,
      publishedAt: hours(-5),
    })
    await make.makeEvent({ title: 'Đối thoại', publishedAt: hours(-5) })
    await make.makeSpotlight({ name: 'Cốm Mễ Trì', publishedAt: hours(-5) })
    await make.makeHealthMessage({ title: '5K', publishedAt: hours(-5) })
    expect(await titles('tu-khoa/ocop')).toEqual(['Có từ khóa'])
    expect(await titles('tac-gia/mai-quy')).toEqual(['Có từ khóa'])
    expect(await titles('su-kien')).toEqual(['Đối thoại'])
    expect(await titles('san-pham-ocop')).toEqual(['Cốm Mễ Trì'])
    expect(await titles('thong-diep-suc-khoe')).toEqual(['5K'])
  })

  it('answers 404 where there is none, and is looked for again when a section may be it', async () => {
    const missing = await ask('/rss/khong-co.rss')
    expect(missing.status).toBe(404)
    expect(missing.tags).toContain('categories')
    expect((await ask('/rss/khong co.xml')).status).toBe(404)
    expect(await answerFeed(newsroom.payload, { path: '/giao-duc', now: noon })).toBeNull()
  })

  it('sends subscribers of a renamed section on, and of one renamed twice in one step', async () => {
    const { payload } = newsroom
    const section = await make.makeSection({ name: 'Đời sống', slug: 'doi-song' })
    const rename = (slug: string) =>
      payload.update({ collection: 'categories', id: section.id, data: { slug } })
    await rename('doi-song-moi')
    await rename('cuoc-song')
    for (const old of ['doi-song', 'doi-song-moi']) {
      for (const rest of ['.rss', '.atom', '.json', '/2026-03-09.atom']) {
        const { status, headers } = await ask(`/rss/${old}${rest}`)
        expect([status, headers['location']]).toEqual([301, `/rss/cuoc-song${rest}`])
      }
    }
    expect((await ask('/rss/cuoc-song.atom')).status).toBe(200)
    await rename('doi-song')
    expect((await ask('/rss/doi-song.rss')).status).toBe(200)
    expect((await ask('/rss/cuoc-song.rss')).headers['location']).toBe('/rss/doi-song.rss')
  })
})

describe('an item', () => {
  it('says everything that the newsroom knows of the story', async () => {
    const section = await make.makeSection({ name: 'Kinh tế', slug: 'kinh-te' })
    const tag = await make.makeTag({ name: 'Giao thương' })
    const authors = await Promise.all(
      ['Thu Hằng', 'Hà Phong'].map((name) => make.makeAuthor({ name })),
    )
    const file = await makePhotoFile({ name: 'gian-hang.jpg', width: 1400, height: 900 })
    const photo = await make.makePhoto(
      { alt: 'Gian hàng', caption: 'Khách xem hàng', credit: 'Mai Quý' },
      file,
    )
    const article = await make.makeArticle({
      headline: 'Kết nối giao thương',
      standfirst: 'Sapo & <b>dấu</b>',
      section: section.id,
      tags: [tag.id] as never,
      authors: authors.map(({ id }) => id),
      leadPhoto: photo.id,
      body: makeBody('Đoạn đầu.', {
        blockType: 'photo',
        photo: photo.id,
        caption: 'Trong bài',
      }),
      publishedAt: hours(-1),
    })
    const stored = (
      photo as unknown as { sizes: { w1280_jpeg: { filename: string; filesize: number } } }
    ).sizes.w1280_jpeg
    const url = `${newsroom.siteUrl}/media/${stored.filename}`
    const [item] = (await rss('kinh-te')).items ?? []
    expect(item).toMatchObject({
      title: 'Kết nối giao thương',
      link: `${newsroom.siteUrl}/ket-noi-giao-thuong-${article.publicId}.html`,
      guid: { value: `tag:laodongthudo.vn,2020:articles/${article.publicId}`, isPermaLink: false },
      description: 'Sapo &amp; &lt;b&gt;dấu&lt;/b&gt;',
      pubDate: new Date(hours(-1)).toUTCString(),
      categories: [{ name: 'Kinh tế' }, { name: 'Giao thương' }],
      enclosures: [{ url, length: stored.filesize, type: 'image/jpeg' }],
      dc: { creators: ['Thu Hằng', 'Hà Phong'] },
      media: {
        contents: [
          {
            url,
            fileSize: stored.filesize,
            medium: 'image',
            width: 1280,
            credits: [{ value: 'Mai Quý' }],
            description: { value: 'Khách xem hàng' },
          },
        ],
      },
    })
    const html = item?.content?.encoded ?? ''
    expect(html).toContain('<p>Đoạn đầu.</p>')
    expect(html).toContain(`${newsroom.siteUrl}/media/`)
    expect(html).not.toMatch(/src="\/|srcset="\/|class=|style=/)
  })

  it('prints dateline, sapo and corrections as the page does', async () => {
    const section = await make.makeSection({ slug: 'bai-sua' })
    await make.makeArticle({
      section: section.id,
      dateline: 'LĐTĐ',
      standfirst: 'Sapo của bài',
      body: makeBody('Đoạn đầu.'),
      corrections: [
        {
          kind: 'apology',
          publishedAt: '2026-03-09T07:30:00Z',
          publishedAt_tz: 'Asia/Ho_Chi_Minh',
          wrong: '15 sản phẩm',
          right: '16 sản phẩm',
          note: 'Tòa soạn xin lỗi bạn đọc.',
        },
      ],
      publishedAt: hours(-1),
    })
    const [item] = (await rss('bai-sua')).items ?? []
    expect(item?.content?.encoded).toBe(
      '<p>(LĐTĐ) Sapo của bài</p><p>Đoạn đầu.</p>' +
        '<div><h2>Thông tin cải chính, xin lỗi</h2>' +
        '<p><time datetime="2026-03-09T07:30:00.000Z">Thứ Hai, 09/03/2026 14:30 (GMT+7)</time></p>' +
        '<dl><dt>Nội dung đã đăng</dt><dd><del>15 sản phẩm</del></dd>' +
        '<dt>Nội dung đúng</dt><dd><ins>16 sản phẩm</ins></dd></dl>' +
        '<p>Tòa soạn xin lỗi bạn đọc.</p></div>',
    )
  })

  it('is a summary where its source says so', async () => {
    await make.makeEvent({ title: 'Chỉ sapo', body: makeBody('Toàn văn'), publishedAt: hours(-1) })
    const [, events] = runtimeOf(newsroom.payload).options.sources
    const contentOf = async () => {
      const { items = [] } = await rss('su-kien')
      return items.find(({ title }) => title === 'Chỉ sapo')?.content?.encoded
    }
    expect(await contentOf()).toContain('Toàn văn')
    Object.assign(events ?? {}, { content: 'summary' })
    expect(await contentOf()).toBeUndefined()
    Object.assign(events ?? {}, { content: null })
  })

  it('keeps its guid and its first date when headline, address and text change', async () => {
    const { payload } = newsroom
    const article = await make.makeArticle({ headline: 'Tên cũ', publishedAt: hours(-9) })
    const find = async () => {
      const { items = [] } = await rss('trang-chu')
      return items.find(({ guid }) => guid?.value?.endsWith(`/${article.publicId}`))
    }
    const before = await find()
    await payload.update({
      collection: 'articles',
      id: article.id,
      data: { headline: 'Tên mới', slug: 'ten-moi' },
    })
    const after = await find()
    expect(after?.title).toBe('Tên mới')
    expect(after?.link).not.toBe(before?.link)
    expect([after?.guid, after?.pubDate]).toEqual([before?.guid, before?.pubDate])
  })

  it('is in no feed while an editor keeps it out', async () => {
    const { payload } = newsroom
    const article = await make.makeArticle({ headline: 'Giữ lại', publishedAt: hours(-1) })
    expect(await titles('trang-chu')).toContain('Giữ lại')
    const data = { excludeFromFeeds: true }
    await payload.update({ collection: 'articles', id: article.id, data })
    expect(await titles('trang-chu')).not.toContain('Giữ lại')
  })
})

describe('time', () => {
  it('brings a scheduled story in at its second and takes an expired one out at its second', async () => {
    const section = await make.makeSection({ name: 'Hẹn giờ', slug: 'hen-gio' })
    await make.makeArticle({
      headline: 'Đúng giờ',
      section: section.id,
      publishedAt: hours(1),
      expiresAt: hours(2),
    })
    const before = await ask('/rss/hen-gio.rss')
    expect(before.staleAt).toBe(Date.parse(hours(1)))
    expect(await titles('hen-gio', Date.parse(hours(1)) - 1000)).toEqual([])
    expect(await titles('hen-gio', Date.parse(hours(1)))).toEqual(['Đúng giờ'])
    for (const format of ['rss', 'atom', 'json']) {
      const inside = await ask(`/rss/hen-gio.${format}`, Date.parse(hours(1)))
      expect([inside.staleAt, String(inside.body).includes('Đúng giờ')]).toEqual([
        Date.parse(hours(2)),
        true,
      ])
      const outside = await ask(`/rss/hen-gio.${format}`, Date.parse(hours(2)))
      expect(String(outside.body)).not.toContain('Đúng giờ')
    }
  })

  it('tells subscribers what expired, was withdrawn, moved or deleted, and takes it back', async () => {
    const { payload } = newsroom
    const from = await make.makeSection({ name: 'Nguồn', slug: 'nguon' })
    const to = await make.makeSection({ name: 'Đích', slug: 'dich' })
    const past = new Date(Date.now() - 86_400_000).toISOString()
    const soon = new Date(Date.now() + 3_600_000).toISOString()
    const story = (headline: string, more = {}) =>
      make.makeArticle({ headline, section: from.id, publishedAt: past, ...more })
    const expires = await story('Hết hạn', { expiresAt: soon })
    const withdrawn = await story('Rút')
    const moved = await story('Chuyển')
    const deleted = await story('Xóa')
    const guid = ({ publicId }: { publicId?: number | null }) =>
      `tag:laodongthudo.vn,2020:articles/${publicId ?? 0}`
    const removed = (now: number) => tombstones('nguon', now)

    await payload.update({ collection: 'articles', id: withdrawn.id, data: { _status: 'draft' } })
    await payload.update({ collection: 'articles', id: moved.id, data: { section: to.id } })
    await payload.delete({ collection: 'articles', id: deleted.id })
    const now = Date.now()
    expect((await removed(now)).sort()).toEqual(
      [guid(withdrawn), guid(moved), guid(deleted)].sort(),
    )
    const after = Date.parse(soon)
    expect((await removed(after))[0]).toBe(guid(expires))
    const { body } = await ask('/rss/nguon.json', after)
    expect(parseJsonFeed(JSON.parse(String(body))).items).toEqual(undefined)
    expect(
      (JSON.parse(String(body)) as { _removed: { items: unknown[] } })._removed.items,
    ).toHaveLength(4)
    // The paper still has the moved one.
    expect(await tombstones('trang-chu', now)).not.toContain(guid(moved))

    await payload.update({
      collection: 'articles',
      id: withdrawn.id,
      data: { _status: 'published' },
    })
    expect(await removed(Date.now())).not.toContain(guid(withdrawn))
    expect(await titles('nguon', Date.now())).toContain('Rút')
    // Told long enough.
    expect(await removed(now + 31 * 86_400_000)).toEqual([])
  })

  it('records nothing of what readers never saw', async () => {
    const { payload } = newsroom
    const section = await make.makeSection({ name: 'Kín', slug: 'kin' })
    const draft = await make.makeArticle({ section: section.id, _status: 'draft' })
    const scheduled = await make.makeArticle({
      section: section.id,
      publishedAt: '2099-01-01T00:00:00Z',
    })
    await payload.delete({ collection: 'articles', id: draft.id })
    await payload.delete({ collection: 'articles', id: scheduled.id })
    expect(await tombstones('kin', Date.now())).toEqual([])
  })

  /** Follows the archive from a feed; `between` runs before each further document is asked for. */
  async function walk(first: string, between: () => Promise<unknown> = () => Promise.resolve()) {
    const [seen, visited]: [string[], string[]] = [[], []]
    for (let path: string | null = first; path !== null;) {
      if (visited.length > 0) await between()
      visited.push(path)
      const feed: Awaited<ReturnType<typeof atomAt>> = await atomAt(path)
      seen.push(...(feed.entries ?? []).map(({ title }) => title?.value ?? ''))
      const previous: string | undefined = feed.links?.find(
        ({ rel }) => rel === 'prev-archive',
      )?.href
      path = previous ? previous.slice(newsroom.siteUrl.length) : null
    }
    return { seen, visited }
  }

  it('walks every published story exactly once through the archives', async () => {
    const section = await make.makeSection({ name: 'Kho', slug: 'kho' })
    const headlines: string[] = []
    // Three days; one with more than a feed holds, and many at the same instant.
    for (let number = 0; number < 75; number += 1) {
      const headline = `Kho ${number}`
      headlines.push(headline)
      const publishedAt = hours(
        number < 60 ? -1 - Math.floor(number / 9) / 60 : -24 * (number - 57),
      )
      await make.makeArticle({ headline, section: section.id, publishedAt })
    }
    const { seen, visited } = await walk('/rss/kho.atom')
    expect(seen.toSorted()).toEqual(headlines.toSorted())
    expect(visited[1]).toMatch(/^\/rss\/kho\/2026-03-10\/\d+-\d+\.atom$/)
    expect(visited.at(-1)).toMatch(/^\/rss\/kho\/2026-02-\d\d\.atom$/)
    const archive = await atomAt(visited.at(-1) ?? '')
    expect(archive.links?.find(({ rel }) => rel === 'current')?.href).toBe(
      `${newsroom.siteUrl}/rss/kho.atom`,
    )
    expect((await ask('/rss/kho/2019-01-01.atom')).status).toBe(404)
  })

  it('walks on past what comes and goes meanwhile', async () => {
    const section = await make.makeSection({ slug: 'kho-dong' })
    const story = (headline: string, publishedAt: string) =>
      make.makeArticle({ headline, section: section.id, publishedAt })
    const stories: Awaited<ReturnType<typeof story>>[] = []
    // One day with more than a feed and a document of its archive hold, and others before it.
    for (let number = 0; number < 170; number += 1) {
      stories.push(await story(`Dòng ${number}`, hours(-1 - number / 60)))
    }
    for (let day = 1; day <= 3; day += 1) {
      stories.push(await story(`Ngày ${day}`, hours(-24 * day)))
    }
    const headlines = stories.map(({ headline }) => headline)
    // Each is withdrawn as the walk stands beside it: read already, at the border, and not yet read.
    const withdrawn = [10, 49, 50, 149, 150, 171].map((index) => stories[index])
    const steps = withdrawn.values()
    const { seen, visited } = await walk('/rss/kho-dong.atom', async () => {
      await story('Mới', hours(-0.5))
      const { value } = steps.next()
      const data = { _status: 'draft' } as const
      if (value) await newsroom.payload.update({ collection: 'articles', id: value.id, data })
    })
    expect(visited.length).toBeGreaterThan(4)
    expect(new Set(seen).size).toBe(seen.length)
    const maybeGone = new Set(withdrawn.map((article) => article?.headline))
    const surely = headlines.filter((headline) => !maybeGone.has(headline))
    expect(surely.filter((headline) => !seen.includes(headline))).toEqual([])
    expect(seen.filter((headline) => !headlines.includes(headline))).toEqual([])
  })

  it('drops a story from the news sitemap when it is two days old', async () => {
    await make.makeArticle({ headline: 'Tin mới tinh', publishedAt: hours(-47) })
    const path = '/sitemaps/tin-moi.xml'
    const inside = await ask(path)
    expect(String(inside.body)).toContain('<news:title>Tin mới tinh</news:title>')
    expect(inside.staleAt).toBeLessThanOrEqual(Date.parse(hours(1)))
    expect(String((await ask(path, Date.parse(hours(1)))).body)).not.toContain('Tin mới tinh')
  })
})

describe('the list of all feeds', () => {
  it('is one OPML file with a folder for each kind', async () => {
    const { body, headers } = await ask('/rss/kenh-tin.opml')
    expect(headers['content-type']).toContain('opml')
    expect(String(body)).toContain('xmlUrl="http://localhost:3000/rss/trang-chu.rss"')
    expect(String(body)).toContain('<outline text="Chuyên mục">')
  })
})
