import type { GlobalSlug, Payload, Where } from 'payload'
import type { Answers } from '../../plugins/kit/answers/answers.ts'
import type { Sourced } from '../../plugins/kit/sourced.ts'
import type { DocumentId } from '../../plugins/kit/tags.ts'
import { visibleWhere } from '../../plugins/kit/visibility.ts'
import { findForReaders } from '../../plugins/kit/findForReaders.ts'

/**
 * One look at the newsroom as readers see it at one instant. Every query of this folder asks
 * without a user and under access control; what a page is made from therefore never includes what
 * its reader could not open.
 */
export type Reading = {
  readonly payload: Payload
  /** Epoch milliseconds. */
  readonly now: number
  /** What is known already; without it, as for a look at another day, everything is asked anew. */
  readonly answers?: Answers
}

/** An answer that many pages share, under a name of its own. */
export const recall = <T>(
  { answers }: Reading,
  name: string,
  make: () => Promise<Sourced<T>>,
): Promise<Sourced<T>> => (answers ? answers.recall(name, make) : make())

/** Answers of one kind by id (as text), each under a name of its own; all that are not known in one go. */
export async function recallEach<T>(
  { answers }: Reading,
  kind: string,
  request: {
    readonly ids: readonly DocumentId[]
    readonly make: (ids: readonly DocumentId[]) => Promise<ReadonlyMap<string, Sourced<T>>>
  },
): Promise<ReadonlyMap<string, Sourced<T>>> {
  const { make } = request
  const ids = [...new Map(request.ids.map((id) => [String(id), id])).values()]
  if (ids.length === 0) return new Map()
  if (!answers) return make(ids)
  const byName = new Map(ids.map((id) => [`${kind} ${id}`, id]))
  const known = await answers.recallEach<T>([...byName.keys()], async (names) => {
    const made = await make(names.flatMap((name) => byName.get(name) ?? []))
    return new Map([...made].map(([id, answer]) => [`${kind} ${id}`, answer]))
  })
  return new Map(
    [...byName].flatMap(([name, id]) => {
      const answer = known.get(name)
      return answer ? [[String(id), answer] as const] : []
    }),
  )
}

/** The collections whose documents come and go by the visibility rule. */
export const publications = [
  'articles',
  'events',
  'product-spotlights',
  'public-health-messages',
] as const
export type PublicationSlug = (typeof publications)[number]

export type Query<Slug extends string> = {
  readonly collection: Slug
  readonly where?: Where
  readonly sort?: string[]
  readonly limit: number
  readonly select: Readonly<Record<string, true>>
}

/**
 * Published and visible documents. `Row` says what the selection yields at depth 0, where a
 * relation is an id of whatever type the database gives; the generated types know one database.
 */
export function findVisible<Row>(reading: Reading, query: Query<PublicationSlug>): Promise<Row[]> {
  const { where, ...rest } = query
  const visible = visibleWhere(reading.now)
  return find(reading, { ...rest, where: where ? { and: [where, visible] } : visible })
}

/** Documents of collections without drafts. */
export function findOpen<Row>(
  reading: Reading,
  query: Query<'categories' | 'tags' | 'authors' | 'dossiers' | 'pages' | 'media' | 'redirects'>,
): Promise<Row[]> {
  return find(reading, query)
}

async function find<Row>({ payload, now }: Reading, query: Query<string>): Promise<Row[]> {
  return (await findForReaders(payload, query, now)) as Row[]
}

/** A global. */
export async function readGlobal<Value>({ payload, now }: Reading, slug: string): Promise<Value> {
  const value = await payload.findGlobal({
    slug: slug as GlobalSlug,
    depth: 0,
    overrideAccess: false,
    context: { now },
  })
  return value as unknown as Value
}
