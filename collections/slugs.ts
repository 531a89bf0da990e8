/** The collections that have pages of their own and so may be the target of a redirect. */
export const addressedCollections = [
  'articles',
  'events',
  'product-spotlights',
  'public-health-messages',
  'categories',
  'tags',
  'authors',
  'dossiers',
  'pages',
] as const
export type AddressedCollection = (typeof addressedCollections)[number]

/** First path segments of pages that are not sections; no section may take one. */
export const reservedSegments = [
  'su-kien',
  'tin-moi',
  'cai-chinh',
  'tin-da-luu',
  'ngoai-tuyen',
  'san-pham-ocop',
  'thong-diep-suc-khoe',
  'tu-khoa',
  'tac-gia',
  'ho-so',
  'media',
  'assets',
  'the-chia-se',
  'api',
  'admin',
  'rss',
  'tb',
  'widgets',
  'sitemaps',
  'healthz',
  'readyz',
] as const
