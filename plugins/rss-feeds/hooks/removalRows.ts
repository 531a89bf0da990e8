import type { CollectionSlug, PayloadRequest } from 'payload'
import { removalsSlug } from '../collections/removals.ts'
import type { Left } from '../reading/wasCarried.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'

/** That a document left a list, or one feed by itself. */
export type Removal = Partial<Pick<Left, 'since' | 'hasPhoto' | 'wasNew'>> & {
  readonly guid: string
  readonly scope: string
  /** Epoch milliseconds. */
  readonly at: number
  /** Null where the scope says which feed carried it. */
  readonly lists: readonly string[] | null
}

/** Writes it down in the request's transaction. */
export async function rememberRemoval(removal: Removal, req: PayloadRequest): Promise<void> {
  const { at, since = null, ...rest } = removal
  const instant = (value: number) => new Date(value).toISOString()
  const data = { ...rest, since: since === null ? null : instant(since), removedAt: instant(at) }
  await req.payload.create({ collection, data: data as never, depth: 0, req })
}

/** The documents are in these lists again, or leave them anew. */
export async function forgetRemovals(
  guids: readonly string[],
  scopes: readonly string[],
  req: PayloadRequest,
): Promise<void> {
  if (scopes.length === 0 || guids.length === 0) return
  const where = { and: [{ guid: { in: [...guids] } }, { scope: { in: [...scopes] } }] }
  await req.payload.db.deleteMany({ collection, where, req })
}

/** Subscribers have been told long enough. */
export async function forgetOldRemovals(
  { tombstoneDays }: Pick<ResolvedOptions, 'tombstoneDays'>,
  now: number,
  req: PayloadRequest,
): Promise<void> {
  const until = new Date(now - tombstoneDays * 86_400_000).toISOString()
  const where = { removedAt: { less_than: until } }
  await req.payload.db.deleteMany({ collection, where, req })
}

const collection = removalsSlug as CollectionSlug
