import type { ReactElement } from 'react'
import { Day } from '../Day.tsx'
import { hasPlace, Place } from '../frame/Place.tsx'
import { hanoiClockAndDay, hanoiSpan } from '../hanoiTime.ts'
import type { Frame, RelatedTeaser } from '../models.ts'

type PageSideProps = { readonly frame: Frame; readonly related: readonly RelatedTeaser[] }

/** What goes on from a document: under it on phones, beside it where there is room. */
export const PageSide = ({ frame, related }: PageSideProps): ReactElement | null =>
  related.length === 0 && !hasPlace(frame, 'sidebar') ? null : (
    <div className="page-side">
      <Related related={related} />
      <Place frame={frame} name="sidebar" />
    </div>
  )

/** "Có thể bạn quan tâm" */
const Related = ({ related }: { related: readonly RelatedTeaser[] }) =>
  related.length === 0 ? null : (
    <section className="strip" aria-labelledby="co-the-ban-quan-tam">
      <h2 className="block-heading" id="co-the-ban-quan-tam">
        Có thể bạn quan tâm
      </h2>
      <div className="others">
        <ul className="headlines">
          {related.map((story) => (
            <RelatedItem key={story.href} story={story} />
          ))}
        </ul>
      </div>
    </section>
  )

const states = {
  postponed: 'Đã hoãn',
  cancelled: 'Đã hủy',
  replaced: 'Đã được thay thế',
} as const satisfies Record<NonNullable<RelatedTeaser['state']>, string>

function RelatedItem({ story }: { story: RelatedTeaser }): ReactElement {
  const { label, href, date, mark, state, ping } = story
  return (
    <li>
      {date && <RelatedTime date={date} />}
      {mark !== null && <span className="mark">{mark}</span>}
      {state && <span className={`status status-${state}`}>{states[state]}</span>}
      <a href={href} ping={ping}>
        {label}
      </a>
    </li>
  )
}

function RelatedTime({ date }: { date: NonNullable<RelatedTeaser['date']> }): ReactElement {
  switch (date.is) {
    case 'published':
      return <time dateTime={date.at}>{hanoiClockAndDay(date.at)}</time>
    case 'event':
      return <time dateTime={date.startsAt}>{hanoiSpan(date.startsAt, date.endsAt)}</time>
    case 'issued':
      return (
        <p className="card-fact">
          Ban hành ngày <Day iso={date.on} />
        </p>
      )
  }
}
