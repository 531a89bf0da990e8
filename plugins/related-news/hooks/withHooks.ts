import type { CollectionConfig } from 'payload'
import { rememberLive, rememberLiveBeforeDelete } from '../../kit/liveChange.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'
import { indexChange, indexDeletion } from './keepIndex.ts'

/** A collection whose documents are kept in the index, where the options name it. */
export function withHooks(
  collection: CollectionConfig,
  options: ResolvedOptions,
): CollectionConfig {
  const source = options.sources.get(collection.slug)
  if (!source) return collection
  const place = { source, options }
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), rememberLive],
      beforeDelete: [...(hooks?.beforeDelete ?? []), rememberLiveBeforeDelete],
      afterChange: [...(hooks?.afterChange ?? []), indexChange(place)],
      afterDelete: [...(hooks?.afterDelete ?? []), indexDeletion(place)],
    },
  }
}
