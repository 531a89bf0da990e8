import {
  type OpenTime,
  runningCampaigns,
} from '../../plugins/campaign-banners/fields/runningCampaigns.ts'
import type { DeskLine, DeskSource } from '../../plugins/editorial-desk/options.ts'
import { editorialRoles, hasRole } from '../access/roles.ts'

/** Approved campaigns: which begin and end until the end of tomorrow, and which readers see now. */
export const campaignTimes: DeskSource = async (question) => {
  const { req, now, until, limit, wants } = question
  if (!hasRole(req.user, ...editorialRoles, 'campaign-officer')) return {}
  if (!wants('next') && !wants('live')) return {}
  const campaigns = await runningCampaigns(req.payload, now)
  const next = campaigns.flatMap(({ times, ...campaign }) =>
    times.flatMap((time, index) =>
      time.edges(now, until).map((at): DeskLine => ({
        ...{ ...lineOf(campaign), id: `campaigns:${campaign.id}:${index}:${at}`, at },
        what: whatHappens(time, at),
      })),
    ),
  )
  const running = campaigns.flatMap(({ times, ...campaign }): DeskLine[] => {
    const open = times.find(({ isOpen }) => isOpen(now))
    return open ? [{ ...lineOf(campaign), at: open.startsAt, what: runs }] : []
  })
  return {
    next: { lines: next, total: next.length, list: calendar },
    live: { lines: running.slice(0, limit), total: running.length, list: calendar },
  }
}

function whatHappens({ isOpen, startsAt, endsAt }: OpenTime, at: number) {
  if (at === endsAt) return ends
  if (!isOpen(at)) return pauses
  return at === startsAt ? begins : goesOn
}

const lineOf = ({ id, name }: { readonly id: string; readonly name: string }) => ({
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
