import type { Variant } from './cachedPage.ts'

/** Names and values by turns, as Node takes them fastest. */
type Lines = string[]

/** The headers of an answer, and those of a 304 in its place. */
export type HeaderLines = { readonly whole: Lines; readonly unchanged: Lines }

export type Around = {
  /** Security headers, the same for every page. */
  readonly headers: Readonly<Record<string, string>>
  readonly cacheControl: string
  readonly cache: 'hit' | 'miss'
}

type Laid = HeaderLines & Around

const laid = new WeakMap<Variant, Laid>()

/** Laid out once for a stored variant, until what stands around it changes: thousands are sent alike. */
export function headerLinesOf(variant: Variant, around: Around): HeaderLines {
  const known = laid.get(variant)
  if (known && isSame(known, around)) return known
  const { headers, cacheControl, cache } = around
  const rest = { 'cache-control': cacheControl, 'x-cache': cache }
  const lines = {
    ...around,
    whole: flatten({ ...headers, ...variant.headers, ...rest }),
    unchanged: flatten({ ...headers, ...withoutContent(variant.headers), ...rest }),
  }
  laid.set(variant, lines)
  return lines
}

const isSame = (a: Around, b: Around): boolean =>
  a.cacheControl === b.cacheControl && a.cache === b.cache && a.headers === b.headers

const flatten = (headers: Readonly<Record<string, string>>): Lines => Object.entries(headers).flat()

/** RFC 9110 section 15.4.5: a 304 carries what a cache updates, and not what describes the body. */
function withoutContent(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !describesBody.has(name)))
}
const describesBody = new Set(['content-length', 'content-encoding', 'content-type'])

/** The lines with one request’s own in the place of theirs. */
export function withOwn(lines: Lines, own: Readonly<Record<string, string>>): Lines {
  const names = new Set(Object.keys(own))
  if (names.size === 0) return lines
  const kept = lines.filter((_, at) => !names.has(lines[at - (at % 2)] ?? ''))
  return [...kept, ...flatten(own)]
}
