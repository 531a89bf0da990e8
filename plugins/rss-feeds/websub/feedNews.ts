import type { Reading } from '../options.ts'
import { addressIn } from '../reading/addressIn.ts'
import { findFeed } from '../reading/findFeed.ts'
import { findTodaysName } from '../reading/findTodaysName.ts'
import type { ResolvedOptions } from '../resolveOptions.ts'
import { feedPath } from '../core/feedAddress.ts'
import { readState } from '../state/feedState.ts'
import { makeFeed } from '../state/makeFeed.ts'

/** What there is to tell the hub of a feed. */
export type FeedNews = {
  readonly isNews: boolean
  /** The feed, and its change that is told; null for an address that has none any more. */
  readonly told: { readonly origin: string; readonly changedAt: string } | null
  /** Epoch milliseconds at which its next item leaves its window; null where none does. */
  readonly leavesAt: number | null
}

const nothing: FeedNews = { isNews: false, told: null, leavesAt: null }

/** Atom requires a date even of a feed that never had an entry. */
const beforeAnything = new Date(0).toISOString()

/**
 * Whether the feed of this name shows something that its hub was not told of. Subscribers of a former
 * name are told that it leads elsewhere, or has come to its end.
 */
export async function feedNews(
  reading: Reading,
  options: ResolvedOptions,
  name: string,
): Promise<FeedNews> {
  const address = addressIn(options, feedPath({ name, format: 'rss', archive: null }))
  if (!address) return nothing
  const { value: spec, ...account } = await findFeed(reading, options, name)
  if (spec === 'gone') return { ...nothing, isNews: true }
  if (spec === null) {
    const today = await findTodaysName(reading, options, name)
    return { ...nothing, isNews: today.value !== null }
  }
  if (spec.isSecret) return nothing
  const made = await makeFeed(reading, options, { spec, address, account, isAhead: false })
  const changedAt = made.value?.updatedAt ?? beforeAnything
  const { toldAt = null } = (await readState(reading.payload, spec.origin)) ?? {}
  return {
    isNews: toldAt !== changedAt,
    told: { origin: spec.origin, changedAt },
    leavesAt: spec.windowMs === null ? null : made.staleAt,
  }
}
