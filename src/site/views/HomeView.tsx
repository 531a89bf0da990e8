import type { ReactElement, ReactNode } from 'react'
import { EventCard } from '../cards/EventCard.tsx'
import { HeadlineList } from '../cards/HeadlineList.tsx'
import { HealthCard } from '../cards/HealthCard.tsx'
import { SpotlightCard } from '../cards/SpotlightCard.tsx'
import { TeaserCard } from '../cards/TeaserCard.tsx'
import { hasPlace, Place } from '../frame/Place.tsx'
import type { HomeModel, Link } from '../models.ts'

/** The front page: lead, featured, latest; the sections; then what is not news. */
export const HomeView = ({ model }: { model: HomeModel }): ReactElement => (
  <div className="page home">
    <h1 className="sr-only">{model.frame.identity.paperName}</h1>
    <FrontPage model={model} />
    {model.sections.length > 0 && (
      <div className="home-sections">
        {model.sections.map((block) => (
          <SectionBlock key={block.section.href} block={block} />
        ))}
      </div>
    )}
    {model.events.length > 0 && (
      <Strip heading={{ label: 'Sự kiện', href: '/su-kien' }} className="grid-events">
        {model.events.map((event) => (
          <EventCard key={event.href} event={event} />
        ))}
      </Strip>
    )}
    {model.spotlights.length > 0 && (
      <Strip heading={{ label: 'Sản phẩm OCOP', href: '/san-pham-ocop' }} className="grid-products">
        {model.spotlights.map((spotlight) => (
          <SpotlightCard key={spotlight.href} spotlight={spotlight} />
        ))}
      </Strip>
    )}
    {model.healthMessages.length > 0 && (
      <Strip
        heading={{ label: 'Thông điệp sức khỏe', href: '/thong-diep-suc-khoe' }}
        className="grid-health"
      >
        {model.healthMessages.map((message) => (
          <HealthCard key={message.href} message={message} />
        ))}
      </Strip>
    )}
  </div>
)

function FrontPage({ model }: { model: HomeModel }): ReactElement {
  const { lead, featured, latest } = model
  if (!lead && featured.length === 0 && latest.length === 0) {
    return <p className="empty">Chưa có tin nào. Mời bạn quay lại sau.</p>
  }
  return (
    <div className="home-front">
      <div className="home-top">
        {lead && <TeaserCard teaser={lead} look="lead" level={2} hasSection isFirst />}
        {featured.length > 0 && (
          <div className="home-featured">
            {featured.map((teaser) => (
              <TeaserCard key={teaser.href} teaser={teaser} />
            ))}
          </div>
        )}
      </div>
      {(latest.length > 0 || hasPlace(model.frame, 'sidebar')) && (
        <div className="home-latest">
          {latest.length > 0 && (
            <section aria-labelledby="tin-moi">
              <h2 className="block-heading" id="tin-moi">
                Tin mới
              </h2>
              <HeadlineList teasers={latest} hasTime />
            </section>
          )}
          <Place frame={model.frame} name="sidebar" />
        </div>
      )}
    </div>
  )
}

function SectionBlock({ block }: { block: HomeModel['sections'][number] }): ReactElement {
  const [first, ...rest] = block.teasers
  return (
    <section className="section-block">
      <div className="section-head">
        <h2 className="block-heading">
          <a href={block.section.href}>{block.section.label}</a>
        </h2>
        {block.children.length > 0 && (
          <ul className="section-children">
            {block.children.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
      {first && <TeaserCard teaser={first} look="row" />}
      {rest.length > 0 && <HeadlineList teasers={rest} />}
    </section>
  )
}

type StripProps = {
  readonly heading: Link
  readonly className: string
  readonly children: ReactNode
}

const Strip = ({ heading, className, children }: StripProps): ReactElement => (
  <section className="strip">
    <h2 className="block-heading">
      <a href={heading.href}>{heading.label}</a>
    </h2>
    <div className={className}>{children}</div>
  </section>
)
