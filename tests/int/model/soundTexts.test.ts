import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBody } from '../../factories/body.ts'
import { factoriesFor, type Factories } from '../../factories/index.ts'
import { visitorTo, type Visitor } from '../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
let editor: Visitor
let stranger: Visitor
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  editor = await visitorTo(payload, await make.makeUser('editor'))
  stranger = await visitorTo(payload)
})
afterAll(() => newsroom.close())

type Body = { readonly doc: { readonly id: number; readonly _status?: string } }

const mark = '⟦Ảnh “Biểu đồ” chưa chép được: hãy chèn lại ở đây rồi xóa dòng này⟧'
const old = 'Thµnh phè Hµ Néi më héi'

/** A draft by REST, and what its publication is answered. */
async function publish(data: object) {
  const section = (await make.makeSection()).id
  const draft = { headline: 'Hội làng', section, ...data, _status: 'draft' }
  const { body, status, text } = await editor.send('POST', '/articles?draft=true', draft)
  expect(status, text).toBe(201)
  const { id } = (body as Body).doc
  return { id, answer: await editor.send('PATCH', `/articles/${id}`, { _status: 'published' }) }
}

describe('a text of an old or a broken encoding', () => {
  it.each([
    ['headline', { headline: 'ViÖt Nam v« ®Þch' }, 'Tiêu đề', 'ViÖt'],
    ['standfirst', { standfirst: 'Háº¡ Ná»™i má»Ÿ há»™i' }, 'Sapo', 'Háº¡'],
    ['body', { body: makeBody('Dòng đầu', old) }, 'Nội dung', 'Thµnh'],
    [
      'box in the body',
      { body: makeBody({ blockType: 'pullQuote', text: 'Coäng hoøa Xaõ hoäi' }) },
      'Nội dung',
      'Coäng',
    ],
    ['printed byline', { bylineOverride: old }, 'Tên in dưới bài', 'Thµnh'],
  ])('in the %s is kept as a draft and not published', async (_name, data, label, word) => {
    const { answer, id } = await publish(data)
    expect(answer.status, answer.text).toBe(400)
    expect(answer.text).toContain(`“${label}” có chữ của bảng mã cũ`)
    expect(answer.text).toContain(`“${word}”`)
    expect((await stranger.get(`/articles/${id}`)).status).toBe(404)
    const { headline } = await payload.findByID({ collection: 'articles', id, draft: true })
    expect(headline).toBeTruthy()
  })

  it('is published once an editor has said that the words are meant', async () => {
    const { answer, id } = await publish({ body: makeBody(old) })
    expect(answer.status).toBe(400)
    const seenWords = 'Thµnh, phè, Hµ; Néi më héi'
    const again = { _status: 'published', seenWords }
    expect((await editor.send('PATCH', `/articles/${id}`, again)).status).toBe(200)
    const { status, text } = await stranger.get(`/articles/${id}`)
    expect([status, text.includes('seenWords')]).toEqual([200, false])
  })

  it('is refused by GraphQL, in a bulk edit and by the Local API as well', async () => {
    const { id } = await publish({ headline: 'ViÖt Nam v« ®Þch' })
    const key = typeof id === 'number' ? id : `"${String(id)}"`
    const query = `mutation { updateArticle(id: ${key}, data: { _status: published }) { id } }`
    expect((await editor.graphql(query)).text).toContain('ViÖt')
    const bulk = await editor.send('PATCH', `/articles?where[id][equals]=${id}`, {
      _status: 'published',
    })
    expect(bulk.text).toContain('ViÖt')
    const data = { _status: 'published' } as const
    await expect(payload.update({ collection: 'articles', id, data })).rejects.toThrow('ViÖt')
    expect((await stranger.get(`/articles/${id}`)).status).toBe(404)
  })

  it('in a name that readers see at once is not saved, nor a photo with it shown', async () => {
    for (const collection of ['tags', 'authors', 'categories']) {
      const { status, text } = await editor.send('POST', `/${collection}`, { name: 'ViÖt Nam' })
      expect([status, text]).toEqual([400, expect.stringContaining('Chưa lưu được')])
    }
    const photo = await make.makePhoto({ caption: 'ViÖt Nam v« ®Þch' })
    const { answer } = await publish({ leadPhoto: photo.id })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('ViÖt')])
  })
})

describe('a line in place of a picture', () => {
  it('keeps a story from being published until it is gone', async () => {
    const { answer, id } = await publish({ body: makeBody('Chữ', mark) })
    expect([answer.status, answer.text]).toEqual([
      400,
      expect.stringContaining('còn 1 chỗ có ảnh hoặc video chưa chép được'),
    ])
    const data = { _status: 'published', seenWords: mark }
    expect((await editor.send('PATCH', `/articles/${id}`, data)).status).toBe(400)
    const mended = { _status: 'published', body: makeBody('Chữ') }
    expect((await editor.send('PATCH', `/articles/${id}`, mended)).status).toBe(200)
  })
})
