import { askedInstant } from '../../kit/dates/askedInstant.ts'
import type { Endpoint } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import { refusal } from '../refusal.ts'
import { guarded } from './guarded.ts'
import { readTimeline } from './readTimeline.ts'

const maxRangeMs = 400 * 24 * 60 * 60_000

/** `GET /timeline?from=…&to=…`: campaigns of a stretch of time by placement, approved and planned. */
export const timelineEndpoint = (options: ResolvedOptions): Endpoint =>
  guarded(options, {
    method: 'get',
    path: '/timeline',
    may: 'manages',
    handler: async (req) => {
      const { searchParams } = new URL(req.url ?? '/', 'http://timeline')
      const [from, to] = ['from', 'to'].map((name) => askedInstant(searchParams.get(name))) as [
        number | null,
        number | null,
      ]
      if (from === null || to === null || to <= from || to - from > maxRangeMs) {
        throw refusal(req, 400, {
          vi: 'Cần khoảng thời gian từ – đến (from, to), như 2026-01-31T08:00:00+07:00, tối đa 400 ngày.',
          en: 'A stretch of time is needed (from, to), such as 2026-01-31T08:00:00+07:00, of 400 days at most.',
        })
      }
      const campaigns = await readTimeline({ from, to }, { options, req })
      return Response.json({
        now: options.now(),
        placements: options.placements
          .filter(({ isEnabled }) => isEnabled)
          .map(({ name, label }) => ({ name, label })),
        campaigns,
      })
    },
  })
