import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedNewsroom } from '../../../src/seed/index.ts'
import { articles } from '../../../src/seed/data/articles.ts'
import { frontPage } from '../../../src/seed/data/frontPage.ts'
import { seedPage } from '../../../src/seed/data/seedPage.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'
import { openSite, type Site } from '../plugins/campaign-banners/campaigns.ts'

let newsroom: Newsroom
let site: Site
let html: string
beforeAll(async () => {
  newsroom = await createNewsroom()
  const now = Date.now()
  await seedNewsroom({ payload: newsroom.payload, onProgress: () => undefined, now })
  site = await openSite(newsroom)
  site.clock.now = now + 60_000
  const { docs } = await newsroom.payload.find({
    collection: 'articles',
    where: { headline: { equals: seedPage.headline } },
    depth: 0,
  })
  const [story] = docs
  html = (await site.get(`/${story?.slug}-${story?.publicId}.html`)).html
})
afterAll(async () => {
  await site.close()
  await newsroom.close()
})

/** The linked titles of a block, in their order. */
function titlesIn(block: RegExp): string[] {
  const text = block.exec(html)?.[0] ?? ''
  return [...text.matchAll(/<a (?![^>]*aria-hidden)[^>]*>([^<]+)<\/a>/g)].map(([, title]) =>
    (title ?? '').replaceAll('&quot;', '"').replaceAll('&#x27;', "'"),
  )
}
const strip = (id: string) => new RegExp(`aria-labelledby="${id}".*?</section>`, 's')

/** Block by block what the paper's own page of this story has. */
describe('the seed article, on the demo’s page', () => {
  it('opens with its headline, its mark and standfirst, and its date', () => {
    expect(html).toContain(`<h1>${seedPage.headline}</h1>`)
    expect(html).toContain('<span class="dateline">(LĐTĐ) </span>')
    expect(html).toContain('Thứ Sáu, 18/12/2020 14:30 (GMT+7)')
  })

  it('links the three stories picked by hand', () => {
    const picked = seedPage.relatedLinks.map((key) => articles[key].headline)
    expect(titlesIn(/class="related-links".*?<\/ul>/s)).toEqual(picked)
  })

  it('has nine paragraphs, with two photos whose captions repeat what they show', () => {
    const prose = /<div class="prose">.*?<p class="byline"/s.exec(html)?.[0] ?? ''
    const own = prose.replaceAll(/<(section|aside)\b.*?<\/\1>/gs, '')
    expect(own.match(/<p[ >]/g)?.length).toBe(seedPage.body.length - 2 + 1)
    expect(own.match(/<figcaption>/g)).toHaveLength(2)
    expect(own).toContain('phát biểu tại Hội thảo')
    expect(own).toContain('tham quan sản phẩm OCOP')
  })

  it('is signed, and tagged', () => {
    expect(titlesIn(/class="byline".*?<\/p>/s)).toEqual(['Mai Quý'])
    expect(titlesIn(/class="tags".*?<\/nav>/s)).toContain('OCOP')
  })

  it('goes on with “Có thể bạn quan tâm”', () => {
    expect(titlesIn(strip('co-the-ban-quan-tam'))).toHaveLength(5)
  })

  it('has the seven stories of “Nên xem”, live ones marked', () => {
    const wanted = frontPage.recommended.map((key) => articles[key as keyof typeof articles])
    expect(titlesIn(strip('nen-xem'))).toEqual(wanted.map(({ headline }) => headline))
    for (const { headline } of wanted) expect(html.split(`>${headline}<`).length).toBeLessThan(3)
  })

  it('has the ten of “Tin khác”, and “Xem thêm” leads to the next', async () => {
    const titles = titlesIn(strip('tin-khac'))
    expect(titles).toHaveLength(11)
    expect(titles.at(-1)).toBe('Xem thêm')
    const more = /class="button" href="([^"]+)">Xem thêm/.exec(html)?.[1] ?? ''
    const next = await site.get(more.replaceAll('&amp;', '&'))
    expect(next.status).toBe(200)
    expect(next.html).not.toContain(`>${titles.at(-2)}</a>`)
    expect(next.html).toContain('card-headline')
  })

  it('is one page for phones and desks', () => {
    expect(html).toContain('name="viewport" content="width=device-width, initial-scale=1"')
  })
})

describe('the demo’s front page', () => {
  it('is of today: its stories are of the last days, and events are ahead', async () => {
    const home = (await site.get('/')).html
    const latest = /id="tin-moi".*?<\/section>/s.exec(home)?.[0] ?? ''
    const times = [...latest.matchAll(/dateTime="([^"]+)"/g)].map(([, at]) => Date.parse(at ?? ''))
    expect(times).not.toEqual([])
    for (const at of times) expect(site.clock.now - at).toBeLessThan(5 * 86_400_000)
    const events = [...home.matchAll(/class="event-card".*?dateTime="([^"]+)"/gs)]
    expect(events.length).toBeGreaterThan(0)
    for (const [, at] of events) expect(Date.parse(at ?? '')).toBeGreaterThan(site.clock.now)
  })
})
