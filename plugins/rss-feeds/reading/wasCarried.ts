import type { FeedSpec } from '../build/feedSpec.ts'
import type { Row } from '../options.ts'
import { sinceOf } from './rowValues.ts'

/** A story that left, as far as it tells which feeds carried it; null for what nobody wrote down. */
export type Left = {
  /** Epoch milliseconds at which it left. */
  readonly at: number
  /** Since when readers saw it, in epoch milliseconds. */
  readonly since: number | null
  /** The lists that it was in; null where the feed's own questions say it. */
  readonly lists: ReadonlySet<string> | null
  readonly hasPhoto: boolean | null
  /** It was new when it came, and not dated back, and so stood at the head of its feeds. */
  readonly wasNew: boolean | null
}

export type Carrier = {
  readonly spec: Pick<FeedSpec, 'origin' | 'selection' | 'windowMs' | 'limit' | 'startedAt'>
  /** What the feed shows now. */
  readonly rows: readonly Row[]
}

/** Whether subscribers of a feed can have got the story from it: to all others its end is no news. */
export function wasCarried(left: Left, { spec, rows }: Carrier): boolean {
  const { selection, windowMs, limit, startedAt } = spec
  if (startedAt !== null && left.at < startedAt) return false
  if (left.lists && !selection.holds(left.lists)) return false
  if (selection.needsPhoto && left.hasPhoto === false) return false
  if (left.since === null) return true
  if (windowMs !== null && left.since <= left.at - windowMs) return false
  if (left.wasNew ?? true) return true
  const last = rows.length < limit ? undefined : rows.at(-1)
  return last === undefined || left.since >= (sinceOf(last, selection.source.fields) ?? 0)
}
