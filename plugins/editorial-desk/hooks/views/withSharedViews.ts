import type { Config } from 'payload'
import { sharedViewsEndpoints } from '../../endpoints/views/sharedViewsEndpoints.ts'
import type { ResolvedOptions } from '../../resolveOptions.ts'

/** The configuration in which some keep ways to look at a list for whole groups of people. */
export const withSharedViews = (config: Config, options: ResolvedOptions): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => {
    const publication = options.publications.get(collection.slug)
    if (!publication || collection.endpoints === false) return collection
    const endpoints = [
      // Before what takes it for an id.
      ...(collection.endpoints ?? []),
      ...sharedViewsEndpoints(publication, options),
    ]
    return { ...collection, endpoints }
  }),
})
