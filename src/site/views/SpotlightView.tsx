import type { ReactElement } from 'react'
import { CorrectionNotice, Corrections } from '../article/Corrections.tsx'
import { Onward } from '../article/Onward.tsx'
import { PageSide } from '../article/PageSide.tsx'
import { Share } from '../article/Share.tsx'
import { Body } from '../body/Body.tsx'
import { PointsOfSale } from '../cards/PointsOfSale.tsx'
import { StarBadge } from '../cards/SpotlightCard.tsx'
import { TeaserCard } from '../cards/TeaserCard.tsx'
import { Breadcrumbs } from '../frame/Breadcrumbs.tsx'
import { Day } from '../Day.tsx'
import type { SpotlightModel } from '../models.ts'
import { PhotoFigure } from '../photo/PhotoFigure.tsx'

/** One OCOP product: its grade with the decision that gave it, who makes it, where it is sold. */
export function SpotlightView({ model }: { model: SpotlightModel }): ReactElement {
  const [first, ...more] = model.photos
  return (
    <div className="page page-doc">
      <Breadcrumbs trail={model.frame.breadcrumbs} />
      <article className="article">
        <header className="article-head">
          {model.certificate && <StarBadge stars={model.certificate.stars} />}
          <h1>{model.name}</h1>
          <CorrectionNotice corrections={model.corrections} />
          {model.standfirst && <p className="standfirst">{model.standfirst}</p>}
        </header>
        {first && <PhotoFigure photo={first} isFirst />}
        <ProductFacts model={model} />
        {model.certificate && <Certificate certificate={model.certificate} />}
        <div className="prose">
          <Body state={model.body} lookups={model.lookups} siteUrl={model.frame.siteUrl} />
        </div>
        {more.length > 0 && (
          <div className="gallery" role="group" aria-label="Ảnh sản phẩm">
            {more.map((photo) => (
              <PhotoFigure key={photo.id} photo={photo} sizes="(min-width: 760px) 360px, 100vw" />
            ))}
          </div>
        )}
        <PointsOfSale shops={model.pointsOfSale} />
        <Share frame={model.frame} />
        <Corrections corrections={model.corrections} listHref="/cai-chinh" />
        <p className="print-address">{model.frame.canonical}</p>
      </article>
      <PageSide frame={model.frame} related={model.related} />
      <MentionedIn model={model} />
      <Onward latest={model.latest} />
    </div>
  )
}

function ProductFacts({ model: { producer, place, group, lapsed } }: { model: SpotlightModel }) {
  const where = [place.commune, place.district, place.province].filter(Boolean).join(', ')
  return (
    <dl className="facts">
      {producer && (
        <>
          <dt>Chủ thể</dt>
          <dd>
            {producer.href ? <a href={producer.href}>{producer.name}</a> : producer.name}
            {producer.kind && ` (${producer.kind})`}
          </dd>
        </>
      )}
      {where && (
        <>
          <dt>Nơi sản xuất</dt>
          <dd>{where}</dd>
        </>
      )}
      <dt>Nhóm sản phẩm</dt>
      <dd>
        <a href={group.href}>{group.label}</a>
      </dd>
      {lapsed && (
        <>
          <dt>Chứng nhận OCOP</dt>
          <dd>
            Đã hết hạn ngày <Day iso={lapsed.validUntil} />
            {lapsed.decisionNumber && ` (Quyết định số ${lapsed.decisionNumber})`}
          </dd>
        </>
      )}
    </dl>
  )
}

type CertificateProps = { readonly certificate: NonNullable<SpotlightModel['certificate']> }

const Certificate = ({ certificate }: CertificateProps): ReactElement => (
  <section className="certificate">
    <h2>Chứng nhận OCOP {certificate.stars} sao</h2>
    <dl className="facts">
      <dt>Quyết định</dt>
      <dd>
        Số {certificate.decisionNumber}, ngày <Day iso={certificate.decidedOn} />
      </dd>
      <dt>Cơ quan công nhận</dt>
      <dd>{certificate.authority}</dd>
      {certificate.points !== null && (
        <>
          <dt>Điểm đánh giá</dt>
          <dd>{certificate.points} trên 100 điểm</dd>
        </>
      )}
      <dt>Có giá trị đến</dt>
      <dd>
        <Day iso={certificate.validUntil} />
      </dd>
    </dl>
  </section>
)

const MentionedIn = ({ model: { mentionedIn } }: { model: SpotlightModel }) =>
  mentionedIn.length === 0 ? null : (
    <section className="strip" aria-labelledby="bai-ve-san-pham">
      <h2 className="block-heading" id="bai-ve-san-pham">
        Bài viết về sản phẩm
      </h2>
      <div className="grid-cards">
        {mentionedIn.map((teaser) => (
          <TeaserCard key={teaser.href} teaser={teaser} />
        ))}
      </div>
    </section>
  )
