import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import type { FeedSpec } from '../build/feedSpec.ts'
import { feedUrls } from '../answer/describeFeeds.ts'
import type { Reading, Row } from '../options.ts'
import { feedsCarrying } from '../reading/feedsCarrying.ts'
import { sourceFeed, relatedFeed } from '../reading/findFeed.ts'
import { findHiddenRows } from '../reading/findRows.ts'
import { type ListsOf, listsIn } from '../reading/listsOf.ts'
import { partnerFields, partnerSpec } from '../reading/partnerFeed.ts'
import { termReaderForAll } from '../reading/partnerTerms.ts'
import { readSite } from '../reading/readSite.ts'
import { belowOf, findRelated, listRelated } from '../reading/related.ts'
import { idsOf } from '../reading/rowValues.ts'
import { relatedTo } from '../reading/selection.ts'
import { excludeField, type ResolvedOptions, type Source } from '../resolveOptions.ts'
import { carries } from '../websub/affectedFeeds.ts'
import { isAdmitted, json, refusals } from './answers.ts'

/**
 * `GET /api/rss-feeds-admin/carriers/<collection>/<id>`: the feeds that carry a document now, for
 * whoever may read it.
 */
export const carriersEndpoint = (options: ResolvedOptions): Endpoint => ({
  path: '/rss-feeds-admin/carriers/:collection/:id',
  method: 'get',
  async handler(req) {
    if (!req.user) return refusals.anonymous()
    const { collection, id } = req.routeParams as { collection: string; id: string }
    const source = options.sources.find((candidate) => candidate.collection === collection)
    if (!source) return refusals.missing()
    const row = await findOwn(req, source, id)
    if (!row) return refusals.missing()
    const reading: Reading = { payload: req.payload, now: Date.now() }
    const [site, listsOf] = await Promise.all([
      readSite(reading, options),
      listsIn(reading, source),
    ])
    const specs = [
      ...(await candidates(reading, options, { source, row })),
      ...(await partnerCandidates(req, reading, options, { source, row, listsOf })),
    ]
    const carrying = await feedsCarrying(reading, options, { source, row, specs, listsOf })
    return json({
      isExcluded: row[excludeField] === true,
      isVisible: source.visibility.isVisible(row, reading.now),
      entersAt: source.visibility.nextChange(row, reading.now),
      feeds: carrying.map((spec) => ({
        title: spec.title ?? site.value.name,
        url: feedUrls(options, spec.name).rss,
      })),
    })
  },
})

/** The live document, as far as the user may read it. */
async function findOwn(req: PayloadRequest, source: Source, id: string): Promise<Row | null> {
  const row = await req.payload.findByID({
    collection: source.collection as CollectionSlug,
    id,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
  })
  return row as unknown as Row | null
}

async function candidates(
  reading: Reading,
  options: ResolvedOptions,
  { source, row }: Story,
): Promise<FeedSpec[]> {
  const related = await Promise.all(
    source.relations.map(async (relation) => {
      const ids = idsOf(row, relation.field)
      if (relation.parent === null) {
        const found = await findRelated(reading, relation, ids)
        return [...found.value.values()].map((entry) =>
          relatedFeed(options, {
            relation,
            related: entry,
            selection: relatedTo(source, relation, [entry.id]),
          }),
        )
      }
      const { value: all } = await listRelated(reading, relation)
      const isAbove = (entry: (typeof all)[number]): boolean =>
        [entry.id, ...belowOf(entry, all)].some((id) => ids.map(String).includes(String(id)))
      return all.filter(isAbove).map((entry) =>
        relatedFeed(options, {
          relation,
          related: entry,
          selection: relatedTo(source, relation, [entry.id, ...belowOf(entry, all)]),
        }),
      )
    }),
  )
  return [sourceFeed(options, source), ...related.flat()]
}

async function partnerCandidates(
  req: PayloadRequest,
  reading: Reading,
  options: ResolvedOptions,
  { source, row, listsOf }: Story & { readonly listsOf: ListsOf },
): Promise<FeedSpec[]> {
  const { partnerFeeds, sources } = options
  if (!partnerFeeds || source !== sources[0]) return []
  if (!(await isAdmitted(partnerFeeds.access, req))) return []
  const now = new Date(reading.now).toISOString()
  const rows = await findHiddenRows(reading, {
    collection: partnerFeeds.slug,
    where: {
      and: [
        { isActive: { equals: true } },
        { or: [{ endsAt: { exists: false } }, { endsAt: { greater_than: now } }] },
      ],
    },
    limit: 0,
    select: partnerFields(options),
  })
  // Most of many partners are over something else, which costs no question.
  const lists = listsOf(row)
  const taking = rows.filter((feed) => carries(feed, source, lists))
  const reader = await termReaderForAll(reading, source, taking)
  const specs = await Promise.all(taking.map((feed) => partnerSpec(reading, options, feed, reader)))
  return specs.map(({ value }) => value)
}

type Story = { readonly source: Source; readonly row: Row }
