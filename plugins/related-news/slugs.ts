/** The plugin's own collections. */
export const slugs = {
  postings: 'related-postings',
  entries: 'related-entries',
  rebuilds: 'related-rebuilds',
  clicks: 'related-clicks',
} as const

export const settingsSlug = 'related-news'
export const rebuildTask = 'relatedNewsRebuild'
