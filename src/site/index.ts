export { siteAssets, stylesheetPath } from './assets/siteAssets.ts'
export { renderFullText } from './article/renderFullText.tsx'
export {
  renderArticle,
  renderCollectionList,
  renderError,
  renderEvent,
  renderEventMonth,
  renderFeeds,
  renderHealthMessage,
  renderHome,
  renderList,
  renderProducer,
  renderSpotlight,
} from './renderPage.tsx'
