export { renderRss } from './core/renderRss.ts'
export type { Feed, FeedItem } from './core/feed.ts'
