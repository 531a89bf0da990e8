const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** An absolute web address, or null for what leads nowhere or runs something. */
export function absoluteUrl(address: string, base: string): string | null {
  const url = resolved(address, base)
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null
}

/** The same for a link, which may also be a mail address or a telephone number. */
export function absoluteLink(address: string, base: string): string | null {
  const url = resolved(address, base)
  return url && linkSchemes.has(url.protocol) ? url.href : null
}

/** The URL parser that browsers share decides, `java\nscript:` and `//host` included. */
function resolved(address: string, base: string): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : null
}
