import type { CollectionSlug, Payload } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { searchedIn } from '../../../plugins/kit/search/foldedField.ts'
import { foldVietnamese } from '../../../plugins/kit/text/foldVietnamese.ts'
import { fillFolded } from '../../../src/database/fillFolded.ts'
import { makeBody } from '../../factories/body.ts'
import { factoriesFor, type Factories } from '../../factories/index.ts'
import { createMaker } from '../../factories/makeDocument.ts'
import { visitorTo, type Visitor } from '../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
let administrator: Visitor
let editor: Visitor
let stranger: Visitor
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  administrator = await visitorTo(payload, await make.makeUser('administrator'))
  editor = await visitorTo(payload, await make.makeUser('editor'))
  stranger = await visitorTo(payload)
})
afterAll(() => newsroom.close())

type Id = number | string
type Found = { readonly docs: readonly ({ readonly id: Id } & Record<string, unknown>)[] }

const idsOf = (body: unknown): Id[] => (body as Found).docs.map(({ id }) => id)

/** As the search box of a list asks, drafts included. */
async function searchList(
  visitor: Visitor,
  slug: CollectionSlug,
  search: string,
): Promise<readonly Id[]> {
  const collectionConfig = payload.collections[slug].config
  const where = mergeListSearchAndWhere({ collectionConfig: collectionConfig, search })
  const draft = collectionConfig.versions ? '&draft=true' : ''
  const asked = encodeURIComponent(JSON.stringify(where))
  const { body, status, text } = await visitor.get(`/${slug}?where=${asked}&limit=50${draft}`)
  expect(status, text).toBe(200)
  return idsOf(body)
}

/** As a relationship field asks. */
async function searchPicker(slug: string, field: string, search: string) {
  const { body, status, text } = await administrator.get(
    `/${slug}?where[and][0][${field}][like]=${encodeURIComponent(search)}&limit=50`,
  )
  expect(status, text).toBe(200)
  return idsOf(body)
}

const typings = (text: string) => [
  text,
  text.toUpperCase(),
  text.normalize('NFD'),
  foldVietnamese(text),
  foldVietnamese(text).toUpperCase(),
]

describe('a search in the panel', () => {
  it('finds a text of every searched field of every collection, however it is typed', async () => {
    const maker = createMaker(payload)
    const searched = payload.config.collections.filter(
      ({ flattenedFields }) => searchedIn(flattenedFields).length > 0,
    )
    expect(searched.length).toBeGreaterThan(10)
    let compared = 0
    for (const { slug, flattenedFields, access } of searched) {
      if (!(await access.create({ req: { payload, user: { roles: ['administrator'] } } } as never)))
        continue
      const names = searchedIn(flattenedFields).filter((name) =>
        flattenedFields.some(
          (field) => field.name === name && ['text', 'textarea'].includes(field.type),
        ),
      )
      const collection = payload.collections[slug].config
      const words = Object.fromEntries(
        names.map((name, index) => [name, `Điểm hẹn ‘Đỗ Ước’ ${index}`]),
      )
      const typed =
        slug === 'redirects' ? {} : slug === 'media' ? { ...words, filename: undefined } : words
      const id = await maker.make(collection, typed)
      const document = (await payload.findByID({
        collection: slug,
        id,
        depth: 0,
      })) as unknown as Record<string, unknown>
      for (const name of names) {
        const value = document[name]
        if (typeof value !== 'string' || value === '') continue
        for (const search of typings(value)) {
          expect(await searchPicker(slug, name, search), `${slug}.${name} ${search}`).toContain(id)
          compared += 1
        }
      }
    }
    expect(compared).toBeGreaterThan(100)
  })

  it('finds a story by title, sapo, address, number and text, and so do drafts', async () => {
    for (const _status of ['published', 'draft'] as const) {
      const { id, publicId } = await make.makeArticle({
        headline: 'Lễ hội Cổ Loa',
        standfirst: 'Người dân đổ về từ sáng sớm',
        body: makeBody('Đoàn rước đi qua', 'Bãi xe nằm ở bờ đê.', {
          blockType: 'pullQuote',
          text: 'Chưa năm nào đông vậy',
        }),
        _status,
      })
      for (const text of ['hội Cổ Loa', 'Người dân đổ', 'bãi xe nằm', 'năm nào đông']) {
        for (const search of typings(text)) {
          expect(await searchList(editor, 'articles', search), search).toContain(id)
        }
      }
      expect(await searchList(editor, 'articles', 'le-hoi-co-loa')).toContain(id)
      expect(await searchList(editor, 'articles', String(publicId))).toContain(id)
      // In the text, what is looked for stands in one piece.
      expect(await searchList(editor, 'articles', 'đê bãi')).not.toContain(id)
    }
  })

  it('finds a title with its dashes and quotation marks as a keyboard has them', async () => {
    const { id } = await make.makeArticle({ headline: 'Tuyến “Hà Nội – Huế” chạy thử' })
    for (const search of ['Hà Nội - Huế', '"Hà Nội - Huế"', 'HÀ NỘI — HUẾ', 'tuyen ha noi']) {
      expect(await searchList(editor, 'articles', search), search).toContain(id)
      expect(await searchPicker('articles', 'headline', search), search).toContain(id)
    }
  })

  it('takes signs for signs', async () => {
    const { id: half } = await make.makeArticle({ headline: 'Giảm 50% học phí' })
    const { id: other } = await make.makeArticle({ headline: 'Đông Anh vào hội' })
    expect(await searchList(editor, 'articles', '50%')).toEqual([half])
    expect(await searchList(editor, 'articles', '_')).toEqual([])
    expect(await searchList(editor, 'articles', '%')).toEqual([half])
    expect(await searchList(editor, 'articles', 'đông anh')).toEqual([other])
    expect(await searchPicker('articles', 'headline', '_')).toEqual([])
  })

  it('follows a change of one field, a draft, and a version that is restored', async () => {
    const { id } = await make.makeArticle({ headline: 'Phố cổ lên đèn' })
    await editor.send('PATCH', `/articles/${id}`, { standfirst: 'Chợ đêm mở lại' })
    expect(await searchList(editor, 'articles', 'cho dem mo')).toEqual([id])
    expect(await searchList(editor, 'articles', 'pho co len')).toEqual([id])
    await editor.send('PATCH', `/articles/${id}?draft=true`, { headline: 'Phố cũ tắt đèn' })
    expect(await searchList(editor, 'articles', 'phố cũ')).toEqual([id])
    expect(await searchPicker('articles', 'headline', 'pho co')).toEqual([id])
    expect(await searchPicker('articles', 'headline', 'pho cu')).toEqual([])
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { 'version.headline': { like: 'PHO CO' } },
    })
    expect(docs.length).toBeGreaterThan(0)
    await editor.send('POST', `/articles/versions/${String(docs[0]?.id)}?draft=true`)
    expect(await searchList(editor, 'articles', 'pho co len')).toEqual([id])
  })
})

/** As before search forms were kept, in the document and its versions. */
async function unfold(collection: CollectionSlug, id: Id): Promise<void> {
  const { flattenedFields, versions } = payload.collections[collection].config
  const blank = Object.fromEntries(
    [...searchedIn(flattenedFields), 'form'].map((name) => [`folded_${name}`, null]),
  )
  await payload.db.updateOne({ collection, id, data: blank })
  if (!versions) return
  const { docs } = await payload.db.findVersions({ collection, where: { parent: { equals: id } } })
  for (const { version, ...row } of docs) {
    const versionData = { ...row, version: { ...(version as object), ...blank } } as never
    await payload.db.updateVersion({ collection, id: row.id, versionData })
  }
}

/** A stored row without what the fill writes. */
const withoutForm = (row: unknown): object =>
  JSON.parse(
    JSON.stringify(row, (key, value: unknown) => (key.startsWith('folded_') ? undefined : value)),
  ) as object

describe('the searched texts', () => {
  it('are told to nobody and asked about by nobody', async () => {
    const { id } = await make.makeArticle({ body: makeBody('Mật thư') })
    const { text } = await administrator.get(`/articles/${id}`)
    expect(text).not.toContain('folded')
    for (const visitor of [administrator, stranger]) {
      for (const path of ['folded_body', 'folded_headline', 'folded_form']) {
        const { status } = await visitor.get(`/articles?where[${path}][like]=mat`)
        expect(status, path).toBe(400)
      }
      expect((await visitor.get('/articles?sort=folded_headline')).status).toBe(400)
    }
    await administrator.send('PATCH', `/articles/${id}`, { folded_body: 'gieo tin' })
    expect(await searchList(editor, 'articles', 'gieo tin')).toEqual([])
  })

  it('say nothing of a document to who may not read it', async () => {
    const { id } = await make.makeArticle({ body: makeBody('Hồ sơ kín'), _status: 'draft' })
    const path = `/articles?where[body][like]=${encodeURIComponent('hồ sơ')}`
    expect((await stranger.get(path)).status).toBe(400)
    expect(idsOf((await editor.get(`${path}&draft=true`)).body)).toEqual([id])
    const reporter = await visitorTo(payload, await make.makeUser('reporter'))
    const own = await reporter.get(`/articles/${id}`)
    expect(idsOf((await reporter.get(`${path}&draft=true`)).body)).toEqual(
      own.status === 200 ? [id] : [],
    )
  })

  it('are written once for what was stored before, and change nothing else', async () => {
    const { id } = await make.makeArticle({ headline: 'Đường Láng', body: makeBody('Cây xanh') })
    const section = (await make.makeSection({ name: 'Đời sống' })).id
    const read = async () => ({
      live: await payload.db.findOne({ collection: 'articles', where: { id: { equals: id } } }),
      version: (
        await payload.db.findVersions({ collection: 'articles', where: { parent: { equals: id } } })
      ).docs[0],
      section: await payload.db.findOne({
        collection: 'categories',
        where: { id: { equals: section } },
      }),
    })
    await unfold('articles', id)
    await unfold('categories', section)
    const before = await read()
    expect(await searchList(editor, 'articles', 'duong lang')).toEqual([])
    const told: string[] = []
    const logger = { ...payload.logger, info: (line: string) => told.push(line) }
    const telling = Object.assign(Object.create(payload) as Payload, { logger })
    await fillFolded(telling)
    expect(told).toEqual(
      expect.arrayContaining([
        expect.stringContaining('articles: search form of 1 newest version'),
      ]),
    )
    expect(await searchList(editor, 'articles', 'duong lang')).toEqual([id])
    expect(await searchList(editor, 'articles', 'cây xanh')).toEqual([id])
    expect(await searchList(editor, 'categories', 'doi song')).toEqual([section])
    const after = await read()
    for (const place of ['live', 'version', 'section'] as const) {
      expect(after[place]).toBeTruthy()
      expect(withoutForm(after[place])).toEqual(withoutForm(before[place]))
    }
    told.length = 0
    await fillFolded(telling)
    expect(told).toEqual([])
  })
})
