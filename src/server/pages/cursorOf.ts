import { type Cursor, cursorParameter, parseCursor } from '../../content/cursor.ts'

/** The place in a list that an address asks for; null for its beginning. */
export function cursorOf(query: URLSearchParams): Cursor | null | 'unreadable' {
  const written = query.get(cursorParameter)
  return written === null ? null : (parseCursor(written) ?? 'unreadable')
}
