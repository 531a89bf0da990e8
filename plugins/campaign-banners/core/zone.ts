/** A time zone, as far as opening hours need it. */
export type Zone = {
  /** How many milliseconds local clocks are ahead of UTC at an instant. */
  offsetAt(instant: number): number
  /** The first instant after `after` and before `until` at which local clocks jump, or null. */
  nextShift(after: number, until: number): number | null
}

const hourMs = 3_600_000
/** No offset change since 1975 (tz database): the one zone of this newsroom needs no calendar. */
const fixedOffsets: Readonly<Record<string, number>> = {
  'Asia/Ho_Chi_Minh': 7 * hourMs,
  'Asia/Saigon': 7 * hourMs,
  UTC: 0,
}

/** The zone of an IANA name, whatever zone the server is in. */
export function createZone(timeZone: string): Zone {
  const fixed = fixedOffsets[timeZone]
  return fixed === undefined ? calendarZone(timeZone) : fixedZone(fixed)
}

const fixedZone = (offset: number): Zone => ({ offsetAt: () => offset, nextShift: () => null })

/** Any other zone, asked of the runtime's own tz database. */
function calendarZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const offsetAt = (instant: number): number => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, +value]))
    const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0
    const date = [part('year'), part('month') - 1, part('day')] as const
    const local = Date.UTC(...date, part('hour'), part('minute'), part('second'))
    return local - Math.floor(instant / 1000) * 1000
  }
  return {
    offsetAt,
    nextShift(after, until) {
      // Two jumps never lie within a day of each other, so a step of a day misses none.
      for (let from = after; from < until; from += 24 * hourMs) {
        const to = Math.min(until, from + 24 * hourMs)
        if (offsetAt(from) !== offsetAt(to)) return shiftBetween(from, to, offsetAt)
      }
      return null
    },
  }
}

function shiftBetween(from: number, to: number, offsetAt: Zone['offsetAt']): number {
  const before = offsetAt(from)
  let low = from
  let high = to
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle) === before) low = middle
    else high = middle
  }
  return high
}
