import type { Entry, Weights } from '../rank.ts'
import { firstScene } from '../order/orderBy.ts'
import { featureNames, features } from '../order/features.ts'
import type { Example } from './fit.ts'

/** Further down the first order hardly anything is worth something, and all of it costs time. */
const learnedFrom = 50

/** What a story teaches: what its candidates are like, and how much each is worth beside it. */
export function exampleOf(
  story: Entry,
  candidates: readonly Entry[],
  { weights, gainOf }: { readonly weights: Weights; readonly gainOf: (key: string) => number },
): Example {
  const scene = firstScene(story, candidates, weights)
  const gains = scene.ranked.map(({ entry }) => gainOf(entry.key))
  const kept = [...gains.keys()].filter((at) => at < learnedFrom || (gains[at] as number) > 0)
  const width = featureNames.length
  const rows = new Float32Array(kept.length * width)
  for (const [column, name] of featureNames.entries()) {
    const values = features[name].values(scene)
    for (const [row, at] of kept.entries()) rows[row * width + column] = values[at] as number
  }
  return { rows, gains: kept.map((at) => gains[at] as number) }
}
