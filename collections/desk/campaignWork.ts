import type { Where } from 'payload'
import type {
  DeskFound,
  DeskLine,
  DeskQuestion,
  DeskSection,
  DeskSource,
} from '../../plugins/editorial-desk/options.ts'
import type { Campaign } from '../../src/payload-types.ts'
import { editorialRoles, hasRole } from '../access/roles.ts'
import { asCaller, usualDay } from './asCaller.ts'

const manager = [...editorialRoles, 'campaign-officer'] as const

/** Campaigns to approve, emergencies to confirm, what came back to their owner, and what she is making. */
export const campaignWork: DeskSource = async (question) => {
  const { req, wants, limit } = question
  if (!hasRole(req.user, ...manager)) return {}
  const sections = (['waits', 'returned', 'mine'] as const).filter(wants)
  if (sections.length === 0) return {}
  const approves = hasRole(req.user, ...editorialRoles)
  const { docs } = await req.payload.find({
    ...asCaller(question),
    ...{ collection: 'campaigns', draft: true, limit: usualDay, sort: '-updatedAt' },
    where: workWhere(question, approves),
    select: {
      ...{ name: true, kind: true, reviewState: true, owner: true, raisedBy: true },
      updatedAt: true,
    },
  })
  const placed = docs.map((row) => ({ row, section: sectionOf(row, question, approves) }))
  return Object.fromEntries(
    sections.flatMap((section): [DeskSection, DeskFound][] => {
      if (section === 'waits' && !approves) return []
      const rows = placed.flatMap((one) => (one.section === section ? [one.row] : []))
      return [
        [
          section,
          { lines: rows.slice(0, limit).map(lineOf), total: rows.length, list: listOf(section) },
        ],
      ]
    }),
  )
}

function workWhere({ req, now }: DeskQuestion, approves: boolean): Where {
  const own: Where = { owner: { equals: req.user.id } }
  const notOver: Where = {
    or: [
      { lastEndsAt: { exists: false } },
      { lastEndsAt: { greater_than: new Date(now).toISOString() } },
    ],
  }
  const hers = approves ? { or: [{ reviewState: { equals: 'submitted' } }, own] } : own
  return { and: [{ _status: { not_equals: 'published' } }, notOver, hers] }
}

const idOf = (reference: unknown): string | null =>
  typeof reference === 'number' || typeof reference === 'string' ? String(reference) : null

type Row = Pick<
  Campaign,
  'id' | 'name' | 'kind' | 'reviewState' | 'owner' | 'raisedBy' | 'updatedAt'
>

function sectionOf(row: Row, { req }: DeskQuestion, approves: boolean): DeskSection | null {
  const { id } = req.user
  const isOwn = idOf(row.owner) === String(id)
  // Who wrote a part of an emergency does not confirm it.
  const isMaker = (row.raisedBy ?? []).some((maker) => idOf(maker) === String(id))
  if (row.reviewState === 'submitted' && approves && !(row.kind === 'emergency' && isMaker)) {
    return 'waits'
  }
  if (row.reviewState === 'returned') return isOwn ? 'returned' : null
  return isOwn ? 'mine' : null
}

function lineOf(row: Row): DeskLine {
  const isToConfirm = row.kind === 'emergency' && row.reviewState === 'submitted'
  return {
    id: `campaigns:${row.id}`,
    title: row.name,
    kind:
      row.kind === 'emergency'
        ? { vi: 'Thông báo khẩn', en: 'Emergency' }
        : { vi: 'Chiến dịch', en: 'Campaign' },
    what: isToConfirm ? toConfirm : states[row.reviewState ?? 'drafting'],
    href: isToConfirm ? '/campaigns-emergency' : `/collections/campaigns/${row.id}`,
    at: Date.parse(row.updatedAt),
    by: idOf(row.owner),
  }
}

const toConfirm = { vi: 'Chờ người thứ hai xác nhận', en: 'Waits for a second person' }
const states = {
  drafting: { vi: 'Đang soạn', en: 'Drafting' },
  submitted: { vi: 'Chờ duyệt', en: 'To be approved' },
  returned: { vi: 'Trả lại để sửa', en: 'Handed back' },
  approved: { vi: 'Đã duyệt', en: 'Approved' },
}

const listOf = (section: 'waits' | 'returned' | 'mine') => ({
  label: { vi: 'chiến dịch', en: 'campaigns' },
  href: `/collections/campaigns?where[or][0][and][0][reviewState][equals]=${
    { waits: 'submitted', returned: 'returned', mine: 'drafting' }[section]
  }` as const,
})
