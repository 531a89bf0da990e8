import type { FeedSpec } from '../build/feedSpec.ts'
import { earliest, type Sourced } from '../../kit/sourced.ts'
import type { Reading } from '../options.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'
import { relatedFeed, sourceFeed } from './findFeed.ts'
import { type Namesake, namesakeOf, ofEverything } from './newestStories.ts'
import { belowIn, listRelated } from './related.ts'
import { relatedTo } from './selection.ts'

/** A feed that everybody may have, with what its stories name. */
type OpenFeed = { readonly spec: FeedSpec; readonly namesakes: readonly Namesake[] }

/** Every feed that the newsroom offers to everybody, in the order of its lists. */
export async function listFeeds(
  reading: Reading,
  options: ResolvedOptions,
): Promise<Sourced<OpenFeed[]>> {
  const relations = options.sources.flatMap((source) =>
    source.relations.map((relation) => ({ source, relation })),
  )
  const lists = await Promise.all(
    relations.map(async ({ source, relation }) => {
      const all = await listRelated(reading, relation)
      const below = belowIn(all.value)
      const value = all.value.map((related): OpenFeed => {
        const ids = [related.id, ...below(related)] as const
        const selection = relatedTo(source, relation, ids)
        return {
          spec: relatedFeed(options, { relation, related, selection }),
          namesakes: ids.map((id) => namesakeOf(relation, id)),
        }
      })
      return { ...all, value }
    }),
  )
  const own = options.sources.map((source) => ({
    spec: sourceFeed(options, source),
    namesakes: [ofEverything],
  }))
  return {
    value: [...own, ...lists.flatMap(({ value }) => value)],
    tags: lists.flatMap(({ tags }) => tags),
    staleAt: earliest(...lists.map(({ staleAt }) => staleAt)),
  }
}
