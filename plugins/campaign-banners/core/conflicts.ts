import { type Campaign, rankOf } from './campaign.ts'
import { mayStand } from './decide.ts'
import type { Placement } from './placement.ts'
import type { Targeting } from './targeting.ts'
import { type OpenWindow, openWindow } from './window.ts'
import type { Zone } from './zone.ts'

export type Interval = { readonly from: number; readonly to: number }

/** Two campaigns that want one place on one page at one minute, and what comes of it. */
export type Conflict = {
  readonly placement: string
  readonly other: Pick<Campaign<unknown>, 'id' | 'name' | 'kind' | 'priority' | 'weight'>
  /** From the point of view of the campaign asked about. */
  readonly outcome:
    | { readonly result: 'wins' | 'loses'; readonly by: 'emergency' | 'priority' | 'house' }
    | { readonly result: 'shares'; readonly share: number }
    /** Two emergencies: nobody can say which readers should see. */
    | { readonly result: 'refused' }
  /** When both run, in order; the first of them where they are very many. */
  readonly intervals: readonly Interval[]
}

export type ConflictQuestion = {
  readonly campaign: Campaign<unknown>
  readonly others: readonly Campaign<unknown>[]
  readonly placements: readonly Placement[]
  readonly zone: Zone
  /** Nothing before it matters any more. */
  readonly from: number
  /** A section with those above it: a page of the lower one is a page of them all. */
  readonly lineageOf?: (section: string) => readonly string[]
}

/** Enough to see the pattern; weekly hours of two years would make thousands. */
const maxIntervals = 20
/** How far ahead of its first start open-ended and weekly windows are compared. */
const horizonMs = 2 * 366 * 24 * 60 * 60_000

/** Everything that a campaign would meet, in the order of the placements and the campaigns. */
export function findConflicts(question: ConflictQuestion): Conflict[] {
  const { campaign, others, placements, zone } = question
  const starts = campaign.windows.map(({ startsAt }) => startsAt)
  const from = Math.max(question.from, Math.min(...starts))
  const to = Math.min(from + horizonMs, latestEnd(campaign))
  const own = openIntervals(campaign, { zone, from, to })
  return others
    .filter((other) => other.id !== campaign.id && canMeet(campaign, other, question))
    .flatMap((other) => {
      const shared = placements.filter((placement) => bothWant(placement, campaign, other))
      if (shared.length === 0) return []
      const theirs = openIntervals(other, { zone, from, to })
      const intervals = intersect(own, theirs).slice(0, maxIntervals)
      if (intervals.length === 0) return []
      const { id, name, kind, priority, weight } = other
      return shared.map(({ name: placement }) => ({
        placement,
        other: { id, name, kind, priority, weight },
        outcome: outcomeOf(campaign, other),
        intervals,
      }))
    })
}

const latestEnd = ({ windows }: Campaign<unknown>): number =>
  Math.max(...windows.map(({ endsAt }) => endsAt ?? Infinity))

/** Why a save is refused, if it is. */
export const hardConflict = (conflicts: readonly Conflict[]): Conflict | null =>
  conflicts.find(({ outcome }) => outcome.result === 'refused') ?? null

function outcomeOf(campaign: Campaign<unknown>, other: Campaign<unknown>): Conflict['outcome'] {
  const [own, theirs] = [rankOf(campaign), rankOf(other)]
  if (own === theirs) {
    if (campaign.kind === 'emergency') return { result: 'refused' }
    return { result: 'shares', share: campaign.weight / (campaign.weight + other.weight) }
  }
  const isAbout = (kind: string): boolean => campaign.kind === kind || other.kind === kind
  const by = isAbout('emergency') ? 'emergency' : isAbout('house') ? 'house' : 'priority'
  return { result: own < theirs ? 'wins' : 'loses', by }
}

const bothWant = (placement: Placement, ...campaigns: readonly Campaign<unknown>[]): boolean =>
  placement.isEnabled &&
  campaigns.every(
    (campaign) =>
      mayStand(campaign, placement) &&
      campaign.creatives.some(({ placements }) => placements.includes(placement.name)),
  )

/** Whether a page can exist that both reach. Tags never exclude each other: a page has many. */
function canMeet(a: Campaign<unknown>, b: Campaign<unknown>, { lineageOf }: ConflictQuestion) {
  if (a.kind === 'emergency' || b.kind === 'emergency') {
    const mild = a.kind === 'emergency' ? b : a
    return mild.kind === 'emergency' || mild.targeting.reach !== 'nothing'
  }
  const [own, theirs] = [a.targeting, b.targeting]
  if (own.reach === 'nothing' || theirs.reach === 'nothing') return false
  return (
    meet(own.types, theirs.types) &&
    meet(own.widths, theirs.widths) &&
    sectionsMeet(own, theirs, lineageOf ?? ((section) => [section]))
  )
}

const meet = (a: readonly string[] | null, b: readonly string[] | null): boolean =>
  a === null || b === null || a.some((value) => b.includes(value))

function sectionsMeet(
  a: Targeting & { reach: 'pages' },
  b: Targeting & { reach: 'pages' },
  lineageOf: (section: string) => readonly string[],
): boolean {
  if (a.sections === null || b.sections === null) return true
  const [own, theirs] = [a.sections, b.sections]
  return (
    own.some((section) => meet(lineageOf(section), theirs)) ||
    theirs.some((section) => meet(lineageOf(section), own))
  )
}

type Range = { readonly zone: Zone; readonly from: number; readonly to: number }

/** When a campaign runs within a range, in order, windows that overlap or touch as one. */
export function openIntervals(
  { windows }: Pick<Campaign<unknown>, 'windows'>,
  { zone, from, to }: Range,
): Interval[] {
  const all = windows.flatMap((window) => [...intervalsOf(openWindow(window, zone), from, to)])
  const merged: Interval[] = []
  for (const interval of all.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (!last || last.to < interval.from) merged.push(interval)
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) }
  }
  return merged
}

function* intervalsOf(window: OpenWindow, from: number, to: number): Generator<Interval> {
  let start = window.isOpen(from) ? from : window.nextChange(from)
  while (start !== null && start < to) {
    const end = window.nextChange(start) ?? Infinity
    yield { from: start, to: Math.min(end, to) }
    start = end === Infinity ? null : window.nextChange(end)
  }
}

function intersect(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const found: Interval[] = []
  for (let i = 0, j = 0; ;) {
    const [own, theirs] = [a[i], b[j]]
    if (!own || !theirs) return found
    const both = { from: Math.max(own.from, theirs.from), to: Math.min(own.to, theirs.to) }
    if (both.from < both.to) found.push(both)
    if (own.to < theirs.to) i += 1
    else j += 1
  }
}
