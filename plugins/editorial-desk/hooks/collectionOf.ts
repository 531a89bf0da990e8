import type { Collection, Payload } from 'payload'

/**
 * A collection of the running project by its slug, whose types do not know it.
 *
 * @throws {Error} where there is none.
 */
export function collectionOf(slug: string, payload: Payload): Collection {
  const collections: Readonly<Record<string, Collection | undefined>> = payload.collections
  const found = collections[slug]
  if (!found) throw new Error(`editorial-desk: this Payload has no collection "${slug}"`)
  return found
}
