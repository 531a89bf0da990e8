import {
  createLocalReq,
  type CollectionSlug,
  type FlattenedField,
  type Payload,
  type SanitizedCollectionConfig,
  type SanitizedGlobalConfig,
} from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '../../../collections/access/roles.ts'
import { factoriesFor, type TestUser } from '../../factories/index.ts'
import { enumsOf, graphqlNamesOf, literal } from '../../factories/graphqlText.ts'
import {
  createMaker,
  type Data,
  type DocumentId,
  type Maker,
} from '../../factories/makeDocument.ts'
import { type Answer, visitorTo, type Visitor } from '../../factories/visitor.ts'
import { isMongoRun } from '../../helpers/engine.ts'
import { createNewsroom, type Newsroom } from '../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let maker: Maker
const users = {} as Record<Role, TestUser>
const at = {} as Record<Role | 'nobody', Visitor>
/** Who did nothing of what is forged in her name. */
let bystander: TestUser
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  maker = createMaker(payload)
  const make = factoriesFor(payload)
  for (const role of roles) {
    users[role] = await make.makeUser(role)
    at[role] = await visitorTo(payload, users[role])
  }
  at.nobody = await visitorTo(payload)
  bystander = await make.makeUser('editor')
})
afterAll(() => newsroom.close())

/** Hidden or closed in the panel and all the same an editor's, each with the reason. */
const editors: Readonly<Record<string, string>> = {
  'media.focalX': 'the panel’s own tool cuts pictures by it',
  'media.focalY': 'the panel’s own tool cuts pictures by it',
  'media.filename': 'names the file that comes with it; of a change without a file it is dropped',
  'feeds.forgetsLost': 'a word of the form, which the next save takes back',
  '*.deletedAt': 'the panel throws away by it, and the hour is the system’s',
  'creatives.message': 'named once, by whoever makes the creative from a message',
}
/** What a save by anybody changes, and to nothing that the request names. */
const moving = ['updatedAt', 'savedBy', 'raisedBy', 'revision', 'chosen', 'thumbnailURL']

type Question = { readonly role: Role | 'nobody'; readonly operation: 'create' | 'update' }

const requestOf = (role: Question['role']) =>
  createLocalReq(role === 'nobody' ? {} : { user: users[role] }, payload)

/** Whether the field is closed to who asks, by its access or because the panel shows no way to it. */
async function isClosed(slug: string, field: FlattenedField, question: Question): Promise<boolean> {
  if ('virtual' in field && field.virtual) return false
  const { role, operation } = question
  const req = await requestOf(role)
  const access = 'access' in field ? field.access[operation] : undefined
  if (access) return !(await access({ req }))
  const admin = ('admin' in field ? field.admin : undefined) as
    | { readonly disabled?: boolean; readonly hidden?: boolean; readonly readOnly?: boolean }
    | undefined
  const isHidden = ('hidden' in field && field.hidden) || admin?.hidden || admin?.disabled
  return (
    Boolean(isHidden || admin?.readOnly) &&
    !editors[`${slug}.${field.name}`] &&
    !editors[`*.${field.name}`]
  )
}

const long = '1999-01-01T00:00:00.000Z'
const forgedNumber = 77_777

/** A value that the field would take and that nothing here ever has. */
function forgedFor(field: FlattenedField): unknown {
  switch (field.type) {
    case 'date':
      return long
    case 'number':
      return forgedNumber
    case 'checkbox':
      return true
    case 'json':
      return { forged: true }
    case 'relationship':
    case 'upload': {
      // Of another collection there is nobody to name; taking away what is there is forged too.
      if (![field.relationTo].flat().includes('users')) return null
      const { id } = bystander
      const value = Array.isArray(field.relationTo) ? { relationTo: 'users', value: id } : id
      return field.hasMany ? [value] : value
    }
    case 'select': {
      const option = field.options.at(0)
      const value = typeof option === 'string' ? option : option?.value
      return field.hasMany ? [value] : value
    }
    case 'group':
      return Object.fromEntries(field.flattenedFields.map((one) => [one.name, forgedFor(one)]))
    case 'array':
      return [Object.fromEntries(field.flattenedFields.map((one) => [one.name, forgedFor(one)]))]
    default:
      return 'giả mạo'
  }
}

async function forgeries(
  { slug, flattenedFields }: SanitizedCollectionConfig | SanitizedGlobalConfig,
  question: Question,
): Promise<Data> {
  const closed: FlattenedField[] = []
  for (const field of flattenedFields) {
    if (await isClosed(slug, field, question)) closed.push(field)
  }
  return {
    id: isMongoRun ? '0123456789abcdef01234567' : 987_654,
    ...Object.fromEntries(closed.map((field) => [field.name, forgedFor(field)])),
  }
}

type Asked = { readonly slug: string; readonly id: DocumentId; readonly data: Data }
type Door = (visitor: Visitor, asked: Asked, user: TestUser) => Promise<Answer | undefined>

/** Field by field: of what the schema does not take, the whole mutation is refused. */
const inputs = new Map<string, Set<string>>()
const graphqlInput = async (type: string): Promise<Set<string>> => {
  const known = inputs.get(type)
  if (known) return known
  const query = `{ __type(name: "${type}") { inputFields { name } } }`
  const { body } = await at.administrator.graphql(query)
  const { data } = body as { data: { __type: { inputFields: { name: string }[] } | null } }
  const names = new Set(data.__type?.inputFields.map(({ name }) => name))
  inputs.set(type, names)
  return names
}
async function taken(type: string, data: Data): Promise<Data> {
  const names = await graphqlInput(type)
  return Object.fromEntries(Object.entries(data).filter(([name]) => names.has(name)))
}

const updates: Readonly<Record<string, Door>> = {
  rest: (visitor, { slug, id, data }) => visitor.send('PATCH', `/${slug}/${id}`, data),
  draft: (visitor, { slug, id, data }) => visitor.send('PATCH', `/${slug}/${id}?draft=true`, data),
  autosave: (visitor, { slug, id, data }) =>
    visitor.send('PATCH', `/${slug}/${id}?draft=true&autosave=true`, data),
  bulk: (visitor, { slug, id, data }) =>
    visitor.send('PATCH', `/${slug}?where[id][equals]=${id}`, data),
  graphql: async (visitor, { slug, id, data }) => {
    const { one } = graphqlNamesOf({ slug })
    const given = literal(await taken(`mutation${one}UpdateInput`, data))
    return visitor.graphql(`mutation { update${one}(id: ${literal(id)}, data: ${given}) { id } }`)
  },
  local: async (_, { slug, id, data }, user) => {
    const collection = slug as CollectionSlug
    await payload
      .update({ collection, id, data: data, overrideAccess: false, user })
      .catch(() => undefined)
    return undefined
  },
}

type Making = {
  readonly collection: SanitizedCollectionConfig
  readonly source: DocumentId
  readonly data: Data
  readonly valid: Data
}
/** The new document; null where there is none. */
type Creation = (visitor: Visitor, making: Making, user: TestUser) => Promise<DocumentId | null>

const madeBy = (answer: Answer, what: string): DocumentId | null => {
  expectNoFault(answer, what)
  return (answer.body as { doc?: { id: DocumentId } } | null)?.doc?.id ?? null
}
const creations: Readonly<Record<string, Creation>> = {
  rest: async (visitor, { collection: { slug }, data, valid }) =>
    madeBy(await visitor.send('POST', `/${slug}`, { ...valid, ...data }), `POST ${slug}`),
  draft: async (visitor, { collection: { slug }, data, valid }) =>
    madeBy(
      await visitor.send('POST', `/${slug}?draft=true`, { ...valid, ...data }),
      `POST ${slug}`,
    ),
  copy: async (visitor, { collection: { slug }, source, data }) =>
    madeBy(await visitor.send('POST', `/${slug}/${source}/duplicate`, data), `copy of ${slug}`),
  'copy that is no draft': async (visitor, { collection: { slug }, source, data }) => {
    const path = `/${slug}/${source}/duplicate?draft=false`
    return madeBy(await visitor.send('POST', path, data), path)
  },
  graphql: async (visitor, { collection, data, valid }) => {
    const { one } = graphqlNamesOf(collection)
    const given = await taken(`mutation${one}Input`, { ...valid, ...data })
    const answer = await visitor.graphql(
      `mutation { create${one}(data: ${literal(given, enumsOf(collection))}) { id } }`,
    )
    expectNoFault(answer, `create${one}`)
    const made = (answer.body as { data?: Record<string, { id: DocumentId } | null> }).data
    return made?.[`create${one}`]?.id ?? null
  },
  local: async (_, { collection: { slug }, data, valid }, user) => {
    const asked = { collection: slug, overrideAccess: false, user } as const
    return payload.create({ ...asked, data: { ...valid, ...data } as never }).then(
      ({ id }) => id,
      () => null,
    )
  },
}

type Row = Readonly<Record<string, unknown>> & { readonly id: DocumentId }
/** The document as readers have it and as it was last saved, whatever hides its fields. */
async function rowsOf(collection: SanitizedCollectionConfig, id: DocumentId): Promise<Row[]> {
  const slug = collection.slug as 'articles'
  const where = { id: { equals: id } }
  const row = await payload.db.findOne<Row & { id: number }>({ collection: slug, where })
  if (!collection.versions) return row ? [row] : []
  const { docs } = await payload.db.findVersions({
    ...{ collection: slug, where: { parent: { equals: id } }, sort: '-updatedAt', limit: 1 },
    pagination: false,
  })
  const [newest] = docs as unknown as { version: Row }[]
  return [...(row ? [row] : []), ...(newest ? [newest.version] : [])]
}

/** Nothing of it is stored: forms differ from door to door, so they are compared as texts. */
function holdsForged(row: Row, data: Data): string[] {
  return Object.keys(data).filter((name) => {
    const value = row[name]
    return value !== undefined && value !== null && plain(value) === plain(data[name])
  })
}
const plain = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (one instanceof Date ? one.toISOString() : one))
/** The databases keep what is not there as nothing, as an empty list, or not at all. */
const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)
const settledOf = (row: Row | undefined, data: Data): string =>
  plain(
    Object.keys(data)
      .filter((name) => name !== 'id' && !moving.includes(name))
      .map((name) => [name, isNothing(row?.[name]) ? null : row?.[name]]),
  )

const expectNoFault = (answer: Answer | undefined, what: string): void => {
  if (!answer) return
  const { errors } = (answer.body ?? {}) as {
    errors?: { extensions?: { statusCode?: number } }[]
  }
  const status = errors?.[0]?.extensions?.statusCode ?? answer.status
  expect([what, status === 501 || status < 500, answer.text]).toEqual([what, true, answer.text])
}

const isOwned = ({ flattenedFields }: SanitizedCollectionConfig): boolean =>
  flattenedFields.some(({ name }) => name === 'createdBy')

/** A document that as many as possible may change: an unpublished one of their own where there is one. */
const makeFor = (collection: SanitizedCollectionConfig, user: TestUser): Promise<DocumentId> => {
  const hasDrafts = Boolean(collection.versions)
  const overrides = {
    ...(hasDrafts ? { _status: 'draft' } : {}),
    ...(isOwned(collection) ? { createdBy: user.id } : {}),
  }
  return maker.make(collection, overrides)
}

const bookkeeping = /^payload-/

describe('what the system writes down', () => {
  it('stays through every change, by every door and role', async () => {
    let tried = 0
    for (const collection of payload.config.collections) {
      const { slug } = collection
      if (bookkeeping.test(slug)) continue
      for (const role of roles) {
        const data = await forgeries(collection, { role, operation: 'update' })
        const id = slug === 'users' ? users[role].id : await makeFor(collection, users[role])
        const before = await rowsOf(collection, id)
        const isShut = (await collection.access.update({ req: await requestOf(role) })) === false
        for (const [door, ask] of Object.entries(updates)) {
          // Who may change nothing at all is turned away before anything of it is looked at.
          if (isShut && door !== 'rest' && door !== 'graphql') continue
          const what = `${role} changes ${slug} by ${door}`
          expectNoFault(await ask(at[role], { slug, id, data }, users[role]), what)
          const nothing = Object.fromEntries(Object.keys(data).map((name) => [name, null]))
          if (door === 'rest') {
            expectNoFault(await ask(at[role], { slug, id, data: nothing }, users[role]), what)
          }
          for (const after of await rowsOf(collection, id)) {
            expect([what, holdsForged(after, data)]).toEqual([what, []])
            expect([what, settledOf(after, data)]).toEqual([what, settledOf(before[0], data)])
          }
          tried += Object.keys(data).length - 1
        }
      }
      const data = await forgeries(collection, { role: 'nobody', operation: 'update' })
      const id = await makeFor(collection, users.editor)
      const answer = await updates['rest']?.(at.nobody, { slug, id, data }, users.editor)
      expect([slug, answer?.status]).toEqual([slug, expect.toSatisfy((status) => status >= 401)])
    }
    expect(tried).toBeGreaterThan(1000)
  })
  it('is the system’s in every new document and every copy', async () => {
    let tried = 0
    for (const collection of payload.config.collections) {
      const { slug } = collection
      // A picture is made from its file, past which nothing of it comes in.
      if (bookkeeping.test(slug) || slug === 'media') continue
      const source = await makeFor(collection, users.editor)
      for (const role of roles) {
        const data = await forgeries(collection, { role, operation: 'create' })
        for (const [door, create] of Object.entries(creations)) {
          const what = `${role} makes ${slug} by ${door}`
          const valid = await maker.dataFor(collection)
          const asked = { collection, source, data, valid }
          const made = await create(at[role], asked, users[role])
          for (const row of made === null ? [] : await rowsOf(collection, made)) {
            expect([what, holdsForged(row, data)]).toEqual([what, []])
            tried += Object.keys(data).length
          }
        }
      }
    }
    expect(tried).toBeGreaterThan(500)
  })

  it('is not brought back by a version', async () => {
    for (const collection of payload.config.collections.filter(({ versions }) => versions)) {
      const slug = collection.slug as 'articles'
      for (const role of ['administrator', 'reporter', 'campaign-officer'] as const) {
        const data = await forgeries(collection, { role, operation: 'update' })
        const id = await makeFor(collection, users[role])
        const [before] = await rowsOf(collection, id)
        await payload.update({ collection: slug, id, data: {}, draft: true })
        const where = { parent: { equals: id } }
        const { docs } = await payload.db.findVersions({
          collection: slug,
          where,
          sort: 'updatedAt',
        })
        const [version] = docs
        if (!version) throw new Error(`${slug} has no version`)
        const { id: _, ...forged } = data
        const versionData = { ...version, version: { ...version.version, ...forged } }
        await payload.db.updateVersion({ collection: slug, id: version.id, versionData })
        const path = `/${slug}/versions/${version.id}`
        for (const query of ['?draft=true', '']) {
          const what = `${role} restores ${slug}${query}`
          const answer = await at[role].send('POST', `${path}${query}`)
          expectNoFault(answer, what)
          if (answer.status >= 400) continue
          for (const after of await rowsOf(collection, id)) {
            expect([what, holdsForged(after, data)]).toEqual([what, []])
            expect([what, settledOf(after, data)]).toEqual([what, settledOf(before, data)])
          }
        }
      }
    }
  })

  it('stays in every global', async () => {
    for (const config of payload.config.globals) {
      const slug = config.slug as 'home-page'
      for (const role of roles) {
        const data = await forgeries(config, { role, operation: 'update' })
        const times = { createdAt: long, updatedAt: long }
        expectNoFault(await at[role].send('POST', `/globals/${slug}`, { ...data, ...times }), slug)
        const row = (await payload.db.findGlobal({ slug })) as unknown as Row | null
        expect([slug, role, holdsForged(row ?? { id: '' }, { ...data, ...times })]).toEqual([
          slug,
          role,
          [],
        ])
      }
    }
  })
})
