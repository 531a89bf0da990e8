import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createAnswers } from '../../../plugins/kit/answers/answers.ts'
import { onContentEvent } from '../../../plugins/kit/events/contentEvents.ts'
import { useBodyRenderer, useRelatedReader } from '../../../plugins/rss-feeds/index.ts'
import { feedBodies } from '../../../src/server/pages/feedBodies.ts'
import { feedRelated } from '../../../src/server/pages/feedRelated.ts'
import { renderPage } from '../../../src/server/pages/routes.ts'
import { makeBody } from '../../factories/body.ts'
import { factoriesFor } from '../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

const hour = 3_600_000
const start = Date.now() + hour
const iso = (hours: number): string => new Date(start + hours * hour).toISOString()

let newsroom: Newsroom
let payload: Payload
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
})
afterAll(() => newsroom.close())

/** A text that shows another story and a photo. */
const textWith = (words: string, article: number, photo: number) =>
  makeBody(words, { blockType: 'relatedArticle', article }, { blockType: 'photo', photo }) as never

it('what is remembered never tells anything else than what is asked anew', async () => {
  useBodyRenderer(payload, feedBodies(newsroom.siteUrl))
  useRelatedReader(payload, feedRelated)
  const make = factoriesFor(payload)
  let now = start
  const answers = createAnswers({ now: () => now })
  const stop = onContentEvent(({ tags }) => {
    answers.evict(tags)
  })
  const section = await make.makeSection({ name: 'Đời sống', slug: 'doi-song' })
  const tag = await make.makeTag({ name: 'Công đoàn', slug: 'cong-doan' })
  const author = await make.makeAuthor({ name: 'Mai Quý', slug: 'mai-quy' })
  const photo = await make.makePhoto({ alt: 'Ảnh đầu', caption: 'Chú thích đầu' })
  const inText = await make.makePhoto({ alt: 'Ảnh trong bài' })
  const shared = { section: section.id, tags: [tag.id], authors: [author.id] }
  const words = 'Công nhân khu công nghiệp Thăng Long nhận quà Tết sớm của công đoàn Hà Nội.'
  const target = await make.makeArticle({
    ...{ ...shared, headline: 'Bài được dẫn', body: makeBody(words) },
    ...{ leadPhoto: photo.id, publishedAt: iso(-5), expiresAt: iso(40) },
  })
  const story = await make.makeArticle({
    ...{ ...shared, headline: 'Bài dẫn', standfirst: 'Sapo', leadPhoto: photo.id },
    ...{ body: textWith(words, target.id, inText.id), publishedAt: iso(-4) },
  })
  await make.makeArticle({
    ...{ ...shared, headline: 'Bài chờ giờ', body: makeBody(words) },
    ...{ publishedAt: iso(-3), embargoUntil: iso(20) },
  })
  await payload.create({
    collection: 'feeds',
    data: { name: 'Đối tác', slug: 'do', section: [section.id], hasRelated: true } as never,
  })
  const paths = [
    ...['/', '/doi-song', '/tin-moi', '/tu-khoa/cong-doan', '/sitemap.xml', '/rss'],
    ...['/rss/trang-chu.rss', '/rss/trang-chu.atom', '/rss/doi-song.json'],
    ...['/rss/tu-khoa/cong-doan.rss', '/rss/tac-gia/mai-quy.rss', '/rss/doi-tac/do.rss'],
    `/bai-dan-${story.publicId ?? 0}.html`,
    `/bai-duoc-dan-${target.publicId ?? 0}.html`,
  ]
  const look = async (path: string, known: typeof answers | undefined) => {
    const request = { path, query: new URLSearchParams() }
    const { siteUrl } = newsroom
    const context = { payload, now: () => now, siteUrl, stylesheet: '/assets/site.css' }
    const { status, headers, body } = await renderPage(request, {
      ...context,
      ...(known ? { answers: known } : {}),
    })
    return { path, status, location: headers['location'], body: String(body) }
  }

  const edit = (collection: 'articles', id: number, data: object) =>
    payload.update({ collection, id, data: { ...data, _status: 'published' } as never })
  const deeds: Readonly<Record<string, () => Promise<unknown>>> = {
    nothing: () => Promise.resolve(),
    headline: () => edit('articles', target.id, { headline: 'Bài được dẫn, tít mới' }),
    text: () => edit('articles', story.id, { body: textWith('Chữ mới.', target.id, inText.id) }),
    'its photo’s caption': () =>
      payload.update({ collection: 'media', id: photo.id, data: { caption: 'Chú thích mới' } }),
    'the photo in its text': () =>
      payload.update({ collection: 'media', id: inText.id, data: { alt: 'Ảnh khác' } }),
    'its section’s name': () =>
      payload.update({ collection: 'categories', id: section.id, data: { name: 'Nhịp sống' } }),
    'its tag’s name': () =>
      payload.update({ collection: 'tags', id: tag.id, data: { name: 'Công đoàn Thủ đô' } }),
    'its author’s name': () =>
      payload.update({ collection: 'authors', id: author.id, data: { name: 'Mai Quý (CTV)' } }),
    'an embargo ends': () => Promise.resolve((now = start + 21 * hour)),
    'the story in its text is withdrawn': () =>
      payload.update({ collection: 'articles', id: target.id, data: { _status: 'draft' } }),
    'and comes back': () => edit('articles', target.id, {}),
    'and expires': () => Promise.resolve((now = start + 41 * hour)),
    'a story is deleted': () => payload.delete({ collection: 'articles', id: story.id }),
  }
  const unseen: string[] = []
  let before = ''
  for (const [deed, act] of Object.entries(deeds)) {
    await act()
    // In both orders, and twice, so that each page meets what others left behind.
    for (const path of [...paths, ...paths.toReversed()]) {
      expect([deed, await look(path, answers)]).toEqual([deed, await look(path, undefined)])
    }
    const all = (await Promise.all(paths.map((path) => look(path, answers)))).map(
      ({ body }) => body,
    )
    if (all.join() === before) unseen.push(deed)
    before = all.join()
  }
  stop()
  // Each deed was one that readers see.
  expect(unseen).toEqual([])
  expect(answers.stats.hits).toBeGreaterThan(500)
})
