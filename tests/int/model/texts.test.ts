import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settleNames } from '../../../collections/names/settleNames.ts'
import { nameIdentity } from '../../../plugins/kit/text/nameIdentity.ts'
import { makeBody } from '../../factories/body.ts'
import { factoriesFor, type Factories } from '../../factories/index.ts'
import { visitorTo, type Visitor } from '../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
let editor: Visitor
let administrator: Visitor
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  administrator = await visitorTo(payload, await make.makeUser('administrator'))
  editor = await visitorTo(payload, await make.makeUser('editor'))
})
afterAll(() => newsroom.close())

const dirty = '\u202EHội\u200B ngh\u1ECB ﬁlm\u2028Thủ \u00D0ô\u00AD'
const clean = 'Hội nghị film Thủ Đô'

describe('a text is stored in one form', () => {
  it('in every collection and global of the project', async () => {
    const own = payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
    expect(own.length).toBeGreaterThan(12)
    for (const collection of own) {
      const field = collection.flattenedFields.find(({ type }) => type === 'text')
      if (!field || collection.slug === 'payload-jobs') continue
      const [first, second] = collection.hooks.beforeValidate
      const args = { collection, data: { [field.name]: dirty }, req: { payload } } as never
      const found = [await first?.(args), await second?.(args)]
      expect(found, collection.slug).toContainEqual({ [field.name]: clean })
    }
  })

  it.each([
    ['tags', { name: dirty }, (doc: Body) => doc.name],
    ['redirects', { from: '/cu\u200B-ky', toUrl: '/x\u00ADyz' }, (doc: Body) => doc.from],
    ['categories', { name: dirty }, (doc: Body) => doc.name],
  ] as const)('of %s by REST', async (collection, data, read) => {
    const { body, status } = await editor.send('POST', `/${collection}`, data)
    expect(status).toBe(201)
    const stored = read((body as { doc: Body }).doc)
    expect(stored).toBe(collection === 'redirects' ? '/cu-ky' : clean)
  })

  it('within rich text, whose spaces between words stay', async () => {
    const body = makeBody('x')
    const paragraph = body.root.children[0] as unknown as { children: { text: string }[] }
    const [node] = paragraph.children
    const texts = ['Hội\u200B', ' ', '\u202Engh\u1ECB']
    paragraph.children = texts.map((text) => ({ ...node, text }))
    const { id } = await make.makeArticle({ body })
    const { body: stored } = await payload.findByID({ collection: 'articles', id })
    const [first] = stored?.root.children as unknown as (typeof paragraph)[]
    expect(first?.children.map(({ text }) => text)).toEqual(['Hội', ' ', 'nghị'])
  })

  it('of globals and users, and the password is left alone', async () => {
    const items = [{ label: dirty, url: '/x' }]
    await payload.updateGlobal({ slug: 'navigation', data: { items } })
    const { items: stored } = await payload.findGlobal({ slug: 'navigation' })
    expect(stored?.[0]?.label).toBe(clean)
    const password = 'mật khẩu\u00AD ｄài để thử'
    const email = 'nguoi.moi@newsroom.example'
    const data = { name: dirty, email, password, roles: ['reporter'] }
    const { body } = await administrator.send('POST', '/users', data)
    expect((body as { doc: Body }).doc.name).toBe(clean)
    expect(await payload.login({ collection: 'users', data: { email, password } })).toBeTruthy()
  })

  it('and is refused in words where nothing of it can be read', async () => {
    const { status, text } = await editor.send('POST', '/tags', { name: '\u200B\u3164' })
    expect([status, text]).toEqual([400, expect.stringContaining('name')])
    const headline = '\u00AD \uFEFF'
    const section = (await make.makeSection()).id
    const article = { headline, section, _status: 'published' }
    expect((await administrator.send('POST', '/articles', article)).status).toBe(400)
  })
})

type Body = { id: number; name?: string; from?: string; slug?: string }

describe.each(['tags', 'authors'] as const)('the same name twice among %s', (collection) => {
  const create = (name: string) => editor.send('POST', `/${collection}`, { name })

  it('is refused with the one that is there, however it is typed', async () => {
    const { body } = await create(`Hoà Bình`)
    const { id } = (body as { doc: Body }).doc
    for (const name of ['Hòa Bình', 'HÒA BÌNH', 'Hoà  Bình\u200B'.normalize('NFD'), 'ＨＯÀ BÌNH']) {
      const { status, text } = await create(name)
      expect([status, text]).toEqual([409, expect.stringContaining('Đã có “Hoà Bình”')])
    }
    expect((await create('Hoa Bình')).status).toBe(201)
    const other = ((await create('Sơn La')).body as { doc: Body }).doc
    const renamed = await editor.send('PATCH', `/${collection}/${other.id}`, { name: 'Hòa Bình' })
    expect([renamed.status, renamed.text]).toEqual([409, expect.stringContaining('Hoà Bình')])
    const where = `where[id][equals]=${other.id}`
    const bulk = await editor.send('PATCH', `/${collection}?${where}`, { name: 'hòa bình' })
    expect(bulk.text).toContain('Hoà Bình')
    expect(bulk.status).toBe(400)
    const query = `mutation { create${collection === 'tags' ? 'Tag' : 'Author'}(data: { name: "Hòa Bình" }) { id } }`
    expect((await editor.graphql(query)).text).toContain('Hoà Bình')
    await expect(payload.create({ collection, data: { name: 'Hòa Bình' } })).rejects.toThrow()
    const own = await editor.send('PATCH', `/${collection}/${id}`, { name: 'Hòa Bình' })
    expect((own.body as { doc: Body }).doc.name).toBe('Hòa Bình')
  })

  it('is refused of all but one that come at once', async () => {
    const names = ['Thuý Khuê', 'Thúy Khuê', 'thuý khuê', 'THÚY KHUÊ']
    const answers = await Promise.all(names.map(create))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
    for (const { status, text } of answers)
      if (status === 409) expect(text).toMatch(/Đã có|cùng lúc/i)
  })

  it('cannot be sent past, and is not told', async () => {
    const { body } = await editor.send('POST', `/${collection}`, {
      name: 'Ba Đình',
      identity: 'khác',
    })
    expect(JSON.stringify(body)).not.toContain('identity')
    expect((await create('ba đình')).status).toBe(409)
  })

  const asBefore = async (data: object): Promise<Body> => {
    const now = new Date().toISOString()
    const stamped = { ...data, createdAt: now, updatedAt: now }
    return (await payload.db.create({ collection, data: stamped })) as Body
  }
  /** The log of the next start. */
  const settle = async (): Promise<string[]> => {
    const told: string[] = []
    const tell = (line: string) => told.push(line)
    const logger = { ...payload.logger, warn: tell, info: tell }
    await settleNames(Object.assign(Object.create(payload) as Payload, { logger }))
    return told
  }

  it('is joined where it was stored before, with its stories, drafts and address', async () => {
    const old = await asBefore({ name: 'Đống\u200B Đa', slug: `dong-da-cu-${collection}` })
    const namesake = await asBefore({ name: 'ĐỐNG ĐA', slug: `dong-da-moi-${collection}` })
    const other = await asBefore({ name: 'Khác', slug: `khac-${collection}` })
    const both = await make.makeArticle({ [collection]: [namesake.id, other.id, old.id] })
    const draft = await make.makeArticle({ [collection]: [namesake.id], _status: 'draft' })
    const told = await settle()
    expect(told).toContainEqual(
      expect.stringContaining(`${namesake.id} “ĐỐNG ĐA” was joined into ${old.id}`),
    )
    expect(await settle()).toEqual([])
    const path = collection === 'tags' ? 'tu-khoa' : 'tac-gia'
    const { docs } = await payload.find({
      collection: 'redirects',
      where: { from: { equals: `/${path}/dong-da-moi-${collection}` } },
    })
    expect(docs.map(({ toDocument }) => toDocument)).toEqual([
      { relationTo: collection, value: old.id },
    ])
    const idsIn = async (id: number | string, isDraft: boolean) =>
      (await payload.findByID({ collection: 'articles', id, draft: isDraft, depth: 0 }))[collection]
    expect(await idsIn(both.id, false)).toEqual([old.id, other.id])
    expect(await idsIn(draft.id, true)).toEqual([old.id])
    const after = await payload.findByID({ collection: 'articles', id: both.id })
    expect(after.updatedAt).toBe(both.updatedAt)
    await expect(payload.findByID({ collection, id: namesake.id })).rejects.toThrow()
    expect((await payload.findByID({ collection, id: old.id })).name).toBe('Đống Đa')
    expect((await create('đống đa')).status).toBe(409)
  })

  it('is joined where an earlier start had told it apart by a number', async () => {
    const identity = nameIdentity('Gò Vấp')
    await asBefore({ name: 'Gò Vấp', slug: `go-vap-${collection}`, identity })
    const numbered = `${identity} (2)`
    const namesake = await asBefore({
      name: 'GÒ VẤP',
      slug: `go-vap-2-${collection}`,
      identity: numbered,
    })
    await asBefore({ name: 'Gò Vấp (3)', slug: `go-vap-3-${collection}` })
    const told = await settle()
    expect(told).toEqual([expect.stringContaining(`${namesake.id} “GÒ VẤP” was joined`)])
  })
})

describe('two authors of one name who may be two people', () => {
  it('are both kept, told in the log, and can be told apart', async () => {
    const stamps = { createdAt: new Date().toISOString(), updatedAt: new Date().toISOString() }
    const collection = 'authors'
    const first = { name: 'Minh Hòa', slug: 'minh-hoa', role: 'Phóng viên', ...stamps }
    const second = { name: 'Minh Hoà', slug: 'minh-hoa-2', role: 'Cộng tác viên', ...stamps }
    const old = (await payload.db.create({ collection, data: first })) as unknown as Body
    const namesake = (await payload.db.create({ collection, data: second })) as unknown as Body
    const told: string[] = []
    const logger = { ...payload.logger, warn: (line: string) => told.push(line) }
    await settleNames(Object.assign(Object.create(payload) as Payload, { logger }))
    await settleNames(payload)
    expect(told).toEqual([
      expect.stringContaining(`${namesake.id} “Minh Hoà” has the name of ${old.id}`),
    ])
    const path = `/${collection}/${namesake.id}`
    expect((await editor.send('PATCH', path, { slug: 'minh-hoa-hai' })).status).toBe(200)
    expect((await editor.send('PATCH', path, { name: 'Minh Hoà (Huế)' })).status).toBe(200)
  })
})
