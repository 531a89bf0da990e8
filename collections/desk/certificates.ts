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

/** Asked apart: however many have run out, what runs out tomorrow is found. */
async function endsOf(kind: Kind, question: DeskQuestion) {
  const { now, until, wants } = question
  const [from, to] = [overBefore(now), overBefore(until)]
  const ahead = { validUntil: { greater_than_equal: from, less_than: to } }
  const [next, broken] = await Promise.all([
    wants('next') ? linesOf(kind, ahead, question) : [],
    wants('broken') ? linesOf(kind, { validUntil: { less_than: from } }, question) : [],
  ])
  return {
    next: next.flatMap((line) =>
      isWithin(line.at ?? null, question)
        ? [{ ...line, id: `${line.id}:ends`, what: kind.ends }]
        : [],
    ),
    broken: broken.filter(({ at }) => (at ?? now) <= now),
  }
}

async function linesOf(kind: Kind, ends: Where, question: DeskQuestion): Promise<DeskLine[]> {
  const { docs } = await question.req.payload.find({
    ...asCaller(question),
    ...{ collection: kind.collection, limit: usualDay, sort: '-updatedAt' },
    where: { and: [{ _status: { equals: 'published' } }, ends, kind.where] },
    select: { [kind.title]: true, validUntil: true } as never,
  })
  return (docs as unknown as Row[]).flatMap((row) => lineOf(row, kind))
}

type Row = Readonly<Record<string, unknown>> & {
  readonly id: number | string
  readonly validUntil?: string | null
}

function lineOf(row: Row, { collection, title, kind, isOver }: Kind): DeskLine[] {
  const end = endOfDay(row.validUntil)
  if (end === null) return []
  // Its last instant, which is of that day still: midnight is the next one's.
  const at = end - 1
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
