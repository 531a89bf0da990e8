import { type OpenTime, openTimes } from '../../plugins/campaign-banners/fields/openHours.ts'
import type { DeskLine, DeskQuestion, DeskSource } from '../../plugins/editorial-desk/options.ts'
import type { Campaign } from '../../src/payload-types.ts'
import { editorialRoles, hasRole } from '../access/roles.ts'
import { asCaller, usualDay } from './asCaller.ts'

const timeZone = 'Asia/Ho_Chi_Minh'

/** Approved campaigns: which begin and end until the end of tomorrow, and which readers see now. */
export const campaignTimes: DeskSource = async (question) => {
  const { req, now, until, limit, wants } = question
  if (!hasRole(req.user, ...editorialRoles, 'campaign-officer')) return {}
  if (!wants('next') && !wants('live')) return {}
  const rows = await approvedRows(question)
  const next = rows.flatMap(({ row, times }) =>
    times.flatMap((time, index) =>
      time.edges(now, until).map((at): DeskLine => ({
        ...{ ...lineOf(row), id: `campaigns:${row.id}:${index}:${at}`, at },
        what: whatHappens(time, at),
      })),
    ),
  )
  const running = rows.flatMap(({ row, times }): DeskLine[] => {
    const open = times.find(({ isOpen }) => isOpen(now))
    return open ? [{ ...lineOf(row), at: open.startsAt, what: runs }] : []
  })
  return {
    next: { lines: next, total: next.length, list: calendar },
    live: { lines: running.slice(0, limit), total: running.length, list: calendar },
  }
}

/** What nobody approved a creative of shows readers nothing, whatever its times say. */
async function approvedRows(question: DeskQuestion) {
  const { req, now } = question
  const { docs: rows } = await req.payload.find({
    ...asCaller(question),
    ...{ collection: 'campaigns', limit: usualDay, sort: '-updatedAt' },
    where: {
      and: [
        { _status: { equals: 'published' } },
        {
          or: [
            { lastEndsAt: { exists: false } },
            { lastEndsAt: { greater_than: new Date(now).toISOString() } },
          ],
        },
      ],
    },
    select: { name: true, windows: true },
  })
  if (rows.length === 0) return []
  const { docs: creatives } = await req.payload.find({
    ...{ ...asCaller(question), collection: 'creatives', limit: 0 },
    where: {
      and: [{ _status: { equals: 'published' } }, { campaign: { in: rows.map(({ id }) => id) } }],
    },
    select: { campaign: true },
  })
  const shown = new Set(creatives.map(({ campaign }) => idOf(campaign)))
  return rows.flatMap((row) =>
    shown.has(row.id) ? [{ row, times: openTimes(row.windows, timeZone) }] : [],
  )
}

const idOf = (campaign: Campaign | number): number =>
  typeof campaign === 'object' ? campaign.id : campaign

function whatHappens({ isOpen, startsAt, endsAt }: OpenTime, at: number) {
  if (at === endsAt) return ends
  if (!isOpen(at)) return pauses
  return at === startsAt ? begins : goesOn
}

const lineOf = ({ id, name }: { readonly id: number; readonly name: string }) => ({
  id: `campaigns:${id}`,
  title: name,
  kind: { vi: 'Chiến dịch', en: 'Campaign' },
  href: `/collections/campaigns/${id}` as const,
})

const begins = { vi: 'Bắt đầu chạy', en: 'Begins' }
const ends = { vi: 'Kết thúc', en: 'Ends' }
const pauses = { vi: 'Nghỉ đến giờ chạy sau', en: 'Pauses until its next hours' }
const goesOn = { vi: 'Chạy tiếp', en: 'Goes on' }
const runs = { vi: 'Đang chạy', en: 'Running' }
const calendar = {
  label: { vi: 'chiến dịch', en: 'campaigns' },
  href: '/campaigns-calendar' as const,
}
