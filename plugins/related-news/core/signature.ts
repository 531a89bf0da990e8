import type { Lexicon } from './lexicon.ts'
import { countTerms, type Part, type Term } from './terms.ts'
import { hashOfTerm } from './hashOfTerm.ts'

/** What a document is about, in the terms that tell it from others. */
export type Signature = {
  /** The heaviest first; their squares sum up to one. */
  readonly terms: readonly SignedTerm[]
}

export type SignedTerm = {
  readonly hash: number
  readonly weight: number
  /** As the document writes it; empty where only the hash was kept. */
  readonly written: string
  readonly mark: TermMark
}

/** The kind of a term (`w`, `n`, `s` of `Term`), a capital where the title has it; none where it was not kept. */
export type TermMark = 'w' | 'n' | 's' | 'W' | 'N' | 'S' | ''

/** A document as text, before it has terms. */
export type Article = {
  readonly title: string
  readonly lead: string
  readonly body: string
}

const maxTerms = 64
/** Of these many characters at most are read: a news story has 5,000, a law printed whole 300,000. */
const maxBodyLength = 60_000

const partWeights = { title: 4, lead: 2, body: 1 } as const
/** What the constants below were chosen on, and how well they do in halves: `docs` of the plugin. */
const kindWeights: Readonly<Record<string, number>> = { w: 1, n: 1.4, s: 0.5 }
const countWeight = 1.5
const titleBonus = 0.5
const rarityPower = 1.2

/** The at most 64 terms of a document with the greatest weight. */
export function signatureOf(
  article: Article,
  lexicon: Lexicon,
  locale: string | null = null,
): Signature {
  const parts: Part[] = [
    { text: article.title, weight: partWeights.title },
    { text: article.lead, weight: partWeights.lead },
    { text: article.body.slice(0, maxBodyLength), weight: partWeights.body },
  ]
  const weighed = [...countTerms(parts, lexicon)].map(([term, { count, inTitle, written }]) => ({
    term,
    written,
    mark: (inTitle ? term.charAt(0).toUpperCase() : term.charAt(0)) as TermMark,
    weight: weightOf(term, { count, inTitle, idf: lexicon.idf(term) }),
  }))
  const heaviest = weighed.sort((a, b) => b.weight - a.weight).slice(0, maxTerms)
  const length = Math.hypot(...heaviest.map(({ weight }) => weight))
  return {
    terms: heaviest
      .filter(({ weight }) => weight > 0)
      .map(({ term, written, mark, weight }) => ({
        // Each language has terms of its own, so that none finds what is written in another.
        hash: hashOfTerm(locale === null ? term : `${locale} ${term}`),
        weight: weight / length,
        written,
        mark,
      })),
  }
}

function weightOf(
  term: Term,
  { count, inTitle, idf }: { count: number; inTitle: boolean; idf: number },
): number {
  const frequency = 1 + countWeight * Math.log(count) + (inTitle ? titleBonus : 0)
  return frequency * idf ** rarityPower * (kindWeights[term.charAt(0)] ?? 0)
}

/** A signature by hash, for the cosine of many with one. */
export type Vector = ReadonlyMap<number, number>

export const vectorOf = ({ terms }: Signature): Vector =>
  new Map(terms.map(({ hash, weight }) => [hash, weight]))

/** From 0 (nothing in common) to 1 for signatures; more where `vector` is longer than one. */
export function cosine({ terms }: Signature, vector: Vector): number {
  let sum = 0
  for (const { hash, weight } of terms) sum += weight * (vector.get(hash) ?? 0)
  return sum
}
