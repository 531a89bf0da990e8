/**
 * A place in a list that is sorted by an instant and then by a key, both descending: the last pair
 * that the reader has seen. It stays where it is while new stories come in above, so that turning
 * pages shows each story once, and its pages can be kept.
 */
export type Cursor = {
  /** Epoch milliseconds. */
  readonly at: number
  /** Public number of an article; slug of anything else. */
  readonly key: string
}

/** The query parameter that carries it: "trước", before. */
export const cursorParameter = 'truoc'

/** `1608276600000-184703` */
export const formatCursor = ({ at, key }: Cursor): string => `${at}-${key}`

const shape = /^(-?\d{1,15})-([a-z0-9]+(?:-[a-z0-9]+)*)$/
const maxKeyLength = 120

/** Null for anything that {@link formatCursor} does not write. */
export function parseCursor(text: string): Cursor | null {
  const [, at = '', key = ''] = shape.exec(text) ?? []
  const cursor = { at: Number(at), key }
  // The round trip refuses `-0`, leading zeros and instants that a date cannot hold.
  if (key === '' || key.length > maxKeyLength || formatCursor(cursor) !== text) return null
  return Number.isNaN(new Date(cursor.at).getTime()) ? null : cursor
}

/** The same for a list of articles, whose keys are numbers. */
export function parseArticleCursor(text: string): Cursor | null {
  const cursor = parseCursor(text)
  if (!cursor) return null
  const number = Number(cursor.key)
  return Number.isSafeInteger(number) && String(number) === cursor.key ? cursor : null
}
