import type { CollectionConfig } from 'payload'
import { rememberLive, rememberLiveBeforeDelete } from '../../kit/liveChange.ts'
import type { Row } from '../options.ts'
import { relatedFeedName } from '../reading/findFeed.ts'
import { partnerName } from '../reading/partnerFeed.ts'
import { termRelations } from '../reading/partnerTerms.ts'
import { textOf } from '../reading/rowValues.ts'
import type { Relation, ResolvedOptions } from '../resolveOptions.ts'
import { recordChange, recordDeletion } from './recordChanges.ts'
import { recordRelated, recordRelatedDeletion, shownOf } from './recordRelated.ts'
import { recordTermDeletion, recordTermsChange } from './recordTerms.ts'
import { type NamedFeeds, rememberFormerName, rememberLastName } from './rememberFormerName.ts'

/** The collection with what the feeds have to learn of its saves; as it was where they carry none. */
export function withHooks(
  collection: CollectionConfig,
  options: ResolvedOptions,
): CollectionConfig {
  const source = options.sources.find((candidate) => candidate.collection === collection.slug)
  const relation = options.sources
    .flatMap(({ relations }) => relations)
    .find((candidate) => candidate.collection === collection.slug)
  const place = source && { source, options }
  const named = namedBy(collection.slug, relation, options)
  const shown = shownOf(collection.slug, options)
  const term =
    options.sources[0] &&
    termRelations(options.sources[0]).find((candidate) => candidate.collection === collection.slug)
  const isPartners = collection.slug === options.partnerFeeds?.slug
  const isWatched = Boolean(place ?? named ?? shown)
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), ...(isWatched ? [rememberLive] : [])],
      beforeDelete: [
        ...(hooks?.beforeDelete ?? []),
        ...(isWatched ? [rememberLiveBeforeDelete] : []),
        ...(term ? [recordTermDeletion(term, options)] : []),
      ],
      afterChange: [
        ...(hooks?.afterChange ?? []),
        ...(place ? [recordChange(place)] : []),
        ...(named ? [rememberFormerName(named)] : []),
        ...(isPartners ? [recordTermsChange(options)] : []),
        ...(shown ? [recordRelated(shown)] : []),
      ],
      afterDelete: [
        ...(hooks?.afterDelete ?? []),
        ...(place ? [recordDeletion(place)] : []),
        ...(named ? [rememberLastName(named)] : []),
        ...(shown ? [recordRelatedDeletion(shown)] : []),
      ],
    },
  }
}

/** How feeds are named after the collection's documents; null where none are. */
function namedBy(
  collection: string,
  relation: Relation | undefined,
  options: ResolvedOptions,
): NamedFeeds | null {
  if (collection === options.partnerFeeds?.slug) {
    return {
      collection,
      nameOf: (row) => (textOf(row, 'slug') ? publicName(options, row) : null),
      isOpen: (row) => row['isActive'] === true && row['needsKey'] !== true,
    }
  }
  if (!relation) return null
  const nameOf = (row: Row): string | null => {
    const slug = textOf(row, relation.slug)
    return slug === null ? null : relatedFeedName(relation, slug)
  }
  return { collection, nameOf, isOpen: () => true }
}

const publicName = (options: ResolvedOptions, row: Row): string =>
  partnerName(options, { ...row, needsKey: false })
