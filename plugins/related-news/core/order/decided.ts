import type { Feature } from './feature.ts'
import { features, type FeatureName } from './features.ts'

/** What of the learned order decided most about a candidate, beside the middle of all of them. */
export type Decided = {
  readonly for: readonly FeatureName[]
  readonly against: readonly FeatureName[]
}

export const nothingDecided: Decided = { for: [], against: [] }

/** More are no reason but a table. */
const namedAtMost = 3
/** In logarithms; less is no reason. */
const leastCounted = 0.1

type Weighed = {
  readonly weight: number
  readonly middle: number
  /** By the candidate's place. */
  readonly values: Float64Array
}

/** Takes each feature with its weight, and tells which of them decided about a candidate. */
export function collectReasons() {
  const weighed: { readonly name: FeatureName; readonly all: Weighed[] }[] = []
  return {
    add(name: FeatureName, one: Weighed): void {
      const { bends }: Feature = features[name]
      const bent = weighed.find((known) => known.name === bends)
      if (bent) bent.all.push(one)
      else weighed.push({ name, all: [one] })
    },
    decidedAt(at: number): Decided {
      const counted = weighed.flatMap(({ name, all }) => {
        // Of what is less than in the middle the feature's sentence does not hold.
        const [own] = all
        const holds = own !== undefined && (own.values[at] ?? 0) > own.middle
        return holds ? [{ name, counts: sumAt(all, at) }] : []
      })
      return { for: strongest(counted, 1), against: strongest(counted, -1) }
    },
  }
}

type Counted = { readonly name: FeatureName; readonly counts: number }

const strongest = (counted: readonly Counted[], sign: 1 | -1): FeatureName[] =>
  counted
    .filter(({ name, counts }) => {
      const { speaks = 'for' }: Feature = features[name]
      return sign * counts >= leastCounted && speaks !== (sign > 0 ? 'against' : 'for')
    })
    .sort((a, b) => sign * (b.counts - a.counts))
    .slice(0, namedAtMost)
    .map(({ name }) => name)

const sumAt = (all: readonly Weighed[], at: number): number =>
  all.reduce((sum, { weight, middle, values }) => sum + weight * ((values[at] ?? 0) - middle), 0)
