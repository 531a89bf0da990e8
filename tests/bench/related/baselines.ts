import { tokensOf } from '../../../plugins/related-news/core/tokens.ts'
import { readArticles, type Judgement } from './corpus.ts'
import type { Run } from './scores.ts'

/** As `MoreLikeThis` of Lucene has them unless it is told otherwise. */
const mostTerms = 25
const leastCount = 2
const leastDocuments = 5
const k1 = 1.2
const b = 0.75
const kept = 10

type Texts = {
  readonly names: readonly string[]
  readonly counts: readonly ReadonlyMap<string, number>[]
  readonly lengths: readonly number[]
  readonly holders: ReadonlyMap<string, readonly number[]>
}

/** Syllables of title, standfirst and text without marks: what a search engine sees that knows no Vietnamese. */
function readTexts(): Texts {
  const articles = readArticles()
  const counts = articles.map(({ title, lead, body }) => {
    const found = new Map<string, number>()
    for (const { key } of tokensOf(`${title}\n${lead}\n${body}`).flat()) {
      found.set(key, (found.get(key) ?? 0) + 1)
    }
    return found
  })
  const holders = new Map<string, number[]>()
  for (const [at, terms] of counts.entries()) {
    for (const term of terms.keys()) {
      const known = holders.get(term)
      if (known) known.push(at)
      else holders.set(term, [at])
    }
  }
  return {
    names: articles.map(({ id }) => id),
    counts,
    lengths: counts.map((terms) => [...terms.values()].reduce((sum, count) => sum + count, 0)),
    holders,
  }
}

/** The first ten of every query by what others do: as search engines look for more of the same. */
export function baselines(judgements: readonly Judgement[]): ReadonlyMap<string, Run[]> {
  const texts = readTexts()
  const places = new Map(texts.names.map((name, at) => [name, at]))
  const runs = (scoresOf: (query: number) => Float64Array): Run[] =>
    judgements.map(({ q }) => {
      const query = places.get(q) ?? -1
      return { q, ranked: firstOf(scoresOf(query), query).map((at) => texts.names[at] ?? '') }
    })
  return new Map([
    ['more like this, as Lucene has it', runs(moreLikeThis(texts))],
    ['cosine of TF-IDF without time', runs(cosineOfTfIdf(texts))],
  ])
}

/** The 25 terms of the greatest TF-IDF, asked for at once by BM25. */
function moreLikeThis({ counts, lengths, holders }: Texts) {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  const idf = (term: string): number => {
    const held = holders.get(term)?.length ?? 0
    return Math.log(1 + (counts.length - held + 0.5) / (held + 0.5))
  }
  return (query: number): Float64Array => {
    const terms = [...(counts[query] ?? [])]
      .filter(
        ([term, count]) =>
          count >= leastCount && (holders.get(term)?.length ?? 0) >= leastDocuments,
      )
      .map(([term, count]) => ({ term, weight: count * idf(term) }))
      .sort((one, other) => other.weight - one.weight)
      .slice(0, mostTerms)
    const scores = new Float64Array(counts.length)
    for (const { term } of terms) {
      for (const at of holders.get(term) ?? []) {
        const count = counts[at]?.get(term) ?? 0
        const length = (lengths[at] ?? 0) / mean
        const share = (count * (k1 + 1)) / (count + k1 * (1 - b + b * length))
        scores[at] = (scores[at] as number) + idf(term) * share
      }
    }
    return scores
  }
}

/** Logarithms of counts by rarity, each text of length one. */
function cosineOfTfIdf({ counts, holders }: Texts) {
  const idf = (term: string): number => Math.log(counts.length / (holders.get(term)?.length ?? 1))
  const vectors = counts.map((terms) => {
    const weighed = [...terms].map(
      ([term, count]) => [term, (1 + Math.log(count)) * idf(term)] as const,
    )
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1
    return new Map(weighed.map(([term, weight]) => [term, weight / length]))
  })
  return (query: number): Float64Array => {
    const scores = new Float64Array(counts.length)
    for (const [term, weight] of vectors[query] ?? []) {
      for (const at of holders.get(term) ?? []) {
        scores[at] = (scores[at] as number) + weight * (vectors[at]?.get(term) ?? 0)
      }
    }
    return scores
  }
}

const firstOf = (scores: Float64Array, query: number): number[] =>
  [...scores.keys()]
    .filter((at) => at !== query)
    .sort((one, other) => (scores[other] as number) - (scores[one] as number) || one - other)
    .slice(0, kept)
