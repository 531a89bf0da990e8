import type { ReactElement } from 'react'
import { TeaserCard } from '../cards/TeaserCard.tsx'
import type { Teaser } from '../models.ts'

/** The paper's newest: no document is the end of the way. */
export const Onward = ({ latest }: { latest: readonly Teaser[] }): ReactElement | null =>
  latest.length === 0 ? null : (
    <section className="strip" aria-labelledby="tin-moi">
      <h2 className="block-heading" id="tin-moi">
        <a href="/tin-moi">Tin mới</a>
      </h2>
      <div className="grid-four">
        {latest.map((teaser) => (
          <TeaserCard key={teaser.href} teaser={teaser} hasStandfirst={false} />
        ))}
      </div>
    </section>
  )
