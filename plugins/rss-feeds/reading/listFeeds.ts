import type { FeedSpec } from '../build/feedSpec.ts'
import { earliest, type Sourced } from '../../kit/sourced.ts'
import type { Reading } from '../options.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'
import { relatedFeed, sourceFeed } from './findFeed.ts'
import { belowOf, listRelated } from './related.ts'
import { relatedTo } from './selection.ts'

/** Every feed that the newsroom offers to everybody, in the order of its lists. */
export async function listFeeds(
  reading: Reading,
  options: ResolvedOptions,
): Promise<Sourced<FeedSpec[]>> {
  const relations = options.sources.flatMap((source) =>
    source.relations.map((relation) => ({ source, relation })),
  )
  const lists = await Promise.all(
    relations.map(async ({ source, relation }) => {
      const all = await listRelated(reading, relation)
      const value = all.value.map((related) => {
        const selection = relatedTo(source, relation, [related.id, ...belowOf(related, all.value)])
        return relatedFeed(options, { relation, related, selection })
      })
      return { ...all, value }
    }),
  )
  const own = options.sources.map((source) => sourceFeed(options, source))
  return {
    value: [...own, ...lists.flatMap(({ value }) => value)],
    tags: lists.flatMap(({ tags }) => tags),
    staleAt: earliest(...lists.map(({ staleAt }) => staleAt)),
  }
}
