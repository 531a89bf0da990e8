import { isDeepStrictEqual } from 'node:util'
import { valueAt } from '../../kit/fieldValue.ts'
import { whatReadersSee } from '../../kit/readerTimes/whatReadersSee.ts'
import type { Row } from '../options.ts'
import type { Source } from '../resolveOptions.ts'

/**
 * What a save did to what feeds show of a document: `none` of it; only its `words`, in a change that
 * its editor called insignificant; or `news`.
 */
export type FeedChange = 'none' | 'words' | 'news'

/** Compares two rows of a document, of which readers see both. */
export function changeOf(before: Row, after: Row, source: Source): FeedChange {
  const { title, standfirst, body, byline, modifiedAt, leadPhoto, visibleSince, key } =
    source.fields
  const isSame = (fields: readonly (string | null)[]): boolean =>
    isDeepStrictEqual(pick(before, fields), pick(after, fields))
  const place = [leadPhoto, visibleSince, key, ...source.select]
  const isFiledAlike = isSame([...place, ...source.relations.map(({ field }) => field)])
  const hasSameWords = isSame([title, standfirst, body, byline, ...source.textSelect])
  // Payload's own time of a save tells nothing of what was saved.
  const isDated = modifiedAt !== 'updatedAt'
  if (!isFiledAlike || (isDated && !isSame([modifiedAt]))) return 'news'
  if (hasSameWords) return 'none'
  return isDated ? 'words' : 'news'
}

const pick = (row: Row, fields: readonly (string | null)[]): unknown =>
  whatReadersSee(
    Object.fromEntries(
      fields.flatMap((field) => (field === null ? [] : [[field, valueAt(row, field)]])),
    ),
    new Set(),
  )

/** Whether two rows differ in one of the fields. */
export const differsIn = (before: Row, after: Row, fields: readonly (string | null)[]): boolean =>
  !isDeepStrictEqual(pick(before, fields), pick(after, fields))
