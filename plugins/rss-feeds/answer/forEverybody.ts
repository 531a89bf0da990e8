/** What a program in a browser reads of an answer: when it was, what it is, where it leads. */
const exposed = [
  ...['ETag', 'Last-Modified', 'Link', 'Location', 'Retry-After'],
  ...['Cache-Control', 'Expires', 'Date', 'Content-Length'],
].join(', ')

/** Reader programs in browsers ask from pages of their own; a feed is public or has its key. */
export const forEverybody = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': exposed,
  'cross-origin-resource-policy': 'cross-origin',
} as const

/** What a browser asks before it asks: which ways, and with which headers of the program's own. */
export const leaveForBrowsers = {
  ...forEverybody,
  allow: 'GET, HEAD, OPTIONS',
  'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  // A feed is given for its address alone, whatever a program says of itself.
  'access-control-allow-headers': '*',
  'access-control-max-age': '86400',
} as const
