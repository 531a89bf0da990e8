import sharp from 'sharp'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { renderPage } from '../../../src/server/pages/routes.ts'
import { factoriesFor } from '../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let paths: string[]
let story: { path: string; id: number | string }
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  const make = factoriesFor(payload)
  const section = await make.makeSection({ name: 'Việc làm' })
  const tag = await make.makeTag({ name: 'Thưởng Tết' })
  const author = await make.makeAuthor({})
  const article = await make.makeArticle({
    headline: 'Nghị quyết: giữ việc làm cho người lao động, “không ai bị bỏ lại”',
    section: section.id,
    tags: [tag.id],
    authors: [author.id],
  })
  story = { path: `/${article.slug}-${article.publicId}.html`, id: article.id }
  paths = [
    '/',
    '/tin-moi',
    '/rss',
    '/su-kien',
    '/san-pham-ocop',
    '/thong-diep-suc-khoe',
    `/${section.slug}`,
    `/tu-khoa/${tag.slug}`,
    `/tac-gia/${author.slug}`,
    story.path,
    `/su-kien/${(await make.makeEvent({})).slug}`,
    `/san-pham-ocop/${(await make.makeSpotlight({})).slug}`,
    `/thong-diep-suc-khoe/${(await make.makeHealthMessage({})).slug}`,
  ]
})
afterAll(() => newsroom.close())

function answerAt(path: string) {
  const site = {
    payload,
    now: () => Date.now(),
    siteUrl: newsroom.siteUrl,
    stylesheet: '/site.css',
  }
  return renderPage({ path, query: new URLSearchParams() }, site)
}

/** Every value of a mark in the page's head. */
function marksOf(html: string, pattern: RegExp): string[] {
  const [head = ''] = html.split('</head>')
  return [...head.matchAll(pattern)].map(([, value = '']) => value)
}
const meta = (name: string): RegExp =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`, 'g')

it('every kind of page has one address, a title and a description of its own, and large previews', async () => {
  const titles = new Set<string>()
  const descriptions = new Set<string>()
  for (const path of paths) {
    const html = String((await answerAt(path)).body)
    expect([path, marksOf(html, /<link rel="canonical" href="([^"]*)"/g)]).toEqual([
      path,
      [newsroom.siteUrl + path],
    ])
    expect([path, marksOf(html, meta('robots'))]).toEqual([path, ['max-image-preview:large']])
    const [title = ''] = marksOf(html, /<title>([^<]*)<\/title>/g)
    const [description = ''] = marksOf(html, meta('description'))
    expect([path, title.length > 3, description.length > 10]).toEqual([path, true, true])
    titles.add(title)
    descriptions.add(description)
  }
  expect(titles.size).toBe(paths.length)
  expect(descriptions.size).toBe(paths.length)
})

it('every kind of page without a photo is shared with its title drawn, 1200 × 630', async () => {
  for (const path of paths) {
    const page = await answerAt(path)
    const images = marksOf(String(page.body), meta('og:image'))
    expect([path, images.length]).toEqual([path, 1])
    const card = await answerAt(new URL(images[0] ?? '').pathname)
    expect([path, card.status, card.headers['content-type']]).toEqual([path, 200, 'image/png'])
    const { width, height } = await sharp(card.body as Buffer).metadata()
    expect([width, height]).toEqual([1200, 630])
    // Whatever changes the page makes the card anew.
    expect(card.tags).toEqual(expect.arrayContaining([...page.tags]))
  }
})

it('a card is drawn of nothing but a page', async () => {
  for (const path of [
    '/the-chia-se/khong-co.png',
    '/the-chia-se/robots.txt.png',
    '/the-chia-se/the-chia-se.png.png',
  ]) {
    expect([path, (await answerAt(path)).status]).toEqual([path, 404])
  }
})

it('what leads nowhere has the paper’s own card and is kept by no search engine', async () => {
  const html = String((await answerAt('/khong-co-gi')).body)
  expect(marksOf(html, meta('robots'))).toEqual(['noindex'])
  expect(marksOf(html, meta('og:image'))).toEqual([`${newsroom.siteUrl}/assets/card.png`])
})

it('robots.txt and the index name the news sitemap, and sitemaps name the photos', async () => {
  const news = `${newsroom.siteUrl}/sitemaps/tin-moi.xml`
  expect(String((await answerAt('/robots.txt')).body)).toContain(`Sitemap: ${news}\n`)
  expect(String((await answerAt('/sitemap.xml')).body)).toContain(`<loc>${news}</loc>`)
  const photo = await factoriesFor(payload).makePhoto({})
  await payload.update({
    collection: 'articles',
    id: story.id,
    data: { leadPhoto: photo.id },
  })
  for (const path of ['/sitemaps/bai-viet-0.xml', '/sitemaps/tin-moi.xml']) {
    const index = String((await answerAt('/sitemap.xml')).body)
    const own = /\/sitemaps\/bai-viet-\d+\.xml/.exec(index)?.[0] ?? path
    const xml = String((await answerAt(path.includes('bai-viet') ? own : path)).body)
    expect(xml).toContain('xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"')
    expect(xml).toMatch(
      /<image:image><image:loc>http:\/\/localhost:3000\/media\/[^<]+<\/image:loc>/,
    )
  }
})
