import type { FeedSpec } from '../build/feedSpec.ts'
import type { Sourced } from '../../kit/sourced.ts'
import { nameAmongAll } from '../localize.ts'
import type { Reading } from '../options.ts'
import type { Relation, ResolvedOptions, Source } from '../resolveOptions.ts'
import { findPartnerFeed, isPartners } from './partnerFeed.ts'
import { findRelatedBySlug, type Related } from './related.ts'
import { everything, relatedTo, type Selection } from './selection.ts'

/** The feed with this name, or null; `gone` for a partner's that has come to its end. */
export async function findFeed(
  reading: Reading,
  options: ResolvedOptions,
  name: string,
): Promise<Sourced<FeedSpec | 'gone' | null>> {
  const source = options.sources.find(({ feed }) => feed.name === name)
  if (source) return { value: sourceFeed(options, source), tags: [], staleAt: null }
  if (isPartners(options, name)) {
    return findPartnerFeed(reading, options, name)
  }
  const place = relationOf(options, name)
  if (!place) return { value: null, tags: [], staleAt: null }
  const found = await findRelatedBySlug(reading, place.relation, place.slug)
  if (!found.value) return { ...found, value: null }
  const { related, below } = found.value
  const selection = relatedTo(place.source, place.relation, [related.id, ...below])
  return { ...found, value: relatedFeed(options, { ...place, related, selection }) }
}

type RelationPlace = {
  readonly source: Source
  readonly relation: Relation
  readonly slug: string
}

/** Which relation's feeds an address belongs to; only its first source's, where several share it. */
export function relationOf({ sources }: ResolvedOptions, name: string): RelationPlace | null {
  const segments = name.split('/')
  const slug = segments.pop() ?? ''
  const prefix = segments.join('/')
  for (const source of sources) {
    const relation = source.relations.find(({ feedPrefix }) => feedPrefix === prefix)
    if (relation) return { source, relation, slug }
  }
  return null
}

export const relatedFeedName = ({ feedPrefix }: Relation, slug: string): string =>
  feedPrefix === '' ? slug : `${feedPrefix}/${slug}`

/** The feed of a whole source. */
export const sourceFeed = (options: ResolvedOptions, source: Source): FeedSpec => ({
  ...ordinary(options, source),
  name: source.feed.name,
  origin: nameAmongAll(options, source.feed.name),
  of: null,
  title: source.feed.title,
  description: null,
  pagePath: source.feed.path,
  selection: everything(source),
  group: '',
})

type RelatedFeed = {
  readonly relation: Relation
  readonly related: Related
  readonly selection: Selection
}

/** The feed of a section, tag or author. */
export const relatedFeed = (
  options: ResolvedOptions,
  { relation, related, selection }: RelatedFeed,
): FeedSpec => ({
  ...ordinary(options, selection.source),
  name: relatedFeedName(relation, related.slug),
  origin: nameAmongAll(options, `${selection.source.collection}/${relation.field}/${related.id}`),
  of: { relation, id: related.id },
  title: related.name,
  description: related.description,
  pagePath: relation.path(related.row, related.parent),
  selection,
  group: relation.label,
})

const ordinary = ({ limit, content }: ResolvedOptions, source: Source) =>
  ({
    limit,
    hasArchive: true,
    content: source.content ?? content,
    photos: 'all',
    tracking: {},
    windowMs: null,
    preset: 'generic',
    hasPhotoRights: false,
    hasRelated: false,
    startedAt: null,
    isSecret: false,
  }) as const
