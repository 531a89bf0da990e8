import { defaultWeights, rank, type Entry, type Ranked, type Weights } from '../rank.ts'
import { featureParts, type FeaturePart } from './feature.ts'
import { featureNames, features, type FeatureName } from './features.ts'
import { collectReasons, type Decided, nothingDecided } from './decided.ts'
import { liftOf } from './links.ts'
import { sceneOf, type Scene } from './scene.ts'

/** How much each feature counts; one that is not named counts nothing. */
export type Order = {
  /** Names the order for whoever reads a log. */
  readonly version: string
  readonly weights: Readonly<Partial<Record<FeatureName, number>>>
}

/** What speaks for a candidate beside the middle of all of them, in logarithms; its score is their sum. */
export type OrderParts = Readonly<Record<FeaturePart | 'live' | 'links', number>>

export type Ordered = {
  readonly entry: Entry
  readonly score: number
  readonly parts: OrderParts
  /** Cosine with the story and with what stands nearest to it. */
  readonly likeness: number
  /** Asked of those that are shown. */
  readonly decided: () => Decided
  /** Keys of the others that links tie it to, those that count most first. */
  readonly linkedWith: readonly string[]
}

type Knowledge = {
  /** Null for the formula alone. */
  readonly order: Order | null
  readonly weights: Weights
  /** Whether readers may see a story: through a hidden one no link counts. */
  readonly canShow: (key: string) => boolean
}

/**
 * With fewer candidates the formula decides alone: what is learned looks at the company that they keep,
 * and knows lists of a hundred and more.
 */
const leastCompany = 20
/** The order that decides among so many candidates. */
export const orderForMany = (order: Order | null, candidates: number): Order | null =>
  candidates < leastCompany ? null : order

/** A factor of the formula counts so many times among what is learned. */
const sharpness = 2

/** Candidates by how well they go on from the story: by the formula first, then by all that is known. */
export function orderBy(
  story: Entry,
  candidates: readonly Entry[],
  { order, weights, canShow }: Knowledge,
): Ordered[] {
  const scene = firstScene(story, candidates, weights)
  const known = order ? partsOf(scene, order) : partsByFormula(scene)
  const parts = scene.ranked.map((one, at) => {
    const set = settingsOf(one, weights)
    const { words, time, company, section } = known.at(at)
    return { words, company, time: time + set.time, section: section + set.section, live: set.live }
  })
  const lifts = liftOf(scene, parts.map(sumOf), canShow)
  return scene.ranked
    .map(({ entry, parts: { likeness } }, at) => {
      const { gain = 0, linkedWith = [] } = lifts[at] ?? {}
      const all = { ...(parts[at] as Omit<OrderParts, 'links'>), links: gain }
      const decided = () => known.decidedAt(at)
      return { entry, score: sumOf(all), parts: all, likeness, decided, linkedWith }
    })
    .sort((a, b) => b.score - a.score || (a.entry.key < b.entry.key ? -1 : 1))
}

/** The scene as every order is learned from: a newsroom's own settings count on top of it. */
export function firstScene(story: Entry, candidates: readonly Entry[], weights: Weights): Scene {
  const { freshness, section } = defaultWeights
  return sceneOf(story, rank(story, candidates, { ...weights, freshness, section }))
}

/** What is set otherwise than an order was learned with, and live coverage, which no corpus knew. */
export function settingsOf({ parts }: Ranked, weights: Weights) {
  const setFreshness = weights.freshness / defaultWeights.freshness - 1
  const isOfSection = parts.section !== 1
  return {
    time: sharpness * setFreshness * Math.log(parts.nearness),
    section: isOfSection ? sharpness * Math.log(weights.section / defaultWeights.section) : 0,
    live: sharpness * Math.log(parts.live),
  }
}

/** Logarithms begin somewhere. */
const leastLikeness = 1e-6

/** What the formula says of each, beside the middle of all. */
function partsByFormula({ ranked }: Scene) {
  const logs = ranked.map(({ parts: { likeness, nearness, section } }) => ({
    words: sharpness * Math.log(Math.max(likeness, leastLikeness)),
    time: sharpness * Math.log(nearness),
    section: sharpness * Math.log(section),
  }))
  const middleOf = (part: 'words' | 'time' | 'section'): number =>
    logs.reduce((sum, of) => sum + of[part], 0) / logs.length
  const middle = { words: middleOf('words'), time: middleOf('time'), section: middleOf('section') }
  return {
    decidedAt: () => nothingDecided,
    at: (at: number) => {
      const { words, time, section } = logs[at] ?? middle
      return {
        words: words - middle.words,
        time: time - middle.time,
        section: section - middle.section,
        company: 0,
      }
    },
  }
}

function partsOf(scene: Scene, { weights }: Order) {
  const count = scene.ranked.length
  const sums = Object.fromEntries(
    featureParts.map((part) => [part, new Float64Array(count)]),
  ) as Record<FeaturePart, Float64Array>
  const reasons = collectReasons()
  for (const name of featureNames) {
    const weight = weights[name] ?? 0
    if (weight === 0) continue
    const values = features[name].values(scene)
    const middle = values.reduce((sum, value) => sum + value, 0) / count
    const sum = sums[features[name].part]
    for (let at = 0; at < count; at += 1) {
      sum[at] = (sum[at] as number) + weight * ((values[at] as number) - middle)
    }
    reasons.add(name, { weight, middle, values })
  }
  const { words, time, company, section } = sums
  const value = (from: Float64Array, at: number): number => from[at] ?? 0
  return {
    decidedAt: (at: number) => reasons.decidedAt(at),
    at: (at: number) => ({
      words: value(words, at),
      time: value(time, at),
      company: value(company, at),
      section: value(section, at),
    }),
  }
}

const sumOf = (parts: Readonly<Record<string, number>>): number =>
  Object.values(parts).reduce((sum, part) => sum + part, 0)
