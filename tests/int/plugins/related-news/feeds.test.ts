import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerFeed, useRelatedReader } from '../../../../plugins/rss-feeds/index.ts'
import { feedRelated } from '../../../../src/server/pages/feedRelated.ts'
import { makeBody } from '../../../factories/body.ts'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let make: Factories
const now = Date.parse('2026-03-10T05:00:00Z')
const text = 'Sản phẩm OCOP của hợp tác xã ở huyện Sóc Sơn được chứng nhận bốn sao.'

beforeAll(async () => {
  newsroom = await createNewsroom()
  make = factoriesFor(newsroom.payload)
  useRelatedReader(newsroom.payload, feedRelated)
})
afterAll(() => newsroom.close())

const story = (headline: string, hoursBefore: number) =>
  make.makeArticle({
    headline,
    body: makeBody(`${text} ${headline}, kể theo cách của người trong cuộc.`),
    publishedAt: new Date(now - hoursBefore * 3_600_000).toISOString(),
  })
const read = async (path: string) => {
  const rendered = await answerFeed(newsroom.payload, { path, now })
  if (!rendered) throw new Error(`${path} is no feed’s address`)
  return { body: String(rendered.body), tags: rendered.tags }
}

describe('a partner’s feed with related stories', () => {
  it('names them in RSS and Atom with the partner’s parameters, and changes with them', async () => {
    const tea = await story('Chè Sóc Sơn lên sàn thương mại', 2)
    const honey = await story('Mật ong vùng đồi vào siêu thị', 4)
    const feed = { name: 'Kèm liên quan', slug: 'kem', hasRelated: true, utmSource: 'doi-tac' }
    await newsroom.payload.create({ collection: 'feeds' as CollectionSlug, data: feed as never })
    const { body, tags } = await read('/rss/doi-tac/kem.rss')
    const items = parseRssFeed(body).items ?? []
    const links = items.find(({ title }) => title === honey.headline)?.atom?.links ?? []
    expect(links).toEqual([
      expect.objectContaining({ rel: 'related', title: tea.headline, type: 'text/html' }),
    ])
    expect(links[0]?.href).toMatch(/^https?:.*\.html\?utm_source=doi-tac$/)
    expect(tags).toContain(`related:articles:${honey.id}`)
    const { entries = [] } = parseAtomFeed((await read('/rss/doi-tac/kem.atom')).body)
    const named = entries
      .flatMap((entry) => entry.links ?? [])
      .filter(({ rel }) => rel === 'related')
    expect(named.map(({ title }) => title).sort()).toEqual([tea.headline, honey.headline].sort())
  })

  it('names none where nobody asked for them', async () => {
    expect((await read('/rss/trang-chu.rss')).body).not.toContain('rel="related"')
  })
})
