import type { Payload } from 'payload'

type Known = Readonly<Record<string, { readonly customIDType?: 'number' | 'text' } | undefined>>

/** What ids of a collection are; `object` for MongoDB's own, null for a collection that is not there. */
export function idTypeOf(
  { collections, db }: Payload,
  collection: string,
): 'number' | 'text' | 'object' | null {
  const known = Object.hasOwn(collections, collection)
    ? (collections as unknown as Known)[collection]
    : undefined
  if (!known) return null
  if (known.customIDType) return known.customIDType
  return db.name === 'mongoose' ? 'object' : db.defaultIDType
}
