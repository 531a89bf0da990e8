/** A day apart already says something: most follow-ups are of the same or the next day. */
const daysOfHalfStep = 0.6

/** Distance in time as it counts: from 0 to 1 day as far as from 3 to 9, or from 100 to 270. */
export const daysInSteps = (days: number): number => Math.log1p(Math.abs(days) / daysOfHalfStep)

/** So far, 30 days, lie the nearest of a story for which time counts as it is set. */
const usualDistance = Math.log(51)
/** However near or far they lie, time counts at least and at most so many times as much. */
const leastBend = 0.2
const mostBend = 1.3
/** So many of the most alike tell where a story's matter lies in time. */
const telling = 5

export type Alike = { readonly days: number; readonly words: number }

/**
 * How much freshness counts for one story: more where what is most alike lies around its own days, as
 * with an accident, less where it lies a year away, as with a feast or a trial.
 */
export function freshnessOfStory(freshness: number, mostAlikeFirst: readonly Alike[]): number {
  let sum = 0
  let total = 0
  for (const { days, words } of mostAlikeFirst.slice(0, telling)) {
    const weight = words ** 4
    sum += weight * daysInSteps(days)
    total += weight
  }
  if (total === 0) return freshness
  const bend = 2 - sum / total / usualDistance
  return freshness * Math.min(mostBend, Math.max(leastBend, bend))
}
