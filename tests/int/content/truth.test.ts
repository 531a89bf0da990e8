import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unseenFields } from '../../../collections/readerTimes.ts'
import { changedForReaders } from '../../../plugins/kit/readerTimes/readerTimes.ts'
import { maxNewsEntries, newsWindowMs } from '../../../plugins/rss-feeds/core/renderNewsSitemap.ts'
import { mostRows } from '../../../plugins/rss-feeds/journal/readJournal.ts'
import { maxRemoved } from '../../../plugins/rss-feeds/reading/listRemoved.ts'
import { runtimeOf } from '../../../plugins/rss-feeds/runtime.ts'
import { renderPage } from '../../../src/server/pages/routes.ts'
import { factoriesFor, type Factories } from '../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

const text = readFileSync(resolve(import.meta.dirname, '../../../docs/truth.md'), 'utf8')

/** The cells of the table under a heading, row by row, without its head. */
function tableUnder(heading: string): string[][] {
  const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

let newsroom: Newsroom
let payload: Payload
let make: Factories
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
})
afterAll(() => newsroom.close())

/** A whole second, which is all that RSS tells. */
const start = Math.ceil(Date.now() / 1000) * 1000 + 3_600_000
const at = (hours: number): number => start + hours * 3_600_000
const iso = (hours: number): string => new Date(at(hours)).toISOString()
const page = (path: string, hours: number) =>
  renderPage(
    { path, query: new URLSearchParams() },
    { payload, now: () => at(hours), siteUrl: newsroom.siteUrl, stylesheet: '/assets/site.css' },
  )
const bodyOf = async (path: string, hours: number) => String((await page(path, hours)).body)
const statusOf = async (path: string, hours: number) => String((await page(path, hours)).status)
const save = (id: number, hours: number, data: object) =>
  payload.update({ collection: 'articles', id, data, context: { now: at(hours) } })

describe('docs/truth.md', () => {
  it('says by what each surface dates a story and its change', async () => {
    const section = await make.makeSection({ slug: 'su-that' })
    const { id, publicId } = await make.makeArticle({
      ...{ headline: 'Được đo', slug: 'duoc-do', section: section.id },
      ...{ publishedAt: iso(0), embargoUntil: iso(3) },
    })
    // Dated later, and in view earlier.
    await make.makeArticle({ headline: 'Xen giữa', section: section.id, publishedAt: iso(2) })
    await payload.create({
      collection: 'feeds',
      data: { name: 'Đo', slug: 'do', section: [section.id], preset: 'google' } as never,
    })
    await save(id, 6, { standfirst: 'Sapo mới' })
    const row = await payload.findByID({ collection: 'articles', id, depth: 0 })
    const names: Record<string, string> = {
      [String(row.publishedAt)]: '`publishedAt`',
      [String(row.visibleSince)]: '`visibleSince`',
      [changedForReaders(row) ?? '']: '`changed`',
    }
    expect(Object.keys(names)).toHaveLength(3)
    const address = `/duoc-do-${publicId}.html`
    const html = await bodyOf(address, 7)
    const list = await bodyOf('/su-that', 7)
    const item = (body: string, start: RegExp): string =>
      body.split(start).find((part) => part.includes('Được đo</') || part.includes('Được đo]')) ??
      ''
    const rss = item(await bodyOf('/rss/su-that.rss', 7), /<item>/)
    const atom = item(await bodyOf('/rss/su-that.atom', 7), /<entry>/)
    const google = item(await bodyOf('/rss/doi-tac/do.rss', 7), /<item>/)
    const json = JSON.parse(await bodyOf('/rss/su-that.json', 7)) as {
      items: { title: string; date_published: string; date_modified: string }[]
    }
    const jsonItem = json.items.find(({ title }) => title === 'Được đo')
    const sitemap = await bodyOf(`/sitemaps/bai-viet-${Math.floor((publicId ?? 0) / 1000)}.xml`, 7)
    const news = item(await bodyOf('/sitemaps/tin-moi.xml', 7), /<url>/)
    const nameOf = (instant: string | number | null | undefined): string =>
      instant ? (names[new Date(instant).toISOString()] ?? String(instant)) : '–'
    const found = (body: string, pattern: RegExp): string => nameOf(pattern.exec(body)?.[1])
    const isFirst = list.indexOf('>Được đo<') < list.indexOf('>Xen giữa<')
    const measured = [
      [
        'page',
        found(html, /class="dates"><time dateTime="([^"]+)/i),
        found(html, /Cập nhật <time dateTime="([^"]+)/i),
      ],
      ['JSON-LD', found(html, /"datePublished":"([^"]+)/), found(html, /"dateModified":"([^"]+)/)],
      [
        'Open Graph',
        found(html, /published_time" content="([^"]+)/),
        found(html, /modified_time" content="([^"]+)/),
      ],
      ['Last-Modified', '–', nameOf((await page(address, 7)).modifiedAt)],
      ['RSS', found(rss, /<pubDate>([^<]+)/), found(rss, /<dcterms:modified>([^<]+)/)],
      ['Atom', found(atom, /<published>([^<]+)/), found(atom, /<updated>([^<]+)/)],
      ['JSON Feed', nameOf(jsonItem?.date_published), nameOf(jsonItem?.date_modified)],
      [
        'Google’s feed',
        found(google, /<pubDate>([^<]+)/),
        found(google, /<dcterms:modified>([^<]+)/),
      ],
      ['sitemap', '–', found(sitemap, new RegExp(`${address}</loc><lastmod>([^<]+)`))],
      ['news sitemap', found(news, /<news:publication_date>([^<]+)/), '–'],
      ['list’s order', isFirst ? '`visibleSince`' : '`publishedAt`', '–'],
    ]
    expect(tableUnder('Dates').map((cells) => cells.map((cell) => cell.replace("'", '’')))).toEqual(
      measured,
    )
  })

  it('names every field whose change is none', () => {
    const section = text.split('\n## What is no change\n')[1]?.split('\n## ')[0] ?? ''
    const named = [...section.matchAll(/`(\w+)`/g)].map(([, name]) => name)
    expect(named).toEqual([...unseenFields])
  })

  it('counts as the code does', () => {
    const { limit, tombstoneDays } = runtimeOf(payload).options
    const cells = new Map(tableUnder('Counts').map(([what, holds]) => [what, holds]))
    expect(cells.get('feed')).toBe(String(limit))
    expect(cells.get('removals of a feed')).toBe(`${maxRemoved} of the last ${tombstoneDays} days`)
    const rows = ({ builds, readerHours }: typeof mostRows) =>
      [builds, readerHours].map((count) => count.toLocaleString('en'))
    const [builds, readers] = rows(mostRows)
    expect(cells.get('builds and readers')).toBe(`${builds} builds, ${readers} rows of a day`)
    expect(cells.get('news sitemap')).toContain(
      `${maxNewsEntries} of the last ${newsWindowMs / 3_600_000} hours`,
    )
  })

  it('says how what is gone is answered', async () => {
    const story = (slug: string, more: object = {}) =>
      make.makeArticle({ slug, publishedAt: iso(0), ...more })
    const withdrawn = await story('rut')
    await save(withdrawn.id, 1, { _status: 'draft' })
    const deleted = await story('xoa')
    await payload.delete({ collection: 'articles', id: deleted.id, context: { now: at(1) } })
    const expired = await story('het-han', { expiresAt: iso(1) })
    const coming = await story('cho', { embargoUntil: iso(50) })
    const section = await make.makeSection({ slug: 'ten-cu-kenh' })
    await payload.update({
      ...{ collection: 'categories', id: section.id, data: { slug: 'ten-moi-kenh' } },
    })
    const tag = await make.makeTag({ slug: 'the-bi-xoa' })
    await payload.delete({ collection: 'tags', id: tag.id })
    const carried = await make.makeSection({ slug: 'co-bai-rut' })
    const back = await story('di-roi-ve', { section: carried.id })
    await save(back.id, 1, { _status: 'draft' })
    const gone = await bodyOf('/rss/co-bai-rut.atom', 2)
    await save(back.id, 3, { _status: 'published' })
    const returned = await bodyOf('/rss/co-bai-rut.atom', 4)
    const term = await make.makeTag({ slug: 'kenh-se-mat' })
    await story('theo-the', { tags: [term.id] })
    const feed = { name: 'Theo thẻ', slug: 'theo-the', tags: [term.id] }
    await payload.create({ collection: 'feeds', data: feed as never })
    const context = { now: at(5) }
    await payload.delete({ collection: 'tags', id: term.id, context })
    const lost = await bodyOf('/rss/doi-tac/theo-the.atom', 6)
    const pageOf = ({ slug, publicId }: { slug?: string | null; publicId?: number | null }) =>
      statusOf(`/${slug}-${publicId}.html`, 2)
    const hasRemoval = (body: string) => body.includes('<at:deleted-entry')
    const measured = [
      await pageOf(withdrawn),
      await pageOf(deleted),
      await pageOf(expired),
      await pageOf(coming),
      await statusOf('/chua-tung-co-99999999.html', 2),
      await statusOf('/rss/ten-cu-kenh.rss', 2),
      await statusOf('/rss/tu-khoa/the-bi-xoa.rss', 2),
      await statusOf('/rss/chua-tung-co.rss', 2),
      hasRemoval(gone) ? '`at:deleted-entry`, where the feed carried it' : 'nothing',
      hasRemoval(lost) ? '`at:deleted-entry`, where the feed showed it' : 'nothing',
      returned.includes('<entry>') && !hasRemoval(returned)
        ? 'an item at the head; no removal any more'
        : 'nothing',
    ]
    expect(measured).toEqual(tableUnder('Gone').map(([, answer]) => answer))
  })
})
