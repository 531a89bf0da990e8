import type { CollectionSlug, PayloadRequest } from 'payload'
import {
  deskSections,
  joinFound,
  latestFirst,
  soonestFirst,
  type BoardSection,
  type DeskFound,
  type DeskSection,
} from '../../core/board/line.ts'
import { collectionOf } from '../../hooks/collectionOf.ts'
import type { ResolvedOptions } from '../../resolveOptions.ts'
import { ahead } from './ahead.ts'
import { askerOf, type Asker, type Finds } from './asker.ts'
import { liveNow } from './liveNow.ts'
import { ownWork } from './ownWork.ts'

type Look = {
  readonly options: ResolvedOptions
  readonly req: PayloadRequest
  readonly now: number
  /** @defaultValue all */
  readonly sections?: readonly DeskSection[]
}

/**
 * What stands on the first page of who asks, part by part: as far as her own access reaches, in a number
 * of questions that does not grow with what there is. A part that is not for her is left out.
 */
export async function readBoard(look: Look): Promise<readonly BoardSection[]> {
  const { options, now, sections = deskSections } = look
  const { user } = look.req
  if (!user || !options.staff({ req: look.req })) return []
  const req = Object.assign(look.req, { user })
  const wants = (section: DeskSection) => sections.includes(section)
  const asker = await askerOf({ options, req, now, wants })
  const finds = await Promise.all([
    ...[...options.publications.values()].map((publication) => ofPublication(publication, asker)),
    ...options.desk.sources.map((source) => source(asker)),
  ])
  const parts = sections.flatMap((name) => {
    const found = finds.flatMap((one) => one[name] ?? [])
    return found.length === 0 ? [] : [partOf(name, found, asker)]
  })
  return withNames(parts, req)
}

async function ofPublication(
  publication: Parameters<typeof ownWork>[0],
  asker: Asker,
): Promise<Finds> {
  const [work, next, live] = await Promise.all([
    ownWork(publication, asker),
    asker.wants('next') ? ahead(publication, asker) : null,
    asker.wants('live') ? liveNow(publication, asker) : null,
  ])
  return { ...work, ...(next ? { next } : {}), ...(live ? { live } : {}) }
}

const byTime: readonly DeskSection[] = ['waits', 'next']

const partOf = (name: DeskSection, found: readonly DeskFound[], { limit }: Asker): BoardSection =>
  joinFound(name, found, {
    limit: name === 'next' ? limit * 2 : limit,
    inOrder: byTime.includes(name) ? soonestFirst : latestFirst,
  })

/** Looks up once how those are called whose work waits. */
async function withNames(
  parts: readonly BoardSection[],
  req: PayloadRequest,
): Promise<readonly BoardSection[]> {
  const ids = new Set(parts.flatMap(({ lines }) => lines.flatMap(({ by }) => by ?? [])))
  if (ids.size === 0) return parts
  const { payload } = req
  const collection = payload.config.admin.user as CollectionSlug
  const title = collectionOf(collection, payload).config.admin.useAsTitle ?? 'id'
  const field = title === 'id' ? 'email' : title
  const isNumber = payload.db.defaultIDType === 'number'
  const { docs } = await payload.find({
    ...{ collection, depth: 0, overrideAccess: false, req, user: req.user, pagination: false },
    where: { id: { in: [...ids].map((id) => (isNumber ? Number(id) : id)) } },
    ...{ limit: ids.size, select: { [field]: true } as never },
  })
  const names = new Map(
    (docs as unknown as Readonly<Record<string, unknown>>[]).map((row) => [
      String(row['id']),
      typeof row[field] === 'string' ? row[field] : null,
    ]),
  )
  return parts.map((part) => ({
    ...part,
    lines: part.lines.map((line) => ({ ...line, by: names.get(line.by ?? '') ?? null })),
  }))
}
