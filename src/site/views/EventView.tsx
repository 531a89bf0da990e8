import type { ReactElement } from 'react'
import { CorrectionNotice, Corrections } from '../article/Corrections.tsx'
import { Onward } from '../article/Onward.tsx'
import { PageSide } from '../article/PageSide.tsx'
import { Share } from '../article/Share.tsx'
import { Body } from '../body/Body.tsx'
import { safeHref } from '../body/safeHref.ts'
import { EventStatusMark } from '../cards/EventCard.tsx'
import { SpotlightCard } from '../cards/SpotlightCard.tsx'
import { TeaserCard } from '../cards/TeaserCard.tsx'
import { Breadcrumbs } from '../frame/Breadcrumbs.tsx'
import { hanoiSpan } from '../hanoiTime.ts'
import type { EventModel } from '../models.ts'
import { PhotoFigure } from '../photo/PhotoFigure.tsx'

/** One event: when and where first, then its story, programme and outcome. */
export const EventView = ({ model }: { model: EventModel }): ReactElement => (
  <div className="page page-doc">
    <Breadcrumbs trail={model.frame.breadcrumbs} />
    <article className="article">
      <header className="article-head">
        <EventStatusMark status={model.status} />
        <h1>{model.title}</h1>
        <CorrectionNotice corrections={model.corrections} />
        {model.standfirst && <p className="standfirst">{model.standfirst}</p>}
      </header>
      <EventFacts model={model} />
      <p>
        <a className="button" href={model.fileHref} type="text/calendar">
          Thêm vào lịch của tôi
        </a>
      </p>
      {model.leadPhoto && <PhotoFigure photo={model.leadPhoto} isFirst />}
      <Outcomes model={model} />
      <div className="prose">
        <Body state={model.body} lookups={model.lookups} siteUrl={model.frame.siteUrl} />
      </div>
      <Programme model={model} />
      <Guests model={model} />
      <Share frame={model.frame} />
      <Corrections corrections={model.corrections} listHref="/cai-chinh" />
      <p className="print-address">{model.frame.canonical}</p>
    </article>
    <PageSide frame={model.frame} related={model.related} />
    <RelatedToEvent model={model} />
    <Onward latest={model.latest} />
  </div>
)

function EventFacts({ model }: { model: EventModel }): ReactElement {
  const { startsAt, endsAt, previousStartsAt, venue, organisers, frame } = model
  const online = safeHref(model.onlineUrl, frame.siteUrl)
  return (
    <dl className="facts">
      <dt>Thời gian</dt>
      <dd>
        <time dateTime={startsAt}>{hanoiSpan(startsAt, endsAt)}</time>
      </dd>
      {previousStartsAt && previousStartsAt !== startsAt && (
        <>
          <dt>Lịch cũ</dt>
          <dd>
            <del>
              <time dateTime={previousStartsAt}>{hanoiSpan(previousStartsAt, null)}</time>
            </del>
          </dd>
        </>
      )}
      {venue && (venue.name ?? venue.address) && (
        <>
          <dt>Địa điểm</dt>
          <dd>{[venue.name, venue.address].filter(Boolean).join(', ')}</dd>
        </>
      )}
      {online && (
        <>
          <dt>Trực tuyến</dt>
          <dd>
            <a href={online.href} rel="noopener">
              {online.href}
            </a>
          </dd>
        </>
      )}
      {organisers.length > 0 && (
        <>
          <dt>Đơn vị tổ chức</dt>
          {organisers.map((organiser) => (
            <dd key={organiser}>{organiser}</dd>
          ))}
        </>
      )}
    </dl>
  )
}

const Outcomes = ({ model: { outcomes } }: { model: EventModel }): ReactElement | null =>
  outcomes.length === 0 ? null : (
    <section aria-label="Kết quả">
      <h2 className="block-heading">Kết quả</h2>
      <dl className="outcomes">
        {outcomes.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )

const Programme = ({ model: { programme } }: { model: EventModel }): ReactElement | null =>
  programme.length === 0 ? null : (
    <section>
      <h2 className="block-heading">Chương trình</h2>
      <ol className="programme">
        {programme.map(({ time, item }, index) => (
          <li key={index}>
            {time && <span className="programme-time">{time}</span>}
            <span className="programme-item">{item}</span>
          </li>
        ))}
      </ol>
    </section>
  )

const Guests = ({ model: { guests } }: { model: EventModel }): ReactElement | null =>
  guests.length === 0 ? null : (
    <section>
      <h2 className="block-heading">Khách mời</h2>
      <ul className="plain-list">
        {guests.map(({ name, title }, index) => (
          <li key={index}>
            <strong>{name}</strong>
            {title && `, ${title}`}
          </li>
        ))}
      </ul>
    </section>
  )

const RelatedToEvent = ({ model }: { model: EventModel }): ReactElement => (
  <>
    {model.relatedArticles.length > 0 && (
      <section className="strip">
        <h2 className="block-heading">Tin liên quan</h2>
        <div className="grid-cards">
          {model.relatedArticles.map((teaser) => (
            <TeaserCard key={teaser.href} teaser={teaser} />
          ))}
        </div>
      </section>
    )}
    {model.relatedProducts.length > 0 && (
      <section className="strip">
        <h2 className="block-heading">Sản phẩm tại sự kiện</h2>
        <div className="grid-products">
          {model.relatedProducts.map((spotlight) => (
            <SpotlightCard key={spotlight.href} spotlight={spotlight} />
          ))}
        </div>
      </section>
    )}
  </>
)
