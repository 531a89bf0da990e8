import type { CollectionConfig } from 'payload'
import { rememberLive, rememberLiveBeforeDelete } from '../../kit/liveChange.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'
import { recordChange, recordDeletion } from './recordChanges.ts'
import { rememberFormerName } from './rememberFormerName.ts'

/** The collection with what the feeds have to learn of its saves; as it was where they carry none. */
export function withHooks(
  collection: CollectionConfig,
  options: ResolvedOptions,
): CollectionConfig {
  const source = options.sources.find((candidate) => candidate.collection === collection.slug)
  const relation = options.sources
    .flatMap(({ relations }) => relations)
    .find((candidate) => candidate.collection === collection.slug)
  const { hooks } = collection
  const place = source && { source, options }
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), ...(place ? [rememberLive] : [])],
      beforeDelete: [...(hooks?.beforeDelete ?? []), ...(place ? [rememberLiveBeforeDelete] : [])],
      afterChange: [
        ...(hooks?.afterChange ?? []),
        ...(place ? [recordChange(place)] : []),
        ...(relation ? [rememberFormerName(relation)] : []),
      ],
      afterDelete: [...(hooks?.afterDelete ?? []), ...(place ? [recordDeletion(place)] : [])],
    },
  }
}
