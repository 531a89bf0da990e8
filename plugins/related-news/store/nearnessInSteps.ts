import { nearness } from '../core/rank.ts'

/** SQLite may be built without `exp`; steps are near enough to choose candidates by. */
const edges = [0, 1, 2, 3, 5, 8, 13, 21, 34, 60, 100, 180, 365, 800, 2000]
const beyond = 5000
const decimals = 4

const valueAt = (days: number, freshness: number): string =>
  nearness(days, freshness).toFixed(decimals)

/** Nearness in time as every store weighs it, so that all find the same candidates. */
export function nearnessInSteps(days: number, freshness: number): number {
  const apart = Math.abs(days)
  return Number(valueAt(edges.find((edge) => apart <= edge) ?? beyond, freshness))
}

/** The same as an expression of SQL over one of days. */
export function nearnessAsSql(days: string, freshness: number): string {
  const cases = edges.map((edge) => `when abs(${days}) <= ${edge} then ${valueAt(edge, freshness)}`)
  return `case ${cases.join(' ')} else ${valueAt(beyond, freshness)} end`
}
