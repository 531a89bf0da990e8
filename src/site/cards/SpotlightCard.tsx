import type { ReactElement } from 'react'
import type { SpotlightTeaser } from '../models.ts'
import { Picture } from '../photo/Picture.tsx'

/**
 * The official grade in words; the stars are only its picture. Never drawn out of five, which
 * would read as a review.
 */
export const StarBadge = ({ stars }: { stars: 3 | 4 | 5 }): ReactElement => (
  <span className="ocop">
    <span aria-hidden="true" className="ocop-stars">
      {'★'.repeat(stars)}
    </span>
    OCOP {stars} sao
  </span>
)

type SpotlightCardProps = { readonly spotlight: SpotlightTeaser; readonly level?: 2 | 3 }

/** A product with its grade, place and producer. */
export function SpotlightCard({ spotlight, level = 3 }: SpotlightCardProps): ReactElement {
  const Heading = `h${level}` as const
  const { name, href, stars, place, producer, photo } = spotlight
  return (
    <article
      className={photo ? 'card card-stack product-card' : 'card card-stack card-plain product-card'}
    >
      {photo && (
        <a className="card-picture" href={href} tabIndex={-1} aria-hidden="true">
          <Picture
            photo={photo}
            shape="4x3"
            sizes="(min-width: 1000px) 290px, (min-width: 640px) 50vw, 100vw"
            isDecorative
          />
        </a>
      )}
      <div className="card-text">
        {stars !== null && <StarBadge stars={stars} />}
        <Heading className="card-headline">
          <a href={href}>{name}</a>
        </Heading>
        {producer && <p className="card-fact">{producer}</p>}
        {place && <p className="card-fact">{place}</p>}
      </div>
    </article>
  )
}
