import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBody } from '../../../factories/body.ts'
import { factoriesFor, type Factories } from '../../../factories/index.ts'
import { graphqlNamesOf, literal } from '../../../factories/graphqlText.ts'
import { visitorTo, type Answer, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
let one: Visitor
let other: Visitor

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  one = await visitorTo(payload, await make.makeUser('editor', { name: 'Nguyễn Thị Một' }))
  other = await visitorTo(payload, await make.makeUser('editor', { name: 'Trần Văn Hai' }))
})
afterAll(() => newsroom.close())

type Row = { readonly id: number; readonly updatedAt: string }

/** As somebody opens it in the panel: the newest version, and which one that is. */
const open = async (slug: string, id: number): Promise<Row> =>
  (await one.get(`/${slug}/${id}?draft=true&depth=0`)).body as Row

const kinds = {
  articles: { title: 'headline', make: () => make.makeArticle() },
  events: { title: 'title', make: () => make.makeEvent() },
  'product-spotlights': { title: 'name', make: () => make.makeSpotlight() },
  'public-health-messages': { title: 'title', make: () => make.makeHealthMessage() },
  tags: { title: 'name', make: () => make.makeTag() },
} as const
type Kind = keyof typeof kinds
const names = Object.keys(kinds) as Kind[]
const publications = names.filter((kind) => kind !== 'tags')

const published = { _status: 'published' }
type Save = (kind: Kind, id: number, data: object) => Promise<Answer>
const doors = {
  save: (kind, id, data) => one.send('PATCH', `/${kind}/${id}`, data),
  draft: (kind, id, data) => one.send('PATCH', `/${kind}/${id}?draft=true`, data),
  autosave: (kind, id, data) => one.send('PATCH', `/${kind}/${id}?draft=true&autosave=true`, data),
  publish: (kind, id, data) =>
    one.send('PATCH', `/${kind}/${id}`, { ...data, ...(kind === 'tags' ? {} : published) }),
  bulk: (kind, id, data) => one.send('PATCH', `/${kind}?where[id][equals]=${id}&draft=true`, data),
  GraphQL: (kind, id, data) => {
    const { one: name } = graphqlNamesOf({ slug: kind })
    return one.graphql(
      `mutation { update${name}(id: ${literal(id)}, data: ${literal(data)}) { id } }`,
    )
  },
} satisfies Readonly<Record<string, Save>>
type Door = keyof typeof doors
const everyDoor = Object.keys(doors) as Door[]

const titleOf = async (kind: Kind, id: number): Promise<unknown> => {
  const found = await payload.findByID({
    ...{ collection: kind, id, depth: 0, draft: true },
  })
  return (found as unknown as Record<string, unknown>)[kinds[kind].title]
}

/** Saved past the lock of whoever writes, as after a take-over. */
const saveMeanwhile = (kind: Kind, id: number, title: string) =>
  other.send('PATCH', `/${kind}/${id}?draft=true&overrideLock=true`, { [kinds[kind].title]: title })

describe.each(names)('a save in %s', (kind) => {
  const { title } = kinds[kind]

  it.each(everyDoor)('over a newer version is refused in words: %s', async (door) => {
    const { id } = await kinds[kind].make()
    const { updatedAt } = await open(kind, id)
    const theirs = `Của người kia ${id}`
    expect((await saveMeanwhile(kind, id, theirs)).status).toBe(200)
    const answer = await doors[door](kind, id, { [title]: 'Của tôi', updatedAt })
    expect(answer.text).toContain('đã lưu bản mới hơn lúc')
    if (door !== 'GraphQL') expect(answer.status).toBe(door === 'bulk' ? 400 : 409)
    expect(await titleOf(kind, id)).toBe(theirs)
  })

  it.each(everyDoor)('from the newest version is saved: %s', async (door) => {
    const { id } = await kinds[kind].make()
    await saveMeanwhile(kind, id, `Của người kia ${id}`)
    const { updatedAt } = await open(kind, id)
    const answer = await doors[door](kind, id, { [title]: `Của tôi ${door}`, updatedAt })
    expect(answer.text).not.toContain('bản mới hơn')
    expect(await titleOf(kind, id)).toBe(`Của tôi ${door}`)
  })
})

describe('the refusal', () => {
  it('names who saved the newer version, and from which to begin', async () => {
    const { id } = await make.makeArticle()
    const { updatedAt } = await open('articles', id)
    await saveMeanwhile('articles', id, 'Của người kia')
    const answer = await doors.draft('articles', id, { headline: 'Của tôi', updatedAt })
    const [error] = (answer.body as { errors: { message: string; data: object }[] }).errors
    expect(error?.message).toContain('Trần Văn Hai')
    expect(error?.data).toEqual({
      code: 'newer-version',
      by: 'Trần Văn Hai',
      updatedAt: (await open('articles', id)).updatedAt,
    })
  })

  it('meets a second tab of the same person too', async () => {
    const { id } = await make.makeArticle()
    const { updatedAt } = await open('articles', id)
    const first = await doors.autosave('articles', id, { headline: 'Thẻ một', updatedAt })
    const second = await doors.autosave('articles', id, { headline: 'Thẻ hai', updatedAt })
    expect([first.status, second.status]).toEqual([200, 409])
    const { doc } = first.body as { doc: Row }
    const again = { headline: 'Thẻ một viết tiếp', updatedAt: doc.updatedAt }
    expect((await doors.autosave('articles', id, again)).status).toBe(200)
  })

  it('lets begin from what a creation answered', async () => {
    const section = (await make.makeSection()).id
    const made = await one.send('POST', '/articles?draft=true', { headline: 'Mới', section })
    const { id, updatedAt } = (made.body as { doc: Row }).doc
    const answer = await doors.autosave('articles', id, { headline: 'Viết tiếp', updatedAt })
    expect(answer.status).toBe(200)
  })

  it('holds for what the paper has one of', async () => {
    const save = (data: object) => one.send('POST', '/globals/home-page', data)
    const lead = (await make.makeArticle()).id
    await save({ lead })
    const { updatedAt } = (await one.get('/globals/home-page')).body as Row
    expect((await save({ lead, updatedAt })).status).toBe(200)
    expect((await save({ lead, updatedAt })).status).toBe(409)
  })

  it('leaves a request alone that does not say where it began', async () => {
    const { id } = await make.makeArticle()
    await saveMeanwhile('articles', id, 'Của người kia')
    expect((await doors.draft('articles', id, { headline: 'Của tôi' })).status).toBe(200)
  })
})

const versionsOf = async (id: number) => {
  const { docs } = await payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    sort: 'updatedAt',
    depth: 0,
    pagination: false,
  })
  return docs.map(({ version }) => version.headline)
}

describe('a version', () => {
  it('of a colleague is not written over by an autosave', async () => {
    const { id } = await make.makeArticle({ headline: 'Đã đăng' })
    const autosave = (visitor: Visitor, headline: string) =>
      visitor.send('PATCH', `/articles/${id}?draft=true&autosave=true&overrideLock=true`, {
        headline,
      })
    await autosave(one, 'Của một, lần 1')
    await autosave(one, 'Của một')
    await autosave(other, 'Của hai')
    await autosave(other, 'Của hai, viết tiếp')
    expect(await versionsOf(id)).toEqual(['Đã đăng', 'Của một', 'Của hai, viết tiếp'])
  })

  it('that was submitted is kept as it was', async () => {
    const reporter = await make.makeUser('reporter')
    const writer = await visitorTo(payload, reporter)
    const { id } = await make.makeArticle({
      ...{ _status: 'draft', headline: 'Nháp', createdBy: reporter.id },
    })
    const autosave = (data: object) =>
      writer.send('PATCH', `/articles/${id}?draft=true&autosave=true`, data)
    // By its button: an autosave takes no step.
    await writer.send('PATCH', `/articles/${id}?draft=true`, {
      ...{ headline: 'Bản gửi duyệt', reviewState: 'submitted' },
    })
    await autosave({ headline: 'Sửa sau khi gửi' })
    await autosave({ headline: 'Sửa nữa' })
    expect(await versionsOf(id)).toEqual(['Nháp', 'Bản gửi duyệt', 'Sửa nữa'])
  })

  it('that was submitted, handed back or published stays, however much is written after it', async () => {
    const reporter = await make.makeUser('reporter')
    const writer = await visitorTo(payload, reporter)
    const { id } = await make.makeArticle({
      ...{ _status: 'draft', headline: 'Nháp', createdBy: reporter.id },
    })
    const path = `/articles/${id}?draft=true&overrideLock=true`
    const write = async (visitor: Visitor, headline: string, more: object = {}) => {
      const { status, text } = await visitor.send('PATCH', path, { headline, ...more })
      expect([status, status === 200 ? '' : text]).toEqual([200, ''])
    }
    await write(writer, 'Bản gửi duyệt', { reviewState: 'submitted' })
    await write(one, 'Bản bị trả lại', { reviewState: 'returned', reviewNote: 'Thiếu nguồn' })
    await write(writer, 'Bản gửi lại', { reviewState: 'submitted' })
    await other.send('PATCH', `/articles/${id}?overrideLock=true`, {
      ...{ headline: 'Bản đã đăng', _status: 'published' },
    })
    for (let at = 0; at < 60; at += 1) await write(one, `Sửa ${at}`)
    const kept = await versionsOf(id)
    expect(kept.slice(0, 5)).toEqual([
      ...['Nháp', 'Bản gửi duyệt', 'Bản bị trả lại', 'Bản gửi lại', 'Bản đã đăng'],
    ])
    expect(kept.length).toBeLessThanOrEqual(56)
    expect(kept.at(-1)).toBe('Sửa 59')
  })

  it('says who saved it and why, until the next publication', async () => {
    const { id } = await make.makeArticle()
    const forged = (await make.makeUser('editor')).id
    const draft = { headline: 'Sửa', saveReason: 'Sai số liệu', savedBy: forged }
    await one.send('PATCH', `/articles/${id}?draft=true`, draft)
    const publish = { saveReason: 'Sai số liệu', ...published }
    await one.send('PATCH', `/articles/${id}`, publish)
    const next = { headline: 'Sửa tiếp', saveReason: 'Sai số liệu' }
    await other.send('PATCH', `/articles/${id}?draft=true&overrideLock=true`, next)
    const { docs } = await payload.findVersions({
      ...{ collection: 'articles', where: { parent: { equals: id } }, sort: 'updatedAt', depth: 1 },
    })
    const told = docs.map(({ version: { saveReason, savedBy } }) => [
      (savedBy as { name?: string } | null)?.name,
      saveReason ?? null,
    ])
    expect(told.slice(1)).toEqual([
      ['Nguyễn Thị Một', 'Sai số liệu'],
      ['Nguyễn Thị Một', 'Sai số liệu'],
      ['Trần Văn Hai', null],
    ])
  })

  it('tells strangers neither', async () => {
    const { id } = await make.makeArticle()
    await one.send('PATCH', `/articles/${id}`, { saveReason: 'Sai số liệu', ...published })
    const stranger = await visitorTo(payload)
    const { text } = await stranger.get(`/articles/${id}`)
    expect(text).not.toMatch(/savedBy|saveReason|Sai số liệu/)
  })
})

describe.each(publications)('a small fix in %s', (kind) => {
  it('takes no unfinished draft of a colleague along unless it was shown', async () => {
    const { title } = kinds[kind]
    const { id } = await kinds[kind].make()
    await saveMeanwhile(kind, id, 'Còn dở')
    const blind = [
      await one.send('PATCH', `/${kind}/${id}?overrideLock=true`, published),
      await one.send('PATCH', `/${kind}?where[id][equals]=${id}&overrideLock=true`, published),
    ]
    for (const { text } of blind) {
      expect(text).toContain('thay đổi chưa đăng của Trần Văn Hai')
    }
    const live = await payload.findByID({ collection: kind, id, depth: 0 })
    expect((live as unknown as Record<string, unknown>)[title]).not.toBe('Còn dở')
    const { updatedAt } = await open(kind, id)
    const shown = { ...published, updatedAt }
    expect((await one.send('PATCH', `/${kind}/${id}?overrideLock=true`, shown)).status).toBe(200)
  })
})

it('publishes one’s own draft as before', async () => {
  const { id } = await make.makeArticle()
  await one.send('PATCH', `/articles/${id}?draft=true`, { headline: 'Của tôi' })
  expect((await one.send('PATCH', `/articles/${id}`, published)).status).toBe(200)
})

describe('whose changes would go out', () => {
  const asked = (visitor: Visitor, id: number) =>
    visitor.get(`/editorial-desk/unfinished/articles/${id}`)

  it('is told to whoever may see the draft', async () => {
    const { id } = await make.makeArticle()
    expect((await asked(one, id)).body).toEqual({ by: [] })
    await saveMeanwhile('articles', id, 'Còn dở')
    expect((await asked(one, id)).body).toEqual({ by: ['Trần Văn Hai'] })
    expect((await asked(other, id)).body).toEqual({ by: [] })
  })

  it('is nobody’s where the newest is what a colleague has published', async () => {
    const section = (await make.makeSection()).id
    const story = { headline: 'Đăng ngay từ đầu', section, body: makeBody('Chữ.') }
    const chief = await visitorTo(payload, await make.makeUser('editor-in-chief'))
    const { body } = await chief.send('POST', '/articles', { ...story, ...published })
    const { doc } = body as { doc: { id: number } }
    expect((await asked(one, doc.id)).body).toEqual({ by: [] })
  })

  it('is told to nobody else, and of nothing else', async () => {
    const { id } = await make.makeArticle({ _status: 'draft' })
    const reporter = await visitorTo(payload, await make.makeUser('reporter'))
    expect((await asked(await visitorTo(payload), id)).status).toBe(401)
    expect((await asked(reporter, id)).status).toBe(404)
    expect((await one.get(`/editorial-desk/unfinished/users/1`)).status).toBe(404)
  })
})

describe.each(publications)('a change in %s that does not say whether it goes out', (kind) => {
  it('joins the draft, and takes nothing from readers', async () => {
    const { id } = await kinds[kind].make()
    const { title } = kinds[kind]
    await one.send('PATCH', `/${kind}/${id}?draft=true`, { [title]: 'Bản nháp' })
    const answer = await one.send('PATCH', `/${kind}/${id}`, { saveReason: 'Ghi chú' })
    expect(answer.status).toBe(200)
    const live = await payload.findByID({ collection: kind, id, depth: 0 })
    expect(live).toMatchObject({ _status: 'published' })
    expect((live as unknown as Record<string, unknown>)[title]).not.toBe('Bản nháp')
    expect(await titleOf(kind, id)).toBe('Bản nháp')
  })
})
