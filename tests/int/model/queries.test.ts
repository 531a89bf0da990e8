import {
  buildVersionCollectionFields,
  createLocalReq,
  getAccessResults,
  type SanitizedCollectionConfig,
} from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '../../../collections/access/roles.ts'
import { factoriesFor, type TestUser } from '../../factories/index.ts'
import { visitorTo, type Visitor } from '../../factories/visitor.ts'
import { askedPaths, type AskedPath } from '../../helpers/askedPaths.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

type Caller = Role | 'stranger'
const callers: readonly Caller[] = ['stranger', ...roles]
/** As `getAccessResults` tells them: what is not there may not be. */
type Permission = { readonly [name: string]: Permission | true }

let newsroom: Newsroom
let stranger: Visitor
let administrator: Visitor
const users = {} as Record<Role, TestUser>
const permissions = {} as Record<Caller, Permission>

beforeAll(async () => {
  newsroom = await createNewsroom({ anyOrder: 'it asks for every order there is' })
  const { payload } = newsroom
  const make = factoriesFor(payload)
  for (const role of roles) users[role] = await make.makeUser(role)
  for (const caller of callers) permissions[caller] = await permissionsOf(caller)
  stranger = await visitorTo(payload)
  administrator = await visitorTo(payload, users.administrator)
  const article = await make.makeArticle({ relatedLinks: [(await make.makeArticle()).id] })
  await payload.update({ collection: 'articles', id: article.id, data: {}, draft: true })
})
afterAll(() => newsroom.close())

const userOf = (caller: Caller) => (caller === 'stranger' ? {} : { user: users[caller] })

async function permissionsOf(caller: Caller): Promise<Permission> {
  const req = await createLocalReq(userOf(caller), newsroom.payload)
  const { collections } = await getAccessResults({ req })
  return collections ?? {}
}

const below = (permission: Permission | true | undefined, name: string) =>
  permission === true ? true : permission?.[name]

/** Whether Payload itself, asked about access and not about a query, lets the caller read it. */
function mayRead(caller: Caller, slug: string, { own }: AskedPath): boolean {
  let permission: Permission | true | undefined = permissions[caller][slug]
  for (const name of own) permission = below(below(permission, 'fields'), name)
  return below(permission, 'read') === true
}

const mayReadAny = (caller: Caller, slug: string): boolean =>
  below(permissions[caller][slug], 'read') !== undefined

/** What the answer to a question is: 200, or the status that refuses it. */
async function statusOf(question: () => Promise<unknown>): Promise<number> {
  return question().then(
    () => 200,
    (error: unknown) => (error as { status?: number }).status ?? 500,
  )
}

const isClosed = ({ field }: AskedPath): boolean =>
  ('hidden' in field && field.hidden) || ('virtual' in field && !!field.virtual)
const isSecret = (slug: string, { own }: AskedPath): boolean =>
  slug === 'users' && own[0] === 'sessions'

const exists = ({ path }: AskedPath) => ({ [path]: { exists: true } })

/** The status that each question about a path should have; null where any but 500 will do. */
function expected(caller: Caller, slug: string, asked: AskedPath): number | null {
  if (asked.kind === 'relation' || asked.kind === 'inside') return 400
  if (isClosed(asked) || isSecret(slug, asked) || !mayRead(caller, slug, asked)) return 400
  return null
}

describe.each(callers)('%s', (caller) => {
  it('asks only about fields that they may read, and never through a relation', async () => {
    const { payload } = newsroom
    const req = await createLocalReq(userOf(caller), payload)
    const wrong: string[] = []
    for (const collection of payload.config.collections) {
      const slug = collection.slug
      const allowed = mayReadAny(caller, slug)
      const shared = { collection: slug, overrideAccess: false, limit: 1, req }
      for (const asked of askedPaths(payload.config, collection.flattenedFields)) {
        const should = expected(caller, slug, asked)
        const questions: [string, () => Promise<unknown>][] = [
          ['where', () => payload.find({ ...shared, where: exists(asked) })],
          ['sort', () => payload.find({ ...shared, sort: `-${asked.path}` })],
        ]
        if (asked.kind !== 'relation') {
          questions.push(
            ['count', () => payload.count({ ...shared, where: exists(asked) })],
            ['draft', () => payload.find({ ...shared, where: exists(asked), draft: true })],
            ['distinct', () => payload.findDistinct({ ...shared, field: asked.path })],
          )
        }
        for (const [door, question] of questions) {
          const status = await statusOf(question)
          const isRight = should === null || !allowed ? status < 500 : status === should
          if (!isRight || (should === 400 && status === 200)) {
            wrong.push(`${slug} ${door} ${asked.path}: ${status}, not ${should ?? '<500'}`)
          }
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it('asks the versions only about fields that they may read', async () => {
    const { payload } = newsroom
    const req = await createLocalReq(userOf(caller), payload)
    const wrong: string[] = []
    for (const collection of payload.config.collections) {
      const { slug } = collection
      if (!collection.versions) continue
      for (const asked of versionPaths(collection)) {
        const own = asked.own[0] === 'version' ? { ...asked, own: asked.own.slice(1) } : null
        const should =
          asked.kind === 'relation' || (own && own.own.length > 0)
            ? expected(caller, slug, own ?? asked)
            : null
        const shared = { collection: slug, overrideAccess: false, limit: 1, req }
        const where = exists(asked)
        for (const question of [
          () => payload.findVersions({ ...shared, where }),
          () => payload.findVersions({ ...shared, sort: asked.path }),
          () => payload.countVersions({ ...shared, where }),
        ]) {
          const status = await statusOf(question)
          if (status >= 500 || (should === 400 && status === 200)) {
            wrong.push(`${slug} ${asked.path}: ${status}`)
          }
        }
      }
    }
    expect(wrong).toEqual([])
  })
})

/** Through one relation is enough here: the road from there on is the documents' own. */
function versionPaths(collection: SanitizedCollectionConfig): AskedPath[] {
  const { config } = newsroom.payload
  const paths = askedPaths(config, buildVersionCollectionFields(config, collection, true))
  return paths.filter(({ kind, path }) => kind !== 'relation' || path.split('.').length < 4)
}

describe('what the admin panel lists', () => {
  it('is sorted by every field that holds a value and filtered by its presence', async () => {
    const { payload } = newsroom
    const refused: string[] = []
    for (const { slug, flattenedFields } of payload.config.collections) {
      if (!mayReadAny('administrator', slug)) continue
      for (const asked of askedPaths(payload.config, flattenedFields)) {
        const { field, kind, path } = asked
        if (kind !== 'value' || expected('administrator', slug, asked) === 400) continue
        if ('relationTo' in field && Array.isArray(field.relationTo)) continue
        const shared = {
          collection: slug,
          overrideAccess: false,
          user: users.administrator,
        }
        const isOneValue = field.type !== 'richText' && field.type !== 'json'
        const questions = [
          () => payload.find({ ...shared, where: { [path]: { exists: false } } }),
          ...(isOneValue ? [() => payload.find({ ...shared, sort: path })] : []),
        ]
        for (const question of questions) {
          const status = await statusOf(question)
          if (status !== 200) refused.push(`${slug}.${path}: ${status}`)
        }
      }
    }
    expect(refused).toEqual([])
  })

  it.each([
    [
      'the search box',
      '/articles?where[or][0][headline][like]=tin&where[or][1][publicId][like]=tin',
    ],
    [
      'a picker',
      '/articles?depth=0&draft=true&limit=10&sort=headline&select[headline]=true&where[and][0][id][not_in][0]=ID&where[and][1][headline][contains]=b',
    ],
    ['the chosen of a picker', '/articles?depth=0&draft=true&limit=1&where[id][in][0]=ID'],
    ['a cell with relations', '/articles?depth=0&limit=250&where[id][in]=ID,ID'],
    [
      'a filter by a relation',
      '/articles?where[or][0][and][0][section][equals]=ID&where[or][1][and][0][tags][in][0]=ID',
    ],
    [
      'a filter by a day',
      '/articles?where[or][0][and][0][publishedAt][greater_than]=2020-01-01T05%3A00%3A00.000Z',
    ],
    ['a filter by state', '/articles?where[or][0][and][0][_status][equals]=draft'],
    [
      'who edits a document',
      '/payload-locked-documents?depth=1&where[document.relationTo][equals]=articles&where[document.value][equals]=ID',
    ],
    ['who edits a global', '/payload-locked-documents?depth=1&where[globalSlug][equals]=home-page'],
    [
      'versions',
      '/articles/versions?limit=10&sort=-updatedAt&where[and][0][parent][equals]=ID&where[and][1][version._status][equals]=published&where[and][2][latest][equals]=true',
    ],
    ['versions of a global', '/globals/home-page/versions?sort=-updatedAt&limit=10'],
    [
      'creatives of a campaign',
      '/campaigns?joins[creatives][limit]=5&joins[creatives][sort]=-headline',
    ],
  ])('is answered: %s', async (_, path) => {
    const id = newsroom.payload.db.defaultIDType === 'number' ? '1' : '5f0000000000000000000001'
    const answer = await administrator.get(path.replaceAll('ID', id))
    // A global without versions has no list of them.
    expect([200, 404], answer.text).toContain(answer.status)
  })
})

describe('a question that nobody can answer', () => {
  it.each([
    'where=abc',
    'where={"a"',
    'where[and]=x',
    'where[or][headline]=x',
    'where[headline]=x',
    'where[headline][bogus]=x',
    'where[headline][near]=1,2,3',
    'where[headline][like][a]=b',
    'where[publicId][contains]=1',
    'where[publicId][equals]=1e400',
    'where[publicId][equals]=9007199254740993',
    'where[publicId][in]=1,hai',
    'where[body][not_like]=x',
    'where[body.root.children][like]=x',
    'where[publishedAt][greater_than]=hôm qua',
    'where[publishedAt][less_than]=2026-02-30',
    'where[publishedAt][equals]=2026-13-01T00:00:00Z',
    'where[id][equals]=abc',
    'where[id][in][]=1&where[id][in][]=abc',
    'where[id][equals]=9007199254740993',
    'where[section][equals]=abc',
    'where[tags][contains][name][like]=x',
    'where[headline][exists]=perhaps',
    'where[__proto__.x][equals]=1',
    'where[unknown][equals]=1',
    'sort=unknown',
    'sort=__proto__',
    'sort=corrections.0.kind',
    'sort=body',
    'sort[a]=b',
    'limit=-1',
    'limit=abc',
    'limit=1e9',
    'limit=5000',
    'limit[]=1&limit[]=2',
    'page=0',
    'page=-1',
    'page=1e300',
    'page=NaN',
    'depth=99',
    'depth=x',
    'draft=perhaps',
    'pagination=1',
    'select=abc',
    'select[headline]=abc',
    'populate=abc',
    'populate[articles]=abc',
    'joins=abc',
    'joins[unknown][limit]=1',
    'joins[unknown][where][a]=1',
    `locale=${encodeURIComponent("x' or 1")}`,
  ])('%s is refused in words', async (query) => {
    for (const visitor of [stranger, administrator]) {
      const answer = await visitor.get(`/articles?${query}`)
      expect(answer.status, answer.text).toBe(400)
      expect(answer.text).toMatch(
        /[ăâđêôơưàáạảãèéẹẻẽìíịỉĩòóọỏõùúụủũầấậẩẫếệểễồốộổỗớờởỡợứừửữựỳýỵỷỹ]/i,
      )
      expect(answer.text).not.toMatch(/select "|select count|Something went wrong|Có lỗi xảy ra/)
    }
  })

  it.each(['/articles/abc', '/articles/1.5x', '/articles/versions/abc', '/tags/9007199254740993'])(
    'the address %s is refused in words',
    async (path) => {
      const answer = await administrator.get(path)
      expect(answer.status).toBe(400)
      expect(answer.text).toContain('Mã mục')
    },
  )

  it.each([
    '{ Articles(sort: "relatedLinks.headline") { docs { id } } }',
    '{ Articles(sort: "createdBy.hash") { docs { id } } }',
    '{ Articles(limit: -1) { docs { id } } }',
    '{ Articles(limit: 5000) { docs { id } } }',
    '{ Articles(page: 0) { docs { id } } }',
    '{ Articles(where: { OR: [{ publishedAt: { equals: "2026-02-30" } }] }) { docs { id } } }',
    '{ Articles(where: { tags: { in: [{ a: 1 }] } }) { docs { id } } }',
    `{ Articles(where: { headline: { like: "${'x'.repeat(300)}" } }) { docs { id } } }`,
  ])('GraphQL refuses %s', async (query) => {
    const { body, text } = await stranger.graphql(query)
    const [error] = (body as { errors?: { extensions?: { statusCode?: number } }[] }).errors ?? []
    expect(error?.extensions?.statusCode ?? 400, text).toBe(400)
    expect(error, text).toBeDefined()
    expect(text).not.toContain('Có lỗi xảy ra')
  })
})

describe('how much is asked for', () => {
  const eighty = Array.from(
    { length: 80 },
    (_, index) => `where[or][${index}][headline][contains]=${index}`,
  ).join('&')
  it.each([
    ['80 comparisons', eighty],
    ['many words', `where[headline][like]=${'a%20'.repeat(30)}`],
    ['a long text', `where[headline][contains]=${'a'.repeat(2_000)}`],
    ['a long list', `where[slug][in]=${'a,'.repeat(200)}`],
    ['deep nesting', `where${'[or][0]'.repeat(9)}[headline][equals]=a`],
    ['many sort keys', 'sort=headline,slug,publishedAt,kind,publicId,standfirst'],
  ])('%s is refused to a stranger', async (_, query) => {
    const answer = await stranger.get(`/articles?${query}`)
    expect(answer.status, answer.text).toBe(400)
    expect((await stranger.get(`/articles/count?${query}`)).status).toBe(400)
  })

  it.each([
    [
      '120 aliases',
      Array.from({ length: 120 }, (_, n) => `a${n}: Articles { totalDocs }`).join(' '),
    ],
    [
      'deep fields',
      'Articles { docs { relatedLinks { relatedLinks { relatedLinks { relatedLinks { relatedLinks { relatedLinks { relatedLinks { id } } } } } } } } }',
    ],
    ['a long document', `Articles { totalDocs } # ${'x'.repeat(9_000)}`],
  ])('GraphQL refuses a stranger %s', async (_, query) => {
    const { text } = await stranger.graphql(`{ ${query} }`)
    expect(text).toContain('Truy vấn quá lớn')
    expect(text).not.toContain('totalDocs')
  })
})

describe('a draft', () => {
  it.each([
    ['a headline', { headline: 'x'.repeat(301) }],
    ['a standfirst', { standfirst: 'x'.repeat(30_000) }],
    [
      'corrections',
      { corrections: Array.from({ length: 600 }, () => ({ wrong: 'a', right: 'b' })) },
    ],
    ['a text', { body: { root: { text: 'x'.repeat(1_100_000) } } }],
    ['nesting', { body: nested(200) }],
  ])('is refused with too much of %s, and its autosave as well', async (_, data) => {
    const { payload } = newsroom
    const made = await payload.create({
      collection: 'articles',
      data: { headline: 'Bản nháp' },
      draft: true,
    })
    const save = (autosave: boolean) => () =>
      payload.update({
        collection: 'articles',
        id: made.id,
        data: data as never,
        draft: true,
        autosave,
      })
    expect(await statusOf(save(false))).toBe(400)
    expect(await statusOf(save(true))).toBe(400)
    const create = () =>
      payload.create({ collection: 'articles', data: data as never, draft: true })
    expect(await statusOf(create)).toBe(400)
  })
})

function nested(levels: number): unknown {
  return levels === 0 ? 'x' : { children: [nested(levels - 1)] }
}
