import type { ReactElement } from 'react'
import { renderDocument } from './frame/renderDocument.tsx'
import type { Frame } from './models.ts'
import { ArticleView } from './views/ArticleView.tsx'
import { CollectionListView } from './views/CollectionListView.tsx'
import { CorrectionsView } from './views/CorrectionsView.tsx'
import { DossiersView } from './views/DossiersView.tsx'
import { ErrorView } from './views/ErrorView.tsx'
import { EventMonthView } from './views/EventMonthView.tsx'
import { EventView } from './views/EventView.tsx'
import { FeedsView } from './views/FeedsView.tsx'
import { HealthMessageView } from './views/HealthMessageView.tsx'
import { HomeView } from './views/HomeView.tsx'
import { KeptView } from './views/KeptView.tsx'
import { ListView } from './views/ListView.tsx'
import { PosterView } from './views/PosterView.tsx'
import { ProducerView } from './views/ProducerView.tsx'
import { SavedView } from './views/SavedView.tsx'
import { SpotlightView } from './views/SpotlightView.tsx'
import { StaticPageView } from './views/StaticPageView.tsx'

type View<Model> = (props: { readonly model: Model }) => ReactElement

const pageOf =
  <Model extends { readonly frame: Frame }>(ViewOfModel: View<Model>) =>
  (model: Model): string =>
    renderDocument(model.frame, <ViewOfModel model={model} />)

/** Each gives a whole document. */
export const renderHome = pageOf(HomeView)
export const renderList = pageOf(ListView)
export const renderArticle = pageOf(ArticleView)
export const renderEvent = pageOf(EventView)
export const renderEventMonth = pageOf(EventMonthView)
export const renderSpotlight = pageOf(SpotlightView)
export const renderProducer = pageOf(ProducerView)
export const renderHealthMessage = pageOf(HealthMessageView)
export const renderPoster = pageOf(PosterView)
export const renderCollectionList = pageOf(CollectionListView)
export const renderCorrections = pageOf(CorrectionsView)
export const renderDossiers = pageOf(DossiersView)
export const renderStaticPage = pageOf(StaticPageView)
export const renderSaved = pageOf(SavedView)
export const renderKept = pageOf(KeptView)
export const renderFeeds = pageOf(FeedsView)
export const renderError = pageOf(ErrorView)
