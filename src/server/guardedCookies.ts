import type { IncomingMessage, ServerResponse } from 'node:http'

export type GuardedCookies = {
  /** Gives Payload and Next a request's cookies under the names that they know. */
  admit(req: IncomingMessage): void
  /** Has every cookie of the answer sent as browsers guard it, whoever sets it. */
  guard(res: ServerResponse): void
}

const host = '__Host-'
const secure = '__Secure-'

/**
 * On HTTPS every cookie of this site is `Secure` and named `__Host-…`: a browser then takes it from
 * this very host over TLS and sends it nowhere else, so that no other name of the domain can plant or
 * read one (RFC 6265bis, section 4.1.3.2). Payload knows neither the name nor, for the panel's
 * language, `Secure`; therefore both are settled here, where everything passes. What the panel's
 * script writes by itself is guarded in the browser (`guardCookies`).
 */
export function createGuardedCookies(siteUrl: string, cookiePrefix: string): GuardedCookies {
  if (!siteUrl.startsWith('https:')) return { admit: () => undefined, guard: () => undefined }
  const admitted = (cookies: string): string =>
    cookies
      .split(/; */)
      // Under the plain name anybody of the domain may have set it.
      .filter((cookie) => !cookie.startsWith(`${cookiePrefix}-`))
      .map((cookie) => cookie.replace(/^__(?:Host|Secure)-/, ''))
      .join('; ')
  return {
    admit(req) {
      const { headers, rawHeaders } = req
      if (headers.cookie === undefined) return
      headers.cookie = admitted(headers.cookie)
      // `headersDistinct` is made of these when somebody first asks for it.
      for (let at = 0; at < rawHeaders.length; at += 2) {
        if (rawHeaders[at]?.toLowerCase() !== 'cookie') continue
        rawHeaders[at + 1] = admitted(rawHeaders[at + 1] ?? '')
      }
    },
    guard(res) {
      const writeHead = res.writeHead.bind(res) as (...head: unknown[]) => ServerResponse
      // Node too writes every head by it, asked for or not.
      res.writeHead = (...head: unknown[]) => {
        const cookies = res.getHeader('set-cookie')
        if (cookies !== undefined) res.setHeader('set-cookie', [cookies].flat().map(guarded))
        return writeHead(...head)
      }
    },
  }
}

/** RFC 6265bis takes the one prefix with `Path=/` and without `Domain` alone. */
function guarded(cookie: unknown): string {
  const text = String(cookie)
  const has = (attribute: RegExp): boolean =>
    text.split(';').some((part, at) => at > 0 && attribute.test(part.trim()))
  const prefix = has(/^path=\/$/i) && !has(/^domain=/i) ? host : secure
  return [
    text.startsWith(host) || text.startsWith(secure) ? text : prefix + text,
    ...(has(/^secure(?:=|$)/i) ? [] : ['Secure']),
    ...(has(/^samesite=/i) ? [] : ['SameSite=Lax']),
  ].join('; ')
}
