import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factoriesFor } from '../../factories/index.ts'
import { visitorTo, type Answer, type Visitor } from '../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let stranger: Visitor
let administrator: Visitor

beforeAll(async () => {
  newsroom = await createNewsroom()
  const make = factoriesFor(newsroom.payload)
  await make.makeArticle()
  stranger = await visitorTo(newsroom.payload)
  administrator = await visitorTo(newsroom.payload, await make.makeUser('administrator'))
})
afterAll(() => newsroom.close())

/** The answer, and the log as an operator collects it. */
async function noted(work: () => Promise<Answer>) {
  const answers: Answer[] = []
  const lines = await newsroom.logOf(async () => answers.push(await work()))
  const [answer] = answers
  if (!answer) throw new Error('no answer')
  return { answer, lines }
}

/** One line that says what was wrong: no stack, nothing of the database. */
function expectOneLine(lines: readonly string[]) {
  expect(lines).toHaveLength(1)
  const entry = JSON.parse(lines[0] ?? '') as Record<string, unknown>
  expect(entry).toMatchObject({ level: 'info', msg: expect.any(String) as string })
  expect(entry).not.toHaveProperty('err')
  expect(lines[0]).not.toMatch(/stack|select |insert into|node_modules/)
}

const inVietnamese = /[ăâđêôơưàáạảãèéẹẻẽìíịỉĩòóọỏõùúụủũầấậẩẫếệểễồốộổỗớờởỡợứừửữựỳýỵỷỹ]/i

const text = (...children: unknown[]) => ({ root: { type: 'root', children } })
const block = (fields: unknown) => ({ type: 'block', fields })

describe('a question by REST', () => {
  it.each([
    '/articles?where=abc',
    '/articles?where={"relatedLinks.body":{"contains":"a"}}',
    '/articles?where[headline][contains]=a&where[headline][contains]=b',
    '/articles?where[and][0]=abc',
    '/articles?where[or][0][and][0][relatedLinks.body][contains]=a',
    '/articles?where[headline][bogus]=a',
    '/articles?where[publicId][contains]=1',
    '/articles?where[body][not_like]=a',
    '/articles?where[body.root.children.text][like]=a',
    '/articles?where[publishedAt][equals]=h%C3%B4m%20qua',
    '/articles?where[publishedAt][less_than]=2026-02-30',
    '/articles?where[id][in]=1,abc',
    '/articles?where[id][equals]=9007199254740993',
    '/articles?where[section][equals]=abc',
    '/articles?where[headline][equals][$ne]=1',
    '/articles?sort[]=headline&sort[]=relatedLinks.headline',
    '/articles?sort=headline&sort=createdBy.hash',
    '/articles?limit=abc',
    '/articles?locale[a]=b',
    '/articles/abc',
    '/articles/1%00',
    '/articles/count?where=abc',
    '/articles/versions?where[version.relatedLinks.headline][equals]=a',
    '/articles/versions/abc',
    '/globals/home-page?depth=x',
  ])('%s leaves one line', async (path) => {
    for (const visitor of [stranger, administrator]) {
      const { answer, lines } = await noted(() => visitor.get(path))
      expect([400, 403], answer.text).toContain(answer.status)
      expect(answer.text).toMatch(inVietnamese)
      expectOneLine(lines)
    }
  })

  it.each([
    ['application/x-www-form-urlencoded', 'where[relatedLinks.body][contains]=a'],
    ['application/x-www-form-urlencoded', 'where=abc'],
  ])('that comes as a body leaves one line: %s %s', async (type, body) => {
    const headers = { 'content-type': type, 'x-payload-http-method-override': 'GET' }
    const { answer, lines } = await noted(() =>
      stranger.ask('/articles', { method: 'POST', headers, body }),
    )
    expect([400, 403], answer.text).toContain(answer.status)
    expect(answer.text).not.toContain('docs')
    expectOneLine(lines)
  })
})

describe('a write by REST', () => {
  type Write = [method: 'POST' | 'PATCH' | 'DELETE', path: string, data?: unknown]
  const draft = (data: object): Write => [
    'POST',
    '/articles?draft=true',
    { headline: 'a', ...data },
  ]
  it.each<Write>([
    ['POST', '/articles', 'chữ'],
    ['POST', '/articles', null],
    ['PATCH', '/articles', {}],
    ['PATCH', '/articles?where=abc', {}],
    ['PATCH', '/articles/abc', {}],
    ['DELETE', '/articles'],
    ['DELETE', '/articles?where[id][in]=abc'],
    ['DELETE', '/articles/abc'],
    ['POST', '/articles/abc/duplicate', {}],
    ['POST', '/articles/versions/abc', {}],
    ['POST', '/globals/home-page', { lead: 'abc' }],
    ['POST', '/globals/home-page', { featured: { a: 1 } }],
    ['POST', '/users/forgot-password', { email: { a: 1 } }],
    draft({ publishedAt: 'hôm qua' }),
    draft({ embargoUntil: '2026-02-30' }),
    draft({ embargoUntil: { a: 1 } }),
    draft({ section: 'abc' }),
    draft({ section: { a: 1 } }),
    draft({ tags: 'abc' }),
    draft({ tags: [[1]] }),
    draft({ corrections: [1] }),
    draft({ corrections: 'abc' }),
    draft({ publicId: 'abc' }),
    ['POST', '/articles', { headline: 'a', _status: { a: 1 } }],
    draft({ body: 'abc' }),
    draft({ body: { root: { children: 'abc' } } }),
    draft({ body: text(null) }),
    draft({ body: text({ type: 'block' }) }),
    draft({ body: text(block('abc')) }),
    draft({ body: text(block({ blockType: 'photo', photo: 'abc' })) }),
    draft({ body: text(block({ blockType: 'gallery', photos: 'abc' })) }),
    draft({ body: text(block({ blockType: 'infoBox', content: {} })) }),
  ])('%s %s %j leaves one line', async (method, path, data?) => {
    const { answer, lines } = await noted(() => administrator.send(method, path, data))
    expect(answer.status, answer.text).toBe(400)
    expect(answer.text).toMatch(inVietnamese)
    expectOneLine(lines)
  })

  it('that names what is not there leaves one line, and nothing of the story', async () => {
    const isNumber = newsroom.payload.db.defaultIDType === 'number'
    const section = isNumber ? 987_654 : 'f'.repeat(24)
    const { answer, lines } = await noted(() =>
      administrator.send('POST', '/articles?draft=true', { headline: 'Tin mật', section }),
    )
    // MongoDB keeps what points nowhere.
    expect(answer.status, answer.text).toBe(isNumber ? 400 : 201)
    if (isNumber) expectOneLine(lines)
    expect(lines.join()).not.toContain('Tin mật')
  })

  it('of a preference that one does not have is a plain no', async () => {
    const { answer, lines } = await noted(() =>
      administrator.send('DELETE', '/payload-preferences/12'),
    )
    expect(answer.status, answer.text).toBe(404)
    expectOneLine(lines)
  })
})

describe('a form', () => {
  const part = (head: string, body: string): string =>
    `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}`

  it.each([
    ['is cut short', part('name="file"; filename="a.jpg"', 'abc')],
    ['has a part without an end', part('name="_payload"', '{}\r\n--b')],
    ['holds what is no JSON', part('name="_payload"', '{"alt":\r\n--b--\r\n')],
    ['holds nothing at all', ''],
  ])('that %s leaves one line', async (_, body) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=b' }
    const { answer, lines } = await noted(() =>
      administrator.ask('/media', { method: 'POST', headers, body }),
    )
    expect(answer.status, answer.text).toBe(400)
    expect(answer.text).toMatch(inVietnamese)
    expectOneLine(lines)
  })
})

it.each([
  ['GET', '/media/paste-url?src=http://127.0.0.1/', undefined],
  ['POST', '/users/reset-password', { token: 'abc', password: 'mot-hai-ba-bon' }],
  ['POST', '/users/forgot-password', {}],
  ['POST', '/users/logout', undefined],
  ['PATCH', '/articles', { headline: 'a' }],
  ['DELETE', '/articles', undefined],
  ['GET', '/articles/distinct', undefined],
] as const)('%s %s is refused in Vietnamese, by Payload itself too', async (method, path, data) => {
  const init = { method, ...(data ? { body: JSON.stringify(data) } : {}) }
  const visitor = path.endsWith('logout') ? stranger : administrator
  const { status, text } = await visitor.ask(path, init)
  expect([400, 403, 404]).toContain(status)
  expect(text).toMatch(inVietnamese)
})

describe('GraphQL', () => {
  it.each([
    '{',
    '{ Articles { nothing } }',
    '{ Articles(where: { id: { in: ["abc"] } }) { totalDocs } }',
    '{ Articles(where: { relatedLinks: { equals: "abc" } }) { totalDocs } }',
    '{ Articles(where: { publishedAt: { equals: "hôm qua" } }) { totalDocs } }',
    '{ Articles(where: { corrections__wrong: { bogus: "a" } }) { totalDocs } }',
    '{ Articles(sort: "relatedLinks.headline") { totalDocs } }',
    '{ a: Articles(sort: "createdBy.hash") { totalDocs } }',
    '{ countArticles(where: { OR: [{ publishedAt: { less_than: "2026-02-30" } }] }) { totalDocs } }',
    '{ versionsArticles(where: { parent: { equals: "abc" } }) { totalDocs } }',
    '{ Article(id: "abc") { id } }',
    'mutation { updateArticle(id: "abc", data: {}) { id } }',
    'mutation { deleteArticle(id: "abc") { id } }',
    'mutation { createArticle(data: { headline: 1 }) { id } }',
    'mutation { updateHomePage(data: { lead: "abc" }) { lead { id } } }',
    'mutation { loginUser(email: "a", password: "b") { token } }',
  ])('%s leaves one line', async (query) => {
    for (const visitor of [stranger, administrator]) {
      const { answer, lines } = await noted(() => visitor.graphql(query))
      const { errors } = answer.body as { errors?: { extensions?: { statusCode?: number } }[] }
      const statuses = (errors ?? []).map(({ extensions }) => extensions?.statusCode ?? 400)
      expect(statuses, answer.text).not.toEqual([])
      for (const status of statuses) expect([400, 401, 403], answer.text).toContain(status)
      expectOneLine(lines)
    }
  })

  it('tells everybody what they may do, without a fault', async () => {
    const id = (await newsroom.payload.find({ collection: 'articles', limit: 1 })).docs[0]?.id
    const query = `{
      Access { canAccessAdmin articles { read { permission where } create { permission } } }
      docAccessArticle(id: ${JSON.stringify(id)}) {
        update { permission } fields { headline { update { permission } } }
      }
    }`
    for (const [visitor, permission] of [
      [stranger, false],
      [administrator, true],
    ] as const) {
      const { body } = await visitor.graphql(query)
      expect(body).not.toHaveProperty('errors')
      expect(body).toMatchObject({
        data: { Access: { canAccessAdmin: permission } },
      })
      const { data } = body as { data: Record<string, Record<string, unknown>> }
      expect(data['Access']?.['articles'] ?? null).toMatchObject({
        read: { permission: true },
      })
      const update = data['docAccessArticle']?.['update'] as { permission: boolean } | null
      expect(update?.permission ?? false).toBe(permission)
    }
  })
})
