import type { Entry } from './rank.ts'
import { cosine, vectorOf } from './signature.ts'

/**
 * Above it two texts of the same days are one: an agency's report printed twice, a story and its
 * reprint. Of the stories of VNTC that belong together no two come so near.
 */
const copyLikeness = 0.8
/** Further apart it is a series that repeats its own words: prices of the week, a yearly feast. */
const copyDays = 7

type Shown = Pick<Entry, 'day' | 'signature'>

/** Tells whether something that is shown already says the same. */
function isCopy({ day, signature }: Shown, shown: readonly Shown[]): boolean {
  const near = shown.filter((other) => Math.abs(other.day - day) <= copyDays)
  if (near.length === 0) return false
  const vector = vectorOf(signature)
  return near.some((other) => cosine(other.signature, vector) >= copyLikeness)
}

/** Whatever an order says of a document. */
type OfEntry = { readonly entry: Entry }

export type Choice<One> = {
  readonly count: number
  /** The story itself and what other widgets of the page show. */
  readonly shown: readonly Shown[]
  /** How many of a collection may be among the chosen; no entry for no bound. */
  readonly most: ReadonlyMap<string, number>
  readonly canShow: (one: One) => boolean
}

/** The first ones in order that may stand together. */
export function choose<One extends OfEntry>(ranked: readonly One[], choice: Choice<One>): One[] {
  const chosen: One[] = []
  const shown = [...choice.shown]
  const counts = new Map<string, number>()
  for (const one of ranked) {
    if (chosen.length === choice.count) break
    const collection = collectionOf(one.entry.key)
    const count = counts.get(collection) ?? 0
    if (count >= (choice.most.get(collection) ?? Infinity)) continue
    if (!choice.canShow(one) || isCopy(one.entry, shown)) continue
    counts.set(collection, count + 1)
    shown.push(one.entry)
    chosen.push(one)
  }
  return chosen
}

export const keyOf = (collection: string, id: number | string): string => `${collection}:${id}`
export const collectionOf = (key: string): string => neutral(key).split(':', 1)[0] ?? ''
export const idOf = (key: string): string => key.slice(key.indexOf(':') + 1)

/**
 * A document in another language than the default one is an entry of its own: `en@posts:12`. The language
 * stands first, since an id may be any text and a collection's slug has no `@`.
 */
export const inLocale = (key: string, locale: string | null): string =>
  locale === null ? neutral(key) : `${locale}@${neutral(key)}`
export const localeOf = (key: string): string | null => inFront.exec(key)?.[1] ?? null
/** The document, whatever its language. */
export const neutral = (key: string): string => key.replace(inFront, '')
const inFront = /^([^:@]+)@/
