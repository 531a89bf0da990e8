/** An address that was understood, written as an HTTP header or an attribute may carry it: ASCII. */
export type Address =
  /** Of this site: path, parameters and fragment, to be put after its origin. */
  | { readonly is: 'site'; readonly href: string }
  /** Of anybody's site, absolute, http or https. */
  | { readonly is: 'web'; readonly href: string }

/** More than any address that works in every browser. */
const maxCharacters = 2048

/** Stands for the site where a path is all there is to judge. */
const anySite = 'https://site.invalid'

/**
 * The one judge of addresses: whether a text is an address of this site (`/muc/bai.html`) or a web
 * address (`https://…`), and of neither by null. Everything that is redirected to, linked or opened
 * asks it when it is stored and again when it is used, since rows may be older than the judge.
 *
 * The URL parser that browsers share (WHATWG) decides where an address ends up. It is asked about the
 * text, and about what proxies and careless programs may make of it: read from its percent-encoding
 * once and twice, with look-alikes of `/` and `\` folded (NFKC).
 *
 * @param siteUrl Origin of this site, so that its absolute addresses are known as its own.
 */
export function judgeAddress(value: unknown, siteUrl?: string): Address | null {
  if (typeof value !== 'string' || value.length > maxCharacters || !isPlain(value)) return null
  if (value.startsWith('/')) return pathOfSite(value)
  const href = webAddress(value)
  if (href === null) return null
  if (!siteUrl || new URL(href).origin !== new URL(siteUrl).origin) {
    return { is: 'web', href }
  }
  const { pathname, search, hash } = new URL(href)
  return pathOfSite(pathname + search + hash)
}

/** Without what parsers skip, what the eye cannot see, and what some read as a slash. */
const isPlain = (text: string): boolean =>
  text.isWellFormed() && !/[\p{Cc}\p{Cf}\p{Z}\\]/u.test(text)

function pathOfSite(text: string): Address | null {
  if (!staysHere(text)) return null
  const { pathname, search, hash } = new URL(text, anySite)
  const href = pathname + search + hash
  return [...readings(text), ...readings(href)].every(staysHere) ? { is: 'site', href } : null
}

function staysHere(text: string): boolean {
  if (!URL.canParse(text, anySite)) return false
  const url = new URL(text, anySite)
  // `/.//host` has the site's origin, and a path that is another site's address once it stands alone.
  return url.origin === anySite && !url.pathname.startsWith('//')
}

function webAddress(text: string): string | null {
  const [, authority = ''] = /^https?:\/\/([^/?#]+)/i.exec(text) ?? []
  // `https://site@host`; and no host has a percent sign that a browser leaves as it is.
  if (authority === '' || /[@%]/.test(authority.normalize('NFKC')) || !URL.canParse(text))
    return null
  const url = new URL(text)
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  const isWhole = isWeb && url.username === '' && url.password === ''
  return isWhole && isAsWritten(authority, url.hostname) ? url.href : null
}

/**
 * Letters of full width, dots that are none, and numbers that are an IP address by arithmetic hide
 * which host it is.
 */
function isAsWritten(authority: string, host: string): boolean {
  if (authority.normalize('NFKC') !== authority.normalize('NFC')) return false
  if (authority.includes('\u3002')) return false
  return !/^\d+(?:\.\d+){3}$/.test(host) || authority.replace(/:\d*$/, '') === host
}

/** What the text may be taken for on its way. */
function readings(text: string): string[] {
  const once = percentDecoded(text)
  const plain = [text, once, percentDecoded(once)]
  return [...plain, ...plain.map((reading) => reading.normalize('NFKC'))]
}

/** Sequence by sequence, so that one that is broken does not hide the others. */
const percentDecoded = (text: string): string =>
  text.replaceAll(/(?:%[\da-f]{2})+/gi, (run) =>
    new TextDecoder().decode(
      Uint8Array.from(run.slice(1).split('%'), (pair) => Number.parseInt(pair, 16)),
    ),
  )
