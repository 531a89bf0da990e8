import type { Zone } from './zone.ts'

/** Monday is 1 and Sunday 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/**
 * Hours that come back every week. `to` at or before `from` ends on the next day, which belongs to
 * the weekday it began on; both alike are the whole day.
 */
export type WeeklyHours = {
  readonly weekdays: readonly Weekday[]
  /** Minutes after midnight, 0–1439. */
  readonly from: number
  /** Minutes after midnight, 0–1440. */
  readonly to: number
}

/** A stretch of local time within the week, in milliseconds after Monday's midnight. */
type Span = { readonly from: number; readonly to: number }

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
const weekMs = 7 * dayMs
/** 1 January 1970 was a Thursday. */
const epochInWeek = 3 * dayMs

/** Whether weekly hours hold at an instant, and when next they could change. */
export type OpeningHours = {
  isOpen(instant: number): boolean
  /** The next instant at which `isOpen` may answer otherwise; null when it never will. */
  nextEdge(after: number): number | null
}

/** Weekly hours in a zone. Hours that overlap or touch are one; midnight is nothing special. */
export function createOpeningHours(hours: WeeklyHours, zone: Zone): OpeningHours {
  const spans = mergedSpans(hours)
  const edges = edgesOf(spans)
  const weekTime = (instant: number): number =>
    modulo(instant + zone.offsetAt(instant) + epochInWeek, weekMs)
  return {
    isOpen(instant) {
      const time = weekTime(instant)
      return spans.some(({ from, to }) => from <= time && time < to)
    },
    nextEdge(after) {
      const [first] = edges
      if (first === undefined) return null
      const time = weekTime(after)
      const next = edges.find((edge) => edge > time) ?? first + weekMs
      const edge = after + next - time
      return zone.nextShift(after, edge) ?? edge
    },
  }
}

function mergedSpans({ weekdays, from, to }: WeeklyHours): readonly Span[] {
  const lengthMs = (to > from ? to - from : to - from + 24 * 60) * minuteMs
  const split = weekdays.flatMap((weekday): Span[] => {
    const start = (weekday - 1) * dayMs + from * minuteMs
    const end = start + lengthMs
    if (end <= weekMs) return [{ from: start, to: end }]
    return [
      { from: start, to: weekMs },
      { from: 0, to: end - weekMs },
    ]
  })
  const merged: Span[] = []
  for (const span of split.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (!last || last.to < span.from) merged.push(span)
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
  }
  return merged
}

/** Sunday's end and Monday's start are no edges where both are open. */
function edgesOf(spans: readonly Span[]): readonly number[] {
  const goesOn = spans[0]?.from === 0 && spans.at(-1)?.to === weekMs
  const edges = spans.flatMap(({ from, to }) => [from, to])
  return (goesOn ? edges.slice(1, -1) : edges).sort((a, b) => a - b)
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by
