import type { Collection, PayloadRequest } from 'payload'

/** The collection of this name, where there is one. */
export function collectionNamed(slug: string, { payload }: PayloadRequest): Collection | null {
  const collections: Partial<Record<string, Collection>> = payload.collections
  return collections[slug] ?? null
}
