import type { DeskLine, DeskQuestion, DeskSource } from '../../plugins/editorial-desk/options.ts'
import { visibleWhere } from '../../plugins/kit/visibility.ts'
import type { Article, HomePage } from '../../src/payload-types.ts'
import { editorialRoles, hasRole } from '../access/roles.ts'
import { asCaller, usualDay } from './asCaller.ts'

type Id = number | string
/** A place where somebody picked stories by hand. */
type Place = Omit<DeskLine, 'what' | 'id'> & {
  readonly name: string
  readonly picks: readonly Id[]
}

/** Places of the site where a story was picked that readers no longer see: the front page, links of stories. */
export const brokenPicks: DeskSource = async (question) => {
  const { req, limit, wants } = question
  if (!wants('broken') || !hasRole(req.user, ...editorialRoles)) return {}
  const [home, stories] = await Promise.all([placesOfHome(question), placesOfStories(question)])
  const places = [...home, ...stories].filter(({ picks }) => picks.length > 0)
  const seen = await seenOf(new Set(places.flatMap(({ picks }) => picks)), question)
  const lines = places.flatMap(({ name, picks, ...line }): DeskLine[] => {
    const lost = picks.filter((id) => !seen.has(String(id))).length
    if (lost === 0) return []
    const what = {
      vi: `${lost} bài đã chọn mà bạn đọc không còn thấy`,
      en: `${lost} picked that readers no longer see`,
    }
    return [{ ...line, id: `picks:${name}`, what }]
  })
  return { broken: { lines: lines.slice(0, limit), total: lines.length, list: null } }
}

type Picks = Pick<HomePage, 'lead' | 'featured' | 'recommended'>

async function placesOfHome(question: DeskQuestion): Promise<readonly Place[]> {
  const { req } = question
  const home: Picks = await req.payload.findGlobal({
    ...{ slug: 'home-page', depth: 0, overrideAccess: false, req, user: req.user },
    select: { lead: true, featured: true, recommended: true },
  })
  const { lead, featured, recommended } = home
  const picks = [lead, ...(featured ?? []), ...(recommended ?? [])].flatMap(idOf)
  const title = 'Trang nhất'
  return [
    {
      name: 'home-page',
      picks,
      title,
      href: '/globals/home-page',
      kind: { vi: 'Sắp xếp', en: 'Structure' },
    },
  ]
}

/** What readers of today meet: the stories that changed last. */
async function placesOfStories(question: DeskQuestion): Promise<readonly Place[]> {
  const { docs } = await question.req.payload.find({
    ...asCaller(question),
    ...{ collection: 'articles', limit: usualDay, sort: '-updatedAt' },
    where: visibleWhere(question.now),
    select: { headline: true, relatedLinks: true, updatedAt: true },
  })
  return (docs as Pick<Article, 'id' | 'headline' | 'relatedLinks' | 'updatedAt'>[]).map((row) => ({
    name: `articles:${row.id}`,
    picks: (row.relatedLinks ?? []).flatMap(idOf),
    title: row.headline,
    href: `/collections/articles/${row.id}` as const,
    kind: { vi: 'Tin liên quan chọn tay', en: 'Hand-picked links' },
    at: Date.parse(row.updatedAt),
  }))
}

const idOf = (pick: unknown): Id[] =>
  typeof pick === 'number' || typeof pick === 'string' ? [pick] : []

async function seenOf(ids: ReadonlySet<Id>, question: DeskQuestion): Promise<ReadonlySet<string>> {
  if (ids.size === 0) return new Set()
  const { docs } = await question.req.payload.find({
    ...asCaller(question),
    ...{ collection: 'articles', limit: ids.size, select: { slug: true } },
    where: { and: [visibleWhere(question.now), { id: { in: [...ids].slice(0, 1000) } }] },
  })
  return new Set(docs.map(({ id }) => String(id)))
}
