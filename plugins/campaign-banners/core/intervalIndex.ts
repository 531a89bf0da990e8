type Interval = { readonly startsAt: number; readonly endsAt: number }

/** Half-open intervals, asked for those that hold an instant. */
export type IntervalIndex<T> = {
  /** Every entry with `startsAt <= instant < endsAt`, in O(log n + found). */
  visit(instant: number, found: (entry: T) => void): void
  /** Entries that start after the instant, the next first, until `visit` answers false. */
  walkStartsAfter(instant: number, visit: (entry: T) => boolean): void
}

/** An interval tree laid out in the sorted array itself: the middle of a range is its root. */
export function createIntervalIndex<T extends Interval>(entries: readonly T[]): IntervalIndex<T> {
  const sorted = [...entries].sort((a, b) => a.startsAt - b.startsAt)
  const latestEnd = new Float64Array(sorted.length)
  const build = (low: number, high: number): number => {
    if (low >= high) return -Infinity
    const middle = (low + high) >>> 1
    const own = sorted[middle]?.endsAt ?? -Infinity
    return (latestEnd[middle] = Math.max(own, build(low, middle), build(middle + 1, high)))
  }
  build(0, sorted.length)

  const search = (low: number, high: number, instant: number, found: (entry: T) => void): void => {
    if (low >= high) return
    const middle = (low + high) >>> 1
    if ((latestEnd[middle] ?? -Infinity) <= instant) return
    search(low, middle, instant, found)
    const entry = sorted[middle]
    if (!entry || entry.startsAt > instant) return
    if (instant < entry.endsAt) found(entry)
    search(middle + 1, high, instant, found)
  }
  return {
    visit(instant, found) {
      search(0, sorted.length, instant, found)
    },
    walkStartsAfter(instant, visit) {
      let low = 0
      let high = sorted.length
      while (low < high) {
        const middle = (low + high) >>> 1
        if ((sorted[middle]?.startsAt ?? 0) > instant) high = middle
        else low = middle + 1
      }
      for (let index = low; index < sorted.length; index += 1) {
        const entry = sorted[index]
        if (entry && !visit(entry)) return
      }
    },
  }
}
