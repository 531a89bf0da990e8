import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factoriesFor, type Factories, type TestUser } from '../../factories/index.ts'
import { visitorTo, type Answer, type Visitor } from '../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
const users = {} as Record<
  'administrator' | 'chief' | 'editor' | 'reporter' | 'colleague' | 'officer',
  TestUser
>
const at = {} as Record<keyof typeof users | 'nobody', Visitor>

beforeAll(async () => {
  newsroom = await createNewsroom({ anyOrder: 'it asks for every order there is' })
  payload = newsroom.payload
  make = factoriesFor(payload)
  users.administrator = await make.makeUser('administrator')
  users.chief = await make.makeUser('editor-in-chief')
  users.editor = await make.makeUser('editor')
  users.reporter = await make.makeUser('reporter')
  users.colleague = await make.makeUser('reporter')
  users.officer = await make.makeUser('campaign-officer')
  for (const name of Object.keys(users) as (keyof typeof users)[]) {
    at[name] = await visitorTo(payload, users[name])
  }
  at.nobody = await visitorTo(payload)
})
afterAll(() => newsroom.close())

type Doc = { id: number; [field: string]: unknown }
const docOf = ({ body }: Answer): Doc => (body as { doc: Doc }).doc
const idOf = (answer: Answer) => docOf(answer).id
const live = (id: number, collection: 'articles' | 'public-health-messages' = 'articles') =>
  payload.findByID({ collection, id, depth: 0 })
const newest = (id: number) =>
  payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
const draftOf = (user: TestUser) => make.makeArticle({ _status: 'draft', createdBy: user.id })
const storyOf = (user: TestUser) => make.makeArticle({ createdBy: user.id })
const newStory = async () => ({ headline: 'Tin mới', section: (await make.makeSection()).id })

describe('a reporter', () => {
  it('writes a draft that is theirs, whatever name the request carries', async () => {
    const data = { ...(await newStory()), createdBy: users.colleague.id, _status: 'draft' }
    const answer = await at.reporter.send('POST', '/articles?draft=true', data)
    expect(answer.status).toBe(201)
    const { createdBy } = await newest(idOf(answer))
    expect(createdBy).toBe(users.reporter.id)
  })

  it('publishes nothing while creating, at any door', async () => {
    const data = { ...(await newStory()), _status: 'published' }
    expect((await at.reporter.send('POST', '/articles', data)).status).toBe(403)
    // Who asks for a draft gets one, whatever state the data names.
    const drafted = await at.reporter.send('POST', '/articles?draft=true', data)
    expect(docOf(drafted)._status).toBe('draft')
    const local = payload.create({
      collection: 'articles',
      data: data as never,
      overrideAccess: false,
      user: users.reporter,
    })
    await expect(local).rejects.toMatchObject({ status: 403 })
    const mutation = `mutation { createArticle(data: { headline: "x", section: ${JSON.stringify(data.section)}, kind: news, _status: published }) { id } }`
    expect((await at.reporter.graphql(mutation)).text).toContain('"statusCode":403')
    const { totalDocs } = await payload.count({
      collection: 'articles',
      where: { createdBy: { equals: users.reporter.id }, _status: { equals: 'published' } },
    })
    expect(totalDocs).toBe(0)
  })

  it('creates a draft where the request does not say which state', async () => {
    const answer = await at.reporter.send('POST', '/articles', await newStory())
    expect(docOf(answer)._status).toBe('draft')
  })

  it('edits their draft and submits it', async () => {
    const { id } = await draftOf(users.reporter)
    const data = { headline: 'Tin đã sửa', reviewState: 'submitted' }
    expect((await at.reporter.send('PATCH', `/articles/${id}?draft=true`, data)).status).toBe(200)
    expect(await newest(id)).toMatchObject(data)
  })

  it('publishes no draft of theirs, at any door', async () => {
    const { id } = await draftOf(users.reporter)
    const data = { _status: 'published' }
    expect((await at.reporter.send('PATCH', `/articles/${id}`, data)).status).toBe(403)
    expect((await at.reporter.send('PATCH', `/articles/${id}?draft=true`, data)).status).toBe(403)
    const bulk = await at.reporter.send('PATCH', `/articles?where[id][equals]=${id}`, data)
    expect(bulk.status).toBe(403)
    const mutation = `mutation { updateArticle(id: ${JSON.stringify(id)}, data: { _status: published }) { id } }`
    expect((await at.reporter.graphql(mutation)).text).toContain('"statusCode":403')
    expect((await live(id))._status).toBe('draft')
  })

  it('invents no state between draft and published, and neither does an editor', async () => {
    const { id } = await draftOf(users.reporter)
    const data = { _status: 'seen' }
    const path = `/articles/${id}`
    expect((await at.reporter.send('PATCH', path, data)).status).toBe(403)
    expect(
      (await at.reporter.send('POST', '/articles', { ...(await newStory()), ...data })).status,
    ).toBe(403)
    expect((await at.editor.send('PATCH', path, data)).status).toBe(400)
    expect((await live(id))._status).toBe('draft')
  })

  it('publishes nothing by copying', async () => {
    const { id } = await storyOf(users.reporter)
    const path = `/articles/${id}/duplicate`
    const answers = [
      await at.reporter.send('POST', path, { _status: 'published' }),
      await at.reporter.send('POST', `${path}?draft=true`, { _status: 'published' }),
      await at.reporter.send('POST', path, {}),
    ]
    for (const { status, body } of answers) {
      const { doc } = body as { doc?: Doc }
      expect([403, doc?._status === 'draft' ? status : null]).toContain(status)
      if (doc) expect((await live(doc.id))._status).toBe('draft')
    }
  })

  it('publishes nothing by restoring a version', async () => {
    const { id } = await storyOf(users.reporter)
    await payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
    })
    const path = `/articles/versions/${docs[0]?.id ?? ''}`
    expect((await at.reporter.send('POST', path)).status).toBe(403)
    expect((await at.reporter.send('POST', `${path}?draft=true`)).status).toBe(403)
    expect((await live(id))._status).toBe('draft')
  })

  it('schedules nothing', async () => {
    const { id } = await draftOf(users.reporter)
    const input = {
      type: 'publish',
      doc: { relationTo: 'articles', value: id },
      user: { relationTo: 'users', value: users.reporter.id },
    }
    const asked = payload.jobs.queue({ task: 'schedulePublish', input: input as never })
    await expect(asked).rejects.toMatchObject({ status: 403 })
    const { totalDocs } = await payload.count({
      collection: 'payload-jobs',
      where: { id: { exists: true } },
    })
    expect(totalDocs).toBe(0)
    expect((await live(id))._status).toBe('draft')
  })

  it('leaves the work of others alone and does not see it', async () => {
    const { id } = await draftOf(users.colleague)
    const data = { headline: 'Sửa trộm' }
    expect((await at.reporter.get(`/articles/${id}?draft=true`)).status).toBe(404)
    const changed = await at.reporter.send('PATCH', `/articles/${id}?draft=true`, data)
    expect([403, 404]).toContain(changed.status)
    const deleted = await at.reporter.send('DELETE', `/articles/${id}`)
    expect([403, 404]).toContain(deleted.status)
    await at.reporter.send('PATCH', '/articles?draft=true&where[id][exists]=true', data)
    expect((await newest(id)).headline).not.toBe(data.headline)
    const versions = await at.reporter.get(`/articles/versions?where[parent][equals]=${id}`)
    expect(versions.body).toMatchObject({ totalDocs: 0 })
  })

  it('leaves their own work alone once readers have seen it, even after it was withdrawn', async () => {
    const story = await storyOf(users.reporter)
    const attempts = async () => {
      const path = `/articles/${story.id}`
      const data = { headline: 'Sửa sau khi đăng' }
      return [
        await at.reporter.send('PATCH', path, data),
        await at.reporter.send('PATCH', `${path}?draft=true`, data),
        await at.reporter.send('PATCH', `${path}?draft=true&autosave=true`, data),
        await at.reporter.send('PATCH', path, { _status: 'draft' }),
        await at.reporter.send('DELETE', path),
      ].map(({ status }) => status)
    }
    expect(await attempts()).toEqual([403, 403, 403, 403, 403])
    await payload.update({
      collection: 'articles',
      id: story.id,
      data: { headline: 'Nháp' },
      draft: true,
    })
    expect(await attempts()).toEqual([403, 403, 403, 403, 403])
    await payload.update({ collection: 'articles', id: story.id, data: { _status: 'draft' } })
    expect(await attempts()).toEqual([403, 403, 403, 403, 403])
  })

  it('cannot pass off work as never published or as somebody else’s', async () => {
    const { id } = await draftOf(users.reporter)
    const data = {
      createdBy: users.colleague.id,
      firstPublishedAt: '2020-01-01',
      publicId: 999_999,
    }
    await at.reporter.send('PATCH', `/articles/${id}?draft=true`, data)
    const article = await newest(id)
    expect(article.createdBy).toBe(users.reporter.id)
    expect(article.firstPublishedAt ?? null).toBeNull()
    expect(article.publicId).not.toBe(data.publicId)
  })

  it('deletes a draft of theirs', async () => {
    const { id } = await draftOf(users.reporter)
    expect((await at.reporter.send('DELETE', `/articles/${id}`)).status).toBe(200)
  })

  it('adds a tag, and neither renames one nor touches sections, authors, redirects and globals', async () => {
    expect((await at.reporter.send('POST', '/tags', { name: 'Công đoàn' })).status).toBe(201)
    const tag = await make.makeTag()
    const section = await make.makeSection()
    const refused = [
      await at.reporter.send('PATCH', `/tags/${tag.id}`, { name: 'x' }),
      await at.reporter.send('POST', '/categories', { name: 'x' }),
      await at.reporter.send('PATCH', `/categories/${section.id}`, { name: 'x' }),
      await at.reporter.send('POST', '/authors', { name: 'x' }),
      await at.reporter.send('POST', '/redirects', { from: '/x', toUrl: '/y' }),
      await at.reporter.send('POST', '/globals/home-page', { lead: null }),
      await at.reporter.send('POST', '/globals/navigation', { items: [] }),
      await at.reporter.send('POST', '/globals/site-identity', { paperName: 'x' }),
      await at.reporter.send('POST', '/public-health-messages?draft=true', { title: 'x' }),
    ]
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403))
  })
})

describe('an editor', () => {
  it('edits and publishes a reporter’s draft, which stays the reporter’s', async () => {
    const { id } = await draftOf(users.reporter)
    const data = { headline: 'Bản đã duyệt', _status: 'published' }
    expect((await at.editor.send('PATCH', `/articles/${id}`, data)).status).toBe(200)
    expect(await live(id)).toMatchObject({ ...data, createdBy: users.reporter.id })
  })

  it('withdraws a story and deletes none that readers have seen', async () => {
    const { id } = await storyOf(users.reporter)
    expect((await at.editor.send('DELETE', `/articles/${id}`)).status).toBe(403)
    const withdrawn = await at.editor.send('PATCH', `/articles/${id}`, { _status: 'draft' })
    expect(withdrawn.status).toBe(200)
    expect((await at.editor.send('DELETE', `/articles/${id}`)).status).toBe(403)
    expect((await at.chief.send('DELETE', `/articles/${id}`)).status).toBe(200)
  })

  it('arranges the front page and leaves the paper’s identity to the chief', async () => {
    const { id: lead } = await make.makeArticle()
    expect((await at.editor.send('POST', '/globals/home-page', { lead })).status).toBe(200)
    const identity = { paperName: 'Báo Lao động Thủ đô' }
    expect((await at.editor.send('POST', '/globals/site-identity', identity)).status).toBe(403)
    expect((await at.chief.send('POST', '/globals/site-identity', identity)).status).toBe(200)
  })
})

describe('a campaign officer', () => {
  it('writes health messages, which somebody else approves before she publishes them', async () => {
    const data = {
      title: 'Thông điệp 2K',
      wording: 'Khẩu trang – Khử khuẩn',
      issuingBody: 'Bộ Y tế',
      issuedOn: '2023-10-20T00:00:00.000Z',
      sourceName: 'Bộ Y tế',
      _status: 'published',
    }
    const alone = await at.officer.send('POST', '/public-health-messages', data)
    expect([alone.status, alone.text]).toEqual([403, expect.stringContaining('người khác duyệt')])
    const draft = { ...data, _status: 'draft', reviewState: 'submitted' }
    const id = idOf(await at.officer.send('POST', '/public-health-messages?draft=true', draft))
    const path = `/public-health-messages/${id}`
    expect((await at.officer.send('PATCH', path, { _status: 'published' })).status).toBe(403)
    const approval = { reviewState: 'approved' }
    expect((await at.editor.send('PATCH', `${path}?draft=true`, approval)).status).toBe(200)
    expect((await at.officer.send('PATCH', path, { _status: 'published' })).status).toBe(200)
    expect((await live(id, 'public-health-messages'))._status).toBe('published')
  })

  it('touches no article, event or product, and sees of them what readers see', async () => {
    const { id } = await draftOf(users.reporter)
    const refused = [
      await at.officer.send('POST', '/articles?draft=true', await newStory()),
      await at.officer.send('POST', '/events?draft=true', { title: 'x' }),
      await at.officer.send('POST', '/product-spotlights?draft=true', { name: 'x' }),
      await at.officer.send('PATCH', `/articles/${id}?draft=true`, { headline: 'x' }),
      await at.officer.send('DELETE', `/articles/${id}`),
    ]
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    expect((await at.officer.get(`/articles/${id}?draft=true`)).status).toBe(404)
  })
})

describe('accounts', () => {
  const account = (email: string) => ({
    name: 'Người mới',
    email,
    password: 'mật khẩu mới tinh',
    roles: ['editor'],
  })

  it('are made by administrators only', async () => {
    for (const who of ['chief', 'editor', 'reporter', 'officer', 'nobody'] as const) {
      const answer = await at[who].send('POST', '/users', account(`${who}@new.example`))
      expect(answer.status).toBe(403)
    }
    const answer = await at.administrator.send('POST', '/users', account('ok@new.example'))
    expect(docOf(answer).roles).toEqual(['editor'])
  })

  it('keep their roles and address when their owner writes others', async () => {
    const data = { name: 'Tên mới', roles: ['administrator'], email: 'khac@newsroom.example' }
    for (const who of ['chief', 'reporter'] as const) {
      await at[who].send('PATCH', `/users/${users[who].id}`, data)
      const user = await payload.findByID({ collection: 'users', id: users[who].id })
      expect(user).toMatchObject({ roles: users[who].roles, email: users[who].email })
      await at[who].graphql(
        `mutation { updateUser(id: ${JSON.stringify(users[who].id)}, data: { roles: [administrator] }) { id } }`,
      )
      const again = await payload.findByID({ collection: 'users', id: users[who].id })
      expect(again.roles).toEqual(users[who].roles)
    }
  })

  it('of others are closed to everybody but administrators', async () => {
    const path = `/users/${users.colleague.id}`
    for (const who of ['chief', 'editor', 'reporter', 'officer'] as const) {
      const changed = await at[who].send('PATCH', path, { password: 'đổi trộm' })
      expect([403, 404]).toContain(changed.status)
      expect((await at[who].send('DELETE', path)).status).toBe(403)
    }
    expect((await at.administrator.send('PATCH', path, { name: 'Đồng nghiệp' })).status).toBe(200)
  })

  it('keep one administrator', async () => {
    const path = `/users/${users.administrator.id}`
    const demoted = await at.administrator.send('PATCH', path, { roles: ['reporter'] })
    expect(demoted.status).toBe(409)
    expect(demoted.text).toContain('Đây là người quản trị duy nhất')
    const deleted = await at.administrator.send('DELETE', path)
    expect(deleted.status).toBe(409)
    expect(deleted.text).toContain('Không thể xóa người quản trị duy nhất')
    await at.administrator.send(
      'DELETE',
      '/users?where[id][exists]=true&where[roles][contains]=administrator',
    )
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { roles: { contains: 'administrator' } },
    })
    expect(totalDocs).toBe(1)
  })

  it('let the only administrator change their own name and password', async () => {
    const { id } = users.administrator
    const answer = await at.administrator.send('PATCH', `/users/${id}`, { name: 'Quản trị viên' })
    expect(answer.status).toBe(200)
    expect(docOf(answer)).toMatchObject({ name: 'Quản trị viên', roles: ['administrator'] })
  })

  it('let an administrator go while there is another', async () => {
    const second = await make.makeUser('administrator')
    expect((await at.administrator.send('DELETE', `/users/${second.id}`)).status).toBe(200)
  })

  it('are not taken over through the form for the first of them', async () => {
    const data = account('first@new.example')
    expect((await at.nobody.send('POST', '/users/first-register', data)).status).toBe(403)
  })
})

describe('a stranger', () => {
  const collections = [
    'articles',
    'events',
    'product-spotlights',
    'public-health-messages',
    'categories',
    'tags',
    'authors',
    'redirects',
    'media',
    'users',
    'public-numbers',
    'gone-addresses',
    'payload-jobs',
    'payload-locked-documents',
    'payload-preferences',
  ]

  it.each(collections)('writes nothing to %s', async (collection) => {
    const where = 'where[id][exists]=true'
    const answers = [
      await at.nobody.send('POST', `/${collection}`, { name: 'x', title: 'x', headline: 'x' }),
      await at.nobody.send('POST', `/${collection}?draft=true`, { title: 'x' }),
      await at.nobody.send('PATCH', `/${collection}?${where}`, { slug: 'x' }),
      await at.nobody.send('DELETE', `/${collection}?${where}`),
    ]
    for (const { status } of answers) expect([401, 403, 404]).toContain(status)
  })

  it.each(['home-page', 'navigation', 'site-identity'])('writes no global %s', async (slug) => {
    expect((await at.nobody.send('POST', `/globals/${slug}`, {})).status).toBe(403)
  })

  it('changes nothing through GraphQL', async () => {
    const { id, section } = await storyOf(users.reporter)
    const key = JSON.stringify(id)
    const copy = `{ headline: "x", kind: news, section: ${JSON.stringify(section)} }`
    const mutations = [
      `mutation { updateArticle(id: ${key}, data: { headline: "x" }) { id } }`,
      `mutation { deleteArticle(id: ${key}) { id } }`,
      `mutation { duplicateArticle(id: ${key}, data: ${copy}) { id } }`,
      `mutation { createTag(data: { name: "x" }) { id } }`,
      `mutation { updateHomePage(data: { lead: null }) { updatedAt } }`,
    ]
    for (const mutation of mutations) {
      expect((await at.nobody.graphql(mutation)).text).toContain('"statusCode":403')
    }
    expect(await live(id)).not.toMatchObject({ headline: 'x' })
  })

  it('starts no jobs, and neither does an administrator over HTTP', async () => {
    expect((await at.nobody.get('/payload-jobs/run')).status).toBe(401)
    expect((await at.administrator.get('/payload-jobs/run')).status).toBe(401)
  })
})
