import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { boundsFor } from '../../../src/guard/bounds.ts'
import { factoriesFor, type TestUser } from '../../factories/index.ts'
import { visitorTo, type Visitor } from '../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let editor: TestUser
let at: Visitor
let bulkSize: number
let pageSize: number

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  const make = factoriesFor(payload)
  editor = await make.makeUser('editor')
  at = await visitorTo(payload, editor)
  ;({ bulkSize, pageSize } = boundsFor({ user: editor }))
  // Past the hooks: a thousand saves are not what this is about.
  const at2020 = '2020-01-01T00:00:00.000Z'
  for (let n = 0; n < pageSize + 1; n += 1) {
    await payload.db.create({
      collection: 'tags',
      data: { name: `Thẻ ${n}`, slug: `the-${n}`, createdAt: at2020, updatedAt: at2020 },
    })
  }
})
afterAll(() => newsroom.close())

const all = 'where[id][exists]=true'
const data = { name: 'Đổi hết' }
const changed = async () => {
  const where = { name: { equals: data.name } }
  return (await payload.count({ collection: 'tags', where })).totalDocs
}

describe('one request', () => {
  it('changes or deletes no more than its bound, and nothing where it asks for more', async () => {
    const { totalDocs } = await payload.count({ collection: 'tags' })
    for (const limit of ['', '&limit=0', `&limit=${bulkSize + 1}`]) {
      const answers = [
        await at.send('PATCH', `/tags?${all}${limit}`, data),
        await at.send('DELETE', `/tags?${all}${limit}`),
      ]
      for (const { status, text } of answers) {
        expect(status).toBe(400)
        expect(text).toContain(`tối đa ${bulkSize} mục`)
      }
    }
    const where = { id: { exists: true } }
    const as = { collection: 'tags', where, overrideAccess: false, user: editor } as const
    await expect(payload.update({ ...as, data: data })).rejects.toThrow('tối đa')
    await expect(payload.delete(as)).rejects.toThrow('tối đa')
    expect(await changed()).toBe(0)
    expect((await payload.count({ collection: 'tags' })).totalDocs).toBe(totalDocs)
  })

  it('changes as many as it names', async () => {
    const { docs } = await payload.find({ collection: 'tags', limit: 3 })
    const ids = docs.map(({ id }, n) => `where[id][in][${n}]=${id}`).join('&')
    expect((await at.send('PATCH', `/tags?${ids}&limit=0`, { description: 'x' })).status).toBe(200)
  })

  it('lists no more than a page, where the admin panel asks for all', async () => {
    const req = await createLocalReq({ user: editor }, payload)
    // As the list view does it with `?limit=1e9&depth=99`.
    const { docs, limit } = await payload.find({
      collection: 'tags',
      limit: 1e9,
      depth: 0,
      overrideAccess: false,
      user: editor,
      req,
    })
    expect(docs).toHaveLength(pageSize)
    expect(limit).toBe(pageSize)
  })
})
