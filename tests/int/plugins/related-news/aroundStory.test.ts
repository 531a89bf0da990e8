import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBody } from '../../../factories/body.ts'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'
import { openSite, type Site } from '../campaign-banners/campaigns.ts'

let newsroom: Newsroom
let site: Site
let make: Factories
beforeAll(async () => {
  newsroom = await createNewsroom()
  site = await openSite(newsroom)
  make = factoriesFor(newsroom.payload)
})
afterAll(async () => {
  await site.close()
  await newsroom.close()
})

type Made = Awaited<ReturnType<Factories['makeArticle']>>
const open = ({ slug, publicId }: Made) => site.get(`/${slug}-${publicId}.html`)

/** The headlines of a block and where its button leads. */
function others(html: string) {
  const block = /id="tin-khac".*?<\/section>/s.exec(html)?.[0] ?? ''
  const titles = [...block.matchAll(/<a [^>]*ping[^>]*>([^<]+)<\/a>/g)].map(([, text]) => text)
  return { titles, more: /class="button" href="([^"]+)"/.exec(block)?.[1] ?? null }
}

let hour = 0
/** Each is an hour older than the one before, and about nothing that another is about. */
const story = (headline: string, section: number) =>
  make.makeArticle({
    headline,
    section,
    relatedNowhere: true,
    publishedAt: new Date(site.clock.now - (hour += 1) * 3_600_000).toISOString(),
  })

describe('“Tin khác” beside a story', () => {
  let own: Made
  let leaf: number
  let above: number
  let elsewhere: number
  beforeAll(async () => {
    above = (await make.makeSection({ name: 'Kinh tế' })).id
    leaf = (await make.makeSection({ name: 'Nông thôn', parent: above })).id
    elsewhere = (await make.makeSection({ name: 'Văn hóa' })).id
    own = await story('Zyxw vutsr', leaf)
    await story('Lá một', leaf)
    await story('Trên một', above)
    for (let at = 0; at < 20; at += 1) await story(`Xa ${at}`, elsewhere)
  })

  it('asks its section, then the section above, then the paper, and leads on from there', async () => {
    const { titles, more } = others((await open(own)).html)
    expect(titles).toHaveLength(10)
    expect(titles.slice(0, 2)).toEqual(['Lá một', 'Trên một'])
    expect(titles.slice(2).every((title) => title?.startsWith('Xa '))).toBe(true)
    expect(more).toMatch(/^\/tin-moi\?truoc=/)
    const next = await site.get(more ?? '')
    expect(next.status).toBe(200)
    for (const title of titles) expect(next.html).not.toContain(`>${title}<`)
  })

  it('hears of what enters the list that filled it', async () => {
    await open(own)
    expect((await open(own)).cache).toBe('hit')
    const fresh = await make.makeArticle({
      headline: 'Vừa ra ở nơi xa',
      section: elsewhere,
      relatedNowhere: true,
      publishedAt: new Date(site.clock.now - 1000).toISOString(),
    })
    expect(others((await open(own)).html).titles).toContain(fresh.headline)
  })

  it('stays within the section where that has enough', async () => {
    for (let at = 0; at < 16; at += 1) await story(`Lá thêm ${at}`, leaf)
    const { titles, more } = others((await open(own)).html)
    expect(titles.every((title) => title?.startsWith('Lá '))).toBe(true)
    expect(more).toMatch(/^\/kinh-te\/nong-thon\?truoc=/)
  })
})

describe('the front page', () => {
  it('shows no story twice, and fills its blocks from what is next', async () => {
    const section = await make.makeSection({ name: 'Giao thông' })
    for (let at = 0; at < 24; at += 1) await story(`Đường số ${at} thông xe`, section.id)
    await newsroom.payload.updateGlobal({
      slug: 'home-page',
      data: { sections: [section.id] },
    })
    const { html } = await site.get('/')
    const main = /<main.*<\/main>/s.exec(html)?.[0] ?? ''
    const links = [...main.matchAll(/<a href="(\/[^"]+-\d+\.html)"(?![^>]*aria-hidden)/g)]
    const addresses = links.map(([, href]) => href)
    expect(addresses.length).toBeGreaterThan(15)
    expect(new Set(addresses).size).toBe(addresses.length)
    const block = /class="section-block".*?<\/section>/s.exec(main)?.[0] ?? ''
    expect(block.match(/-\d+\.html"/g)?.length).toBeGreaterThanOrEqual(4)
  })
})

describe('“Có thể bạn quan tâm”', () => {
  it('shows of each kind the date and the state that are its own', async () => {
    const publishedAt = new Date(site.clock.now - 1000).toISOString()
    const own = await make.makeArticle({
      ...{ headline: 'Chè Sóc Sơn lên sàn', publishedAt },
      body: makeBody('Sản phẩm OCOP của hợp tác xã ở huyện Sóc Sơn; nông dân Sóc Sơn trồng chè.'),
    })
    await make.makeEvent({
      ...{ title: 'Hội chợ OCOP Sóc Sơn', publishedAt, eventStatus: 'cancelled' },
      ...{ startsAt: '2030-07-09T01:30:00.000Z', endsAt: '2030-07-09T04:00:00.000Z' },
    })
    const newer = await make.makeHealthMessage({ title: 'Lời khuyên mới', publishedAt })
    await make.makeHealthMessage({
      ...{ title: 'Lời khuyên cho nông dân trồng chè Sóc Sơn', publishedAt },
      wording: 'Người trồng chè ở Sóc Sơn rửa tay trước khi chế biến sản phẩm OCOP.',
      ...{ issuedOn: '2026-05-04T00:00:00.000Z', replacedBy: newer.id },
    })
    const { html } = await open(own)
    const block = /id="co-the-ban-quan-tam".*?<\/section>/s.exec(html)?.[0] ?? ''
    expect(block).toContain('Thứ Ba, 09/07/2030 08:30–11:00 (GMT+7)')
    expect(block).toContain('Đã hủy')
    expect(block).toContain('Ban hành ngày <time dateTime="2026-05-04">04/05/2026</time>')
    expect(block).toContain('Đã được thay thế')
  })
})
