export { siteAssets, stylesheetPath } from './assets/siteAssets.ts'
export { renderFullText } from './article/renderFullText.tsx'
export {
  renderArticle,
  renderCollectionList,
  renderCorrections,
  renderError,
  renderEvent,
  renderFeeds,
  renderHealthMessage,
  renderHome,
  renderList,
  renderSpotlight,
} from './renderPage.tsx'
