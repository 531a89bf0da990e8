import type { IncomingMessage } from 'node:http'
import type { Payload } from 'payload'
import { bannerDeskOf } from '../../plugins/campaign-banners/index.ts'
import { crossOriginHeaders } from '../../plugins/kit/widgets/crossOrigin.ts'
import { widgetOriginsOf } from '../../plugins/related-news/index.ts'

const policyHeader = 'content-security-policy'

/**
 * What the pages of other sites need to show our widgets: CORS for those on the list, and their
 * leave to frame a widget's document. (`frame-ancestors` goes before `X-Frame-Options`: CSP level 3,
 * section 6.4.2.)
 */
export function widgetHeaders(
  payload: Payload,
  pageHeaders: Readonly<Record<string, string>>,
): (req: IncomingMessage) => Record<string, string> {
  const origins = [
    ...new Set([
      ...(bannerDeskOf(payload)?.options.widgetOrigins ?? []),
      ...widgetOriginsOf(payload),
    ]),
  ]
  const framed = pageHeaders[policyHeader]?.replace(
    /frame-ancestors [^;]*/,
    ['frame-ancestors', "'self'", ...origins].join(' '),
  )
  return ({ url = '', headers }) => {
    if (!url.startsWith('/widgets/')) return {}
    const cors = crossOriginHeaders(origins, headers.origin)
    return framed === undefined ? cors : { ...cors, [policyHeader]: framed }
  }
}
