import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factoriesFor, type Factories, type TestUser } from '../../../factories/index.ts'
import { graphqlNamesOf, literal } from '../../../factories/graphqlText.ts'
import { visitorTo, type Answer, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
let user: TestUser
let editor: Visitor

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  user = await make.makeUser('editor', { name: 'Nguyễn Thị Một' })
  editor = await visitorTo(payload, user)
})
afterAll(() => newsroom.close())

const kinds = {
  articles: { title: 'headline', make: () => make.makeArticle() },
  events: { title: 'title', make: () => make.makeEvent() },
  'product-spotlights': { title: 'name', make: () => make.makeSpotlight() },
  'public-health-messages': { title: 'title', make: () => make.makeHealthMessage() },
} as const
type Kind = keyof typeof kinds
type Id = number | string

const doors: Readonly<Record<string, (kind: Kind, version: Id) => Promise<Answer | null>>> = {
  'REST, as the panel’s button': (kind, version) =>
    editor.send('POST', `/${kind}/versions/${version}?draft=false`),
  'REST, not saying': (kind, version) => editor.send('POST', `/${kind}/versions/${version}`),
  'REST, as a draft': (kind, version) =>
    editor.send('POST', `/${kind}/versions/${version}?draft=true`),
  GraphQL: (kind, version) => {
    const { one } = graphqlNamesOf({ slug: kind })
    return editor.graphql(
      `mutation { restoreVersion${one}(id: ${literal(version)}, draft: false) { id } }`,
    )
  },
  'Local API with a user': async (kind, version) => {
    await payload.restoreVersion({
      ...{ collection: kind, id: String(version), user, overrideAccess: false },
    })
    return null
  },
}

type Row = Readonly<Record<string, unknown>>
const rowOf = async (kind: Kind, id: Id, draft: boolean): Promise<Row> =>
  (await payload.findByID({
    collection: kind,
    id: id,
    depth: 0,
    draft,
  })) as unknown as Row

/** A document that readers have, whose oldest versions are a published one and an autosave. */
async function withHistory(kind: Kind) {
  const { id } = await kinds[kind].make()
  const { title } = kinds[kind]
  const path = `/${kind}/${id}`
  await editor.send('PATCH', `${path}?draft=true&autosave=true`, { [title]: 'Bản tự lưu' })
  await editor.send('PATCH', path, { [title]: 'Đang đăng', _status: 'published' })
  const { docs } = await payload.findVersions({
    ...{ collection: kind, where: { parent: { equals: id } }, sort: 'updatedAt', depth: 0 },
  })
  const versions = docs as unknown as { id: Id; version: Row }[]
  const [published, autosaved] = versions
  if (!published || !autosaved) throw new Error('no history')
  return { id, title, published, autosaved }
}

describe.each(Object.keys(kinds) as Kind[])('restoring a version of %s', (kind) => {
  it.each(Object.keys(doors))(
    'makes a draft and leaves readers what they have: %s',
    async (door) => {
      const { id, title, published, autosaved } = await withHistory(kind)
      const restore = doors[door]
      for (const { id: version, version: old } of [autosaved, published]) {
        const answer = await restore?.(kind, version)
        expect([answer?.status ?? 200, answer?.text ?? '']).toEqual([
          200,
          expect.not.stringContaining('errors'),
        ])
        expect(await rowOf(kind, id, false)).toMatchObject({
          _status: 'published',
          [title]: 'Đang đăng',
        })
        expect(await rowOf(kind, id, true)).toMatchObject({ _status: 'draft', [title]: old[title] })
      }
    },
  )
})

describe('a restored story', () => {
  it('keeps its printed corrections and when it may be seen', async () => {
    const { id, autosaved } = await withHistory('articles')
    const words = { wrong: '10%', right: '12%', publishedAt: '2026-11-01T00:00:00.000Z' }
    const corrections = [{ ...words, isSigned: true }]
    const embargoUntil = '2026-11-02T00:00:00.000Z'
    const now = { corrections, embargoUntil, _status: 'published' }
    expect((await editor.send('PATCH', `/articles/${id}`, now)).status).toBe(200)
    await editor.send('POST', `/articles/versions/${autosaved.id}`)
    const draft = await rowOf('articles', id, true)
    expect(draft).toMatchObject({ headline: 'Bản tự lưu', embargoUntil })
    expect(draft['corrections']).toMatchObject([{ wrong: '10%', right: '12%' }])
    const published = { _status: 'published' }
    expect((await editor.send('PATCH', `/articles/${id}`, published)).status).toBe(200)
    expect((await rowOf('articles', id, false))['corrections']).toMatchObject([{ right: '12%' }])
  })

  it('keeps the grade that stands, and not an old one', async () => {
    const { id, autosaved } = await withHistory('product-spotlights')
    const grade = {
      ...{ stars: '4', points: 75, decisionNumber: '12/QĐ-UBND' },
      ...{ decisionAuthority: 'UBND thành phố Hà Nội', decidedOn: '2026-01-05' },
    }
    const graded = { ...grade, _status: 'published' }
    expect((await editor.send('PATCH', `/product-spotlights/${id}`, graded)).text).toContain(
      '"doc"',
    )
    await editor.send('POST', `/product-spotlights/versions/${autosaved.id}`)
    expect(await rowOf('product-spotlights', id, true)).toMatchObject({ stars: '4' })
  })

  it('says from which version it comes and who restored it', async () => {
    const { id, autosaved } = await withHistory('articles')
    const { body } = await editor.send('POST', `/articles/versions/${autosaved.id}`)
    expect((body as { message: string }).message).toContain('Đã khôi phục thành bản nháp')
    const { saveReason, savedBy } = await rowOf('articles', id, true)
    expect(savedBy).toBe(user.id)
    expect(saveReason).toMatch(/^Khôi phục bản lúc \d\d:\d\d \d\d\/\d\d\/\d{4} của Nguyễn Thị Một$/)
  })

  it('is nobody’s who may not change it', async () => {
    const { autosaved } = await withHistory('articles')
    const reporter = await visitorTo(payload, await make.makeUser('reporter'))
    const stranger = await visitorTo(payload)
    for (const visitor of [reporter, stranger]) {
      const { status } = await visitor.send('POST', `/articles/versions/${autosaved.id}`)
      expect(status).toBe(403)
    }
    // MongoDB says of it that it is no id at all.
    const unknown = await editor.send('POST', '/articles/versions/987654')
    expect([400, 404]).toContain(unknown.status)
  })
})
