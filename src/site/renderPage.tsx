import type { ReactElement } from 'react'
import { renderDocument } from './frame/renderDocument.tsx'
import type { Frame } from './models.ts'
import { ArticleView } from './views/ArticleView.tsx'
import { CollectionListView } from './views/CollectionListView.tsx'
import { CorrectionsView } from './views/CorrectionsView.tsx'
import { ErrorView } from './views/ErrorView.tsx'
import { EventView } from './views/EventView.tsx'
import { FeedsView } from './views/FeedsView.tsx'
import { HealthMessageView } from './views/HealthMessageView.tsx'
import { HomeView } from './views/HomeView.tsx'
import { ListView } from './views/ListView.tsx'
import { SpotlightView } from './views/SpotlightView.tsx'

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
export const renderSpotlight = pageOf(SpotlightView)
export const renderHealthMessage = pageOf(HealthMessageView)
export const renderCollectionList = pageOf(CollectionListView)
export const renderCorrections = pageOf(CorrectionsView)
export const renderFeeds = pageOf(FeedsView)
export const renderError = pageOf(ErrorView)
