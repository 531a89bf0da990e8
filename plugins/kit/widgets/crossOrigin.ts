/** Whose pages may show widgets: origins such as `https://congdoan.vn`, or `*` for anybody's. */
export type WidgetOrigins = readonly string[]

/**
 * CORS headers (Fetch standard section 3.3) for one request of a widget. The answer is the same for
 * everybody, so it is cached once; only these headers differ by who asks, and `Vary` says so.
 */
export function crossOriginHeaders(
  allowed: WidgetOrigins,
  origin: string | undefined,
): Record<string, string> {
  const shared = {
    vary: 'Accept-Encoding, Origin',
    'cross-origin-resource-policy': 'cross-origin',
  }
  if (allowed.includes('*')) return { ...shared, 'access-control-allow-origin': '*' }
  if (origin === undefined || !allowed.includes(origin)) return shared
  return { ...shared, 'access-control-allow-origin': origin }
}

/**
 * The origins as the option or the environment names them.
 *
 * @throws {Error} naming the first entry that is no origin.
 */
export function parseWidgetOrigins(entries: readonly string[], place: string): WidgetOrigins {
  return entries.map((entry) => {
    if (entry === '*') return entry
    const url = URL.parse(entry)
    if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) {
      return url.origin
    }
    throw new Error(
      `${place}: ${JSON.stringify(entry)} is no origin; expected one such as https://congdoan.vn, without a path, or *`,
    )
  })
}
