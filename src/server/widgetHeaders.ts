import type { IncomingMessage } from 'node:http'
import type { Payload } from 'payload'
import { bannerDeskOf } from '../../plugins/campaign-banners/index.ts'
import { crossOriginHeaders } from '../../plugins/kit/widgets/crossOrigin.ts'
import { widgetOriginsOf } from '../../plugins/related-news/index.ts'

/** What the pages of other sites need to show our widgets: CORS for those on the list. */
export function widgetHeaders(payload: Payload): (req: IncomingMessage) => Record<string, string> {
  const origins = new Set([
    ...(bannerDeskOf(payload)?.options.widgetOrigins ?? []),
    ...widgetOriginsOf(payload),
  ])
  return ({ url = '', headers }) =>
    url.startsWith('/widgets/') ? crossOriginHeaders([...origins], headers.origin) : {}
}
