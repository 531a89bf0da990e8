/**
 * The path and query that a request asks for (RFC 9112 section 3.2), null where it names nothing that
 * a site can have. Whose host it names is not looked at, as a `Host` header's is not: there is one
 * site here.
 */
export function askedTarget(target: string): string | null {
  const path = target.startsWith('/') ? target : pathOfAbsolute(target)
  return path === null || !isPrintable(path) ? null : path
}

/** What a proxy sends: `http://host/path`. A user in it is somebody's trick (RFC 9110 section 4.2.4). */
function pathOfAbsolute(target: string): string | null {
  const rest = /^https?:\/\/[^/?#@\\]+([/?].*)?$/i.exec(target)
  if (!rest || !URL.canParse(target)) return null
  const path = rest[1] ?? '/'
  return path.startsWith('/') ? path : `/${path}`
}

/**
 * No name of ours has a control character in it, written out or escaped; the databases cut words at
 * a NUL or refuse them, and a line break ends a header. A text that is searched for may have lines.
 */
function isPrintable(url: string): boolean {
  const end = url.indexOf('?')
  const path = end === -1 ? url : url.slice(0, end)
  const query = end === -1 ? '' : url.slice(end)
  return !/%(?:[01][\da-f]|7f)/i.test(path) && !/%00/.test(query)
}
