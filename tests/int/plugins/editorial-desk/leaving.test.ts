import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
let holder: Visitor
let other: Visitor

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  holder = await visitorTo(payload, await make.makeUser('editor', { name: 'Nguyễn Thị Một' }))
  other = await visitorTo(payload, await make.makeUser('editor', { name: 'Trần Văn Hai' }))
})
afterAll(() => newsroom.close())

const autosave = (visitor: Visitor, id: number) =>
  visitor.send('PATCH', `/articles/${id}?draft=true&autosave=true`, { headline: 'Đang viết' })
const leave = (visitor: Visitor, place: object) =>
  visitor.send('POST', '/editorial-desk/leave', place)

describe('leaving a story', () => {
  it('frees it at once for a colleague', async () => {
    const { id } = await make.makeArticle()
    await autosave(holder, id)
    expect((await autosave(other, id)).status).toBe(423)
    expect((await leave(holder, { collection: 'articles', id: String(id) })).status).toBe(204)
    expect((await autosave(other, id)).status).toBe(200)
  })

  it('frees nobody else’s lock, and no other story', async () => {
    const { id } = await make.makeArticle()
    const elsewhere = await make.makeArticle()
    await autosave(holder, id)
    await leave(other, { collection: 'articles', id })
    await leave(holder, { collection: 'articles', id: elsewhere.id })
    await leave(holder, { collection: 'events', id })
    await leave(holder, { global: 'home-page' })
    expect((await autosave(other, id)).status).toBe(423)
  })

  it('is nothing to a stranger, and says what is missing', async () => {
    const stranger = await visitorTo(payload)
    expect((await leave(stranger, { collection: 'articles', id: 1 })).status).toBe(401)
    for (const wrong of [{}, { collection: 'articles' }, { global: 7 }]) {
      expect((await leave(holder, wrong)).status).toBe(400)
    }
    const broken = await holder.ask('/editorial-desk/leave', { method: 'POST', body: '{' })
    expect(broken.status).toBe(400)
  })

  it('names the holder of a lock and not her address', async () => {
    const { id } = await make.makeArticle()
    await autosave(holder, id)
    const where = `where[document.value][equals]=${id}&depth=1`
    const { text } = await other.get(`/payload-locked-documents?${where}`)
    expect(text).toContain('"email":"Nguyễn Thị Một"')
  })
})

describe('the form of a new story', () => {
  it('makes an empty draft for nobody’s opening it', async () => {
    const user = await make.makeUser('editor')
    const count = async () => (await payload.count({ collection: 'articles' })).totalDocs
    const numbers = async () => (await payload.count({ collection: 'public-numbers' })).totalDocs
    const before = [await count(), await numbers()]
    const headers = new Headers({ accept: 'text/html', host: 'localhost:3000' })
    const open = (url: string) =>
      payload.create({
        ...{ collection: 'articles', data: {}, draft: true, overrideAccess: false, user },
        req: { headers, url: `http://localhost:3000${url}` },
      })
    await expect(open('/admin/collections/articles/create')).rejects.toThrow('NEXT_REDIRECT')
    await expect(open('/admin')).rejects.toThrow('Hãy tạo bài mới từ danh sách')
    expect([await count(), await numbers()]).toEqual(before)
  })
})
