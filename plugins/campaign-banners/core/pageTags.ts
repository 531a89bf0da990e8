import type { PageFacts, Targeting } from './targeting.ts'

/**
 * The cache tags by which a change of campaigns finds the pages that it can touch. A page carries
 * one for each way in which a campaign may name it; a campaign announces those of the way in which
 * it names its pages, by the narrowest list that it has.
 */
export function tagsOfPage(collection: string, page: PageFacts): string[] {
  const scopes = [
    'all',
    ...page.sections.map((id) => `section:${id}`),
    ...page.tags.map((id) => `tag:${id}`),
  ]
  return scopes.flatMap((scope) => [
    tag(collection, scope, null),
    tag(collection, scope, page.type),
  ])
}

type Reach = {
  readonly targeting: Targeting
  readonly isEmergency: boolean
  /** The kinds of page that have one of its places; null for all. */
  readonly pageTypes: readonly string[] | null
}

/** What a change of one campaign announces; nothing where it reaches no page. */
export function tagsOfCampaign(collection: string, { targeting, ...reach }: Reach): string[] {
  const { isEmergency, pageTypes } = reach
  if (isEmergency) return tagsOf(collection, ['all'], pageTypes)
  if (targeting.reach === 'nothing') return []
  const { sections, tags, types } = targeting
  const scopes =
    tags?.map((id) => `tag:${id}`) ?? sections?.map((id) => `section:${id}`) ?? (['all'] as const)
  return tagsOf(collection, scopes, both(types, pageTypes))
}

const tagsOf = (
  collection: string,
  scopes: readonly string[],
  types: readonly string[] | null,
): string[] =>
  scopes.flatMap((scope) =>
    types === null
      ? [tag(collection, scope, null)]
      : types.map((type) => tag(collection, scope, type)),
  )

const both = (
  a: readonly string[] | null,
  b: readonly string[] | null,
): readonly string[] | null => (a && b ? a.filter((type) => b.includes(type)) : (a ?? b))

const tag = (collection: string, scope: string, type: string | null): string =>
  `${collection}@${scope}${type === null ? '' : `/${type}`}`
