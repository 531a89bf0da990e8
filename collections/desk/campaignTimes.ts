import type { DeskLine, DeskSource } from '../../plugins/editorial-desk/options.ts'
import { editorialRoles, hasRole } from '../access/roles.ts'
import { asCaller, isWithin, usualDay } from './asCaller.ts'

const instant = (text: string | null | undefined): number | null => (text ? Date.parse(text) : null)

/** Approved campaigns: which begin and end until the end of tomorrow, and whose time it is now. */
export const campaignTimes: DeskSource = async (question) => {
  const { req, now, limit, wants } = question
  if (!hasRole(req.user, ...editorialRoles, 'campaign-officer')) return {}
  if (!wants('next') && !wants('live')) return {}
  const { docs } = await req.payload.find({
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
  const next = docs.flatMap((row) =>
    row.windows.flatMap(({ startsAt, endsAt }, index): DeskLine[] => {
      const edges = [
        { at: instant(startsAt), what: begins },
        { at: instant(endsAt), what: ends },
      ]
      return edges.flatMap(({ at, what }) =>
        isWithin(at, question)
          ? [{ ...lineOf(row), id: `campaigns:${row.id}:${index}:${at}`, at, what }]
          : [],
      )
    }),
  )
  const running = docs.flatMap((row) => {
    const open = row.windows.find(({ startsAt, endsAt }) => {
      const [from, until] = [instant(startsAt), instant(endsAt)]
      return from !== null && from <= now && (until === null || until > now)
    })
    return open ? [{ ...lineOf(row), at: instant(open.startsAt), what: runs }] : []
  })
  return {
    next: { lines: next, total: next.length, list: calendar },
    live: { lines: running.slice(0, limit), total: running.length, list: calendar },
  }
}

const lineOf = ({ id, name }: { readonly id: number; readonly name: string }) => ({
  id: `campaigns:${id}`,
  title: name,
  kind: { vi: 'Chiến dịch', en: 'Campaign' },
  href: `/collections/campaigns/${id}` as const,
})

const begins = { vi: 'Bắt đầu chạy', en: 'Begins' }
const ends = { vi: 'Kết thúc', en: 'Ends' }
const runs = { vi: 'Trong thời gian chạy', en: 'Within its time' }
const calendar = {
  label: { vi: 'chiến dịch', en: 'campaigns' },
  href: '/campaigns-calendar' as const,
}
