import type { CollectionSlug, Where } from 'payload'
import type {
  DeskFound,
  DeskLine,
  DeskQuestion,
  DeskSource,
} from '../../plugins/editorial-desk/options.ts'
import { editorialRoles, hasRole, type Role } from '../access/roles.ts'
import { asCaller, isWithin, usualDay } from './asCaller.ts'
import { endOfDay, overBefore } from './endOfDay.ts'

type Kind = {
  readonly collection: CollectionSlug
  readonly title: string
  readonly kind: DeskLine['kind']
  readonly ends: DeskLine['what']
  readonly isOver: DeskLine['what']
  /** What else has to be so that its end matters. */
  readonly where: Where
  readonly mending: readonly Role[]
}

const kinds: readonly Kind[] = [
  {
    collection: 'product-spotlights',
    title: 'name',
    kind: { vi: 'Sản phẩm OCOP', en: 'Product' },
    ends: { vi: 'Chứng nhận hết hạn', en: 'Its certificate runs out' },
    isOver: { vi: 'Chứng nhận đã hết hạn', en: 'Its certificate has run out' },
    where: { stars: { exists: true } },
    mending: editorialRoles,
  },
  {
    collection: 'public-health-messages',
    title: 'title',
    kind: { vi: 'Thông điệp sức khỏe', en: 'Message' },
    ends: { vi: 'Hết hiệu lực', en: 'Runs out' },
    isOver: { vi: 'Đã hết hiệu lực, chưa có thông điệp thay', en: 'Has run out, not replaced' },
    where: { replacedBy: { exists: false } },
    mending: [...editorialRoles, 'campaign-officer'],
  },
]

/** Published pages whose official word runs out, or has: a grade, a health message. */
export const certificates: DeskSource = async (question) => {
  if (!question.wants('next') && !question.wants('broken')) return {}
  const mine = kinds.filter(({ mending }) => hasRole(question.req.user, ...mending))
  if (mine.length === 0) return {}
  const found = await Promise.all(mine.map((kind) => endsOf(kind, question)))
  return {
    next: joined(found.map(({ next }) => next)),
    broken: joined(found.map(({ broken }) => broken)),
  }
}

async function endsOf(kind: Kind, question: DeskQuestion) {
  const { req, now, until } = question
  const { docs } = await req.payload.find({
    ...asCaller(question),
    ...{ collection: kind.collection, limit: usualDay, sort: '-updatedAt' },
    where: {
      and: [
        { _status: { equals: 'published' } },
        { validUntil: { less_than: overBefore(until) } },
        kind.where,
      ],
    },
    select: { [kind.title]: true, validUntil: true } as never,
  })
  const lines = (docs as unknown as Row[]).flatMap((row) => lineOf(row, kind))
  const next = lines.flatMap((line) =>
    isWithin(line.at ?? null, question)
      ? [{ ...line, id: `${line.id}:ends`, what: kind.ends }]
      : [],
  )
  const broken = lines.filter(({ at }) => (at ?? now) <= now)
  return { next, broken }
}

type Row = Readonly<Record<string, unknown>> & {
  readonly id: number | string
  readonly validUntil?: string | null
}

function lineOf(row: Row, { collection, title, kind, isOver }: Kind): DeskLine[] {
  const at = endOfDay(row.validUntil)
  if (at === null) return []
  const words = row[title]
  return [
    {
      ...{ id: `${collection}:${row.id}`, kind, at, what: isOver },
      title: typeof words === 'string' ? words : null,
      href: `/collections/${collection}/${row.id}`,
    },
  ]
}

const joined = (found: readonly (readonly DeskLine[])[]): DeskFound => {
  const lines = found.flat()
  return { lines, total: lines.length, list }
}

const list = {
  label: { vi: 'trang có hạn', en: 'pages with an end' },
  href: '/collections/product-spotlights?sort=validUntil' as const,
}
