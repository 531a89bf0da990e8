import {
  APIError,
  createLocalReq,
  docAccessOperation,
  type Payload,
  type SanitizedCollectionConfig,
} from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Role, roles } from '../../../../collections/access/roles.ts'
import { editorialDeskOptions } from '../../../../collections/editorialDesk.ts'
import { factoriesFor, type TestUser } from '../../../factories/index.ts'
import {
  createMaker,
  type Data,
  type DocumentId,
  type Maker,
} from '../../../factories/makeDocument.ts'
import { type Answer, visitorTo, type Visitor } from '../../../factories/visitor.ts'
import { createNewsroom, type Newsroom } from '../../../helpers/newsroom.ts'

let newsroom: Newsroom
let payload: Payload
let maker: Maker
let author: TestUser
const users = {} as Record<Role, TestUser>
const at = {} as Record<Role, Visitor>
beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  maker = createMaker(payload)
  const make = factoriesFor(payload)
  await make.makeUser('administrator')
  author = await make.makeUser('reporter')
  for (const role of roles) {
    users[role] = await make.makeUser(role)
    at[role] = await visitorTo(payload, users[role])
  }
})
afterAll(() => newsroom.close())

type Collection = SanitizedCollectionConfig
const hasDrafts = ({ versions }: Collection): boolean => Boolean(versions?.drafts)

/** What somebody finds, each as a maker of it: hers, another's, before readers, part of an emergency. */
const situations: Readonly<
  Record<string, (collection: Collection, role: Role) => Promise<DocumentId | null>>
> = {
  own: (collection, role) =>
    maker.make(collection, draftOf(collection), users[role]).catch((error: unknown) => {
      // Not everybody may make one.
      if (error instanceof APIError && error.status === 403) return null
      throw error
    }),
  others: (collection) => maker.make(collection, draftOf(collection), makerOf(collection)),
  'before readers': (collection) =>
    hasDrafts(collection)
      ? maker.make(
          collection,
          { _status: 'published', ...ordinary(collection) },
          makerOf(collection),
        )
      : Promise.resolve(null),
  'an emergency’s draft': (collection) => emergency(collection, 'draft'),
  'an emergency’s, before readers': (collection) => emergency(collection, 'published'),
}
const draftOf = (collection: Collection): Data =>
  hasDrafts(collection) ? { _status: 'draft', ...ordinary(collection) } : {}
/** Publications name who made them; the rest is made by nobody. */
const makerOf = ({ slug }: Collection): TestUser | undefined =>
  slug in editorialDeskOptions.publications ? author : undefined
const ordinary = ({ slug }: Collection): Data => (slug === 'campaigns' ? { kind: 'house' } : {})

async function emergency({ slug }: Collection, _status: string): Promise<DocumentId | null> {
  if (slug !== 'campaigns' && slug !== 'creatives') return null
  // Two of them are never out at once.
  await payload.delete({ collection: 'campaigns', where: { kind: { equals: 'emergency' } } })
  const windows = [{ startsAt: '2020-01-01T00:00:00.000Z', endsAt: '2020-01-02T00:00:00.000Z' }]
  const campaign = await maker.make(configOf('campaigns'), { _status, kind: 'emergency', windows })
  if (slug === 'campaigns') return campaign
  return maker.make(configOf('creatives'), { campaign, _status })
}
const configOf = (slug: string): Collection => {
  const found = payload.config.collections.find((collection) => collection.slug === slug)
  if (!found) throw new Error(slug)
  return found
}

type Place = { readonly collection: Collection; readonly id: DocumentId; readonly role: Role }
type Deed = {
  /** With what the panel asks whether to offer it, and what of the answer it takes. */
  readonly asked: Data
  readonly takes: 'delete' | 'update'
  readonly carryOut: (place: Place) => Promise<Answer>
}
const now = new Date().toISOString()
const save: Deed = {
  ...{ asked: { _status: 'draft' }, takes: 'update' },
  carryOut: ({ collection, id, role }) =>
    at[role].send(
      'PATCH',
      `/${collection.slug}/${id}${hasDrafts(collection) ? '?draft=true' : ''}`,
      {},
    ),
}
const remove: Deed = {
  ...{ asked: {}, takes: 'delete' },
  carryOut: ({ collection: { slug }, id, role }) => at[role].send('DELETE', `/${slug}/${id}`),
}
const throwAway: Deed = {
  ...{ asked: { deletedAt: now }, takes: 'delete' },
  carryOut: ({ collection: { slug }, id, role }) =>
    at[role].send('PATCH', `/${slug}?where[id][equals]=${id}`, { deletedAt: now }),
}
const takeBack: Deed = {
  ...{ asked: { _status: 'draft' }, takes: 'update' },
  carryOut: ({ collection, id, role }) =>
    at[role].send('PATCH', `/${collection.slug}?trash=true&where[id][equals]=${id}`, {
      deletedAt: null,
      ...(hasDrafts(collection) ? { _status: 'draft' } : {}),
    }),
}
const forEver: Deed = {
  ...{ asked: {}, takes: 'delete' },
  carryOut: ({ collection: { slug }, id, role }) =>
    at[role].send('DELETE', `/${slug}/${id}?trash=true`),
}

/** As the panel asks before it shows a button. */
async function isOffered({ collection, id, role }: Place, { asked, takes }: Deed) {
  const { slug } = collection
  const draft = hasDrafts(collection)
  const row = (await payload.findByID({
    ...{ collection: slug, id, depth: 0, draft, trash: true },
    ...{ overrideAccess: true },
  })) as object
  const req = await createLocalReq({ user: users[role] }, payload)
  const found = await docAccessOperation({
    ...{ id, collection: { config: collection }, data: { ...row, ...asked }, req },
  })
  return takes in found && Boolean(found[takes as 'update'])
}
const isDone = ({ status, body }: Answer): boolean => {
  const { errors = [], docs } = (body ?? {}) as { errors?: unknown[]; docs?: unknown[] }
  return status < 400 && errors.length === 0 && docs?.length !== 0
}
const intoTrash = ({ slug }: Collection, id: DocumentId) =>
  payload.update({
    ...{ collection: slug as 'articles', id: id, data: { deletedAt: now } },
  })

async function refusedOffers(collection: Collection, role: Role): Promise<string[]> {
  const refused: string[] = []
  for (const [situation, prepare] of Object.entries(situations)) {
    const attempts: [string, Deed, boolean][] = collection.trash
      ? [
          ['save', save, false],
          ['throw away', throwAway, false],
          ['take back', takeBack, true],
          ['delete for ever', forEver, true],
        ]
      : [
          ['save', save, false],
          ['delete', remove, false],
        ]
    for (const [name, deed, isInTrash] of attempts) {
      const id = await prepare(collection, role)
      if (id === null) continue
      if (isInTrash) await intoTrash(collection, id)
      const place = { collection, id, role }
      if (!(await isOffered(place, deed))) continue
      const answer = await deed.carryOut(place)
      if (!isDone(answer)) refused.push(`${role}, ${situation}: ${name}: ${answer.text}`)
    }
  }
  return refused
}

describe('the panel', () => {
  it('offers nobody to save, delete or restore what it then refuses', async () => {
    const shown = payload.config.collections.filter(
      ({ slug, admin }) => admin.hidden !== true && !slug.startsWith('payload-'),
    )
    for (const collection of shown) {
      for (const role of roles) {
        expect([collection.slug, await refusedOffers(collection, role)]).toEqual([
          collection.slug,
          [],
        ])
      }
    }
  }, 240_000)

  it('still offers an officer her own creative, and an editor what is out', async () => {
    const creatives = configOf('creatives')
    const own = await situations['own']?.(creatives, 'campaign-officer')
    const live = await situations['before readers']?.(creatives, 'editor')
    const offer = (id: DocumentId | null | undefined, role: Role) =>
      isOffered({ collection: creatives, id: id ?? '', role }, remove)
    expect(await offer(own, 'campaign-officer')).toBe(true)
    expect(await offer(live, 'campaign-officer')).toBe(false)
    expect(await offer(live, 'editor')).toBe(true)
  })
})
