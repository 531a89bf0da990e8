import type { Values } from './saveLine.ts'

/** Words that the newsroom does not have yet, as this browser keeps them. */
export type KeptWords = {
  /** When the last of them was typed. */
  readonly at: number
  /** The version over which they were typed. */
  readonly base: string | null
  readonly values: Values
}

const prefix = 'editorial-desk:words:'
/** A browser gives some 5 MB to a site; a long story is a fifth of one. */
const mostEntries = 20

/** One document of one person: nobody else at this browser is offered her words. */
export const wordsOf = (user: number | string, address: string): string =>
  `${prefix}${String(user)}:${address}#`

/** Where one visit keeps its words: a second tab's are beside them. */
export const keyOfVisit = (words: string): string =>
  `${words}${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`

/** Keeps them, and lets the oldest go where the browser has no more room; false where it has none. */
export function keepWords(key: string, words: KeptWords): boolean {
  const others = oldestFirst(prefix).filter((other) => other !== key)
  while (others.length >= mostEntries) forgetWords(others.shift() ?? '')
  for (;;) {
    try {
      window.localStorage.setItem(key, JSON.stringify(words))
      return true
    } catch {
      const oldest = others.shift()
      if (oldest === undefined) return false
      forgetWords(oldest)
    }
  }
}

export type FoundWords = KeptWords & { readonly key: string }

/** What other visits to the document left, the latest of it; null where nothing is left. */
export function findWords(words: string, ownKey: string): FoundWords | null {
  const key = oldestFirst(words)
    .filter((one) => one !== ownKey)
    .at(-1)
  const kept = key === undefined ? null : readWords(key)
  return key !== undefined && kept ? { ...kept, key } : null
}

export function forgetWords(key: string): void {
  try {
    window.localStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function readWords(key: string): KeptWords | null {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(key) ?? 'null')
    const { at, values } = (kept ?? {}) as Partial<KeptWords>
    return typeof at === 'number' && typeof values === 'object' ? (kept as KeptWords) : null
  } catch {
    return null
  }
}

function oldestFirst(start: string): string[] {
  try {
    const keys = Object.keys(window.localStorage).filter((key) => key.startsWith(start))
    const ages = new Map(keys.map((key) => [key, readWords(key)?.at ?? 0]))
    return keys.sort((one, other) => (ages.get(one) ?? 0) - (ages.get(other) ?? 0))
  } catch {
    return []
  }
}
