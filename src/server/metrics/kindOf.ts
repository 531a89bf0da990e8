/** What a request is for, coarse enough to be a label: strangers cannot invent another. */
export type RequestKind = (typeof kinds)[number][0] | 'page'

const kinds = [
  ['api', /^\/api(?:[/?]|$)/],
  ['panel', /^\/(?:admin|_next)(?:[/?]|$)/],
  ['banner', /^\/tb(?:[/?]|$)/],
  ['media', /^\/media(?:[/?]|$)/],
  ['asset', /^\/(?:assets\/|favicon\.ico(?:[?]|$))/],
  ['health', /^\/(?:healthz|readyz|metrics)(?:[?]|$)/],
  ['widget', /^\/widgets(?:[/?]|$)/],
  ['feed', /^\/rss\//],
  ['sitemap', /^\/(?:[a-z-]*sitemap[^?]*\.xml|robots\.txt)(?:[?]|$)/],
] as const

/** The kind of an address, as a client sent it. */
export const kindOf = (url: string): RequestKind =>
  kinds.find(([, pattern]) => pattern.test(url))?.[0] ?? 'page'
