import type { CollectionConfig, Config } from 'payload'
import { restoreEndpoint } from '../../endpoints/restoring/restoreEndpoint.ts'
import type { Publication, ResolvedOptions } from '../../resolveOptions.ts'
import { onlyAsDraft, restoreAsDraft, withDraftMutations } from './alwaysAsDraft.ts'
import { keepOnRestore } from './keepOnRestore.ts'
import { noteRestored } from './restoredFrom.ts'
import { withWordings } from './wordings.ts'

/** The configuration in which restoring makes a draft by every door, and says so. */
export const withRestoring = (config: Config, { publications }: ResolvedOptions): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => {
    const publication = publications.get(collection.slug)
    return publication ? restoringDrafts(collection, publication) : collection
  }),
  graphQL: withDraftMutations(config.graphQL, publications),
  i18n: withWordings(config.i18n),
  onInit: async (payload) => {
    restoreAsDraft(payload, publications)
    await config.onInit?.(payload)
  },
})

function restoringDrafts(collection: CollectionConfig, publication: Publication): CollectionConfig {
  const { endpoints, hooks, slug } = collection
  return {
    ...collection,
    endpoints: endpoints === false ? false : [restoreEndpoint(slug), ...(endpoints ?? [])],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), onlyAsDraft, noteRestored],
      beforeChange: [keepOnRestore(publication), ...(hooks?.beforeChange ?? [])],
    },
  }
}
