import type { CollectionSlug, PayloadRequest } from 'payload'
import { selectionOf, valueAt } from '../../kit/fieldValue.ts'
import { nameAmongAll } from '../localize.ts'
import { tagOfList, tagOfScope } from '../../kit/tags.ts'
import { isEmptied, storedTerms } from '../../kit/filters/chosenTerms.ts'
import { readingInstant } from '../../kit/readingInstant.ts'
import type { Row } from '../options.ts'
import { relatedFeedName } from '../reading/findFeed.ts'
import { partnerName } from '../reading/partnerFeed.ts'
import { termRelations } from '../reading/partnerTerms.ts'
import { idsOf, textOf } from '../reading/rowValues.ts'
import type { Relation, ResolvedOptions, Source } from '../resolveOptions.ts'

type Change = {
  readonly source: Source
  readonly options: ResolvedOptions
  /** The lists that the document was in, and those that it is in now. */
  readonly lists: readonly (readonly string[])[]
}

/** The names of the feeds that carry the document, or carried it before. */
export async function affectedFeeds(change: Change, req: PayloadRequest): Promise<string[]> {
  const { source, lists } = change
  const scopes = new Set(lists.flat())
  const own = scopes.has(tagOfList(source.collection)) ? [source.feed.name] : []
  const related = await relatedRows(source, scopes, req)
  const partners = await affectedPartners(change, req)
  const { defaultLocale = null, others = [] } = change.options.locales ?? {}
  const inEach = [null, ...others].flatMap((locale) => {
    const names = related.flatMap(({ relation, row }) => {
      const slug = slugIn(row, relation, locale ?? defaultLocale)
      return slug === null ? [] : relatedFeedName(relation, slug)
    })
    return [...own, ...names].map((name) => nameAmongAll({ locale }, name))
  })
  return [...inEach, ...partners.map((row) => partnerName(change.options, row))]
}

/** Where it is another in each language, the database gives all of them. */
function slugIn(row: Row, { slug }: Relation, locale: string | null): string | null {
  const value = valueAt(row, slug)
  if (typeof value !== 'object' || value === null) return textOf(row, slug)
  return textOf(value as Row, locale)
}

type Named = { readonly relation: Relation; readonly row: Row }

async function relatedRows(
  source: Source,
  scopes: ReadonlySet<string>,
  req: PayloadRequest,
): Promise<Named[]> {
  const found: Named[] = []
  for (const relation of source.relations) {
    const start = tagOfScope(source.collection, relation.collection, '')
    for (const scope of scopes) {
      if (!scope.startsWith(start)) continue
      const row = await req.payload.db.findOne<Row>({
        collection: relation.collection as CollectionSlug,
        where: { id: { equals: scope.slice(start.length) } },
        select: selectionOf([relation.slug]),
        req,
      })
      if (row) found.push({ relation, row })
    }
  }
  return found
}

/**
 * The partners' feeds among them. One with a key has no hub: its address is between the paper and the
 * partner.
 */
export async function affectedPartners(
  { source, options, lists }: Change,
  req: PayloadRequest,
): Promise<Row[]> {
  const { partnerFeeds, sources } = options
  if (!partnerFeeds || source !== sources[0] || lists.every(({ length }) => length === 0)) return []
  const now = new Date(readingInstant(req)).toISOString()
  const { docs } = await req.payload.db.find<Row>({
    collection: partnerFeeds.slug as CollectionSlug,
    where: {
      and: [
        { isActive: { equals: true } },
        { needsKey: { not_equals: true } },
        { or: [{ endsAt: { exists: false } }, { endsAt: { greater_than: now } }] },
      ],
    },
    // All of them: a list that ended by itself would leave a partner untold without a word.
    limit: 0,
    pagination: false,
    select: selectionOf([...judgedBy, ...source.relations.map(({ field }) => field)]),
    req,
  })
  return docs.filter((row) => lists.some((scopes) => carries(row, source, new Set(scopes))))
}

const judgedBy = ['slug', 'needsKey', 'tagMode', 'chosen', 'preset', 'windowHours']

/** Whether a partner's feed takes a document that is in these lists. */
export function carries(row: Row, source: Source, scopes: ReadonlySet<string>): boolean {
  if (!scopes.has(tagOfList(source.collection))) return false
  const wanted = (role: Relation['role']): boolean[] => {
    const relation = source.relations.find((candidate) => candidate.role === role)
    return relation
      ? idsOf(row, relation.field).map((id) =>
          scopes.has(tagOfScope(source.collection, relation.collection, id)),
        )
      : []
  }
  const hasLost = termRelations(source).some(({ field, role }) =>
    isEmptied(storedTerms(row, field), role === 'tag' && row['tagMode'] === 'all'),
  )
  if (hasLost) return false
  const [sections, tags] = [wanted('section'), wanted('tag')]
  const hasTags = row['tagMode'] === 'all' ? tags.every(Boolean) : tags.some(Boolean)
  return (sections.length === 0 || sections.some(Boolean)) && (tags.length === 0 || hasTags)
}
