import type { GlobalSlug, Payload, Where } from 'payload'
import type { Answers } from '../../plugins/kit/answers/answers.ts'
import { visibleWhere } from '../../plugins/kit/visibility.ts'
import { findForReaders } from '../../plugins/kit/findForReaders.ts'

export { recall, recallEach } from '../../plugins/kit/answers/recall.ts'

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
