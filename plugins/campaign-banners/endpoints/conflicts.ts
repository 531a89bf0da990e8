import type { Endpoint } from 'payload'
import { z } from 'zod'
import { formatInterval } from '../core/localTime.ts'
import { newCampaign } from '../hooks/claimEmergency.ts'
import { conflictsOf } from '../hooks/refuseSecondEmergency.ts'
import type { ResolvedOptions } from '../options.ts'
import type { CampaignRow } from '../reader/records.ts'
import { guarded } from './guarded.ts'
import { jsonBody } from './jsonBody.ts'

const body = z.object({
  id: z.union([z.number(), z.string()]).nullish(),
  data: z.looseObject({
    name: z.string().nullish(),
    kind: z.string().nullish(),
    priority: z.string().nullish(),
    weight: z.number().nullish(),
    windows: z.array(z.looseObject({})).nullish(),
    targeting: z.looseObject({}).nullish(),
  }),
})

/** `POST /conflicts`: what a campaign as it stands in the form would meet. Saves nothing. */
export const conflictsEndpoint = (options: ResolvedOptions): Endpoint =>
  guarded(options, {
    method: 'post',
    path: '/conflicts',
    may: 'manages',
    handler: async (req) => {
      const { id, data } = await jsonBody(req, body)
      const row = { ...data, id: id ?? newCampaign } as CampaignRow
      const found = await conflictsOf(row, options, req)
      const labels = new Map(options.placements.map(({ name, label }) => [name, label]))
      return Response.json({
        conflicts: found.map((conflict) => ({
          ...conflict,
          placementLabel: labels.get(conflict.placement) ?? {
            vi: conflict.placement,
            en: conflict.placement,
          },
          when: conflict.intervals.slice(0, 3).map((at) => formatInterval(at, options.zone)),
          more: Math.max(0, conflict.intervals.length - 3),
        })),
      })
    },
  })
