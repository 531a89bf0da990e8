/**
 * When something is shown to readers, as stretches of time: what only shows through others (a photo
 * through the stories and campaigns that carry it) is open while one of them is.
 */
export type Interval = {
  /** Epoch milliseconds of the first instant that belongs to it. */
  readonly from: number
  /** Epoch milliseconds of the first instant after it; `Infinity` where it has no end. */
  readonly until: number
}

/** Shown from ever on, and for ever. */
export const always: Interval = { from: 0, until: Infinity }

/** The same instants as few stretches: in order, apart from each other, none of them empty. */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  const ordered = intervals
    .filter(({ from, until }) => from < until)
    .toSorted((a, b) => a.from - b.from)
  const merged: Interval[] = []
  for (const { from, until } of ordered) {
    const last = merged.at(-1)
    if (last && from <= last.until) {
      merged[merged.length - 1] = { from: last.from, until: Math.max(last.until, until) }
    } else {
      merged.push({ from, until })
    }
  }
  return merged
}

/** Whether the instant lies within one of the intervals. */
export const isWithin = (intervals: readonly Interval[], instant: number): boolean =>
  intervals.some(({ from, until }) => from <= instant && instant < until)

/** The next instant after `instant` at which `isWithin` changes its answer; null for never. */
export function nextEdge(intervals: readonly Interval[], instant: number): number | null {
  const edges = mergeIntervals(intervals)
    .flatMap(({ from, until }) => [from, until])
    .filter((edge) => edge > instant && edge !== Infinity)
  return edges[0] ?? null
}

/** Intervals as JSON, which knows no `Infinity`. */
export type StoredIntervals = readonly (readonly [from: number, until: number | null])[]

export const toStored = (intervals: readonly Interval[]): StoredIntervals =>
  intervals.map(({ from, until }) => [from, until === Infinity ? null : until])

/** Intervals from stored JSON; whatever it does not understand opens nothing. */
export function fromStored(stored: unknown): Interval[] {
  if (!Array.isArray(stored)) return []
  return stored.flatMap((pair: unknown) => {
    const [from, until] = Array.isArray(pair) ? (pair as unknown[]) : []
    if (typeof from !== 'number') return []
    if (until === null) return [{ from, until: Infinity }]
    return typeof until === 'number' ? [{ from, until }] : []
  })
}
