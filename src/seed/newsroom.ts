import type { Payload } from 'payload'
import type { AddressedCollection } from '../../collections/slugs.ts'
import type { DocumentId } from '../../plugins/kit/tags.ts'

export type SeededCollection = AddressedCollection | 'media' | 'users' | 'campaigns' | 'creatives'
export type SeededGlobal = 'site-identity' | 'navigation' | 'home-page'

type Where = Readonly<Record<string, { readonly equals: string }>>
type Found = { readonly docs: readonly { readonly id: DocumentId }[] }
type File = { data: Buffer; mimetype: string; name: string; size: number }

/**
 * The few doors of the Local API that the seed uses. Its own type, because an id is a number on
 * SQLite and a string on MongoDB, and the generated types know only one of the two.
 */
export type Newsroom = {
  find(args: { collection: SeededCollection; where: Where; limit: 1; depth: 0 }): Promise<Found>
  count(args: { collection: SeededCollection }): Promise<{ totalDocs: number }>
  create(args: {
    collection: SeededCollection
    data: object
    depth: 0
    file?: File
  }): Promise<{ readonly id: DocumentId }>
  findGlobal(args: {
    slug: SeededGlobal
    depth: 0
  }): Promise<{ readonly createdAt?: string | null }>
  updateGlobal(args: { slug: SeededGlobal; data: object; depth: 0 }): Promise<unknown>
}

export function newsroomOf(payload: Payload): Newsroom {
  const localApi: unknown = payload
  return localApi as Newsroom
}

/** The document that holds `value` in `field`; null where there is none. */
export async function findBy(
  newsroom: Newsroom,
  collection: SeededCollection,
  { field, value }: { readonly field: string; readonly value: string },
): Promise<DocumentId | null> {
  const where = { [field]: { equals: value } }
  const { docs } = await newsroom.find({ collection, where, limit: 1, depth: 0 })
  return docs[0]?.id ?? null
}

/** Whether anybody, the seed or a person, has ever saved the global. */
export async function isSaved(newsroom: Newsroom, slug: SeededGlobal): Promise<boolean> {
  const { createdAt } = await newsroom.findGlobal({ slug, depth: 0 })
  return Boolean(createdAt)
}
