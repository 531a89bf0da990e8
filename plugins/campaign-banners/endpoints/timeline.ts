import { askedInstant } from '../../kit/dates/askedInstant.ts'
import { type CollectionSlug, type Endpoint, type Where } from 'payload'
import { findConflicts, openIntervals } from '../core/conflicts.ts'
import type { ResolvedOptions } from '../options.ts'
import { stateOf } from '../core/state.ts'
import { assemble, loadCreatives } from '../reader/loadCampaigns.ts'
import type { CampaignRow } from '../reader/records.ts'
import { refusal } from '../refusal.ts'
import { guarded } from './guarded.ts'

const maxRangeMs = 400 * 24 * 60 * 60_000

/** `GET /timeline?from=…&to=…`: campaigns of a stretch of time by placement, with their state. */
export const timelineEndpoint = (options: ResolvedOptions): Endpoint =>
  guarded({
    method: 'get',
    path: '/timeline',
    may: options.access.manages,
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
      const { slugs, zone, placements, now } = options
      const touches: Where = {
        or: [
          { lastEndsAt: { exists: false } },
          { lastEndsAt: { greater_than: new Date(from).toISOString() } },
        ],
      }
      const { docs } = await req.payload.find({
        collection: slugs.campaigns as CollectionSlug,
        where: touches,
        draft: true,
        depth: 0,
        // All of them: a calendar with gaps would promise free days.
        limit: 0,
        pagination: false,
        overrideAccess: false,
        req,
      })
      const rows = docs as unknown as CampaignRow[]
      const source = { payload: req.payload, slugs, req }
      const creatives = await loadCreatives(
        source,
        rows.map(({ id }) => id),
        { draft: true },
      )
      const campaigns = assemble(rows, creatives)
      const at = now()
      const entries = campaigns.flatMap((campaign, index) => {
        const row = rows[index]
        const intervals = openIntervals(campaign, { zone, from, to })
        if (!row || intervals.length === 0) return []
        const others = campaigns.filter((_, other) => rows[other]?._status === 'published')
        const conflicts = findConflicts({
          campaign,
          others,
          placements,
          zone,
          from: Math.max(from, at),
        })
        return [
          {
            id: row.id,
            name: campaign.name,
            kind: campaign.kind,
            priority: campaign.priority,
            weight: campaign.weight,
            targeting: row.targeting ?? null,
            status: row._status ?? 'draft',
            reviewState: row.reviewState ?? 'drafting',
            state: stateOf(campaign, { zone, now: at }),
            placements: [...new Set(campaign.creatives.flatMap((creative) => creative.placements))],
            windows: row.windows ?? [],
            intervals: intervals.slice(0, 400),
            conflicts: conflicts.map(({ other, placement, outcome }) => ({
              with: other.name,
              placement,
              result: outcome.result,
            })),
          },
        ]
      })
      return Response.json({
        now: at,
        placements: placements
          .filter(({ isEnabled }) => isEnabled)
          .map(({ name, label }) => ({ name, label })),
        campaigns: entries,
      })
    },
  })
