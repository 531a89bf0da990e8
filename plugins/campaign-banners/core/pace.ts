import type { Campaign } from './campaign.ts'
import { type Interval, openIntervals } from './conflicts.ts'
import type { Zone } from './zone.ts'

/** How a campaign stands against its goal, in viewable impressions. */
export type Pace = {
  readonly goal: number
  /** Of the goal; above 1 once it is passed. */
  readonly reachedShare: number
  /** Of its booked hours; null where it has no end. */
  readonly elapsedShare: number | null
  /** What it would end with if it went on like this; null before its first hour and without an end. */
  readonly expectedAtEnd: number | null
  readonly outlook: 'reached' | 'on-course' | 'behind' | 'missed' | 'unknown'
}

type PaceQuestion = {
  readonly campaign: Pick<Campaign<unknown>, 'windows'>
  readonly goal: number
  readonly viewable: number
  readonly zone: Zone
  readonly now: number
}

/** By the hours in which it really runs: one for weekday mornings is not behind on a Sunday. */
export function paceOf({ campaign, goal, viewable, zone, now }: PaceQuestion): Pace {
  const starts = campaign.windows.map(({ startsAt }) => startsAt)
  const to = Math.max(...campaign.windows.map(({ endsAt }) => endsAt ?? Infinity))
  const reachedShare = viewable / goal
  const standing = { goal, reachedShare }
  if (!Number.isFinite(to)) {
    const outlook = reachedShare >= 1 ? 'reached' : 'unknown'
    return { ...standing, elapsedShare: null, expectedAtEnd: null, outlook }
  }
  const hours = openIntervals(campaign, { zone, from: Math.min(...starts), to })
  const booked = lengthOf(hours)
  const elapsed = lengthOf(
    hours.map(({ from, to: end }) => ({ from: Math.min(from, now), to: Math.min(end, now) })),
  )
  const elapsedShare = booked === 0 ? 0 : elapsed / booked
  const expectedAtEnd = elapsedShare === 0 ? null : Math.round(viewable / elapsedShare)
  const outlook = outlookOf(standing, elapsedShare, expectedAtEnd)
  return { ...standing, elapsedShare, expectedAtEnd, outlook }
}

function outlookOf(
  { goal, reachedShare }: Pick<Pace, 'goal' | 'reachedShare'>,
  elapsedShare: number,
  expectedAtEnd: number | null,
): Pace['outlook'] {
  if (reachedShare >= 1) return 'reached'
  if (elapsedShare >= 1) return 'missed'
  if (expectedAtEnd === null) return 'unknown'
  return expectedAtEnd >= goal ? 'on-course' : 'behind'
}

const lengthOf = (intervals: readonly Interval[]): number =>
  intervals.reduce((sum, { from, to }) => sum + (to - from), 0)
