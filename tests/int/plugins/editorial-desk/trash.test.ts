import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editorialDeskOptions } from '../../../../collections/editorialDesk.ts'
import { fillReadersCopies } from '../../../../plugins/editorial-desk/store/fillReadersCopies.ts'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { createMaker, type Maker } from '../../../factories/makeDocument.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
let maker: Maker
const at = {} as Record<'chief' | 'editor' | 'reporter' | 'nobody', Visitor>
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  maker = createMaker(payload)
  await make.makeUser('administrator')
  at.chief = await visitorTo(payload, await make.makeUser('editor-in-chief'))
  at.editor = await visitorTo(payload, await make.makeUser('editor'))
  at.reporter = await visitorTo(payload, await make.makeUser('reporter'))
  at.nobody = await visitorTo(payload)
})
afterAll(() => newsroom.close())

const kinds = Object.keys(editorialDeskOptions.publications)
const published = (kind: string) => {
  const config = payload.config.collections.find(({ slug }) => slug === kind)
  if (!config) throw new Error(kind)
  return maker.make(config, { _status: 'published', publishedAt: '2020-01-01T00:00:00.000Z' })
}
const long = '2001-01-01T00:00:00.000Z'
const rowOf = (kind: string, id: number | string) =>
  payload.db.findOne<{ id: number; deletedAt?: string | null; _status?: string }>({
    collection: kind as 'articles',
    where: { id: { equals: id } },
  })
const jobs = async () =>
  (
    await payload.db.find<{ id: number; waitUntil: string; input: { id: string } }>({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'emptyTrash' } },
    })
  ).docs

describe.each(kinds)('what is thrown away of %s', (kind) => {
  it('is gone from readers at once, and comes back as a draft', async () => {
    const id = await published(kind)
    const path = `/${kind}/${id}`
    expect((await at.nobody.get(path)).status).toBe(200)
    expect((await at.chief.send('PATCH', path, { deletedAt: long })).status).toBe(200)
    for (const query of ['', '?trash=true', '?draft=true&trash=true']) {
      expect((await at.nobody.get(path + query)).status).toBe(404)
    }
    expect((await at.chief.get(path)).status).toBe(404)
    const { deletedAt } = (await rowOf(kind, id)) ?? {}
    // The hour is the system's, whatever a request says.
    expect(Date.now() - Date.parse(deletedAt ?? '')).toBeLessThan(60_000)
    const back = await at.chief.send('PATCH', `${path}?trash=true`, { deletedAt: null })
    expect(back.status).toBe(200)
    expect(await rowOf(kind, id)).toMatchObject({ _status: 'draft' })
    expect((await at.nobody.get(path)).status).toBe(404)
  })

  it('is not an editor’s to throw away once readers have seen it, nor anybody else’s', async () => {
    const id = await published(kind)
    for (const who of [at.editor, at.reporter, at.nobody]) {
      const { status } = await who.send('PATCH', `/${kind}/${id}`, { deletedAt: long })
      expect(status).toBeGreaterThanOrEqual(400)
    }
    expect((await rowOf(kind, id))?.deletedAt ?? null).toBeNull()
  })
})

describe('the trash', () => {
  it('is emptied after thirty days, of what is in it still', async () => {
    const [kept, gone] = [await make.makeArticle(), await make.makeArticle()]
    for (const { id } of [kept, gone]) {
      await at.chief.send('PATCH', `/articles/${id}`, { deletedAt: long })
    }
    await at.chief.send('PATCH', `/articles/${kept.id}?trash=true`, { deletedAt: null })
    const waiting = await jobs()
    const days = waiting.map(({ waitUntil }) => (Date.parse(waitUntil) - Date.now()) / 86_400_000)
    for (const one of days) expect(Math.round(one)).toBe(30)
    await payload.db.updateMany({
      ...{ collection: 'payload-jobs', where: {}, data: { waitUntil: long } },
    })
    await payload.jobs.run({ silent: true, limit: 50 })
    expect(await rowOf('articles', gone.id)).toBeNull()
    expect(await rowOf('articles', kept.id)).toMatchObject({ _status: 'draft' })
  })

  it('is no place to make something in', async () => {
    const { id } = await make.makeArticle({ deletedAt: long, _status: 'draft' })
    expect((await rowOf('articles', id))?.deletedAt ?? null).toBeNull()
  })
})

describe('several at once', () => {
  it('are refused by name and with the reason, and the others go through', async () => {
    const chief = await make.makeUser('editor')
    const visitor = await visitorTo(payload, chief)
    const own = await make.makeArticle({
      headline: 'Bài của mình',
      _status: 'draft',
      createdBy: chief.id,
    })
    const other = await make.makeArticle({ headline: 'Bài của người khác', _status: 'draft' })
    const path = `/articles?where[id][in]=${own.id},${other.id}`
    const { body } = await visitor.send('PATCH', path, { _status: 'published' })
    const { docs, errors } = body as { docs: { id: number }[]; errors: { message: string }[] }
    expect(docs.map(({ id }) => id)).toEqual([other.id])
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^“Bài của mình”: .*người khác duyệt/),
    ])
  })
})

describe('several of any collection', () => {
  it('are refused by name where one of them is in use', async () => {
    const section = await make.makeSection({ name: 'Chuyên mục có bài' })
    await make.makeArticle({ section: section.id })
    const free = await make.makeSection({ name: 'Chuyên mục trống' })
    const path = `/categories?where[id][in]=${section.id},${free.id}`
    const { body } = await at.chief.send('DELETE', path)
    const { docs, errors } = body as { docs: { id: number }[]; errors: { message: string }[] }
    expect(docs.map(({ id }) => id)).toEqual([free.id])
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^“Chuyên mục có bài”: /),
    ])
  })
})

describe('a campaign', () => {
  it('that is thrown away runs no more', async () => {
    const config = payload.config.collections.find(({ slug }) => slug === 'campaigns')
    if (!config) throw new Error('campaigns')
    const id = await maker.make(config, { _status: 'published', kind: 'house' })
    const { status, text } = await at.chief.send('PATCH', `/campaigns/${id}`, { deletedAt: long })
    expect([status, status === 200 ? '' : text]).toEqual([200, ''])
    expect(await rowOf('campaigns', id)).toMatchObject({ _status: 'draft' })
    expect((await at.chief.get(`/campaigns/${id}`)).status).toBe(404)
  })
})

describe('publications from before the desk', () => {
  it('are told apart by what readers have of them', async () => {
    const live = await make.makeArticle()
    const changed = await make.makeArticle()
    await payload.update({
      collection: 'articles',
      id: changed.id,
      draft: true,
      data: { headline: 'Sửa' },
    })
    const withdrawn = await make.makeArticle()
    await payload.update({ collection: 'articles', id: withdrawn.id, data: { _status: 'draft' } })
    const draft = await make.makeArticle({ _status: 'draft' })
    const all = [live, changed, withdrawn, draft]
    const before = await Promise.all(all.map(({ id }) => rowOf('articles', id)))
    for (const { id } of all) {
      await payload.db.updateOne({ collection: 'articles', id, data: { readersCopy: null } })
    }
    await fillReadersCopies(payload, ['articles'])
    const copies = await Promise.all(
      all.map(async ({ id }) => {
        const { readersCopy } = await payload.findByID({ collection: 'articles', id, draft: true })
        return readersCopy
      }),
    )
    expect(copies).toEqual(['out', 'out', 'withdrawn', 'none'])
    expect(before.map((row) => row?._status)).toEqual(['published', 'published', 'draft', 'draft'])
  })
})
