import type { SeedArticle } from '../seedArticle.ts'

/** A story that was out some hours before the seed ran: a demo newsroom is of today on any day. */
export type TodaysStory = Omit<SeedArticle, 'publishedAt'> & { readonly hoursAgo: number }
