export { drawCard } from './assets/card.ts'
export { drawPoster } from './assets/poster.ts'
export { manifestOf } from './assets/manifest.ts'
export { earlyPolicySource, mostSaved, workerBody } from './assets/scripts.ts'
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
  renderKept,
  renderList,
  renderPoster,
  renderProducer,
  renderSaved,
  renderSpotlight,
  renderStaticPage,
} from './renderPage.tsx'
