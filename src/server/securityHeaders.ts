import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet, { type HelmetOptions } from 'helmet'

/** Players that an article's video block may embed; the block's own allow-list is no wider. */
const videoHosts = [
  'https://www.youtube-nocookie.com',
  'https://www.youtube.com',
  'https://player.vimeo.com',
  'https://www.dailymotion.com',
  'https://geo.dailymotion.com',
]

/** What a page may load, by who serves it. */
export type Audience = 'reader' | 'admin' | 'api'

const directives: Record<Audience, Record<string, string[]>> = {
  // Only the site's own small scripts. JSON-LD is a data block, which a browser does not run and
  // CSP does not block.
  reader: {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'connect-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'style-src': ["'self'"],
    'font-src': ["'self'"],
    'media-src': ["'self'"],
    'manifest-src': ["'self'"],
    'frame-src': videoHosts,
    'object-src': ["'none'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'self'"],
  },
  // Next boots the panel from inline scripts, and its components carry inline styles.
  admin: {
    'default-src': ["'self'"],
    'script-src': ["'self'", "'unsafe-inline'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'worker-src': ["'self'", 'blob:'],
    'frame-src': ["'self'", ...videoHosts],
    'object-src': ["'none'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'self'"],
  },
  api: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
}

/**
 * Options for helmet, with HTTPS promised only by a site that is served over it. `ownScripts` are the
 * digests of scripts that pages hold in their markup.
 */
export function helmetOptions(
  audience: Audience,
  siteUrl: string,
  ownScripts: readonly string[] = [],
): HelmetOptions {
  const isSecure = siteUrl.startsWith('https:')
  const upgrade: Record<string, string[]> = isSecure ? { 'upgrade-insecure-requests': [] } : {}
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        ...directives[audience],
        ...(ownScripts.length > 0 ? { 'script-src': ["'self'", ...ownScripts] } : {}),
        ...upgrade,
      },
    },
    strictTransportSecurity: isSecure && { maxAge: 365 * 24 * 3600, includeSubDomains: false },
    // Video players refuse to play for a page that does not say which site it is on.
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginOpenerPolicy: isSecure && { policy: 'same-origin' },
    originAgentCluster: false,
  }
}

/** The same headers as a plain object, worked out once for pages that never reach Express. */
export function securityHeaders(
  audience: Audience,
  siteUrl: string,
  ownScripts: readonly string[] = [],
): Record<string, string> {
  const headers: Record<string, string> = {}
  const recorder = {
    setHeader: (name: string, value: string) => {
      headers[name.toLowerCase()] = value
    },
    removeHeader: () => undefined,
  }
  helmet(helmetOptions(audience, siteUrl, ownScripts))(
    Object.create(null) as IncomingMessage,
    recorder as unknown as ServerResponse,
    (error) => {
      if (error instanceof Error) throw error
    },
  )
  return headers
}
