import { featureNames, features, type FeatureName } from '../order/features.ts'
import { firstScene, orderBy, orderForMany, settingsOf, type Order } from '../order/orderBy.ts'
import type { Entry, Weights } from '../rank.ts'
import type { Example } from './fit.ts'
import { ndcgOf } from './measures.ts'

/** What a story teaches, and by what an order is read on it. */
export type Lesson = {
  /** Of the matter that its links tie together. */
  readonly group: string
  readonly keys: readonly string[]
  /** Candidates × features, row by row. */
  readonly rows: Float32Array
  /** How much it is worth that a candidate stands first. */
  readonly gains: readonly number[]
  /** Of all that is worth something, among the candidates or not. */
  readonly worth: readonly number[]
  /** What a newsroom's own settings add for each candidate, whatever the order. */
  readonly settings: readonly number[]
  /** nDCG@5 under the order of today. */
  readonly today: number
}

type Teaching = {
  readonly group: string
  readonly weights: Weights
  /** Keys of what belongs to the story: 2 where an editor linked it, 1 where others tie it to the story. */
  readonly belongs: ReadonlyMap<string, number>
  /** The order of today; null for the formula. */
  readonly order: Order | null
}

const gainOf = (belongs: number): number => 2 ** belongs - 1

/** What a story teaches: what its candidates are like, and how much each is worth beside it. */
export function lessonOf(
  story: Entry,
  candidates: readonly Entry[],
  { group, weights, belongs, order }: Teaching,
): Lesson {
  const scene = firstScene(story, candidates, weights)
  const width = featureNames.length
  const rows = new Float32Array(scene.ranked.length * width)
  for (const [column, name] of featureNames.entries()) {
    const values = features[name].values(scene)
    for (const [row, value] of values.entries()) rows[row * width + column] = value
  }
  const gainAt = ({ entry }: { entry: Entry }): number => gainOf(belongs.get(entry.key) ?? 0)
  const worth = [...belongs.values()].map(gainOf)
  const ordered = orderBy(story, candidates, {
    order: orderForMany(order, candidates.length),
    weights,
    canShow: () => false,
  })
  return {
    group,
    keys: scene.ranked.map(({ entry }) => entry.key),
    rows,
    gains: scene.ranked.map(gainAt),
    worth,
    settings: scene.ranked.map((one) => {
      const { time, section, live } = settingsOf(one, weights)
      return time + section + live
    }),
    today: ndcgOf(ordered.map(gainAt), worth),
  }
}

/** Further down the first order hardly anything is worth something, and all of it costs time. */
const learnedFrom = 50

/** The part of a lesson that is learned from. */
export function exampleOf({ rows, gains }: Lesson): Example {
  const width = featureNames.length
  const kept = [...gains.keys()].filter((at) => at < learnedFrom || (gains[at] as number) > 0)
  const chosen = new Float32Array(kept.length * width)
  for (const [row, at] of kept.entries()) {
    chosen.set(rows.subarray(at * width, (at + 1) * width), row * width)
  }
  return { rows: chosen, gains: kept.map((at) => gains[at] as number) }
}

/** nDCG@5 of a lesson's story under an order, without what links of others lift. */
export function ndcgUnder(order: Order, lesson: Lesson): number {
  const { keys, rows, gains, worth, settings } = lesson
  if (!orderForMany(order, keys.length)) return lesson.today
  const width = featureNames.length
  const weights = featureNames.map((name: FeatureName) => order.weights[name] ?? 0)
  const scored = keys.map((key, row) => {
    let score = settings[row] as number
    for (let at = 0; at < width; at += 1) {
      score += (weights[at] as number) * (rows[row * width + at] as number)
    }
    return { key, score, gain: gains[row] as number }
  })
  scored.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
  return ndcgOf(
    scored.map(({ gain }) => gain),
    worth,
  )
}
