const counted = 5

/**
 * How near the first five come to the best order of all: the normalised discounted cumulative gain
 * (Järvelin and Kekäläinen 2002). `worth` holds all that are worth something, found or not.
 */
export function ndcgOf(ranked: readonly number[], worth: readonly number[]): number {
  const best = discounted([...worth].sort((a, b) => b - a))
  return best > 0 ? discounted(ranked) / best : 0
}

const discounted = (gains: readonly number[]): number =>
  gains.slice(0, counted).reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0)

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1)

export type Interval = { readonly mean: number; readonly low: number; readonly high: number }
type Measured = { readonly group: string; readonly value: number }

const draws = 2000

/**
 * The mean and where it lies in 95 of 100 newsrooms like this one: groups are drawn as a whole, with
 * some of them twice, since what is said of one story of a matter holds for the others (Efron 1979).
 */
export function bootstrap(measured: readonly Measured[], random: () => number): Interval {
  const sums = new Map<string, { sum: number; count: number }>()
  for (const { group, value } of measured) {
    const known = sums.get(group) ?? { sum: 0, count: 0 }
    sums.set(group, { sum: known.sum + value, count: known.count + 1 })
  }
  const groups = [...sums.values()]
  const means = Array.from({ length: draws }, () => {
    let sum = 0
    let count = 0
    for (let draw = 0; draw < groups.length; draw += 1) {
      const drawn = groups[Math.floor(random() * groups.length)]
      sum += drawn?.sum ?? 0
      count += drawn?.count ?? 0
    }
    return sum / (count || 1)
  }).sort((a, b) => a - b)
  const at = (share: number): number => means[Math.floor(share * draws)] ?? 0
  return { mean: meanOf(measured.map(({ value }) => value)), low: at(0.025), high: at(0.975) }
}

/** Mulberry32: the same draws in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
