import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderPage } from '../../../src/server/pages/routes.ts'
import { factoriesFor, type Factories } from '../../factories/index.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'
import { documentsOf, problemsOf } from '../../helpers/structuredData.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
})
afterAll(() => newsroom.close())

async function htmlOf(path: string): Promise<string> {
  const { siteUrl } = newsroom
  const page = { path, query: new URLSearchParams() }
  const site = { payload, now: () => Date.now(), siteUrl, stylesheet: '/assets/site.css' }
  const { body, status } = await renderPage(page, site)
  expect(status).toBe(200)
  return String(body)
}
type Told = Readonly<Record<string, unknown>>
/** The page's documents, proved to have what their types ask. */
async function toldBy(path: string): Promise<Told[]> {
  const html = await htmlOf(path)
  expect(problemsOf(html)).toEqual([])
  return documentsOf(html) as Told[]
}
const ofType = (documents: Told[], type: string): Told | undefined =>
  documents.find((document) => document['@type'] === type)
type Story = { readonly slug?: string | null; readonly publicId?: number | null }
const storyPath = ({ slug, publicId }: Story): string => `/${slug}-${publicId}.html`
const eventAt = async (path: string): Promise<Told | undefined> =>
  ofType(await toldBy(path), 'Event')

describe('an event', () => {
  const venues = [{}, { venueName: 'Cung Hữu nghị' }, { venueAddress: '91 Trần Hưng Đạo' }]
  const online = [{}, { onlineUrl: 'https://hop.example.vn/phong-1' }]
  const states = ['scheduled', 'postponed', 'cancelled'] as const
  const cases = venues.flatMap((venue) =>
    online.flatMap((link) => states.map((eventStatus) => ({ ...venue, ...link, eventStatus }))),
  )

  it.each(cases)('is told with its place or not at all: %j', async (data) => {
    const { slug } = await make.makeEvent(data)
    const told = await eventAt(`/su-kien/${slug}`)
    expect(told !== undefined).toBe(Object.keys(data).length > 1)
  })

  it('that is put off to another day tells from which', async () => {
    const startsAt = '2030-07-01T01:00:00.000Z'
    const later = '2030-07-08T01:00:00.000Z'
    const { id, slug } = await make.makeEvent({ startsAt, venueName: 'Cung Hữu nghị' })
    const change = (data: object) => payload.update({ collection: 'events', id, data })
    await change({ eventStatus: 'postponed' })
    const path = `/su-kien/${slug}`
    expect(await eventAt(path)).toMatchObject({
      eventStatus: 'https://schema.org/EventPostponed',
      startDate: startsAt,
      previousStartDate: startsAt,
    })
    await change({ startsAt: later })
    expect(await eventAt(path)).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      startDate: later,
      previousStartDate: startsAt,
    })
    expect(await htmlOf(path)).toContain('Lịch cũ')
    await change({ eventStatus: 'scheduled' })
    expect(await eventAt(path)).not.toHaveProperty('previousStartDate')
    // Put off once more, to nobody knows when: what was said of the first delay is over.
    await change({ eventStatus: 'postponed' })
    expect(await eventAt(path)).toMatchObject({
      eventStatus: 'https://schema.org/EventPostponed',
      previousStartDate: later,
    })
  })

  it('keeps the earlier start that its editor writes, and one that no reader saw is none', async () => {
    const { id } = await make.makeEvent({ startsAt: '2030-07-01T01:00:00.000Z', _status: 'draft' })
    const change = (data: object) =>
      payload.update({ collection: 'events', id, data, draft: true, depth: 0 })
    const eventStatus = 'postponed'
    const moved = await change({ eventStatus, startsAt: '2030-07-02T01:00:00.000Z' })
    expect(moved.previousStartsAt ?? null).toBeNull()
    await payload.update({ collection: 'events', id, data: { _status: 'published' } })
    const previousStartsAt = '2030-06-01T01:00:00.000Z'
    const byHand = await change({ startsAt: '2030-07-03T01:00:00.000Z', previousStartsAt })
    expect(byHand.previousStartsAt).toBe(previousStartsAt)
  })
})

describe('a story', () => {
  const authorOf = async (data: object) => {
    const told = await toldBy(storyPath(await make.makeArticle(data)))
    const story = ofType(told, 'NewsArticle')
    return { credit: story?.['creditText'], author: story?.['author'] as Told[] }
  }

  it.each(['Theo TTXVN', 'THEO Báo Nhân Dân', 'TTXVN', 'Nhóm phóng viên', 'Minh Phương – Lan Anh'])(
    'whose byline is words names no person by them: %s',
    async (bylineOverride) => {
      const { author, credit } = await authorOf({ bylineOverride })
      expect(author.map((one) => one['@type'])).not.toContain('Person')
      expect(credit).toBe(bylineOverride)
    },
  )

  it('names the agency that it is from, and the person whose record it bears', async () => {
    const agency = await authorOf({ bylineOverride: 'Theo TTXVN' })
    expect(agency.author).toEqual([{ '@type': 'Organization', name: 'TTXVN' }])
    const { id } = await make.makeAuthor({ name: 'Người viết thử' })
    const signed = await authorOf({ authors: [id] })
    expect(signed.author).toMatchObject([{ '@type': 'Person', name: 'Người viết thử' }])
  })

  it('tells its corrections', async () => {
    const texts = { wrong: 'Phường Hàng Bạc', right: 'Phường Hàng Bồ' }
    const corrections = [{ publishedAt: '2020-12-19T01:00:00.000Z', ...texts }]
    const path = storyPath(await make.makeArticle({ corrections } as never))
    const told = ofType(await toldBy(path), 'NewsArticle')
    expect(told?.['correction']).toMatchObject([{ '@type': 'CorrectionComment' }])
  })
})

it('a product that nobody offers here is told as a story, with its certificate', async () => {
  const { slug } = await make.makeSpotlight({
    stars: '4',
    decisionNumber: '123/QĐ-UBND',
    certifyingAuthority: 'UBND thành phố Hà Nội',
    decidedOn: new Date(Date.now() - 86_400_000).toISOString(),
    producerName: 'Hợp tác xã Trà sen',
    commune: 'Quảng An',
  } as never)
  const told = await toldBy(`/san-pham-ocop/${slug}`)
  expect(ofType(told, 'Product')).toBeUndefined()
  expect(ofType(told, 'Article')?.['mentions']).toMatchObject([
    { '@type': 'Certification', name: 'OCOP 4 sao' },
    { '@type': 'Organization' },
  ])
  const { slug: bare } = await make.makeSpotlight({})
  expect(ofType(await toldBy(`/san-pham-ocop/${bare}`), 'Article')).toBeDefined()
})

it('every other kind of page tells only what is right', async () => {
  const photo = await make.makePhoto({})
  const tag = await make.makeTag({})
  const author = await make.makeAuthor({ portrait: photo.id })
  const section = await make.makeSection({})
  const about = { section: section.id, tags: [tag.id], authors: [author.id] }
  const story = await make.makeArticle({ ...about, leadPhoto: photo.id })
  const { slug } = await make.makeHealthMessage({ validUntil: '2020-09-30T05:00:00.000Z' })
  const paths = [
    ...['/', '/su-kien', '/san-pham-ocop', '/thong-diep-suc-khoe', '/rss'],
    ...[`/${section.slug}`, `/tu-khoa/${tag.slug}`, `/tac-gia/${author.slug}`],
    ...[storyPath(story), `/thong-diep-suc-khoe/${slug}`],
  ]
  for (const path of paths) await toldBy(path)
})
