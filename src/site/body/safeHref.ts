const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:'])
/** Browsers skip these inside an address, so `java\nscript:` is a script. */
// eslint-disable-next-line no-control-regex
const skipped = /[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]/g
const nowhere = 'https://relative.invalid'

export type SafeHref = { readonly href: string; readonly isExternal: boolean }

/**
 * An address that may be followed: http(s), mail, telephone or a place on this site; else null. The
 * URL parser that browsers share decides, after what it would skip has been taken out.
 */
export function safeHref(address: unknown, siteUrl: string): SafeHref | null {
  if (typeof address !== 'string') return null
  const href = address.replaceAll(skipped, '')
  if (href === '' || !URL.canParse(href, nowhere)) return null
  const url = new URL(href, nowhere)
  if (!allowed.has(url.protocol)) return null
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  const isHere = url.origin === nowhere || url.origin === new URL(siteUrl).origin
  return { href, isExternal: isWeb && !isHere }
}
