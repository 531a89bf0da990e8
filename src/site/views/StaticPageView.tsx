import type { ReactElement } from 'react'
import { Body } from '../body/Body.tsx'
import { Breadcrumbs } from '../frame/Breadcrumbs.tsx'
import type { StaticPageModel } from '../models.ts'

/** What the paper says of itself. */
export const StaticPageView = ({ model }: { model: StaticPageModel }): ReactElement => (
  <div className="page">
    <Breadcrumbs trail={model.frame.breadcrumbs} />
    <article className="article">
      <header className="article-head">
        <h1>{model.title}</h1>
      </header>
      <div className="prose">
        <Body state={model.body} lookups={model.lookups} siteUrl={model.frame.siteUrl} />
      </div>
      <p className="print-address">{model.frame.canonical}</p>
    </article>
  </div>
)
