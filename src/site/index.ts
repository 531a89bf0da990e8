export { drawCard } from './assets/card.ts'
export { cardAddress } from './assets/icon.ts'
export { siteAssets, stylesheetPath } from './assets/siteAssets.ts'
export { renderFullText } from './article/renderFullText.tsx'
export {
  renderArticle,
  renderCollectionList,
  renderError,
  renderEvent,
  renderFeeds,
  renderHealthMessage,
  renderHome,
  renderList,
  renderSpotlight,
} from './renderPage.tsx'
