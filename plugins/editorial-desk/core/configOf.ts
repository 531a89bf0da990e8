import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

/** A collection that an option or the configuration names, whatever types the project has generated. */
export function configOf({ payload }: PayloadRequest, slug: string): SanitizedCollectionConfig {
  const found = payload.config.collections.find((collection) => collection.slug === slug)
  if (!found) throw new Error(`editorial-desk: there is no collection "${slug}"`)
  return found
}
