import type { Payload, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBody } from '../../factories/body.ts'
import { factoriesFor, type Factories, type TestUser } from '../../factories/index.ts'
import { visitorTo, type Visitor } from '../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

type Article = Awaited<ReturnType<Factories['makeArticle']>>
type Photo = Awaited<ReturnType<Factories['makePhoto']>>

/** In every text that readers must not get; nowhere else. */
const secret = 'Tuyệt mật'
const states = ['drafted', 'scheduled', 'embargoed', 'expired', 'withdrawn'] as const
type State = (typeof states)[number]

const day = 86_400_000
const daysFromNow = (days: number) => new Date(Date.now() + days * day).toISOString()

let newsroom: Newsroom
let payload: Payload
let make: Factories
let nobody: Visitor
let reporter: TestUser
let live: Article
let hiddenPhoto: Photo
let shownPhoto: Photo
const hidden = {} as Record<State, Article>

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  nobody = await visitorTo(payload)
  await make.makeUser('administrator')
  reporter = await make.makeUser('reporter', { name: 'Bí danh' })
  hiddenPhoto = await make.makePhoto({ alt: `${secret} ảnh` })
  shownPhoto = await make.makePhoto({ alt: 'Ảnh đã đăng' })

  const common = { createdBy: reporter.id, reviewState: 'submitted' as const }
  const overrides: Record<State, Parameters<Factories['makeArticle']>[0]> = {
    drafted: { _status: 'draft', leadPhoto: hiddenPhoto.id },
    scheduled: { publishedAt: daysFromNow(1) },
    embargoed: { publishedAt: daysFromNow(-1), embargoUntil: daysFromNow(1) },
    expired: { publishedAt: daysFromNow(-2), expiresAt: daysFromNow(-1) },
    withdrawn: {},
  }
  for (const state of states) {
    const headline = `${secret} ${state}`
    const text = { headline, standfirst: headline, body: makeBody(headline) }
    hidden[state] = await make.makeArticle({ ...common, ...text, ...overrides[state] })
  }
  await update(hidden.withdrawn.id, { _status: 'draft' })

  const related = states.map((state) => hidden[state].id)
  live = await make.makeArticle({
    ...common,
    headline: 'Tin đã đăng',
    leadPhoto: shownPhoto.id,
    relatedLinks: related,
    body: makeBody('Chữ đã đăng', { blockType: 'relatedArticle', article: hidden.drafted.id }),
  })
  const newer = { headline: `${secret} bản nháp`, body: makeBody(`${secret} chữ nháp`) }
  await update(live.id, { ...newer, leadPhoto: hiddenPhoto.id }, { draft: true })
  await update(live.id, { headline: `${secret} tự lưu` }, { draft: true, autosave: true })

  const { drafted, scheduled, expired } = hidden
  await payload.updateGlobal({
    slug: 'home-page',
    data: { lead: drafted.id, featured: [scheduled.id, live.id], recommended: [expired.id] },
  })
})
afterAll(() => newsroom.close())

const update = (id: number, data: object, options: object = {}) =>
  payload.update({ collection: 'articles', id, data, ...options })
type Page = { docs: { id: number }[]; totalDocs: number }
const pageAt = async (path: string) => (await nobody.get(path)).body as Page
const versionsOf = async (id: number) => {
  const { docs } = await payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
  })
  return docs
}

describe.each(states)('an article that is %s', (state) => {
  it('has no address in REST', async () => {
    const { id } = hidden[state]
    for (const query of ['', '?draft=true', '?depth=2', '?draft=true&depth=2']) {
      const answer = await nobody.get(`/articles/${id}${query}`)
      expect(answer.status).toBe(404)
      expect(answer.text).not.toContain(secret)
    }
  })

  it('has none in GraphQL', async () => {
    const { id } = hidden[state]
    for (const draft of ['', ', draft: true']) {
      const query = `{ Article(id: ${JSON.stringify(id)}${draft}) { headline } }`
      const { text } = await nobody.graphql(query)
      expect(text).not.toContain(secret)
    }
  })

  it('is in no list and no count', async () => {
    const { id, slug, publicId } = hidden[state]
    const questions: Where[] = [
      { id: { equals: id } },
      { slug: { equals: slug } },
      { publicId: { equals: publicId } },
      { headline: { like: secret } },
    ]
    for (const where of questions) {
      for (const draft of [false, true]) {
        const found = await payload.find({
          collection: 'articles',
          where,
          draft,
          overrideAccess: false,
        })
        expect(found.docs).toEqual([])
      }
      const counted = await payload.count({ collection: 'articles', where, overrideAccess: false })
      expect(counted.totalDocs).toBe(0)
    }
  })

  it('shows none of its versions', async () => {
    const { id } = hidden[state]
    const listed = await nobody.get(`/articles/versions?where[parent][equals]=${id}`)
    expect(listed.status).toBe(403)
    for (const version of await versionsOf(id)) {
      const answer = await nobody.get(`/articles/versions/${version.id}`)
      expect(answer.status).toBe(403)
      const query = `{ versionArticle(id: ${JSON.stringify(version.id)}) { version { headline } } }`
      expect((await nobody.graphql(query)).text).not.toContain(secret)
    }
  })
})

describe('a live article with a newer draft', () => {
  it('is what readers see, and never its draft', async () => {
    const answer = await nobody.get(`/articles/${live.id}`)
    expect(answer.body).toMatchObject({ headline: 'Tin đã đăng', _status: 'published' })
    expect(answer.text).toContain('Chữ đã đăng')
    expect(answer.text).not.toContain(secret)
  })

  it('does not give its draft to who asks for drafts', async () => {
    const answers = [
      await nobody.get(`/articles/${live.id}?draft=true&depth=2`),
      await nobody.get('/articles?draft=true&depth=2'),
      await nobody.get(`/articles?draft=true&where[headline][like]=${encodeURIComponent(secret)}`),
      await nobody.graphql(`{ Article(id: ${JSON.stringify(live.id)}, draft: true) { headline } }`),
      await nobody.graphql('{ Articles(draft: true) { docs { headline } } }'),
      await nobody.graphql('{ versionsArticles { docs { version { headline } } } }'),
    ]
    for (const { text } of answers) expect(text).not.toContain(secret)
  })

  it('is not found by the words of its draft', async () => {
    const path = `/articles?where[headline][like]=${encodeURIComponent('tự lưu')}`
    expect((await pageAt(path)).totalDocs).toBe(0)
    expect((await pageAt(`${path}&draft=true`)).totalDocs).toBe(0)
  })

  it('is the only one counted', async () => {
    expect((await nobody.get('/articles/count')).body).toEqual({ totalDocs: 1 })
    expect((await nobody.graphql('{ countArticles { totalDocs } }')).body).toEqual({
      data: { countArticles: { totalDocs: 1 } },
    })
    expect((await pageAt('/articles')).docs.map(({ id }) => id)).toEqual([live.id])
  })
})

describe('through a relation', () => {
  it.each([
    ['the front page', '/globals/home-page?depth=2'],
    ['the front page’s draft', '/globals/home-page?depth=2&draft=true'],
    ['a story’s links and text', '/articles?depth=3'],
    ['redirects', '/redirects?depth=3'],
    ['sections', '/categories?depth=3'],
    ['photos', '/media?depth=3'],
  ])('%s shows nothing hidden', async (_, path) => {
    const answer = await nobody.get(path)
    expect(answer.status).toBe(200)
    expect(answer.text).not.toContain(secret)
    expect(answer.text).not.toContain(reporter.email)
  })

  it('GraphQL shows nothing hidden', async () => {
    const { text } = await nobody.graphql(
      `{
        HomePage { lead { headline } featured { headline } recommended { headline } }
        Articles { docs { headline relatedLinks { headline } leadPhoto { alt } createdBy { email } } }
      }`,
    )
    expect(text).toContain('Tin đã đăng')
    expect(text).not.toContain(secret)
    expect(text).not.toContain(reporter.email)
  })

  it.each(['relatedLinks.headline', 'relatedLinks.standfirst'])(
    'no question about %s tells whether a hidden story says something',
    async (field) => {
      const ask = async (words: string) => {
        const { status, body } = await nobody.get(
          `/articles?where[${field}][like]=${encodeURIComponent(words)}`,
        )
        return { status, found: (body as Partial<Page>).totalDocs ?? 0 }
      }
      expect(await ask(secret)).toEqual(await ask('Không bài nào có'))
    },
  )
})

describe('what only the newsroom may know', () => {
  const inside = ['createdBy', 'reviewState', 'firstPublishedAt']

  it('is in no answer', async () => {
    const { docs } = await pageAt('/articles?depth=2')
    expect(docs).toHaveLength(1)
    for (const field of inside) expect(docs[0]).not.toHaveProperty(field)
    const chosen = await pageAt(`/articles?${inside.map((f) => `select[${f}]=true`).join('&')}`)
    for (const field of inside) expect(chosen.docs[0]).not.toHaveProperty(field)
  })

  it.each([
    'where[createdBy][exists]=true',
    'where[createdBy.email][like]=reporter',
    'where[createdBy.name][like]=b',
    'where[reviewState][equals]=submitted',
    'where[or][0][reviewState][equals]=submitted',
    'where[firstPublishedAt][exists]=true',
    'where[leadPhoto.createdBy][exists]=true',
    'where[leadPhoto.releasedAt][exists]=true',
  ])('is not told by the question %s', async (question) => {
    const answer = await nobody.get(`/articles?${question}`)
    expect(answer.status).toBe(400)
    const counted = await nobody.get(`/articles/count?${question}`)
    expect(counted.status).toBe(400)
  })

  it.each(['headline', 'slug', 'reviewState', 'createdBy'] as const)(
    'is not told by the distinct values of %s',
    async (field) => {
      const distinct = payload.findDistinct({
        collection: 'articles',
        field,
        overrideAccess: false,
      })
      const values = await distinct.then(
        (page) => JSON.stringify(page.values),
        () => 'refused',
      )
      expect(values).not.toContain(secret)
      expect(values).not.toContain('tuyet-mat')
      expect(values).not.toContain('submitted')
      expect(values).not.toContain(`{"createdBy":${JSON.stringify(reporter.id)}`)
    },
  )

  it.each([
    '/users',
    '/users?depth=2',
    '/public-numbers',
    '/gone-addresses',
    '/payload-jobs',
    '/payload-preferences',
    '/payload-locked-documents',
    '/payload-migrations',
    '/payload-kv',
  ])('is not at %s', async (path) => {
    const answer = await nobody.get(path)
    expect([401, 403, 404, 501]).toContain(answer.status)
    expect(answer.text).not.toContain('newsroom.example')
  })

  it('is not in an account', async () => {
    expect((await nobody.get(`/users/${reporter.id}`)).status).toBe(403)
    const { text } = await nobody.graphql('{ Users { docs { email } } }')
    expect(text).not.toContain('newsroom.example')
    expect((await nobody.get('/users/me')).body).toMatchObject({ user: null })
  })
})

describe('a photo', () => {
  it('that no published story shows is unknown to readers', async () => {
    const { id, filename } = hiddenPhoto
    expect((await nobody.get(`/media/${id}`)).status).toBe(404)
    expect((await pageAt('/media')).docs.map((photo) => photo.id)).toEqual([shownPhoto.id])
    expect((await nobody.get(`/media/file/${filename ?? ''}`)).status).toBeGreaterThanOrEqual(403)
    const small = hiddenPhoto.sizes?.r1x1_240_jpeg?.filename
    expect((await nobody.get(`/media/file/${small ?? 'x'}`)).status).toBeGreaterThanOrEqual(403)
    const query = '{ allMedia { docs { alt } } }'
    expect((await nobody.graphql(query)).text).not.toContain(secret)
  })

  it('does not say who took it in, or since when it is open', async () => {
    const answer = await nobody.get(`/media/${shownPhoto.id}?depth=2`)
    expect(answer.body).toMatchObject({ alt: 'Ảnh đã đăng' })
    expect(answer.body).not.toHaveProperty('createdBy')
    expect(answer.body).not.toHaveProperty('releasedAt')
  })

  it('is served as a file once it is released', async () => {
    expect((await nobody.get(`/media/file/${shownPhoto.filename ?? ''}`)).status).toBe(200)
  })
})

describe('a stranger', () => {
  it.each(['limit=0', 'limit=100', 'pagination=false', 'page=1'])(
    'gets no more than a hundred documents at once by %s',
    async (query) => {
      const { totalDocs } = await payload.count({ collection: 'tags' })
      for (let made = totalDocs; made <= 100; made += 1) await make.makeTag()
      const docs = (await pageAt(`/tags?${query}`)).docs
      expect(docs.length).toBeLessThanOrEqual(100)
    },
  )
})

describe.each(['events', 'product-spotlights', 'public-health-messages'] as const)(
  '%s',
  (collection) => {
    const maker = (): ((overrides: object) => Promise<{ id: number }>) =>
      ({
        events: make.makeEvent,
        'product-spotlights': make.makeSpotlight,
        'public-health-messages': make.makeHealthMessage,
      })[collection]
    const title = collection === 'product-spotlights' ? 'name' : 'title'

    it('show what is published now and nothing else', async () => {
      const makeOne = maker()
      const words = { [title]: `${secret} ${collection}` }
      const kept = [
        await makeOne({ ...words, _status: 'draft' }),
        await makeOne({ ...words, publishedAt: daysFromNow(1) }),
        await makeOne({ ...words, embargoUntil: daysFromNow(1) }),
        await makeOne({ ...words, publishedAt: daysFromNow(-2), expiresAt: daysFromNow(-1) }),
      ]
      const open = await makeOne({ [title]: 'Đã đăng' })
      await payload.update({ collection, id: open.id, data: words, draft: true })
      const lists = [`/${collection}?depth=2`, `/${collection}?depth=2&draft=true`]
      for (const path of lists) expect((await nobody.get(path)).text).not.toContain(secret)
      expect((await pageAt(`/${collection}`)).docs.map(({ id }) => id)).toEqual([open.id])
      for (const { id } of kept) expect((await nobody.get(`/${collection}/${id}`)).status).toBe(404)
      expect((await nobody.get(`/${collection}/versions`)).status).toBe(403)
    })
  },
)
