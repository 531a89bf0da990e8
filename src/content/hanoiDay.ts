const dayMs = 86_400_000
/** Asia/Ho_Chi_Minh has been at UTC+7 without summer time since 1975. */
const offsetMs = 7 * 3_600_000

/** The midnight in Hà Nội that began the day of an instant, all in epoch milliseconds. */
export const startOfHanoiDay = (instant: number): number =>
  Math.floor((instant + offsetMs) / dayMs) * dayMs - offsetMs

/** The midnight in Hà Nội that ends the day of an instant: the first moment that is not in it. */
export const endOfHanoiDay = (instant: number): number => startOfHanoiDay(instant) + dayMs
