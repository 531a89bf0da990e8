import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Row } from '../options.ts'
import { relatedFeedName } from '../reading/findFeed.ts'
import { textOf } from '../reading/rowValues.ts'
import type { ResolvedOptions, Source } from '../resolveOptions.ts'
import { tagOfList, tagOfScope } from '../../kit/tags.ts'

export const pingTaskSlug = 'rssFeedsPing'

type Pings = {
  readonly source: Source
  readonly options: ResolvedOptions
  /** The lists that changed. */
  readonly scopes: ReadonlySet<string>
  /** Epoch milliseconds before which the hub need not know; null for now. */
  readonly at: number | null
}

/**
 * Queues one ping for each feed over the lists. The jobs are rows of the save's own transaction: they
 * are there when it commits, and no hub can hold it up.
 */
export async function queuePings(
  { source, options, scopes, at }: Pings,
  req: PayloadRequest,
): Promise<void> {
  if (options.hubUrl === null) return
  for (const name of await namesOf(source, scopes, req)) {
    await req.payload.jobs.queue({
      task: pingTaskSlug as never,
      input: { name } as never,
      req,
      ...(at === null ? {} : { waitUntil: new Date(at) }),
    })
  }
}

async function namesOf(
  source: Source,
  scopes: ReadonlySet<string>,
  req: PayloadRequest,
): Promise<string[]> {
  const names = scopes.has(tagOfList(source.collection)) ? [source.feed.name] : []
  for (const relation of source.relations) {
    const start = tagOfScope(source.collection, relation.collection, '')
    for (const scope of scopes) {
      if (!scope.startsWith(start)) continue
      const row = await req.payload.db.findOne<Row>({
        collection: relation.collection as CollectionSlug,
        where: { id: { equals: scope.slice(start.length) } },
        select: { [relation.slug]: true },
        req,
      })
      const slug = row && textOf(row, relation.slug)
      if (slug) names.push(relatedFeedName(relation, slug))
    }
  }
  return names
}
