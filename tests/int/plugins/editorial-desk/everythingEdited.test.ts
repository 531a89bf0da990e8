import type { CollectionSlug, Payload, SanitizedCollectionConfig } from 'payload'
import { formatNames } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { graphqlNamesOf, literal } from '../../../factories/graphqlText.ts'
import { factoriesFor, type Factories, type TestUser } from '../../../factories/index.ts'
import { createMaker, type Maker } from '../../../factories/makeDocument.ts'
import { visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let make: Factories
let maker: Maker
let user: TestUser
let administrator: Visitor
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  make = factoriesFor(payload)
  maker = createMaker(payload)
  user = await make.makeUser('administrator')
  administrator = await visitorTo(payload, user)
})
afterAll(() => newsroom.close())

type Id = number | string
type Row = Readonly<Record<string, unknown>> & { readonly id: Id; readonly updatedAt: string }

/** What has a form that an administrator may save: a collection of tomorrow is among them by itself. */
async function edited(): Promise<SanitizedCollectionConfig[]> {
  const asked = { req: { payload, user, context: {} } } as never
  const open = await Promise.all(
    payload.config.collections.map(async (collection) => {
      const { access, admin, slug, timestamps } = collection
      const isOpen = timestamps && admin.hidden !== true && !slug.startsWith('payload-')
      return isOpen && (await access.update(asked)) ? [collection] : []
    }),
  )
  return open.flat()
}

/** A text of the form, which somebody changes. */
const textOf = ({ admin, flattenedFields, slug }: SanitizedCollectionConfig): string => {
  const texts = flattenedFields.filter(
    (field) => ['text', 'textarea'].includes(field.type) && !('hidden' in field && field.hidden),
  )
  const found = texts.find(({ name }) => name === admin.useAsTitle) ?? texts[0]
  if (!found) throw new Error(`${slug} has no text that this proof could change`)
  return found.name
}
const valueOf = (slug: string, words: string): string =>
  slug === 'redirects' ? `/${words.replaceAll(' ', '-')}` : words

const stored = async (slug: string, id: Id): Promise<Row> =>
  (await payload.findByID({
    ...{ collection: slug as CollectionSlug, id, draft: true, depth: 0 },
  })) as unknown as Row

type Save = (collection: SanitizedCollectionConfig, id: Id, data: object) => Promise<string>
const doors: Readonly<Record<string, Save>> = {
  REST: async ({ slug }, id, data) =>
    (await administrator.send('PATCH', `/${slug}/${id}?overrideLock=true`, data)).text,
  'REST, a draft': async ({ slug }, id, data) =>
    (await administrator.send('PATCH', `/${slug}/${id}?draft=true&overrideLock=true`, data)).text,
  'REST, several at once': async ({ slug }, id, data) =>
    (await administrator.send('PATCH', `/${slug}?where[id][equals]=${id}&overrideLock=true`, data))
      .text,
  GraphQL: async ({ slug }, id, data) => {
    const { one } = graphqlNamesOf({ slug })
    const mutation = `mutation { update${one}(id: ${literal(id)}, data: ${literal(data)}) { id } }`
    return (await administrator.graphql(mutation)).text
  },
  'the Local API for a person': async ({ slug }, id, data) => {
    const asked = { collection: slug, id, data: data as never, draft: true }
    return payload.update({ ...asked, user, overrideAccess: false }).then(
      () => '',
      (error: unknown) => String(error),
    )
  },
}

describe('a save over a newer version', () => {
  it('is refused in everything that people edit, by every door', async () => {
    const collections = await edited()
    expect(collections.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['campaigns', 'categories', 'media', 'redirects', 'users']),
    )
    for (const collection of collections) {
      const { slug } = collection
      const text = textOf(collection)
      const id = await maker.make(collection, {})
      const { updatedAt } = await stored(slug, id)
      const theirs = { [text]: valueOf(slug, `Của người kia`) }
      await payload.update({
        ...{ collection: slug, id, data: theirs, draft: true },
      })
      const kept = (await stored(slug, id))[text]
      for (const [door, save] of Object.entries(doors)) {
        const answer = await save(collection, id, { [text]: valueOf(slug, door), updatedAt })
        expect(answer, `${slug}, ${door}`).toContain('đã lưu bản mới hơn lúc')
        expect((await stored(slug, id))[text], `${slug}, ${door}`).toBe(kept)
      }
    }
  })

  it('is refused in all that the paper has one of, by every door', async () => {
    expect(payload.config.globals.length).toBeGreaterThan(2)
    for (const config of payload.config.globals) {
      const { slug } = config
      const global = slug
      const data = await maker.dataFor(config as unknown as SanitizedCollectionConfig)
      const { updatedAt } = (await payload.updateGlobal({
        ...{ slug: global, data: data, depth: 0 },
      })) as unknown as Row
      const old = { ...data, updatedAt: new Date(Date.parse(updatedAt) - 60_000).toISOString() }
      const { singular } = formatNames(slug)
      const mutation = `mutation { update${singular}(data: ${literal(old)}) { updatedAt } }`
      const answers = [
        (await administrator.send('POST', `/globals/${slug}?overrideLock=true`, old)).text,
        ...(config.graphQL === false ? [] : [(await administrator.graphql(mutation)).text]),
        await payload
          .updateGlobal({ slug: global, data: old, user, overrideAccess: false })
          .then(() => '', String),
      ]
      for (const answer of answers) expect(answer, slug).toContain('đã lưu bản mới hơn lúc')
    }
  })
})

describe('a sign-in', () => {
  it('is no newer version of the account that somebody has open', async () => {
    const colleague = await make.makeUser('reporter')
    const { updatedAt } = await stored('users', colleague.id)
    await visitorTo(payload, colleague)
    const data = { email: colleague.email, password: 'không phải thế này' }
    await administrator.send('POST', '/users/login', data)
    const path = `/users/${colleague.id}`
    const answer = await administrator.send('PATCH', path, { name: 'Tên mới', updatedAt })
    expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, ''])
  })
})
