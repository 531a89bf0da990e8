const dayMs = 24 * 60 * 60 * 1000
/** In Hà Nội a day ends seventeen hours after its midnight in UTC. */
const endsAfterMs = 17 * 60 * 60 * 1000

/** The instant at which a stored day of the calendar is over in Hà Nội; null where there is none. */
export const endOfDay = (day: string | null | undefined): number | null =>
  day ? Math.floor(Date.parse(day) / dayMs) * dayMs + endsAfterMs : null

/** The days that are over at that instant lie before this one, at whatever hour they are stored. */
export const overBefore = (now: number): string =>
  new Date((Math.floor((now - endsAfterMs) / dayMs) + 1) * dayMs).toISOString()
