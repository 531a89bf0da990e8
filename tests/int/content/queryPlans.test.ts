import type { Client, InStatement } from '@libsql/client'
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findArticleByNumber } from '../../../src/content/articleByNumber.ts'
import { listArticles, type ArticleScope } from '../../../src/content/articleList.ts'
import { findArticles } from '../../../src/content/articlesByIds.ts'
import { findNeighbours } from '../../../src/content/dayOfNews.ts'
import { listEventEntries } from '../../../src/content/eventEntries.ts'
import { findEventMonth } from '../../../src/content/eventMonth.ts'
import { findEvent, listPastEvents, listUpcomingEvents } from '../../../src/content/events.ts'
import {
  findCurrentHealthMessages,
  findHealthMessage,
  findReplacedBy,
  listHealthMessages,
} from '../../../src/content/healthMessages.ts'
import { monthOf } from '../../../src/content/hanoiMonth.ts'
import { readHomePagePicks } from '../../../src/content/homePagePicks.ts'
import { findNamed, findNamedBySlug, listNamed } from '../../../src/content/named.ts'
import { nextEntry } from '../../../src/content/nextEntry.ts'
import { findPhotos } from '../../../src/content/photo.ts'
import { findProductDirectory } from '../../../src/content/productDirectory.ts'
import { findPhotoFile } from '../../../src/content/photoFile.ts'
import { publications, type Reading } from '../../../src/content/reading.ts'
import { findRedirect } from '../../../src/content/redirectFrom.ts'
import { findSections, type Sections } from '../../../src/content/sections.ts'
import {
  findSitemapArticles,
  findSitemapPublications,
  findSitemapThousands,
} from '../../../src/content/sitemapEntries.ts'
import { findSpotlight, findSpotlights, listSpotlights } from '../../../src/content/spotlights.ts'
import { relatedTo } from '../../../plugins/related-news/index.ts'
import { answerFeed } from '../../../plugins/rss-feeds/index.ts'
import { factoriesFor } from '../../factories/index.ts'
import { isMongoRun } from '../../helpers/engine.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
})
afterAll(() => newsroom.close())

describe.skipIf(isMongoRun)(
  'every question of a reader’s page enters SQLite through an index',
  () => {
    const articleCount = 300
    let reading: Reading
    let sections: Sections
    let ids: Record<'section' | 'tag' | 'author' | 'photo' | 'article' | 'spotlight', number>

    beforeAll(async () => {
      const make = factoriesFor(payload)
      const section = await make.makeSection({ slug: 'lao-dong' })
      const child = await make.makeSection({ slug: 'viec-lam', parent: section.id })
      const tag = await make.makeTag({ slug: 'cong-doan' })
      const author = await make.makeAuthor({ slug: 'mai-quy' })
      const photo = await make.makePhoto()
      const article = await make.makeArticle({ section: section.id, publicId: 1 })
      const spotlight = await make.makeSpotlight({ slug: 'com-vong' })
      await make.makeEvent({ slug: 'hoi-thao' })
      await make.makeHealthMessage({ slug: '5k' })
      await make.makeArticle({ publishedAt: '2100-01-01T00:00:00.000Z' })
      for (let number = 2; number < articleCount; number += 1) {
        await payload.db.create({
          collection: 'articles',
          data: {
            headline: `Tin ${number}`,
            slug: `tin-${number}`,
            publicId: 1000 + number,
            kind: 'news',
            section: number % 2 ? section.id : child.id,
            tags: [tag.id],
            authors: [author.id],
            publishedAt: new Date(1_600_000_000_000 + number * 3_600_000).toISOString(),
            visibleSince: new Date(1_600_000_000_000 + number * 3_600_000).toISOString(),
            _status: 'published',
          },
        })
      }
      reading = { payload, now: Date.now() }
      sections = (await findSections(reading)).value
      ids = {
        section: section.id,
        tag: tag.id,
        author: author.id,
        photo: photo.id,
        article: article.id,
        spotlight: spotlight.id,
      }
    })

    /** Runs the questions and gives the plan of each statement that they became. */
    async function plansOf(ask: () => Promise<unknown>): Promise<Map<string, string[]>> {
      const { client } = payload.db as unknown as { client: Client }
      const statements: { sql: string; args: [] }[] = []
      // The one overload that the adapter uses.
      const original = client.execute.bind(client)
      const execute = (statement: InStatement) => original(statement)
      client.execute = (statement: { sql: string; args: [] }) => {
        statements.push(statement)
        return execute(statement)
      }
      try {
        await ask()
      } finally {
        client.execute = original
      }
      const plans = new Map<string, string[]>()
      for (const { sql, args } of statements) {
        const { rows } = await execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
        plans.set(
          sql,
          rows.map(({ detail }) => detail as string),
        )
      }
      return plans
    }

    /** Read whole on purpose: some dozens of rows, or one. */
    const small = /^SCAN (categories|home_page|navigation|related_news|site_identity)(_\w+)?( |$)/
    /** No tables: a row of constants, a list in the statement, the result of a subquery. */
    const noTable = /^SCAN (CONSTANT ROW|\d+ CONSTANT ROWS?|json_each|\(subquery|SUBQUERY)/i
    const scansOf = (plan: readonly string[]): string[] =>
      plan.filter((detail) => {
        if (!detail.startsWith('SCAN ') || / USING (COVERING )?INDEX /.test(detail)) return false
        if (small.test(detail) || noTable.test(detail)) return false
        // The rows of a subquery, whose own plan is in the list too.
        const name = detail.split(' ')[1] ?? ''
        return !plan.includes(`CO-ROUTINE ${name}`) && !plan.includes(`MATERIALIZE ${name}`)
      })

    async function expectNoScan(ask: () => Promise<unknown>): Promise<Map<string, string[]>> {
      const plans = await plansOf(ask)
      expect(plans.size).toBeGreaterThan(0)
      const scans = [...plans].filter(([, plan]) => scansOf(plan).length > 0)
      expect(scans).toEqual([])
      return plans
    }

    const scopes: [string, () => ArticleScope][] = [
      ['all articles', () => ({ over: 'all' })],
      [
        'a section and its children',
        () => {
          const section = sections.byId(ids.section)
          if (!section) throw new Error('no section')
          return { over: 'section', section }
        },
      ],
      ['a tag', () => ({ over: 'tags', id: ids.tag })],
      ['an author', () => ({ over: 'authors', id: ids.author })],
      ['a dossier', () => ({ over: 'dossiers', id: 1 })],
      ['a day', () => ({ over: 'time', from: 1_600_300_000_000, to: 1_600_386_400_000 })],
    ]

    describe.each(scopes)('the list of %s', (_, scopeOf) => {
      it('from the newest', async () => {
        await expectNoScan(() => listArticles(reading, { scope: scopeOf(), limit: 20 }))
      })

      it('from a place further down', async () => {
        const before = { at: 1_600_000_000_000 + 100 * 3_600_000, key: '1100' }
        await expectNoScan(() => listArticles(reading, { scope: scopeOf(), limit: 20, before }))
      })
    })

    // A sort here means that every published story is read first: 100 000 for each page.
    it.each(scopes.slice(0, 2))('sorts nothing for the list of %s', async (_, scopeOf) => {
      const before = { at: 1_600_000_000_000 + 100 * 3_600_000, key: '1100' }
      for (const cursor of [null, before]) {
        const plans = await plansOf(() =>
          listArticles(reading, { scope: scopeOf(), limit: 20, before: cursor }),
        )
        const sorting = [...plans].filter(([, plan]) =>
          plan.some((detail) => detail.includes('TEMP B-TREE FOR ORDER BY')),
        )
        expect(sorting).toEqual([])
      }
    })

    const questions: [string, () => Promise<unknown>][] = [
      ['an article by its number', () => findArticleByNumber(reading, 1)],
      ['a number that no article has', () => findArticleByNumber(reading, 77)],
      ['articles by their ids', () => findArticles(reading, [ids.article, 77])],
      ['an event by its slug', () => findEvent(reading, 'hoi-thao')],
      ['an event that is not there', () => findEvent(reading, 'khong-co')],
      ['a product by its slug', () => findSpotlight(reading, 'com-vong')],
      ['products by their ids', () => findSpotlights(reading, [ids.spotlight, 77])],
      ['a health message by its slug', () => findHealthMessage(reading, '5k')],
      ['photos, one of them not released', () => findPhotos(reading, [ids.photo, 77])],
      ['the photo of a file', () => findPhotoFile(payload, 'anh-w320.webp')],
      ['tags by their ids', () => findNamed(reading, 'tags', [ids.tag])],
      ['a tag by its slug', () => findNamedBySlug(reading, 'tags', 'cong-doan')],
      ['an author by the slug', () => findNamedBySlug(reading, 'authors', 'mai-quy')],
      ['a dossier by its slug', () => findNamedBySlug(reading, 'dossiers', 'ho-so')],
      ['all dossiers', () => listNamed(reading, 'dossiers')],
      ['a page of the paper’s own', () => findNamedBySlug(reading, 'pages', 'lien-he')],
      ['days around one', () => findNeighbours(reading, 1_600_300_000_000)],
      ['the directory of products', () => findProductDirectory(reading)],
      ['the sections', () => findSections(reading)],
      ['the front page’s picks', () => readHomePagePicks(reading)],
      ['upcoming events', () => listUpcomingEvents(reading, 5)],
      ['past events', () => listPastEvents(reading, { before: null, limit: 10 })],
      [
        'past events further down',
        () => listPastEvents(reading, { before: { at: reading.now, key: 'a' }, limit: 10 }),
      ],
      [
        'events of a kind',
        () => listUpcomingEvents(reading, 5, { form: 'online', status: 'scheduled' }),
      ],
      [
        'the events of a month',
        () => findEventMonth(reading, monthOf(reading.now), { form: null, status: null }),
      ],
      ['the calendar of events', () => listEventEntries(reading)],
      ['products', () => listSpotlights(reading, { before: null, limit: 10 })],
      [
        'certified products',
        () => listSpotlights(reading, { before: null, limit: 10, isCertified: true }),
      ],
      ['health messages', () => listHealthMessages(reading, { before: null, limit: 10 })],
      ['health messages that hold', () => findCurrentHealthMessages(reading, 3)],
      [
        'what a message replaces',
        async () => {
          const { value } = await findHealthMessage(reading, '5k')
          if (value) await findReplacedBy(reading, value)
        },
      ],
      ['a redirect', () => findRedirect(reading, { from: ['/su-kien/cu'], sections })],
      ['a sitemap of articles', () => findSitemapArticles(reading, 1)],
      ['the sitemaps that there are', () => findSitemapThousands(reading)],
      ['a sitemap of events', () => findSitemapPublications(reading, 'events')],
      [
        'what goes on from an article',
        () => relatedTo(payload, { collection: 'articles', id: ids.article, now: reading.now }),
      ],
    ]
    it.each(questions)('%s', async (_, ask) => {
      await expectNoScan(ask)
    })

    it.each(['trang-chu', 'lao-dong'])('the feed %s, and what expired in it', async (name) => {
      const path = `/rss/${name}.atom`
      const plans = await expectNoScan(() => answerFeed(payload, { path, now: reading.now }))
      // Entered by the time and not by the status, which every published story has.
      const expiries = [...plans].filter(([sql]) => /where .*"expires_at" <= /.test(sql))
      expect(expiries.length).toBeGreaterThan(0)
      for (const [, plan] of expiries) expect(plan.join()).toContain('expires_at>')
    })

    it.each(publications)('the next of the %s to come into view', async (collection) => {
      await expectNoScan(() => nextEntry(reading, collection))
    })

    // SQLite then goes by what it counted, and may take the tables of a join in another order.
    it('the same where the database was analysed', async () => {
      const { client } = payload.db as unknown as { client: Client }
      await client.execute('analyze')
      // Of a table of one row it knows that, and reads it: only where there are many is told apart.
      const few = /^SCAN (?!articles|related_|e$)\w+$/
      for (const [name, ask] of questions) {
        const plans = await plansOf(ask)
        const scans = [...plans.values()].flatMap(scansOf).filter((detail) => !few.test(detail))
        expect(scans, name).toEqual([])
      }
    })
  },
)

describe.skipIf(!isMongoRun)('MongoDB is told of an index', () => {
  type Indexed = { schema: { indexes(): [Record<string, unknown>, object][] } }
  const wanted: [CollectionSlug, string[]][] = [
    ['articles', ['slug', 'publicId', '_status,visibleSince,publicId', '_status,expiresAt']],
    ['articles', ['section,visibleSince,publicId', 'section,expiresAt']],
    ['articles', ['tags', 'authors', 'dossiers', 'products', 'createdBy', 'leadPhoto']],
    ['events', ['slug', 'visibleSince', 'startsAt', 'endsAt']],
    ['product-spotlights', ['slug', 'visibleSince']],
    ['public-health-messages', ['slug', 'visibleSince', 'issuedOn', 'replacedBy']],
    ['categories', ['slug', 'parent', 'order']],
    ['tags', ['slug']],
    ['dossiers', ['slug', 'name']],
    ['pages', ['slug', 'name']],
    ['authors', ['slug']],
    ['redirects', ['from']],
    ['media', ['hasGaps']],
    ['photo-uses', ['owner', 'photo']],
    ['public-numbers', ['number']],
    ['gone-addresses', ['address']],
  ]

  it.each(wanted)('of %s on %j', (slug, fields) => {
    const { collections } = payload.db as unknown as { collections: Record<string, Indexed> }
    const declared = collections[slug]?.schema.indexes().map(([keys]) => Object.keys(keys).join())
    expect(declared).toEqual(expect.arrayContaining(fields))
  })

  it.each<[CollectionSlug, string]>([
    ['articles', 'publicId'],
    ['articles', 'slug'],
    ['redirects', 'from'],
    ['public-numbers', 'number'],
    ['gone-addresses', 'address'],
  ])('that keeps %s apart by %s', (slug, field) => {
    const { collections } = payload.db as unknown as { collections: Record<string, Indexed> }
    const index = collections[slug]?.schema
      .indexes()
      .find(([keys]) => Object.keys(keys).join() === field)
    expect(index?.[1]).toMatchObject({ unique: true })
  })
})
