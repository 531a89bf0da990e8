import type { ReactElement } from 'react'
import { hanoiClockAndDay } from '../hanoiTime.ts'
import type { Teaser } from '../models.ts'
import { Picture } from '../photo/Picture.tsx'
import { KindMark } from './KindMark.tsx'

type TeaserCardProps = {
  readonly teaser: Teaser
  readonly level?: 2 | 3
  /** `lead` opens a page, `row` has the picture beside the text, `stack` above it, `bare` none. */
  readonly look?: 'lead' | 'row' | 'stack' | 'bare'
  readonly hasStandfirst?: boolean
  readonly hasSection?: boolean
  readonly hasTime?: boolean
  readonly isFirst?: boolean
}

const sizes = {
  lead: '(min-width: 1000px) 800px, 100vw',
  stack: '(min-width: 1000px) 390px, (min-width: 640px) 50vw, 100vw',
  row: '(min-width: 640px) 260px, 120px',
  bare: '0px',
} as const

/** A story as a card: one link, which the picture shares with the headline. */
export function TeaserCard(props: TeaserCardProps): ReactElement {
  const { teaser, look = 'stack', hasStandfirst = true, isFirst = false, level = 3 } = props
  const photo = look === 'bare' ? null : teaser.photo
  const Heading = `h${level}` as const
  return (
    <article className={`card card-${look}${photo ? '' : ' card-plain'}`}>
      {photo && (
        <a className="card-picture" href={teaser.href} tabIndex={-1} aria-hidden="true">
          <Picture photo={photo} shape="16x9" sizes={sizes[look]} isFirst={isFirst} isDecorative />
        </a>
      )}
      <div className="card-text">
        <CardKicker {...props} />
        <Heading className="card-headline">
          <a href={teaser.href} ping={teaser.ping}>
            {teaser.headline}
          </a>
        </Heading>
        {hasStandfirst && teaser.standfirst && <p className="card-sapo">{teaser.standfirst}</p>}
      </div>
    </article>
  )
}

function CardKicker({ teaser, hasSection = false, hasTime = false }: TeaserCardProps) {
  if (teaser.kind === 'news' && !(hasSection && teaser.section) && !hasTime) return null
  return (
    <p className="card-kicker">
      <KindMark kind={teaser.kind} headline={teaser.headline} />
      {hasSection && teaser.section && <a href={teaser.section.href}>{teaser.section.label}</a>}
      {hasTime && <time dateTime={teaser.publishedAt}>{hanoiClockAndDay(teaser.publishedAt)}</time>}
    </p>
  )
}
