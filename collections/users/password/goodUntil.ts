/** How long a password that somebody else made may be used for more than choosing another. */
const givenLastsMs = 7 * 24 * 60 * 60 * 1000

/** When a password lapses that is made for somebody at this instant. */
export const goodUntil = (now: number): string => new Date(now + givenLastsMs).toISOString()
