import { cursorParameter } from './cursor.ts'
import { normalPath, parsePath, type Route } from './paths.ts'

/** What readers ask of the list of events. */
export const eventParameters = {
  month: 'thang',
  form: 'hinh-thuc',
  status: 'tinh-trang',
} as const

/** What readers select products by. */
export const productParameters = {
  stars: 'sao',
  group: 'nhom',
  area: 'dia-ban',
  producer: 'chu-the',
} as const

/** The numbers of the stories that a reader saved, `12,184703`. */
export const savedParameter = 'so'

const older = [cursorParameter] as const

/** The parameters that each page understands, in the order of its one address. */
const understood: Partial<Record<Route['page'], readonly string[]>> = {
  latest: older,
  section: older,
  tag: older,
  author: older,
  dossier: older,
  day: older,
  events: [...Object.values(eventParameters), cursorParameter],
  spotlights: [...Object.values(productParameters), cursorParameter],
  'health-messages': older,
  'saved-state': [savedParameter],
}

/**
 * The path and the parameters that its page understands, those that say nothing left out: any other
 * makes no page of its own.
 */
export function cacheKeyOf(url: string): string {
  const end = url.indexOf('?')
  if (end === -1) return url
  const path = url.slice(0, end)
  const page = parsePath(normalPath(path))?.page
  return addressWith(path, new URLSearchParams(url.slice(end + 1)), page && understood[page])
}

/** A path with some of its parameters, in the given order; what says nothing is left out. */
export function addressWith(
  path: string,
  query: URLSearchParams,
  names: readonly string[] = [],
): string {
  const said = names.flatMap((name) => {
    const value = query.get(name)
    return value ? [`${name}=${encodeURIComponent(value)}`] : []
  })
  return said.length === 0 ? path : `${path}?${said.join('&')}`
}

/**
 * One of the values that a parameter may have; null where it says nothing, as a form sends what
 * nobody chose.
 */
export function choiceOf<Value>(
  query: URLSearchParams,
  name: string,
  read: (text: string) => Value | null | undefined,
): Value | null | 'unreadable' {
  const written = query.get(name)
  return written ? (read(written) ?? 'unreadable') : null
}
