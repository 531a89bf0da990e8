export { drawCard } from './assets/card.ts'
export { cardAddress } from './assets/icon.ts'
export { siteAssets, stylesheetPath } from './assets/siteAssets.ts'
export { renderFullText } from './article/renderFullText.tsx'
export {
  renderArticle,
  renderCollectionList,
  renderCorrections,
  renderDossiers,
  renderError,
  renderEvent,
  renderEventMonth,
  renderFeeds,
  renderHealthMessage,
  renderHome,
  renderList,
  renderPoster,
  renderProducer,
  renderSpotlight,
  renderStaticPage,
} from './renderPage.tsx'
