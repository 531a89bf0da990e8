import { askedInstant } from '../../kit/dates/askedInstant.ts'
import type { Endpoint } from 'payload'
import { judgeAddress } from '../../kit/addresses/judgeAddress.ts'
import { bannerDeskOf } from '../reader/desk.ts'
import type { ResolvedOptions } from '../options.ts'
import { refusal } from '../refusal.ts'
import { guarded } from './guarded.ts'

/**
 * `GET /preview?path=/&at=2026-07-01T07:00+07:00&campaign=12`: the site's page with the banners that
 * readers would get at that instant, one campaign as it was last saved. Approvers see the page's
 * stories of that instant too; to others an embargoed story stays what it is to readers today.
 */
export const previewEndpoint = (options: ResolvedOptions): Endpoint =>
  guarded(options, {
    method: 'get',
    path: '/preview',
    may: 'manages',
    handler: async (req) => {
      const { searchParams } = new URL(req.url ?? '/', 'http://preview')
      const address = judgeAddress(searchParams.get('path') ?? '/', req.payload.config.serverURL)
      const instant = askedInstant(searchParams.get('at'))
      if (address?.is !== 'site' || instant === null) {
        throw refusal(req, 400, {
          vi: 'Cần một đường dẫn của trang này, bắt đầu bằng “/”, và một thời điểm (at), như 2026-01-31T08:00:00+07:00.',
          en: 'A path of this site that begins with / and an instant (at) such as 2026-01-31T08:00:00+07:00 are needed.',
        })
      }
      const desk = bannerDeskOf(req.payload)
      if (!desk?.renderPreview) {
        throw refusal(req, 503, {
          vi: 'Trang này chưa có bản xem trước.',
          en: 'This site has no preview yet.',
        })
      }
      const book = await desk.readDraft(instant, searchParams.get('campaign'))
      const page = await desk.renderPreview({
        path: address.href,
        instant,
        book,
        mayReadAhead: options.access.approves({ req }),
      })
      // Scripts stay out: nobody's looking is counted.
      const policy =
        "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; frame-ancestors 'self'"
      return new Response(page.body as BodyInit, {
        status: page.status,
        headers: {
          ...page.headers,
          'cache-control': 'no-store',
          'content-security-policy': policy,
          'x-frame-options': 'SAMEORIGIN',
        },
      })
    },
  })
