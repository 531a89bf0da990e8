import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { addressOf } from '../../../collections/addressOf.ts'
import { campaignBannersOptions } from '../../../collections/campaignBanners.ts'
import { fillPhotoUses } from '../../../collections/photo-uses/fillPhotoUses.ts'
import { showStoredPictures } from '../../../plugins/campaign-banners/index.ts'
import { tellListeners } from '../../../plugins/kit/events/contentEvents.ts'
import { useBodyRenderer } from '../../../plugins/rss-feeds/index.ts'
import { createServer, type NewsroomServer } from '../../../src/server/createServer.ts'
import { feedBodies } from '../../../src/server/pages/feedBodies.ts'
import { cacheKeyOf, renderErrorPage, renderPage } from '../../../src/server/pages/routes.ts'
import { siteAssets } from '../../../src/site/index.ts'
import { makeBody } from '../../factories/body.ts'
import { factoriesFor, testPassword, type Factories } from '../../factories/index.ts'
import { makePhotoFile } from '../../factories/photoFile.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

type Id = number | string
type Photo = Awaited<ReturnType<Factories['makePhoto']>>
type Document = {
  readonly id: Id
  readonly slug?: string | null
  readonly publicId?: number | null
}

const publications = ['articles', 'events', 'product-spotlights', 'public-health-messages'] as const
type Publication = (typeof publications)[number]

const minute = 60_000
const start = Date.now()
/** Minutes from the beginning of each test. */
const at = (minutes: number) => new Date(start + minutes * minute).toISOString()
const moveTo = (minutes: number) => vi.setSystemTime(start + minutes * minute)

let newsroom: Newsroom
let payload: Payload
let make: Factories
let server: NewsroomServer
let origin: string
let cookie: string

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: start })
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  const { siteUrl, mediaDir } = newsroom
  useBodyRenderer(payload, feedBodies(siteUrl))
  const pages = { payload, now: Date.now, siteUrl, stylesheet: '/assets/site.css' }
  server = await createServer({
    payload,
    siteUrl,
    mediaDir,
    assets: await siteAssets(),
    cacheKeyOf,
    renderPage: (asked, answers) => renderPage(asked, { ...pages, answers }),
    renderErrorPage: () => renderErrorPage(pages),
  })
  server.server.listen(0)
  await once(server.server, 'listening')
  origin = `http://localhost:${(server.server.address() as AddressInfo).port}`
  const { email } = await make.makeUser('editor')
  const { token } = await payload.login({
    collection: 'users',
    data: { email, password: testPassword },
  })
  cookie = `payload-token=${token ?? ''}`
})
afterAll(async () => {
  vi.useRealTimers()
  await server.close(0)
  await newsroom.close()
})
beforeEach(() => moveTo(0))

let serial = 0
/** Large enough for every crop, and of a colour of its own. */
const makePhoto = async (): Promise<Photo> => {
  serial += 1
  const color = `#${(serial * 7919).toString(16).padStart(6, '0')}`
  return make.makePhoto({}, await makePhotoFile({ name: `anh-${serial}.jpg`, color }))
}
const makeOne = (collection: Publication, data: object): Promise<Document> =>
  ({
    articles: (overrides: object) => make.makeArticle(overrides),
    events: make.makeEvent,
    'product-spotlights': make.makeSpotlight,
    'public-health-messages': make.makeHealthMessage,
  })[collection](data)
const update = (collection: Publication, id: Id, data: object, options: object = {}) =>
  payload.update({ collection, id: id, data, ...options })

const read = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(origin + path, { headers, redirect: 'manual' })
  return { status: response.status, text: await response.text() }
}
const isThere = async (path: string) => (await read(path)).status === 200
const names = async (path: string, word: string) => (await read(path)).text.includes(word)
const baseOf = ({ filename }: Photo) => (filename ?? '').replace(/\.\w+$/, '')
const smallOf = ({ sizes }: Photo) => sizes?.r1x1_240_jpeg?.filename ?? ''

/** Every way by which a stranger may come to a photo. */
const doors: Record<string, (photo: Photo) => Promise<boolean>> = {
  file: ({ filename }) => isThere(`/media/${filename}`),
  rendition: (photo) => isThere(`/media/${smallOf(photo)}`),
  'file by the API': ({ filename }) => isThere(`/api/media/file/${filename}`),
  'rendition by the API': (photo) => isThere(`/api/media/file/${smallOf(photo)}`),
  'by id': ({ id }) => isThere(`/api/media/${id}`),
  list: (photo) => names('/api/media?limit=100', baseOf(photo)),
  'by name': (photo) =>
    names(`/api/media?where[filename][equals]=${photo.filename}`, baseOf(photo)),
  count: async ({ id }) =>
    (await read(`/api/media/count?where[id][equals]=${id}`)).text === '{"totalDocs":1}',
  GraphQL: async (photo) => {
    const query = `{ Media(id: ${JSON.stringify(photo.id)}) { filename } allMedia(limit: 100) { docs { filename } } }`
    const response = await fetch(`${origin}/api/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return (await response.text()).includes(baseOf(photo))
  },
}
const askAll = async (photo: Photo) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(doors).map(async ([door, ask]) => [door, await ask(photo)] as const),
    ),
  )
const all = (isOpen: boolean) =>
  Object.fromEntries(Object.keys(doors).map((door) => [door, isOpen] as const))

/** Where readers meet a document with its photo. */
const placesOf = (collection: Publication, document: Document) => [
  `/api/${collection}/${document.id}?depth=1`,
  addressOf(collection, document) ?? '/',
  ...(collection === 'articles' ? ['/rss/trang-chu.rss', '/'] : []),
]

type State = {
  /** Makes documents that show the photo; gives the one whose own pages are looked at. */
  readonly make: (collection: Publication, photo: Id) => Promise<Document | null>
  /** Minute → open. */
  readonly open: readonly (readonly [minute: number, isOpen: boolean])[]
}

const states: Record<string, State> = {
  drafted: {
    make: (slug, leadPhoto) => makeOne(slug, { _status: 'draft', leadPhoto }),
    open: [[0, false]],
  },
  live: { make: (slug, leadPhoto) => makeOne(slug, { leadPhoto }), open: [[0, true]] },
  scheduled: {
    make: (slug, leadPhoto) => makeOne(slug, { leadPhoto, publishedAt: at(10) }),
    open: [
      [0, false],
      [10, true],
    ],
  },
  embargoed: {
    make: (slug, leadPhoto) =>
      makeOne(slug, { leadPhoto, publishedAt: at(-10), embargoUntil: at(10) }),
    open: [
      [0, false],
      [10, true],
    ],
  },
  expiring: {
    make: (slug, leadPhoto) => makeOne(slug, { leadPhoto, expiresAt: at(10) }),
    open: [
      [0, true],
      [10, false],
    ],
  },
  expired: {
    make: (slug, leadPhoto) =>
      makeOne(slug, { leadPhoto, publishedAt: at(-20), expiresAt: at(-10) }),
    open: [[0, false]],
  },
  withdrawn: {
    async make(slug, leadPhoto) {
      const document = await makeOne(slug, { leadPhoto })
      await update(slug, document.id, { _status: 'draft' })
      return document
    },
    open: [[0, false]],
  },
  'withdrawn after an autosave': {
    async make(slug, leadPhoto) {
      const document = await makeOne(slug, { leadPhoto })
      await update(slug, document.id, {}, { draft: true, autosave: true })
      await update(slug, document.id, { _status: 'draft' })
      return document
    },
    open: [[0, false]],
  },
  deleted: {
    async make(slug, leadPhoto) {
      const { id } = await makeOne(slug, { leadPhoto })
      await payload.delete({ collection: slug, id: id })
      return null
    },
    open: [[0, false]],
  },
  'deleted with others': {
    async make(slug, leadPhoto) {
      const { id } = await makeOne(slug, { leadPhoto })
      await payload.delete({ collection: slug, where: { id: { equals: id } } })
      return null
    },
    open: [[0, false]],
  },
  postponed: {
    async make(slug, leadPhoto) {
      const document = await makeOne(slug, { leadPhoto, publishedAt: at(-1) })
      await payload.update({
        collection: slug,
        where: { id: { equals: document.id } },
        data: { publishedAt: at(20) },
      })
      return document
    },
    open: [
      [0, false],
      [10, false],
      [20, true],
    ],
  },
  'taken back before its time': {
    async make(slug, leadPhoto) {
      const document = await makeOne(slug, { leadPhoto, publishedAt: at(10) })
      await update(slug, document.id, { _status: 'draft' })
      return document
    },
    open: [
      [0, false],
      [10, false],
    ],
  },
  'without it any more': {
    async make(slug, leadPhoto) {
      const document = await makeOne(slug, { leadPhoto })
      await update(slug, document.id, { leadPhoto: (await makePhoto()).id })
      return document
    },
    open: [[0, false]],
  },
  'live, with it only in its draft': {
    async make(slug, leadPhoto) {
      const document = await makeOne(slug, {})
      await update(slug, document.id, { leadPhoto }, { draft: true })
      return document
    },
    open: [[0, false]],
  },
  'restored with it': {
    async make(slug, leadPhoto) {
      const document = await makeOne(slug, { leadPhoto })
      await update(slug, document.id, { leadPhoto: null })
      const { docs } = await payload.findVersions({
        collection: slug,
        where: { parent: { equals: document.id } },
        sort: 'createdAt',
        limit: 1,
      })
      await payload.restoreVersion({ collection: slug, id: String(docs[0]?.id) })
      return document
    },
    open: [[0, true]],
  },
  'two with a gap between them': {
    async make(slug, leadPhoto) {
      await makeOne(slug, { leadPhoto, expiresAt: at(10) })
      await makeOne(slug, { leadPhoto, publishedAt: at(20), expiresAt: at(30) })
      return null
    },
    open: [
      [0, true],
      [10, false],
      [19, false],
      [20, true],
      [30, false],
    ],
  },
}

describe.each(publications)('a photo of %s', (collection) => {
  it.each(Object.keys(states))('is at every door as its document: %s', async (name) => {
    const { make: makeState, open } = states[name] as State
    const photo = await makePhoto()
    // Asked before, so that what is remembered has to be forgotten.
    expect(await askAll(photo)).toEqual(all(false))
    const document = await makeState(collection, photo.id)
    for (const [minutes, isOpen] of open) {
      moveTo(minutes)
      expect([minutes, await askAll(photo)]).toEqual([minutes, all(isOpen)])
      for (const place of document ? placesOf(collection, document) : []) {
        expect([minutes, place, await names(place, baseOf(photo))]).toEqual([
          minutes,
          place,
          isOpen,
        ])
      }
    }
    const headers = { cookie, origin: newsroom.siteUrl }
    for (const path of ['/media/', '/api/media/file/']) {
      expect((await read(path + (photo.filename ?? ''), headers)).status).toBe(200)
      expect((await read(path + smallOf(photo), headers)).status).toBe(200)
    }
  })
})

describe('a photo in more than one place', () => {
  it('stays open until the last of them lets go of it', async () => {
    const photo = await makePhoto()
    const story = await make.makeArticle({
      body: makeBody({ blockType: 'photo', photo: photo.id }),
    })
    const event = await make.makeEvent({ leadPhoto: photo.id })
    await update('events', event.id, { _status: 'draft' })
    expect(await askAll(photo)).toEqual(all(true))
    await update('articles', story.id, { body: makeBody('Không ảnh') })
    expect(await askAll(photo)).toEqual(all(false))
  })
})

/** A campaign with one creative that shows the photo. */
const makeCampaign = async (photo: Id, windows: [number, number][], status = 'published') => {
  const create = (collection: string, data: object) =>
    payload.create({
      collection,
      data: { ...data, _status: status },
      draft: status === 'draft',
    } as never) as unknown as Promise<{ id: Id }>
  const campaign = await create('campaigns', {
    name: 'Chiến dịch',
    kind: 'public-health',
    priority: '3',
    weight: 10,
    windows: windows.map(([from, until]) => ({ startsAt: at(from), endsAt: at(until) })),
    targeting: { reach: 'every-page', width: 'any' },
    isDismissible: true,
  })
  const creative = await create('creatives', {
    campaign: campaign.id,
    placements: ['top'],
    headline: 'Thông điệp',
    link: '/thong-diep-suc-khoe',
    textColor: '#ffffff',
    groundColor: '#0b5137',
    weight: 1,
    pictures: [{ shape: 'wide', image: photo, alt: 'Ảnh' }],
  })
  return { campaign: campaign.id, creative: creative.id }
}

describe('a photo of a campaign', () => {
  const change = (collection: string, id: Id, data: object) =>
    payload.update({ collection, id, data } as never)
  const expectOpen = async (photo: Photo, open: State['open']) => {
    for (const [minutes, isOpen] of open) {
      moveTo(minutes)
      expect([minutes, await askAll(photo)]).toEqual([minutes, all(isOpen)])
    }
    moveTo(0)
  }

  it('is open in its windows and closed before, between and after them', async () => {
    const photo = await makePhoto()
    await makeCampaign(photo.id, [
      [10, 20],
      [30, 40],
    ])
    await expectOpen(photo, [
      [0, false],
      [10, true],
      [20, false],
      [30, true],
      [40, false],
    ])
  })

  it('follows its campaign when that is moved, taken back and deleted', async () => {
    const photo = await makePhoto()
    const { campaign } = await makeCampaign(photo.id, [[-10, 20]])
    await expectOpen(photo, [[0, true]])
    await change('campaigns', campaign, { windows: [{ startsAt: at(10), endsAt: at(20) }] })
    await expectOpen(photo, [
      [0, false],
      [10, true],
    ])
    await change('campaigns', campaign, { _status: 'draft' })
    await expectOpen(photo, [[10, false]])
    await change('campaigns', campaign, { _status: 'published' })
    await expectOpen(photo, [[10, true]])
    await payload.delete({ collection: 'campaigns', id: campaign } as never)
    await expectOpen(photo, [[10, false]])
  })

  it('is closed while the campaign is a draft, and opens with its approval', async () => {
    const photo = await makePhoto()
    const { campaign } = await makeCampaign(photo.id, [[-10, 20]], 'draft')
    await expectOpen(photo, [[0, false]])
    await change('campaigns', campaign, { _status: 'published' })
    await expectOpen(photo, [[0, true]])
  })
})

describe('a newsroom from before this was kept', () => {
  it('opens at its next start what its documents show, and nothing else', async () => {
    const [shown, hidden, booked] = [await makePhoto(), await makePhoto(), await makePhoto()]
    await make.makeArticle({ leadPhoto: shown.id })
    await makeCampaign(booked.id, [[-10, 10]])
    const { db } = payload
    await db.deleteMany({ collection: 'photo-uses', where: { id: { exists: true } } })
    const nothing = { shownFrom: null, shownUntil: null, hasGaps: null, shown: null }
    for (const { id } of [shown, hidden, booked]) {
      await db.updateOne({ collection: 'media', id, data: nothing })
    }
    tellListeners({
      tags: ['media', ...[shown, hidden, booked].map(({ id }) => `media:${id}`)],
    })
    expect(await askAll(shown)).toEqual(all(false))
    const banners = campaignBannersOptions({ widgetOrigins: [], readerAddressHeader: null })
    for (let times = 0; times < 2; times += 1) {
      await fillPhotoUses(payload, (req) => showStoredPictures(banners, req))
      expect(await askAll(shown)).toEqual(all(true))
      expect(await askAll(booked)).toEqual(all(true))
      expect(await askAll(hidden)).toEqual(all(false))
    }
  })
})
