export { siteAssets, stylesheetPath } from './assets/siteAssets.ts'
export { renderBody } from './body/renderBody.tsx'
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
