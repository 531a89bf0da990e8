import type { IncomingMessage } from 'node:http'
import type { WebHandler } from './apiHandler.ts'

export type SessionCookie = {
  /** Gives Payload and Next a request's session under the name that they know. */
  admit(req: IncomingMessage): void
  /** Sends the session that a handler answers with under the name that browsers guard. */
  issue(handler: WebHandler): WebHandler
}

/**
 * On HTTPS the session travels as `__Host-…`: a browser then takes it from this very host over TLS
 * and sends it nowhere else, so that no other name of the domain can plant or read one (RFC 6265bis,
 * section 4.1.3.2). Payload has one prefix for it and for the panel's language and colour scheme,
 * which the panel's script writes without `Secure`; therefore the name changes here, at the door.
 */
export function createSessionCookie(siteUrl: string, cookiePrefix: string): SessionCookie {
  if (!siteUrl.startsWith('https:')) return { admit: () => undefined, issue: (handler) => handler }
  const inside = `${cookiePrefix}-token=`
  const outside = `__Host-${inside}`
  const admitted = (cookies: string): string =>
    cookies
      .split(/; */)
      // Under the plain name anybody of the domain may have set it.
      .filter((cookie) => !cookie.startsWith(inside))
      .map((cookie) =>
        cookie.startsWith(outside) ? inside + cookie.slice(outside.length) : cookie,
      )
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
    issue: (handler) => async (request) => {
      const response = await handler(request)
      const cookies = response.headers.getSetCookie()
      if (!cookies.some((cookie) => cookie.startsWith(inside))) return response
      const headers = new Headers(response.headers)
      headers.delete('set-cookie')
      for (const cookie of cookies) {
        headers.append('set-cookie', cookie.startsWith(inside) ? `__Host-${cookie}` : cookie)
      }
      return new Response(response.body, { status: response.status, headers })
    },
  }
}
