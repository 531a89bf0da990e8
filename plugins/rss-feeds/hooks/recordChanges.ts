import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { guidOf } from '../build/guid.ts'
import { liveBefore, liveChangeOf, withoutTrash, type LiveDocument } from '../../kit/liveChange.ts'
import { readingInstant } from '../../kit/readingInstant.ts'
import { tagOfDocument } from '../../kit/tags.ts'
import { lookOf } from '../reading/listRemoved.ts'
import { partnerName, partnerWindowMs } from '../reading/partnerFeed.ts'
import { instantOf, sinceOf } from '../reading/rowValues.ts'
import type { ResolvedOptions, Source } from '../resolveOptions.ts'
import { acceptWhatComes, feedsMadeFrom } from '../state/feedState.ts'
import { affectedFeeds, affectedPartners } from '../websub/affectedFeeds.ts'
import { queuePings } from '../websub/queuePings.ts'
import { changeOf } from './changeOf.ts'
import { forgetOldRemovals, forgetRemovals, rememberRemoval } from './removalRows.ts'
import { scopesOf, visibleScopesOf } from './scopesOf.ts'

type Place = { readonly source: Source; readonly options: ResolvedOptions }
type Change = { readonly before: LiveDocument | null; readonly after: LiveDocument | null }

/** Books what a save did to the feeds: in the save's own transaction, so that both are or neither. */
export const recordChange = (place: Place): CollectionAfterChangeHook<LiveDocument> =>
  async function ({ doc, req }) {
    const change = await liveChangeOf({ collection: place.source.collection, id: doc.id, req })
    if (change) await book(withoutTrash(change), place, req)
  }

/** The same for a deletion. */
export const recordDeletion = (place: Place): CollectionAfterDeleteHook<LiveDocument> =>
  async function ({ id, req }) {
    const before = liveBefore({ collection: place.source.collection, id, req })
    if (before) await book(withoutTrash({ before, after: null }), place, req)
  }

async function book({ before, after }: Change, place: Place, req: PayloadRequest): Promise<void> {
  const now = readingInstant(req)
  const row = after ?? before
  // What is deleted from the trash left when it was thrown there.
  if (!row) return
  const was = await visibleScopesOf(before, { ...place, now }, req)
  const is = await visibleScopesOf(after, { ...place, now }, req)
  const guid = guidOf(place.options, place.source, row)
  const left = was.filter((scope) => !is.includes(scope))
  const expiry = before ? await scopesLeftByExpiry(before, after, { ...place, now }, req) : null
  await forgetRemovals([guid], [...left, ...is, ...(expiry?.scopes ?? [])], req)
  const look = before && lookOf(before, place.source)
  // Moved to other lists it may have come to these late, and stood at the head of none.
  const story = { guid, lists: was, ...look, ...(is.length > 0 ? { wasNew: false } : {}) }
  for (const scope of left) await rememberRemoval({ ...story, scope, at: now }, req)
  for (const scope of expiry?.scopes ?? [])
    await rememberRemoval(
      { ...story, lists: expiry?.scopes ?? [], scope, at: expiry?.at ?? now },
      req,
    )
  await forgetOldRemovals(place.options, now, req)
  await tellNow({ before, after }, [was, is], place, req)
  if (after) await tellAhead(after, { ...place, now }, req)
}

/** Pings for what the feeds show otherwise now; words that were mended in passing are no news. */
async function tellNow(
  { before, after }: Change,
  lists: readonly (readonly string[])[],
  { source, options }: Place,
  req: PayloadRequest,
): Promise<void> {
  const [was = [], is = []] = lists
  if (was.length === 0 && is.length === 0) return
  const isMoved = was.length !== is.length || was.some((scope) => !is.includes(scope))
  const change = before && after && !isMoved ? changeOf(before, after, source) : 'news'
  if (after && change === 'words') {
    await acceptWhatComes(tagOfDocument(source.collection, after.id), req)
  }
  if (options.hubUrl === null || change !== 'news') return
  const { id } = (after ?? before) as LiveDocument
  const names = [
    ...(await affectedFeeds({ source, options, lists }, req)),
    // Other documents' texts may name it, link to it or show it.
    ...(await feedsMadeFrom([tagOfDocument(source.collection, id)], req)),
  ]
  await queuePings({ options, names, at: null }, req)
}

/** It enters and leaves at its seconds without a save, and subscribers are told then. */
async function tellAhead(
  after: LiveDocument,
  { source, options, now }: Place & { readonly now: number },
  req: PayloadRequest,
): Promise<void> {
  if (options.hubUrl === null) return
  const lists = [await scopesOf(after, source, req)]
  const ahead = changesAhead(after, now, source)
  for (const at of ahead) {
    const names = await affectedFeeds({ source, options, lists }, req)
    await queuePings({ options, names, at }, req)
  }
  if (ahead.length === 0 && !source.visibility.isVisible(after, now)) return
  const since = sinceOf(after, source.fields)
  for (const partner of await affectedPartners({ source, options, lists }, req)) {
    const windowMs = partnerWindowMs(partner)
    if (windowMs === null || since === null || since + windowMs <= now) continue
    const names = [partnerName(options, partner)]
    await queuePings({ options, names, at: since + windowMs }, req)
  }
}

/** When the document comes into readers' view and leaves it, as far as its dates say. */
function changesAhead(
  row: LiveDocument,
  now: number,
  { visibility }: Pick<Source, 'visibility'>,
): number[] {
  const next = visibility.nextChange(row, now)
  return next === null || next <= now ? [] : [next, ...changesAhead(row, next, { visibility })]
}

/**
 * A story that expired is seen in the documents as long as it stays published. Withdrawn or deleted
 * afterwards, it is not, and what subscribers are told must not change with that.
 */
async function scopesLeftByExpiry(
  before: LiveDocument,
  after: LiveDocument | null,
  { source, now }: Place & { readonly now: number },
  req: PayloadRequest,
): Promise<{ scopes: string[]; at: number } | null> {
  const at = instantOf(before, source.fields.expiresAt)
  const isStillSeen = after !== null && instantOf(after, source.fields.expiresAt) === at
  if (at === null || at > now) return null
  if (isStillSeen && source.visibility.isVisible(after, at - 1)) return null
  if (after && source.visibility.isVisible(after, now)) return null
  return { scopes: await visibleScopesOf(before, { source, now: at - 1 }, req), at }
}
