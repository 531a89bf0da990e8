import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, type Addressed } from '../../../../collections/addressOf.ts'
import { editorialDeskOptions } from '../../../../collections/editorialDesk.ts'
import { goneAddresses } from '../../../../collections/gone-addresses/index.ts'
import type { AddressedCollection } from '../../../../collections/slugs.ts'
import { answerFeed } from '../../../../plugins/rss-feeds/index.ts'
import { renderPage } from '../../../../src/server/pages/routes.ts'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { createMaker, type Maker } from '../../../factories/makeDocument.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
let maker: Maker
let chief: Visitor
let stranger: Visitor
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  maker = createMaker(payload)
  await make.makeUser('administrator')
  chief = await visitorTo(payload, await make.makeUser('editor-in-chief'))
  stranger = await visitorTo(payload)
})
afterAll(() => newsroom.close())

type Id = number | string
type Row = Addressed & { readonly id: Id; readonly _status?: string; readonly deletedAt?: unknown }
const publications = Object.keys(editorialDeskOptions.publications) as AddressedCollection[]
const titles = editorialDeskOptions.publications
const configOf = (slug: string) => {
  const found = payload.config.collections.find((collection) => collection.slug === slug)
  if (!found) throw new Error(slug)
  return found
}

let serial = 0
async function published(slug: AddressedCollection, more: object = {}): Promise<Row> {
  serial += 1
  const seen = { _status: 'published', publishedAt: '2020-01-01T00:00:00.000Z' }
  const title = { [titles[slug]?.title ?? '']: `Mục bỏ ${serial}` }
  const id = await maker.make(configOf(slug), { ...seen, ...title, ...more })
  return rowOf(slug, id)
}
const rowOf = async (slug: string, id: Id): Promise<Row> => {
  const row = await payload.db.findOne<{ id: number }>({
    collection: slug as CollectionSlug,
    where: { id: { equals: id } },
  })
  return row as unknown as Row
}
const pathOf = (slug: AddressedCollection, row: Row): string => {
  const path = addressOf(slug, row)
  if (path === null) throw new Error(`${slug} ${String(row.id)} has no address`)
  return path
}
const pageAt = (path: string, now = Date.now()) =>
  renderPage(
    { path, query: new URLSearchParams() },
    { payload, now: () => now, siteUrl: newsroom.siteUrl, stylesheet: '/assets/site.css' },
  )
const statusOf = async (path: string): Promise<number> => (await pageAt(path)).status
const throwAway = (slug: string, id: Id) =>
  chief.send('PATCH', `/${slug}/${id}`, { deletedAt: '2001-01-01T00:00:00.000Z' })
const takeBack = (slug: string, id: Id) =>
  chief.send('PATCH', `/${slug}/${id}?trash=true`, { deletedAt: null })

describe.each(publications)('for readers, what is thrown away of %s', (slug) => {
  it('is gone and not unknown, stays so as a draft, and is back once it is published', async () => {
    const row = await published(slug)
    const path = pathOf(slug, row)
    expect(await statusOf(path)).toBe(200)
    expect((await throwAway(slug, row.id)).status).toBe(200)
    expect(await statusOf(path)).toBe(410)
    expect((await takeBack(slug, row.id)).status).toBe(200)
    expect(await statusOf(path)).toBe(410)
    const back = await chief.send('PATCH', `/${slug}/${row.id}`, { _status: 'published' })
    expect([back.status, back.status === 200 ? '' : back.text]).toEqual([200, ''])
    expect(await statusOf(path)).toBe(200)
  })

  it('was never there where readers had not seen it', async () => {
    const row = await published(slug, { _status: 'draft', slug: `chua-ra-${(serial += 1)}` })
    const path = addressOf(slug, { publicId: 990_000 + serial, ...row })
    expect((await throwAway(slug, row.id)).status).toBe(200)
    expect(await statusOf(path ?? '/khong-co')).toBe(404)
  })

  it('keeps its address from another of its name, so that both may be out again', async () => {
    const row = await published(slug)
    await throwAway(slug, row.id)
    const other = await published(slug, { [titles[slug]?.title ?? '']: `Mục bỏ ${serial}` })
    expect(other.slug).toBe(`${String(row.slug)}-2`)
    expect(await statusOf(pathOf(slug, other))).toBe(200)
    expect(await statusOf(pathOf(slug, row))).toBe(410)
    await takeBack(slug, row.id)
    await chief.send('PATCH', `/${slug}/${row.id}`, { _status: 'published' })
    for (const one of [row, other]) expect(await statusOf(pathOf(slug, one))).toBe(200)
  })

  it('makes an address from before a change of name gone as well', async () => {
    const row = await published(slug)
    const before = pathOf(slug, row)
    await payload.update({
      ...{ collection: slug as 'events', id: row.id },
      data: { slug: `${String(row.slug)}-moi`, _status: 'published' },
    })
    expect(await statusOf(before)).toBe(301)
    await throwAway(slug, row.id)
    expect(await statusOf(before)).toBe(410)
    await takeBack(slug, row.id)
    await chief.send('PATCH', `/${slug}/${row.id}`, { _status: 'published' })
    expect(await statusOf(before)).toBe(301)
  })

  it('is found in the trash by who may, and by nobody else', async () => {
    const { id } = await published(slug)
    await throwAway(slug, id)
    const listed = `/${slug}?trash=true&where[id][equals]=${id}`
    expect((await chief.get(listed)).text).toContain(`"id":${JSON.stringify(id)}`)
    expect((await stranger.get(listed)).text).toContain('"docs":[]')
    expect((await stranger.get(`/${slug}?trash=true&draft=true`)).text).not.toContain(
      `"id":${JSON.stringify(id)}`,
    )
  })
})

describe('a feed', () => {
  it('that carried a story says that it is gone', async () => {
    const at = Date.now()
    const row = await published('articles', { publishedAt: new Date(at - 3_600_000).toISOString() })
    const feed = { path: '/rss/trang-chu.atom', now: at }
    const carried = String((await answerFeed(payload, feed))?.body ?? '')
    expect(carried).toContain(String(row.publicId))
    await throwAway('articles', row.id)
    const after = String((await answerFeed(payload, { ...feed, now: Date.now() }))?.body ?? '')
    const entries = after.match(/<entry>[\s\S]*?<\/entry>/g) ?? []
    expect(entries.some((entry) => entry.includes(`-${String(row.publicId)}.html`))).toBe(false)
    expect(after).toMatch(new RegExp(`<at:deleted-entry ref="[^"]*${String(row.publicId)}"`))
  })
})

describe('everything with a trash', () => {
  it('comes out of it as no more than was allowed before', async () => {
    const trashable = payload.config.collections.filter(({ trash }) => trash)
    expect(trashable.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining([...publications, 'media', 'campaigns']),
    )
    for (const collection of trashable) {
      const { slug, versions } = collection
      const more = slug === 'campaigns' ? { kind: 'house' } : {}
      const id = await maker.make(collection, { ...more, _status: 'published' })
      const thrown = await throwAway(slug, id)
      expect([slug, thrown.status, thrown.status === 200 ? '' : thrown.text]).toEqual([
        slug,
        200,
        '',
      ])
      // Whatever is sent along, it is out of the trash and not out before readers.
      const path = `/${slug}/${id}?trash=true`
      for (const visitor of [stranger, await visitorTo(payload, await make.makeUser('reporter'))]) {
        const { status } = await visitor.send('PATCH', path, { deletedAt: null })
        expect(status, slug).toBeGreaterThanOrEqual(400)
      }
      expect((await takeBack(slug, id)).status, slug).toBe(200)
      const row = await rowOf(slug, id)
      expect(row.deletedAt ?? null, slug).toBeNull()
      if (versions?.drafts) expect(row._status, slug).toBe('draft')
    }
  })

  it('comes out as a draft, though it is asked for as published, from whoever may publish too', async () => {
    for (const slug of [...publications, 'campaigns']) {
      const more = slug === 'campaigns' ? { kind: 'house' } : {}
      const id = await maker.make(configOf(slug), { ...more, _status: 'published' })
      await throwAway(slug, id)
      const back = { deletedAt: null, _status: 'published' }
      const where = `/${slug}?trash=true&where[id][equals]=${id}`
      for (const path of [`/${slug}/${id}?trash=true`, where]) {
        const { status, text } = await chief.send('PATCH', path, back)
        expect([slug, status, status === 200 ? '' : text]).toEqual([slug, 200, ''])
        const { deletedAt, _status } = await rowOf(slug, id)
        expect([slug, deletedAt ?? null, _status]).toEqual([slug, null, 'draft'])
        await throwAway(slug, id)
      }
    }
  })

  it('is gone with its addresses written down, and not with its row', async () => {
    const row = await published('events')
    await throwAway('events', row.id)
    const { docs } = await payload.db.find({
      collection: goneAddresses.slug as CollectionSlug,
      where: { address: { equals: pathOf('events', row) } },
    })
    expect(docs).toHaveLength(1)
    expect((await rowOf('events', row.id)).slug).toBe(row.slug)
  })
})
