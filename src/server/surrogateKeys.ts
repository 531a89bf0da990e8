import { createHash } from 'node:crypto'

/** nginx takes 4 kB of headers from a server by default, names and line ends and all others included. */
const maxBytes = 1536
const keyBytes = 8

/**
 * The key of a cache tag in `Surrogate-Key`: the first eight characters of its SHA-256 in base64url.
 * A tag may be long and names what the newsroom calls things; its key is neither.
 */
const keyOf = (tag: string): string =>
  createHash('sha256').update(tag).digest('base64url').slice(0, keyBytes)

/** All documents and scoped lists of a collection as one: `articles:12`, `articles@tags:3` → `articles:*`. */
const foldOf = (tag: string): string => `${/^[^:@]*/.exec(tag)?.[0] ?? ''}:*`
const everything = '*'

/**
 * What a CDN is told to forget when a tag changes: the tag itself, the fold of its collection, and
 * the fold of everything. Each page that carries the tag has one of them.
 */
export const keysToPurge = (tag: string): readonly string[] =>
  [tag, foldOf(tag), everything].map(keyOf)

/**
 * `Surrogate-Key` for a page made from these tags, never above a bound that proxies take. Where they
 * are too many, those of the collection with the most fold into one, then the next collection's.
 */
export function surrogateKey(tags: readonly string[]): string {
  const budget = Math.floor((maxBytes + 1) / (keyBytes + 1))
  const kinds = new Map<string, Set<string>>()
  for (const tag of tags) {
    const kind = foldOf(tag)
    kinds.set(kind, (kinds.get(kind) ?? new Set()).add(tag))
  }
  let count = [...kinds.values()].reduce((sum, { size }) => sum + size, 0)
  const bySize = [...kinds].sort(([, a], [, b]) => b.size - a.size)
  const kept = bySize.map(([kind, members]) => {
    if (count <= budget) return [...members]
    count -= members.size - 1
    return [kind]
  })
  const words = count <= budget ? kept.flat() : [everything]
  return [...new Set(words.map(keyOf))].join(' ')
}
