import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factoriesFor, type Factories } from '../../factories/index.ts'
import { visitorTo, type Visitor } from '../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
let first: Visitor
let second: Visitor

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  first = await visitorTo(payload, await make.makeUser('editor'))
  second = await visitorTo(payload, await make.makeUser('editor'))
})
afterAll(() => newsroom.close())

const autosave = (visitor: Visitor, id: number, headline: string) =>
  visitor.send('PATCH', `/articles/${id}?draft=true&autosave=true`, { headline })
const newest = async (id: number) =>
  (await payload.findByID({ collection: 'articles', id, depth: 0, draft: true })).headline

describe('a story that an editor is writing in', () => {
  it('is closed to a second editor, who is told in Vietnamese', async () => {
    const { id } = await make.makeArticle()
    expect((await autosave(first, id, 'Của người trước')).status).toBe(200)
    const answers = [
      await autosave(second, id, 'Của người sau'),
      await second.send('PATCH', `/articles/${id}`, { headline: 'x', _status: 'published' }),
    ]
    for (const { status, text } of answers) {
      expect(status).toBe(423)
      expect(text).toContain('người khác đang sửa')
    }
    expect(await newest(id)).toBe('Của người trước')
  })

  it('stays open to its own editor, autosave after autosave, under one lock', async () => {
    const { id } = await make.makeArticle()
    for (const headline of ['một', 'hai', 'ba']) {
      expect((await autosave(first, id, headline)).status).toBe(200)
    }
    const { totalDocs } = await payload.count({
      collection: 'payload-locked-documents',
      where: { 'document.value': { equals: id } },
    })
    expect(totalDocs).toBe(1)
  })

  it('is free again once it is saved', async () => {
    const { id } = await make.makeArticle()
    await autosave(first, id, 'Đang viết')
    await first.send('PATCH', `/articles/${id}`, { headline: 'Xong', _status: 'published' })
    expect((await autosave(second, id, 'Viết tiếp')).status).toBe(200)
  })
})
