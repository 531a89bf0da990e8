import { Fragment, type ReactElement } from 'react'
import { HeadlineList } from '../cards/HeadlineList.tsx'
import { TeaserCard } from '../cards/TeaserCard.tsx'
import type { ArticleModel, Link } from '../models.ts'

/** Who wrote it: as printed, else the authors with links to their pages. */
export function Byline({ model }: { model: ArticleModel }): ReactElement | null {
  const { bylineOverride, authors } = model
  if (bylineOverride) return <p className="byline">{bylineOverride}</p>
  if (authors.length === 0) return null
  return (
    <p className="byline">
      {authors.map(({ label, href }, index) => (
        <Fragment key={href}>
          {index > 0 && ' – '}
          <a href={href} rel="author">
            {label}
          </a>
        </Fragment>
      ))}
    </p>
  )
}

/** What the story is filed under, with pages of their own. */
export const Tags = ({ model: { dossiers, tags } }: { model: ArticleModel }): ReactElement => (
  <>
    <Filed label="Hồ sơ" links={dossiers} />
    <Filed label="Từ khóa" links={tags} rel="tag" />
  </>
)

type FiledProps = { readonly label: string; readonly links: readonly Link[]; readonly rel?: 'tag' }

const Filed = ({ label, links, rel }: FiledProps): ReactElement | null =>
  links.length === 0 ? null : (
    <nav className="tags" aria-label={label}>
      <p>{label}:</p>
      <ul className="chips">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} rel={rel}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )

/** "Nên xem" */
export const Recommended = ({ model: { recommended } }: { model: ArticleModel }) =>
  recommended.length === 0 ? null : (
    <section className="strip" aria-labelledby="nen-xem">
      <h2 className="block-heading" id="nen-xem">
        Nên xem
      </h2>
      <div className="grid-four">
        {recommended.map((teaser) => (
          <TeaserCard key={teaser.href} teaser={teaser} />
        ))}
      </div>
    </section>
  )

/** "Tin khác" */
export const Others = ({ model: { others, othersMoreHref } }: { model: ArticleModel }) =>
  others.length === 0 ? null : (
    <section className="strip" aria-labelledby="tin-khac">
      <h2 className="block-heading" id="tin-khac">
        Tin khác
      </h2>
      <div className="others">
        <HeadlineList teasers={others} hasTime />
      </div>
      {othersMoreHref !== null && (
        <a className="button" href={othersMoreHref}>
          Xem thêm
        </a>
      )}
    </section>
  )
