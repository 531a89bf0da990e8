import type { CollectionSlug, Endpoint } from 'payload'
import { z } from 'zod'
import { judgeAddress } from '../../kit/addresses/judgeAddress.ts'
import { sendEmergency } from '../hooks/sendEmergency.ts'
import type { ResolvedOptions } from '../options.ts'
import { refusal } from '../refusal.ts'
import { guarded } from './guarded.ts'
import { inTransaction } from '../../kit/transactions/inTransaction.ts'
import { jsonBody } from './jsonBody.ts'

const alarm = z.object({
  headline: z.string().trim().min(5).max(120),
  text: z.string().trim().max(400).nullish(),
  link: z
    .string()
    .trim()
    .max(500)
    .refine((link) => link === '' || judgeAddress(link) !== null)
    .nullish(),
  endsAt: z.iso.datetime({ offset: true }),
})

/** `POST /emergency`: writes an emergency; readers see it at once, or after a second person's word. */
export const raiseEndpoint = (options: ResolvedOptions): Endpoint =>
  guarded(options, {
    method: 'post',
    path: '/emergency',
    may: 'raisesAlarm',
    handler: async (req) => {
      const { headline, text, link, endsAt } = await jsonBody(req, alarm)
      const { slugs, emergency, now } = options
      const lengthMs = Date.parse(endsAt) - now()
      if (lengthMs <= 0 || lengthMs > emergency.maxHours * 3_600_000) {
        throw refusal(req, 400, {
          vi: `Giờ kết thúc phải ở phía trước và trong vòng ${emergency.maxHours} giờ.`,
          en: `The end has to lie ahead and within ${emergency.maxHours} hours.`,
        })
      }
      const id = await inTransaction(req, async () => {
        const startsAt = new Date(now()).toISOString()
        const campaign = await req.payload.create({
          collection: slugs.campaigns as CollectionSlug,
          data: {
            name: headline,
            kind: 'emergency',
            priority: '1',
            weight: 1,
            windows: [{ startsAt, endsAt }],
            targeting: { reach: 'every-page', width: 'any' },
            isDismissible: false,
            reviewState: 'submitted',
            _status: 'draft',
          } as never,
          draft: true,
          depth: 0,
          overrideAccess: false,
          req,
        })
        await req.payload.create({
          collection: slugs.creatives as CollectionSlug,
          data: {
            campaign: campaign.id,
            placements: emergencyPlacements(options),
            kicker: 'Thông báo khẩn',
            headline,
            text: text ?? null,
            link: link || null,
            textColor: '#ffffff',
            groundColor: '#9b0000',
            weight: 1,
            _status: 'draft',
          } as never,
          draft: true,
          depth: 0,
          overrideAccess: false,
          req,
        })
        if (!emergency.needsSecondPerson) await sendEmergency(campaign.id, options, req)
        return campaign.id
      })
      const state = emergency.needsSecondPerson ? 'waiting' : 'live'
      return Response.json({ id, state }, { status: 201 })
    },
  })

/** Places kept for emergencies; where a project has none, everywhere that takes one. */
function emergencyPlacements({ placements }: ResolvedOptions): string[] {
  const open = placements.filter(({ isEnabled, kinds }) => isEnabled && kinds.includes('emergency'))
  const kept = open.filter(({ kinds }) => kinds.length === 1)
  return (kept.length > 0 ? kept : open).map(({ name }) => name)
}
