import type { DeskQuestion } from '../../plugins/editorial-desk/options.ts'

/** What every question for a first page has: the caller's own access and no documents within documents. */
export const asCaller = ({ req }: Pick<DeskQuestion, 'req'>) => ({
  ...{ req, user: req.user, overrideAccess: false, depth: 0, pagination: false },
})

/** One question finds all of a usual day. */
export const usualDay = 100

export const isWithin = (at: number | null, { now, until }: DeskQuestion): at is number =>
  at !== null && at > now && at < until
