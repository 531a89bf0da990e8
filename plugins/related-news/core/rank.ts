import { cosine, vectorOf, type Signature } from './signature.ts'
import { daysInSteps, freshnessOfStory } from './timeOfStory.ts'

/** A document as the ranking knows it. */
export type Entry = {
  /** `articles:12` */
  readonly key: string
  /** Days since 1970; fractions count. */
  readonly day: number
  readonly section: string | null
  /** Live coverage, whose follow-ups hang together with it. */
  readonly isLive: boolean
  readonly signature: Signature
  /** The documents that its editors linked to, by `hashOfLink` or `hashOfAddress`. */
  readonly links: readonly number[]
  /**
   * What it is known by besides its key: its address, to which links in texts lead, and the dossiers in
   * which it stands, by `hashOfAddress` and `hashOfDossier`.
   */
  readonly names: readonly number[]
}

export type Weights = {
  /**
   * How fast nearness in time counts less: 0 not at all, 0.32 for news, 1 for a ticker. A story whose
   * nearest lie far away bends it, by `freshnessOfStory`.
   */
  readonly freshness: number
  /** Factor for the same section. */
  readonly section: number
  /** Factor for live coverage and what was published within days of it. */
  readonly live: number
  /** How much the first ones say about the others; 0 leaves the order as it is. */
  readonly feedback: number
}

export const defaultWeights: Weights = { freshness: 0.32, section: 1.15, live: 1.25, feedback: 0.5 }

/** What made a score: their product, where `likeness` already holds the feedback's share. */
type ScoreParts = {
  /** Cosine of the two signatures alone. */
  readonly words: number
  /** Cosine with the story and with what stands nearest to it. */
  readonly likeness: number
  readonly nearness: number
  readonly section: number
  readonly live: number
}

export type Ranked = {
  readonly entry: Entry
  readonly score: number
  readonly parts: ScoreParts
}

/** The first two tell what the matter is besides the story's own words. */
const feedbackCount = 2
const liveDays = 7

/** Nearness in time as a weight: never zero, however old. */
export const nearness = (days: number, freshness: number): number =>
  Math.exp(-freshness * daysInSteps(days))

/** Candidates by how well they go on from the story. */
export function rank(story: Entry, candidates: readonly Entry[], weights: Weights): Ranked[] {
  const own = vectorOf(story.signature)
  const alike = candidates
    .map((entry) => ({ entry, words: cosine(entry.signature, own) }))
    .sort((a, b) => b.words - a.words || byKey(a, b))
  const freshness = freshnessOfStory(
    weights.freshness,
    alike.map(({ entry, words }) => ({ days: entry.day - story.day, words })),
  )
  const first = alike
    .map((one) => ({ ...one, factors: factorsOf(story, one.entry, { ...weights, freshness }) }))
    .map((one) => ({ ...one, score: one.words * one.factors.product }))
    .sort(byScore)
  const wider = new Map(own)
  for (const { entry } of weights.feedback > 0 ? first.slice(0, feedbackCount) : []) {
    for (const { hash, weight } of entry.signature.terms) {
      wider.set(hash, (wider.get(hash) ?? 0) + weights.feedback * weight)
    }
  }
  return first
    .map(({ entry, words, factors }) => {
      const likeness = cosine(entry.signature, wider)
      const { nearness: near, section, live, product } = factors
      return {
        entry,
        score: likeness * product,
        parts: { words, likeness, nearness: near, section, live },
      }
    })
    .sort(byScore)
}

function factorsOf(story: Entry, entry: Entry, weights: Weights) {
  const days = entry.day - story.day
  const near = nearness(days, weights.freshness)
  const section = story.section !== null && story.section === entry.section ? weights.section : 1
  const hangsTogether = (story.isLive || entry.isLive) && Math.abs(days) <= liveDays
  const live = hangsTogether ? weights.live : 1
  return { nearness: near, section, live, product: near * section * live }
}

/** Ties are broken by the key, so that one database gives one order. */
const byScore = (a: { score: number; entry: Entry }, b: { score: number; entry: Entry }): number =>
  b.score - a.score || byKey(a, b)
const byKey = (a: { entry: Entry }, b: { entry: Entry }): number =>
  a.entry.key < b.entry.key ? -1 : 1
