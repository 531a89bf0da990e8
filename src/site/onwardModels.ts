import type { Link, Teaser } from './models.ts'

/** A story, event, product or message that goes on from an article. */
export type RelatedTeaser = Link & {
  date: RelatedDate | null
  /** What a reader has to know before following the link. */
  state: 'postponed' | 'cancelled' | 'replaced' | null
  /** What it is, where it is no article. */
  mark: string | null
  ping: string
}
/** Each kind's own: an event's is when it takes place, a message's the day of issue. */
type RelatedDate =
  | { is: 'published'; at: string }
  | { is: 'event'; startsAt: string; endsAt: string | null }
  | { is: 'issued'; on: string }
/** Where a reader goes on from an event, a product or a message. */
export type OnwardModel = {
  /** "Có thể bạn quan tâm" */
  related: readonly RelatedTeaser[]
  /** The paper's newest stories that the page does not show already. */
  latest: Teaser[]
}
