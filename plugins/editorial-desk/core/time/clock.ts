/** The newsroom's clock: the zone in which people type and read times, and how that zone is called. */
export type Clock = {
  /** The zone's IANA name. */
  readonly name: string
  readonly said: { readonly vi: string; readonly en: string }
}

/** A newsroom that names no zone is in Việt Nam. */
export const defaultClock: Clock = {
  name: 'Asia/Ho_Chi_Minh',
  said: { vi: 'giờ Hà Nội', en: 'Hà Nội time' },
}

/** Where the panel's own parts, which know of the configuration what browsers know, find the clock. */
export const clockKey = 'thu-do/editorial-desk/clock'

export function isTimeZone(name: string): boolean {
  try {
    return Boolean(formatOf(name))
  } catch {
    return false
  }
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, hourCycle: 'h23', second: '2-digit' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  })
  formats.set(timeZone, format)
  return format
}

/** What the clock on the wall shows, as if it were UTC's. */
export function wallOf(instant: number, { name }: Clock): Date {
  const parts = new Map(
    formatOf(name)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
  const day = Date.UTC(part('year'), part('month') - 1, part('day'))
  const seconds = part('hour') * 3600 + part('minute') * 60 + part('second')
  return new Date(day + seconds * 1000)
}

/** The instant at which the clock shows that; where a change of the hour skips it, the one after. */
export function instantOfWall(wall: number, clock: Clock): number {
  const ahead = (instant: number): number => wallOf(instant, clock).getTime() - instant
  const guess = wall - ahead(wall)
  return wall - ahead(guess)
}

const dayMs = 24 * 60 * 60 * 1000

export type Stretch = { readonly from: number; readonly until: number }

/** Today and tomorrow by the clock: from the last midnight to the one after the next. */
export function todayAndTomorrow(now: number, clock: Clock): Stretch {
  const midnight = Math.floor(wallOf(now, clock).getTime() / dayMs) * dayMs
  return {
    from: instantOfWall(midnight, clock),
    until: instantOfWall(midnight + 2 * dayMs, clock),
  }
}

/** Whether two instants are of one day by the clock. */
export const isSameDay = (a: number, b: number, clock: Clock): boolean =>
  wallOf(a, clock).toISOString().slice(0, 10) === wallOf(b, clock).toISOString().slice(0, 10)
