/** A day is stored as its midnight in UTC; in Hà Nội it ends seventeen hours after that. */
const endsAfterMs = 17 * 60 * 60 * 1000

/** The instant at which a day of the calendar is over in Hà Nội; null where there is none. */
export function endOfDay(day: string | null | undefined): number | null {
  if (!day) return null
  const midnight = Math.floor(Date.parse(day) / dayMs) * dayMs
  return midnight + endsAfterMs
}

const dayMs = 24 * 60 * 60 * 1000

/** The days that are over at that instant lie before this one, as a query says it. */
export const overBefore = (now: number): string => new Date(now - endsAfterMs).toISOString()
