import type { Payload } from 'payload'
import { type SaidDecided, sayDecided } from '../core/order/sayDecided.ts'
import { type InBoth, sayWhy, sharedWords } from '../core/reasons.ts'
import { choose } from '../core/choose.ts'
import type { OrderParts } from '../core/order/orderBy.ts'
import type { Entry } from '../core/rank.ts'
import { entryOf } from '../entryOf.ts'
import { optionsOf } from '../runtime.ts'
import { rankFor } from './rankFor.ts'
import { findVisible } from './stories.ts'

export type Draft = {
  readonly collection: string
  /** Null for a document that was never saved. */
  readonly id: number | string | null
  /** Fields of the source, as they stand in the form. */
  readonly data: Readonly<Record<string, unknown>>
  /** The language in which the form is filled in. */
  readonly locale?: string | null
  readonly now: number
}

export type Suggestion = {
  readonly collection: string
  readonly id: number | string
  readonly title: string
  readonly date: string | null
  readonly address: string | null
  /** "cùng nói về: OCOP, Sóc Sơn; cách 2 ngày" */
  readonly why: InBoth
  readonly words: readonly string[]
  readonly score: number
  readonly parts: OrderParts
  readonly decided: SaidDecided
}

export type Suggestions = {
  readonly suggestions: Suggestion[]
  /** Why there are none; null where there are some. */
  readonly whyNone: 'too-short' | 'nothing-alike' | null
}

const suggested = 6

/** What an editor may link from a text that is being written. Visible stories only. */
export async function suggestFor(payload: Payload, draft: Draft): Promise<Suggestions> {
  const { sources, lexicon, locales } = optionsOf(payload)
  const { locale: asked = null } = draft
  const locale = asked !== null && locales?.others.includes(asked) ? asked : null
  const source = sources.get(draft.collection)
  if (!source) return { suggestions: [], whyNone: 'nothing-alike' }
  const story = entryOf({ ...draft.data, id: draft.id ?? 'draft' }, source, {
    lexicon,
    locale,
    now: draft.now,
  })
  const { ranked } = await rankFor(payload, story, { now: draft.now })
  const keys = ranked.slice(0, suggested * 4).map(({ entry }) => entry.key)
  const found = await findVisible({ payload, now: draft.now }, keys)
  const chosen = choose(ranked, {
    count: suggested,
    shown: [story],
    most: new Map(),
    canShow: ({ entry }) => found.has(entry.key),
  })
  const suggestions = chosen.flatMap(({ entry, score, parts, linkedWith, ...ordered }) => {
    const one = found.get(entry.key)
    if (!one) return []
    const words = sharedWords(story.signature, entry.signature)
    const why = sayWhy(words, entry.day - story.day, linkedWith.length)
    const { collection, id, title, date, address } = one
    const decided = sayDecided(ordered.decided())
    return { collection, id, title, date, address, why, words, score, parts, decided }
  })
  return { suggestions, whyNone: suggestions.length > 0 ? null : whyNone(story) }
}

/** Under so many terms a text is not yet about anything. */
const fewTerms = 4

const whyNone = ({ signature }: Entry): Suggestions['whyNone'] =>
  signature.terms.length < fewTerms ? 'too-short' : 'nothing-alike'
