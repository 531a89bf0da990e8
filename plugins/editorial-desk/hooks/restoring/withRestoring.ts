import type { CollectionConfig, Config } from 'payload'
import { restoreEndpoint } from '../../endpoints/restoring/restoreEndpoint.ts'
import { hasDrafts } from '../hasDrafts.ts'
import type { Publication, ResolvedOptions } from '../../resolveOptions.ts'
import { onlyAsDraft, restoreAsDraft, withDraftMutations } from './alwaysAsDraft.ts'
import { keepOnRestore } from './keepOnRestore.ts'
import { noteRestored, sayRestored } from './restoredFrom.ts'
import { withWordings } from './wordings.ts'

/** The configuration in which restoring what has drafts makes one, by every door, and says so. */
export function withRestoring(config: Config, { publications }: ResolvedOptions): Config {
  const collections = config.collections ?? []
  const withDrafts = new Set(collections.filter(hasDrafts).map(({ slug }) => slug))
  return {
    ...config,
    collections: collections.map((collection) =>
      withDrafts.has(collection.slug)
        ? restoringDrafts(collection, publications.get(collection.slug))
        : collection,
    ),
    graphQL: withDraftMutations(config.graphQL, withDrafts),
    i18n: withWordings(config.i18n),
    onInit: async (payload) => {
      restoreAsDraft(payload, withDrafts)
      await config.onInit?.(payload)
    },
  }
}

function restoringDrafts(
  collection: CollectionConfig,
  publication: Publication | undefined,
): CollectionConfig {
  const { endpoints, hooks, slug } = collection
  const keep = publication ? [keepOnRestore(publication)] : []
  return {
    ...collection,
    endpoints: endpoints === false ? false : [restoreEndpoint(slug), ...(endpoints ?? [])],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), onlyAsDraft, noteRestored],
      beforeChange: [...keep, sayRestored, ...(hooks?.beforeChange ?? [])],
    },
  }
}
