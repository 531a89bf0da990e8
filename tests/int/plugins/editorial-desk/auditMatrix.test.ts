import type { CollectionSlug, Payload, SanitizedCollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskAudit } from '../../../../collections/deskAudit.ts'
import { editorialDeskOptions } from '../../../../collections/editorialDesk.ts'
import { factoriesFor, type TestUser } from '../../../factories/index.ts'
import { enumsOf, graphqlNamesOf, literal } from '../../../factories/graphqlText.ts'
import { createMaker, type Maker } from '../../../factories/makeDocument.ts'
import { type Answer, visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

type Id = number | string
type Entry = {
  readonly action: string
  readonly actorName: string
  readonly actor: string | null
  readonly door: string
  readonly subject: string
  readonly changes: readonly { field: string; from: string | null; to: string | null }[]
}

const audit = deskAudit({ readerAddressHeader: null })
const audited = [...Object.keys(editorialDeskOptions.publications), ...(audit.collections ?? [])]
/** Written by nobody by hand, or kept by a plugin or by Payload for themselves. */
const isBook = ({ access, slug }: SanitizedCollectionConfig): boolean =>
  slug.startsWith('payload-') ||
  [access.create, access.update, access.delete].every(
    (ask) => ask({ req: { user } } as never) === false,
  )

let newsroom: Newsroom
let payload: Payload
let maker: Maker
let user: TestUser
let admin: Visitor
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  maker = createMaker(payload)
  const make = factoriesFor(payload)
  await make.makeUser('administrator')
  user = await make.makeUser('administrator', { name: 'Quản trị' })
  admin = await visitorTo(payload, user)
})
afterAll(() => newsroom.close())

const configOf = (slug: string) => {
  const found = payload.config.collections.find((collection) => collection.slug === slug)
  if (!found) throw new Error(slug)
  return found
}
const hasDrafts = (slug: string): boolean => {
  const { versions } = configOf(slug)
  return Boolean(versions && versions.drafts)
}

/** Another value for a field that every document of the kind may change. */
const otherValue = (slug: string, turn: number): Record<string, unknown> => {
  if (slug === 'redirects') return { toUrl: `/khac-${turn}` }
  if (slug === 'media') return { alt: `Ảnh khác ${turn}` }
  return { [configOf(slug).admin.useAsTitle ?? 'name']: `Tên khác ${turn}` }
}

const entriesOf = async (slug: string, id: Id): Promise<Entry[]> => {
  const { docs } = await payload.find({
    collection: 'desk-audit',
    ...{ where: { subject: { equals: `${slug}:${id}` } }, sort: 'createdAt', limit: 0, depth: 0 },
  })
  return docs as unknown as Entry[]
}

type Asked = { readonly slug: string; readonly id: Id; readonly data: object }
type Door = {
  readonly name: string
  readonly door: string
  readonly update: (asked: Asked) => Promise<Answer | null>
  readonly remove: (asked: Asked) => Promise<Answer | null>
}
const collectionOf = (slug: string) => slug as CollectionSlug
const draftOf = (slug: string): string => (hasDrafts(slug) ? 'draft=true' : '')
const doors: readonly Door[] = [
  {
    ...{ name: 'REST', door: 'rest' },
    update: ({ slug, id, data }) => admin.send('PATCH', `/${slug}/${id}?${draftOf(slug)}`, data),
    remove: ({ slug, id }) => admin.send('DELETE', `/${slug}/${id}`),
  },
  {
    ...{ name: 'several at once', door: 'rest' },
    update: ({ slug, id, data }) =>
      admin.send('PATCH', `/${slug}?where[id][equals]=${id}&${draftOf(slug)}`, data),
    remove: ({ slug, id }) => admin.send('DELETE', `/${slug}?where[id][equals]=${id}`),
  },
  {
    ...{ name: 'the panel', door: 'panel' },
    update: ({ slug, id, data }) =>
      admin.ask(`/${slug}/${id}?${draftOf(slug)}`, {
        ...{ method: 'PATCH', body: JSON.stringify(data) },
        headers: { referer: 'http://localhost:3000/admin/collections/x' },
      }),
    remove: ({ slug, id }) =>
      admin.ask(`/${slug}/${id}`, {
        ...{ method: 'DELETE', headers: { referer: 'http://localhost:3000/admin' } },
      }),
  },
  {
    ...{ name: 'GraphQL', door: 'graphql' },
    update: ({ slug, id, data }) => {
      const { one } = graphqlNamesOf({ slug })
      const draft = hasDrafts(slug) ? ', draft: true' : ''
      const given = literal(data, enumsOf(configOf(slug)))
      return admin.graphql(
        `mutation { update${one}(id: ${literal(id)}, data: ${given}${draft}) { id } }`,
      )
    },
    remove: ({ slug, id }) => {
      const { one } = graphqlNamesOf({ slug })
      return admin.graphql(`mutation { delete${one}(id: ${literal(id)}) { id } }`)
    },
  },
  {
    ...{ name: 'the Local API with a user', door: 'own' },
    update: async ({ slug, id, data }) => {
      const asked = { collection: collectionOf(slug), id, data, user, overrideAccess: false }
      await payload.update({ ...asked, ...(hasDrafts(slug) ? { draft: true } : {}) } as never)
      return null
    },
    remove: async ({ slug, id }) => {
      await payload.delete({ collection: collectionOf(slug), id, user, overrideAccess: false })
      return null
    },
  },
  {
    ...{ name: 'the Local API of the system', door: 'own' },
    update: async ({ slug, id, data }) => {
      const asked = { collection: collectionOf(slug), id, data }
      await payload.update({ ...asked, ...(hasDrafts(slug) ? { draft: true } : {}) } as never)
      return null
    },
    remove: async ({ slug, id }) => {
      await payload.delete({ collection: collectionOf(slug), id })
      return null
    },
  },
]

const expectThrough = (what: string, answer: Answer | null): void => {
  const { errors = [] } = (answer?.body ?? {}) as { errors?: unknown[] }
  expect([what, answer?.status ?? 200, errors]).toEqual([what, expect.toSatisfy(isGood), []])
}
const isGood = (status: number): boolean => status < 300

it('is over everything that somebody may write', () => {
  const written = payload.config.collections.filter((collection) => !isBook(collection))
  expect(written.map(({ slug }) => slug).toSorted()).toEqual(audited.toSorted())
  const globals = payload.config.globals.map(({ slug }) => slug)
  expect(globals.toSorted()).toEqual([...(audit.globals ?? [])].toSorted())
})

/** Stories and accounts by every door, the others by two of them in turn. */
const doorsFor = (slug: string): readonly Door[] => {
  if (slug === 'articles' || slug === 'users') return doors
  const turn = audited.indexOf(slug)
  return [doors[turn % doors.length], doors[(turn + 3) % doors.length]].filter((door) => !!door)
}

describe.each(audited)('%s', (slug) => {
  it('is written down when it is made, changed and removed, once each', async () => {
    let turn = 0
    for (const { name, door, update, remove } of doorsFor(slug)) {
      turn += 1
      const what = `${slug} by ${name}`
      const isSystem = name.endsWith('system')
      const who = isSystem
        ? { actorName: 'Hệ thống', actor: null }
        : { actorName: user.name, actor: String(user.id) }
      const state = hasDrafts(slug) ? { _status: 'draft' } : {}
      const id = await maker.make(configOf(slug), state)
      const created = { action: 'created', actorName: 'Hệ thống', door: 'own' }
      expect([what, await entriesOf(slug, id)]).toEqual([what, [expect.objectContaining(created)]])
      const data = otherValue(slug, turn)
      const [field = '', value] = Object.entries(data)[0] ?? []
      expectThrough(what, await update({ slug, id, data }))
      const changed = (await entriesOf(slug, id))[1]
      expect([what, changed]).toEqual([
        what,
        expect.objectContaining({ action: 'saved', door, ...who }),
      ])
      const change = changed?.changes.find((one) => one.field === field)
      expect([what, change?.to]).toEqual([what, value])
      expect(change?.from).not.toBe(value)
      expectThrough(what, await remove({ slug, id, data }))
      const entries = await entriesOf(slug, id)
      expect([what, entries.map(({ action }) => action)]).toEqual([
        ...[what, ['created', 'saved', 'deleted']],
      ])
      expect(entries[2]).toMatchObject({ door, ...who })
    }
  })

  it.runIf(slug in editorialDeskOptions.publications || slug === 'campaigns')(
    'is written down at every step of a publication',
    async () => {
      const id = await maker.make(configOf(slug), { _status: 'draft' })
      const path = `/${slug}/${id}`
      const expectLast = async (action: string): Promise<void> => {
        expect((await entriesOf(slug, id)).at(-1)).toMatchObject({ action, actorName: user.name })
      }
      if (slug !== 'campaigns') {
        const typed = (value: string) =>
          admin.send('PATCH', `${path}?draft=true&autosave=true`, {
            [configOf(slug).admin.useAsTitle ?? '']: value,
          })
        for (const words of ['Một', 'Một hai', 'Một hai ba']) await typed(words)
        await expectLast('typed')
        const [, sitting] = await entriesOf(slug, id)
        expect(sitting).toMatchObject({ times: 3 })
        expect(sitting?.changes.map(({ to }) => to)).toContain('Một hai ba')
        await admin.send('PATCH', path, { _status: 'published' })
        await expectLast('published')
        await admin.send('PATCH', path, { _status: 'draft' })
        await expectLast('withdrawn')
        const { docs } = await payload.findVersions({
          collection: slug as 'articles',
          ...{ where: { parent: { equals: id } }, sort: 'updatedAt', limit: 1, depth: 0 },
        })
        await admin.send('POST', `/${slug}/versions/${String(docs[0]?.id)}`)
        await expectLast('restored')
        const { body } = await admin.send('POST', `${path}/duplicate`, {})
        const copy = (body as { doc: { id: Id } }).doc.id
        expect(await entriesOf(slug, copy)).toMatchObject([
          { action: 'created', actorName: user.name },
        ])
        await payload.delete({ collection: slug as 'articles', id: copy })
      }
      const deletedAt = new Date().toISOString()
      expectThrough('trash', await admin.send('PATCH', `${path}?trash=true`, { deletedAt }))
      await expectLast('trashed')
      await admin.send('PATCH', `${path}?trash=true`, { deletedAt: null })
      await expectLast('untrashed')
    },
  )
})

describe.each(audit.globals ?? [])('the setting %s', (slug) => {
  it('is written down when it is changed', async () => {
    const global = payload.config.globals.find((one) => one.slug === slug)
    const before = await payload.count({
      ...{ collection: 'desk-audit', where: { kind: { equals: slug } } },
    })
    const text = global?.flattenedFields.find(({ type }) => type === 'text')
    const article = await maker.make(configOf('articles'), { _status: 'published' })
    const data =
      slug === 'home-page'
        ? { lead: article }
        : slug === 'navigation'
          ? { items: [{ label: 'Mới', url: '/moi' }] }
          : slug === 'related-news'
            ? { excluded: [] }
            : { [text?.name ?? '']: 'Báo Thử' }
    const { status } = await admin.send('POST', `/globals/${slug}`, data)
    expect(status).toBe(200)
    const { docs } = await payload.find({
      ...{ collection: 'desk-audit', where: { kind: { equals: slug } }, sort: '-createdAt' },
    })
    if (slug === 'related-news') return
    expect(docs.length).toBe(before.totalDocs + 1)
    expect(docs[0]).toMatchObject({ action: 'saved', actorName: user.name, subject: `${slug}:` })
  })
})
