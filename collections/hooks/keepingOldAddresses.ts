import type { CollectionConfig } from 'payload'
import type { AddressedCollection } from '../slugs.ts'
import { redirectOldAddress } from './redirectOldAddress.ts'

/** The collection, with a redirect written whenever a page that readers know moves. */
export function keepingOldAddresses(collection: CollectionConfig): CollectionConfig {
  const redirect = redirectOldAddress(collection.slug as AddressedCollection)
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      afterChange: [...(collection.hooks?.afterChange ?? []), redirect],
    },
  }
}
