import { type Publication, isVisible } from '../visibility.ts'
import { latestOf, type ReaderTimes } from './readerTimes.ts'

/** A live row, as far as its times go. */
export type Timed = Publication &
  Partial<ReaderTimes> & { readonly firstPublishedAt?: string | Date | null }

export type Save = {
  /** The live row before the save; null for a new document. */
  readonly before: Timed | null
  readonly after: Timed
  /** Epoch milliseconds. */
  readonly now: number
  /** What readers would see of the two rows differs, and nobody called that insignificant. */
  readonly isChanged: boolean
}

/**
 * A publication's times after a save. Only those of the row before count: what the save itself
 * brings, by a request or an earlier version, is nobody's word.
 *
 * A date of publication that an editor gives a new story is taken at its word, for archives are
 * imported so. Whatever was away and is back counts from its return.
 */
export function nextReaderTimes({ before, after, now, isChanged }: Save): ReaderTimes {
  const instant = new Date(now).toISOString()
  const isSeen = isVisible(after, now)
  const wasSeen = before !== null && isVisible(before, now)
  const hasReturned = isSeen && !wasSeen && wasOut(before)
  const republishedAt = hasReturned ? instant : latestOf(before?.republishedAt)
  return {
    modifiedAt: isSeen && wasSeen && isChanged ? instant : latestOf(before?.modifiedAt),
    republishedAt,
    visibleSince: latestOf(after.publishedAt, after.embargoUntil, republishedAt),
  }
}

/** Published before, be it hidden by its dates or withdrawn since. */
const wasOut = (before: Timed | null): boolean =>
  before !== null && (before._status === 'published' || Boolean(before.firstPublishedAt))
