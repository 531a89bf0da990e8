import type { ReactElement } from 'react'
import { ArticleHead } from '../article/ArticleHead.tsx'
import { Byline, Others, Recommended, Tags } from '../article/ArticleFoot.tsx'
import { PageSide } from '../article/PageSide.tsx'
import { Corrections } from '../article/Corrections.tsx'
import { Share } from '../article/Share.tsx'
import { Body } from '../body/Body.tsx'
import { Breadcrumbs } from '../frame/Breadcrumbs.tsx'
import type { ArticleModel } from '../models.ts'
import { hasPlace, Place } from '../frame/Place.tsx'
import { PhotoFigure } from '../photo/PhotoFigure.tsx'

const interludeOf = ({ frame }: ArticleModel) =>
  hasPlace(frame, 'article-inline')
    ? {
        afterParagraph: frame.banners.afterParagraph,
        content: <Place frame={frame} name="article-inline" />,
      }
    : null

/** One story, then where to go from it. */
export const ArticleView = ({ model }: { model: ArticleModel }): ReactElement => (
  <div className="page page-doc">
    <Breadcrumbs trail={model.frame.breadcrumbs} />
    <article className={`article article-story article-${model.kind}`}>
      <ArticleHead model={model} />
      {model.leadPhoto && <PhotoFigure photo={model.leadPhoto} isFirst />}
      <div className="prose">
        <Body
          state={model.body}
          lookups={model.lookups}
          siteUrl={model.frame.siteUrl}
          interlude={interludeOf(model)}
        />
      </div>
      <Byline model={model} />
      <Share frame={model.frame} />
      <Corrections corrections={model.corrections} listHref="/cai-chinh" />
      <p className="print-address">{model.frame.canonical}</p>
      <Tags model={model} />
    </article>
    <PageSide frame={model.frame} related={model.related} />
    <Recommended model={model} />
    <Others model={model} />
  </div>
)
