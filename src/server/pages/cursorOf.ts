import { hanoiTime } from '../../../plugins/kit/dates/hanoiTime.ts'
import { type Cursor, cursorParameter, parseCursor } from '../../content/cursor.ts'

/** The place in a list that an address asks for; null for its beginning. */
export function cursorOf(query: URLSearchParams): Cursor | null | 'unreadable' {
  const written = query.get(cursorParameter)
  return written === null ? null : (parseCursor(written) ?? 'unreadable')
}

/** A title for each page of a list, by the instant before which it goes on. */
export const olderTitle = (heading: string, { at }: Cursor): string =>
  `${heading} – trước ${hanoiTime(at)}`
