import { APIError, type Payload, type SanitizedCollectionConfig } from 'payload'
import type { Role } from '../../collections/access/roles.ts'
import { editorialDeskOptions } from '../../collections/editorialDesk.ts'
import type { TestUser } from './index.ts'
import type { Data, DocumentId, Maker } from './makeDocument.ts'
import type { Answer, Visitor } from './visitor.ts'

type Collection = SanitizedCollectionConfig
export const hasDrafts = ({ versions }: Collection): boolean => Boolean(versions?.drafts)

/** What people see in the menu of the panel. */
export const shownCollections = ({ config }: Payload): Collection[] =>
  config.collections.filter(
    ({ slug, admin }) => admin.hidden !== true && !slug.startsWith('payload-'),
  )

type Newsroom = {
  readonly payload: Payload
  readonly maker: Maker
  /** Who wrote what is somebody else's. */
  readonly author: TestUser
  readonly users: Readonly<Record<Role, TestUser>>
  readonly at: Readonly<Record<Role, Visitor>>
}
export type Place = {
  readonly collection: Collection
  readonly id: DocumentId
  readonly role: Role
}
type Situation = (collection: Collection, role: Role) => Promise<DocumentId | null>

/** What somebody finds, each as a maker of it: hers, another's, before readers, part of an emergency. */
export function situationsIn({
  payload,
  maker,
  author,
  users,
}: Newsroom): Record<string, Situation> {
  return {
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

  /** Publications name who made them; the rest is made by nobody. */
  function makerOf({ slug }: Collection): TestUser | undefined {
    return slug in editorialDeskOptions.publications ? author : undefined
  }

  async function emergency({ slug }: Collection, _status: string): Promise<DocumentId | null> {
    if (slug !== 'campaigns' && slug !== 'creatives') return null
    // Two of them are never out at once.
    await payload.delete({ collection: 'campaigns', where: { kind: { equals: 'emergency' } } })
    const windows = [{ startsAt: '2020-01-01T00:00:00.000Z', endsAt: '2020-01-02T00:00:00.000Z' }]
    const campaign = await maker.make(configOf('campaigns'), {
      ...{ _status, kind: 'emergency', windows },
    })
    if (slug === 'campaigns') return campaign
    return maker.make(configOf('creatives'), { campaign, _status })
  }

  function configOf(slug: string): Collection {
    const found = payload.config.collections.find((collection) => collection.slug === slug)
    if (!found) throw new Error(slug)
    return found
  }
}
const draftOf = (collection: Collection): Data =>
  hasDrafts(collection) ? { _status: 'draft', ...ordinary(collection) } : {}
const ordinary = ({ slug }: Collection): Data => (slug === 'campaigns' ? { kind: 'house' } : {})

export type Deed = {
  /** With what the panel asks whether to offer it, and what of the answer it takes. */
  readonly asked: Data
  readonly takes: 'delete' | 'update'
  /** It is done to what lies in the trash. */
  readonly isInTrash: boolean
  readonly carryOut: (place: Place) => Promise<Answer>
}

/** What the panel lets people do with a document of the collection. */
export function deedsIn({ at }: Newsroom, { trash }: Collection): Record<string, Deed> {
  const now = new Date().toISOString()
  const save: Deed = {
    ...{ asked: { _status: 'draft' }, takes: 'update', isInTrash: false },
    carryOut: ({ collection, id, role }) =>
      at[role].send(
        'PATCH',
        `/${collection.slug}/${id}${hasDrafts(collection) ? '?draft=true' : ''}`,
        {},
      ),
  }
  const remove: Deed = {
    ...{ asked: {}, takes: 'delete', isInTrash: false },
    carryOut: ({ collection: { slug }, id, role }) => at[role].send('DELETE', `/${slug}/${id}`),
  }
  const throwAway: Deed = {
    ...{ asked: { deletedAt: now }, takes: 'delete', isInTrash: false },
    carryOut: ({ collection: { slug }, id, role }) =>
      at[role].send('PATCH', `/${slug}?where[id][equals]=${id}`, { deletedAt: now }),
  }
  const takeBack: Deed = {
    ...{ asked: { _status: 'draft' }, takes: 'update', isInTrash: true },
    carryOut: ({ collection, id, role }) =>
      at[role].send('PATCH', `/${collection.slug}?trash=true&where[id][equals]=${id}`, {
        deletedAt: null,
        ...(hasDrafts(collection) ? { _status: 'draft' } : {}),
      }),
  }
  const forEver: Deed = {
    ...{ asked: {}, takes: 'delete', isInTrash: true },
    carryOut: ({ collection: { slug }, id, role }) =>
      at[role].send('DELETE', `/${slug}/${id}?trash=true`),
  }
  return trash
    ? { save, 'throw away': throwAway, 'take back': takeBack, 'delete for ever': forEver }
    : { save, delete: remove }
}

export const intoTrash = ({ payload }: Newsroom, { slug }: Collection, id: DocumentId) =>
  payload.update({
    ...{ collection: slug as 'articles', id, data: { deletedAt: new Date().toISOString() } },
  })
