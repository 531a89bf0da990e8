import type { ReactElement } from 'react'
import { hanoiClockAndDay } from '../hanoiTime.ts'
import type { Teaser } from '../models.ts'
import { KindMark } from './KindMark.tsx'

type HeadlineListProps = {
  readonly teasers: readonly Teaser[]
  readonly hasTime?: boolean
}

/** Stories by headline alone, closely set. */
export const HeadlineList = ({ teasers, hasTime = false }: HeadlineListProps): ReactElement => (
  <ul className="headlines">
    {teasers.map((teaser) => (
      <li key={teaser.href}>
        {hasTime && (
          <time dateTime={teaser.publishedAt}>{hanoiClockAndDay(teaser.publishedAt)}</time>
        )}
        <KindMark kind={teaser.kind} headline={teaser.headline} />
        <a href={teaser.href} ping={teaser.ping}>
          {teaser.headline}
        </a>
      </li>
    ))}
  </ul>
)
