import { buildFeed } from '../build/buildFeed.ts'
import type { FeedSpec } from '../build/feedSpec.ts'
import type { Feed } from '../core/feed.ts'
import type { FeedAddress } from '../core/feedAddress.ts'
import { earliest, type Sourced } from '../../kit/sourced.ts'
import { nameAmongAll } from '../localize.ts'
import type { Reading } from '../options.ts'
import { publicPartOf } from '../reading/partnerFeed.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'
import { runtimeOf } from '../runtime.ts'
import { withOwnInstant } from './feedState.ts'

export type Making = {
  readonly spec: FeedSpec
  readonly address: Pick<FeedAddress, 'format' | 'archive' | 'name'>
  /** What finding the feed was made from. */
  readonly account: Omit<Sourced<unknown>, 'value'>
  /** Made for an instant that has not come, for the newsroom's eyes. */
  readonly isAhead: boolean
}

/** The feed as readers get it; null for a day of the archive on which nothing was published. */
export async function makeFeed(
  reading: Reading,
  options: ResolvedOptions,
  { spec, address, account, isAhead }: Making,
): Promise<Sourced<Feed | null>> {
  const { renderBodies, readRelated } = runtimeOf(reading.payload)
  const { format, archive } = address
  const request = { reading, options, spec, renderBodies, readRelated, format, archive }
  const built = await buildFeed(request)
  const tags = [...new Set([...account.tags, ...built.tags])]
  const staleAt = earliest(account.staleAt, built.staleAt)
  if (!built.value || archive || isAhead) return { value: built.value, tags, staleAt }
  const { payload, now } = reading
  const name = nameAmongAll(options, publicPartOf(options, address.name))
  const made = { payload, now, feed: built.value, name, origin: spec.origin, tags }
  return { value: await withOwnInstant(made), tags, staleAt }
}
