import type { ReactElement } from 'react'
import { CorrectionNotice, Corrections } from '../article/Corrections.tsx'
import { Onward } from '../article/Onward.tsx'
import { PageSide } from '../article/PageSide.tsx'
import { Share } from '../article/Share.tsx'
import { Body } from '../body/Body.tsx'
import { safeHref } from '../body/safeHref.ts'
import { Breadcrumbs } from '../frame/Breadcrumbs.tsx'
import { Day } from '../Day.tsx'
import type { HealthMessageModel } from '../models.ts'
import { PhotoFigure } from '../photo/PhotoFigure.tsx'

/** An official message, word for word, with who issued it and whether it still holds. */
export const HealthMessageView = ({ model }: { model: HealthMessageModel }): ReactElement => (
  <div className="page page-doc">
    <Breadcrumbs trail={model.frame.breadcrumbs} />
    <article className="article">
      <header className="article-head">
        <p className="kicker">Thông điệp sức khỏe</p>
        <h1>{model.title}</h1>
        <CorrectionNotice corrections={model.corrections} />
      </header>
      {model.replacedBy && (
        <p className="replaced" role="note">
          Thông điệp này đã được thay bằng{' '}
          <a href={model.replacedBy.href}>{model.replacedBy.label}</a>, ban hành ngày{' '}
          <Day iso={model.replacedBy.issuedOn} />.
        </p>
      )}
      <blockquote className="wording">
        <p>{model.wording}</p>
      </blockquote>
      <Steps model={model} />
      {model.leadPhoto && <PhotoFigure photo={model.leadPhoto} isFirst />}
      <MessageFacts model={model} />
      <Versions model={model} />
      <div className="prose">
        <Body state={model.body} lookups={model.lookups} siteUrl={model.frame.siteUrl} />
      </div>
      <Share frame={model.frame} />
      <Corrections corrections={model.corrections} listHref="/cai-chinh" />
      <p className="print-address">{model.frame.canonical}</p>
    </article>
    <PageSide frame={model.frame} related={model.related} />
    <Onward latest={model.latest} />
  </div>
)

/** A figure of its own, with a name: programs that read aloud say what the list is of. */
const Steps = ({
  model: { title, steps, posterHref, posterPictureHref },
}: {
  model: HealthMessageModel
}) => (
  <>
    {steps.length > 0 && (
      <figure aria-labelledby="cac-viec">
        <ol className="steps">
          {steps.map(({ label, text }, index) => (
            <li key={index}>
              <strong>{label}</strong>
              {text && <p>{text}</p>}
            </li>
          ))}
        </ol>
        <figcaption id="cac-viec">Các việc cần làm theo {title}</figcaption>
      </figure>
    )}
    {posterHref !== null && (
      <p className="poster-link">
        <a className="button" href={posterHref}>
          Áp phích để in
        </a>{' '}
        {posterPictureHref !== null && (
          <a className="button" href={posterPictureHref}>
            Áp phích dạng ảnh
          </a>
        )}
      </p>
    )}
  </>
)

function MessageFacts({ model }: { model: HealthMessageModel }): ReactElement {
  const { source, issuingBody, issuedOn, validUntil, replaces, alertHref, frame } = model
  const target = safeHref(source.url, frame.siteUrl)
  return (
    <dl className="facts">
      <dt>Cơ quan ban hành</dt>
      <dd>{issuingBody}</dd>
      <dt>Ngày ban hành</dt>
      <dd>
        <Day iso={issuedOn} />
      </dd>
      {validUntil && (
        <>
          <dt>Có hiệu lực đến</dt>
          <dd>
            <Day iso={validUntil} />
          </dd>
        </>
      )}
      <dt>Nguồn</dt>
      <dd>
        {target ? (
          <a href={target.href} rel="noopener">
            {source.name}
          </a>
        ) : (
          source.name
        )}
      </dd>
      {alertHref !== null && (
        <>
          <dt>Cho máy cảnh báo</dt>
          <dd>
            <a href={alertHref} type="application/cap+xml">
              Tệp CAP 1.2
            </a>
          </dd>
        </>
      )}
      {replaces.length > 0 && (
        <>
          <dt>Thay cho</dt>
          {replaces.map(({ label, href }) => (
            <dd key={href}>
              <a href={href}>{label}</a>
            </dd>
          ))}
        </>
      )}
    </dl>
  )
}

/** Every version, so that who has an old one in hand sees where it stands. */
const Versions = ({ model: { versions } }: { model: HealthMessageModel }): ReactElement | null =>
  versions.length < 2 ? null : (
    <section aria-labelledby="cac-phien-ban">
      <h2 className="block-heading" id="cac-phien-ban">
        Các phiên bản
      </h2>
      <ol className="plain-list">
        {versions.map(({ label, href, issuedOn, isThis, holds }) => (
          <li key={href}>
            {isThis ? <strong aria-current="page">{label}</strong> : <a href={href}>{label}</a>},
            ban hành ngày <Day iso={issuedOn} />
            {holds ? ' (đang có hiệu lực)' : ' (không còn hiệu lực)'}
          </li>
        ))}
      </ol>
    </section>
  )
