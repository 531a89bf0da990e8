import type { ReactElement } from 'react'
import { Pager } from '../cards/Pager.tsx'
import { TeaserCard } from '../cards/TeaserCard.tsx'
import { Breadcrumbs } from '../frame/Breadcrumbs.tsx'
import type { ListModel } from '../models.ts'
import { Picture } from '../photo/Picture.tsx'

/** The stories of a section, a tag or an author. */
export const ListView = ({ model }: { model: ListModel }): ReactElement => (
  <div className="page list">
    <Breadcrumbs trail={model.frame.breadcrumbs} />
    <ListHead model={model} />
    {model.teasers.length === 0 && <p className="empty">Chưa có tin nào trong mục này.</p>}
    <div className="list-rows">
      {model.teasers.map((teaser, index) => (
        <TeaserCard
          key={teaser.href}
          teaser={teaser}
          look="row"
          level={2}
          hasTime
          isFirst={index === 0}
        />
      ))}
    </div>
    <Pager olderHref={model.olderHref} newestHref={model.newestHref} />
  </div>
)

const ListHead = ({ model }: { model: ListModel }): ReactElement => (
  <header className="list-head">
    {model.portrait && (
      <div className="portrait">
        <Picture photo={model.portrait} shape="1x1" sizes="112px" />
      </div>
    )}
    <div>
      {model.kicker && <p className="kicker">{model.kicker}</p>}
      <h1>{model.heading}</h1>
      {model.description && <p className="list-description">{model.description}</p>}
      {model.children.length > 0 && (
        <ul className="chips">
          {model.children.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  </header>
)
